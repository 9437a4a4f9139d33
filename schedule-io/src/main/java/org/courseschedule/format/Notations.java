package org.courseschedule.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.model.ClassNumber;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.TimeRange;

/**
 * Small values as the project's own schema writes them, which is as the model prints them (ISO
 * 8601). Each method reads what the value's {@code toString} gives, whatever the value.
 */
public final class Notations {

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,10})([a-z]?)");

  private Notations() {}

  /** {@code 2025-09-02}. */
  public static Optional<LocalDate> date(String text) {
    return tried(() -> LocalDate.parse(text.strip()));
  }

  /** {@code 2025-09-02}, or {@code 2025-09-02/2025-09-05}. */
  public static Optional<DateRange> days(String text) {
    String[] ends = text.split("/", -1);
    return ends.length > 2
        ? Optional.empty()
        : date(ends[0])
            .flatMap(
                first ->
                    date(ends[ends.length - 1])
                        .flatMap(last -> tried(() -> new DateRange(first, last))));
  }

  /** {@code 10:10}, {@code 10:10-11:25}, or with seconds. */
  public static Optional<TimeRange> time(String text) {
    Optional<TimeRange> usual = TimeRange.parse(text);
    String[] ends = text.split("-", -1);
    if (usual.isPresent() || ends.length > 2) {
      return usual;
    }
    return tried(
        () ->
            new TimeRange(
                LocalTime.parse(ends[0].strip()),
                ends.length == 1
                    ? Optional.empty()
                    : Optional.of(LocalTime.parse(ends[1].strip()))));
  }

  /** {@code 12} or {@code 12a}. */
  static Optional<ClassNumber> number(String text) {
    Matcher matcher = NUMBER.matcher(text.strip());
    return matcher.matches()
        ? tried(() -> new ClassNumber(Integer.parseInt(matcher.group(1)), matcher.group(2)))
        : Optional.empty();
  }

  /** A whole number. */
  public static Optional<Integer> integer(String text) {
    return tried(() -> Integer.valueOf(text.strip()));
  }

  private static <T> Optional<T> tried(Supplier<T> parser) {
    try {
      return Optional.of(parser.get());
    } catch (DateTimeException | IllegalArgumentException noValue) {
      return Optional.empty();
    }
  }
}
