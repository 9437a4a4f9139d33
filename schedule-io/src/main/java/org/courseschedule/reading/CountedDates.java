package org.courseschedule.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.model.ClassNumber;

/**
 * Dates with the number of the class before them: {@code 1. Jan 21}, {@code 2. Jan 23}, {@code 3.
 * Jan 28}. Each alone may be a day of a year; but no schedule is of three years or more.
 */
final class CountedDates {

  private static final Pattern COUNTED =
      Pattern.compile("(?<number>\\d{1,2})(?<label>\\.?\\s)\\p{L}+\\.?\\s(?<day>\\d{2})");

  private static final int ENOUGH_TO_TELL = 3;

  private CountedDates() {}

  /** The rows of a document; their dates without years where the numbers count the classes. */
  static List<RowText> read(List<RowText> rows) {
    List<Matcher> counted = rows.stream().flatMap(row -> match(row).stream()).toList();
    return areCounted(counted) ? rows.stream().map(CountedDates::read).toList() : rows;
  }

  private static boolean areCounted(List<Matcher> dates) {
    for (int i = 1; i < dates.size(); i++) {
      if (number(dates.get(i)) <= number(dates.get(i - 1))) {
        return false;
      }
    }
    return dates.stream().map(date -> date.group("day")).distinct().limit(ENOUGH_TO_TELL).count()
        == ENOUGH_TO_TELL;
  }

  private static int number(Matcher date) {
    return Integer.parseInt(date.group("number"));
  }

  private static Optional<Matcher> match(RowText row) {
    return row.date().days().size() == 1
            && !row.date().days().get(0).isRange()
            && row.date().days().get(0).first().year().isPresent()
        ? Optional.of(COUNTED.matcher(row.date().days().get(0).first().text()))
            .filter(Matcher::matches)
        : Optional.empty();
  }

  private static RowText read(RowText row) {
    return match(row).map(date -> row.withDate(read(row.date(), date))).orElse(row);
  }

  private static DateText read(DateText text, Matcher counted) {
    DateText read =
        text.map(
            date ->
                new PartialDate(
                    date.text().substring(counted.end("label")),
                    OptionalInt.empty(),
                    date.month(),
                    Integer.parseInt(counted.group("day")),
                    false));
    return new DateText(
        read.text(), read.days(), read.time(), ClassNumber.parse(counted.group("number")));
  }
}
