package org.courseschedule.reading;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.model.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * Finds a time of day in a cell: {@code 11:00am}, {@code 09:00 - 10:00}, {@code 6 - 8:30 PM}. A
 * number alone is none.
 */
final class ClockTime {

  private static final String HALF = "(?:\\s*(?<half%1$d>[ap])\\.?m\\b\\.?)?";
  private static final String CLOCK = "(?<hour%1$d>\\d{1,2})(?::(?<minute%1$d>\\d{2}))?" + HALF;

  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d/:.-])"
              + CLOCK.formatted(1)
              + "(?:\\s*(?:[-\u2013\u2014]{1,2}|to)\\s*"
              + CLOCK.formatted(2)
              + ")?(?![\\d/:])",
          Pattern.CASE_INSENSITIVE);

  private ClockTime() {}

  /** The first time in the text; empty if there is none. */
  static Optional<TimeRange> find(String text) {
    Matcher matcher = TIME.matcher(text);
    while (matcher.find()) {
      Optional<TimeRange> time = time(matcher);
      if (time.isPresent()) {
        return time;
      }
    }
    return Optional.empty();
  }

  private static Optional<TimeRange> time(Matcher matcher) {
    boolean plainNumbers =
        matcher.group("minute1") == null
            && matcher.group("minute2") == null
            && matcher.group("half1") == null
            && matcher.group("half2") == null;
    if (plainNumbers) {
      return Optional.empty();
    }
    Optional<LocalTime> end =
        clock(matcher.group("hour2"), matcher.group("minute2"), matcher.group("half2"));
    Optional<LocalTime> start =
        clock(matcher.group("hour1"), matcher.group("minute1"), firstHalf(matcher));
    return start.map(time -> new TimeRange(time, end.filter(last -> last.isAfter(time))));
  }

  /** {@code 6 - 8:30 PM} begins in the afternoon, {@code 11 - 1 PM} does not. */
  private static @Nullable String firstHalf(Matcher matcher) {
    String stated = matcher.group("half1");
    if (stated != null || matcher.group("half2") == null) {
      return stated;
    }
    int first = Integer.parseInt(matcher.group("hour1")) % 12;
    int last = Integer.parseInt(matcher.group("hour2")) % 12;
    return first <= last ? matcher.group("half2") : "a";
  }

  private static Optional<LocalTime> clock(
      @Nullable String hourText, @Nullable String minuteText, @Nullable String half) {
    if (hourText == null) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(hourText);
    int minute = minuteText == null ? 0 : Integer.parseInt(minuteText);
    if (half != null) {
      if (hour < 1 || hour > 12) {
        return Optional.empty();
      }
      hour = hour % 12 + (half.toLowerCase(Locale.ROOT).equals("p") ? 12 : 0);
    }
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }
}
