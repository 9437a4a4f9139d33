package org.courseschedule.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.courseschedule.model.TimeRange;

/**
 * A cell in a column of deadlines that does not say what is due but that the row itself is: a mark,
 * {@code yes}, or nothing but the time, {@code 11:59 PM}, {@code noon}.
 */
final class DueMark {

  private static final Pattern TIME =
      Pattern.compile(
          "(?i)(?:(?:by|before|at|until|@)\\s)?"
              + "(?:noon|midnight|eod|end of (?:the )?day"
              + "|\\d{1,2}(?:[:.h]\\d{2}(?:\\s?[ap]\\.?m\\.?)?|\\s?[ap]\\.?m\\.?|\\s?uhr))(?:\\s[a-z]{2,4})?");

  private DueMark() {}

  /** Whether a cell is such a mark. A number is none: it may be that of the work. */
  static boolean is(String cell) {
    String text = cell.strip();
    return TIME.matcher(text).matches() || (KindWord.isYes(text) && !text.equals("1"));
  }

  /** The time by which the row is due, where its mark is one. */
  static Optional<TimeRange> time(String cell) {
    return TIME.matcher(cell.strip()).matches() ? ClockTime.find(cell) : Optional.empty();
  }
}
