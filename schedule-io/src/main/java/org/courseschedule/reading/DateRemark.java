package org.courseschedule.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.courseschedule.model.RichText;

/**
 * What the cell of a date says of the day beside it: {@code Nov 26 (no class)}, {@code Due 11/14}.
 *
 * @param before what stands before the date
 * @param behind what stands behind it
 */
record DateRemark(String before, String behind) {

  private static final DateRemark NONE = new DateRemark("", "");

  private static final Pattern FIRST_WORD =
      Pattern.compile("^[^\\p{L}]*+(?<word>\\p{L}++(?:\\.m\\b)?)");

  private static final Pattern LAST_WORD =
      Pattern.compile("(?<!\\p{L})(?<word>\\p{L}++)[^\\p{L}]*+$");

  /** What stands between a date and what is on that day. */
  private static final Pattern SIGN =
      Pattern.compile("(?U)^\\.?+\\s*+[:,;|\u2013\u2014-]?+\\s*+(?=\\p{L})");

  /** What is on takes more words than those before a time: {@code at 10:10}. */
  private static final int SHORTEST = 6;

  private static final Pattern OF_TIME = Pattern.compile("(?i)[ap]\\.?m|uhr|hs?");

  /** Longer cells are no date cells. */
  private static final int MAX_LENGTH = 400;

  /** The remark in a cell, without the weekday and the time; none beside several dates. */
  static DateRemark of(String cell, DateText date) {
    if (date.days().size() != 1 || cell.length() > MAX_LENGTH) {
      return NONE;
    }
    DateText.Days days = date.days().get(0);
    int start = cell.indexOf(days.first().text());
    if (start < 0) {
      return NONE;
    }
    int end = start + days.first().text().length();
    int last = cell.indexOf(days.last().text(), end);
    if (days.isRange() && last >= 0) {
      end = last + days.last().text().length();
    }
    return new DateRemark(withoutLast(cell.substring(0, start)), withoutFirst(cell.substring(end)));
  }

  /** What a cell goes on to say behind its date; empty if that is about the date. */
  static Optional<RichText> goesOn(RichText cell, DateText date) {
    String plain = cell.plain();
    String behind = of(plain, date).behind;
    Matcher sign = SIGN.matcher(behind);
    if (!sign.lookingAt()) {
      return Optional.empty();
    }
    String said = behind.substring(sign.end());
    boolean isTime =
        ClockTime.find(said)
            .flatMap(time -> ClockTime.match(said, time))
            .filter(time -> time.start() < SHORTEST)
            .isPresent();
    int start = plain.length() - said.length();
    return isTime
        ? Optional.empty()
        : Optional.of(new TextParts(cell).trimmed(start, plain.length()));
  }

  /**
   * What a cell says before its date of work, an exam or a break, {@code HW1 due Sep 12}, whole
   * where it says more behind; empty if it tells of none.
   */
  static Optional<RichText> leadsTo(RichText cell, DateText date) {
    DateRemark remark = of(cell.plain(), date);
    String before = remark.before.strip();
    boolean tells =
        !MilestoneText.read(RichText.of(before)).isEmpty()
            || KindText.noClass(before).isPresent()
            || KindText.isExam(before);
    boolean isAllBefore = !before.endsWith("(") && !RowText.says(remark.behind);
    return !tells
        ? Optional.empty()
        : Optional.of(isAllBefore ? new TextParts(cell).trimmed(0, remark.before.length()) : cell);
  }

  /** What is remarked before the date and behind it. */
  Stream<String> texts() {
    return Stream.of(before, behind);
  }

  private static String withoutFirst(String text) {
    String rest = text;
    Matcher word = FIRST_WORD.matcher(rest);
    while (word.find() && isOfDate(word.group("word"))) {
      rest = rest.substring(word.end());
      word = FIRST_WORD.matcher(rest);
    }
    return rest;
  }

  private static String withoutLast(String text) {
    Matcher word = LAST_WORD.matcher(text);
    return word.find() && isOfDate(word.group("word")) ? text.substring(0, word.start()) : text;
  }

  private static boolean isOfDate(String word) {
    return OF_TIME.matcher(word).matches() || CalendarWords.weekdayAlone(word).isPresent();
  }
}
