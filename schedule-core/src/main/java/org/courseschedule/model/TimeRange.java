package org.courseschedule.model;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of day, with its end where one is stated. Both are local to the course's zone.
 *
 * @param start when it begins
 * @param end when it ends, later on the same day; empty if not stated
 */
public record TimeRange(LocalTime start, Optional<LocalTime> end) {

  private static final Pattern NOTATION =
      Pattern.compile("(\\d{1,2}):(\\d{2})(?:\\s*[-\u2013\u2014]\\s*(\\d{1,2}):(\\d{2}))?");

  /**
   * Checks the order of the two times.
   *
   * @throws IllegalArgumentException if the end is not after the start
   */
  public TimeRange {
    if (end.isPresent() && !end.get().isAfter(start)) {
      throw new IllegalArgumentException("end " + end.get() + " is not after start " + start);
    }
  }

  /** From one time to another. */
  public static TimeRange of(LocalTime start, LocalTime end) {
    return new TimeRange(start, Optional.of(end));
  }

  /** From a time on, the end not stated. */
  public static TimeRange from(LocalTime start) {
    return new TimeRange(start, Optional.empty());
  }

  /**
   * Reads {@code 10:10-11:25} or {@code 10:10}, on the 24-hour clock.
   *
   * @return empty if the text is neither, names an impossible time, or ends before it begins
   */
  public static Optional<TimeRange> parse(String text) {
    Matcher matcher = NOTATION.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<LocalTime> start = time(matcher.group(1), matcher.group(2));
    if (start.isEmpty() || matcher.group(3) == null) {
      return start.map(TimeRange::from);
    }
    return time(matcher.group(3), matcher.group(4))
        .filter(end -> end.isAfter(start.get()))
        .map(end -> of(start.get(), end));
  }

  private static Optional<LocalTime> time(String hourText, String minuteText) {
    int hour = Integer.parseInt(hourText);
    int minute = Integer.parseInt(minuteText);
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }

  /** {@code 10:10-11:25}, or {@code 10:10} where no end is stated; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return end.map(time -> start + "-" + time).orElseGet(start::toString);
  }
}
