package org.courseschedule.export.ics;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.model.TimeRange;

/**
 * The time of day by which a text says that something is due: {@code due 11:59pm}, {@code 17:00}.
 */
final class DueTime {

  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\w.:/-])(?:(?<hour>\\d{1,2})(?::(?<minute>\\d{2}))?\\s?(?<half>[ap])\\.?m\\b"
              + "|(?<hour24>\\d{1,2}):(?<minute24>\\d{2})(?![\\w:/.-]\\d|\\w)"
              + "|(?<noon>noon)\\b)",
          Pattern.CASE_INSENSITIVE);

  private DueTime() {}

  /** The time, if the text names exactly one. */
  static Optional<TimeRange> in(String text) {
    Matcher matcher = TIME.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    Optional<LocalTime> time = time(matcher);
    return matcher.find() ? Optional.empty() : time.map(TimeRange::from);
  }

  private static Optional<LocalTime> time(Matcher matcher) {
    if (matcher.group("noon") != null) {
      return Optional.of(LocalTime.NOON);
    }
    if (matcher.group("half") == null) {
      return time(number(matcher, "hour24"), number(matcher, "minute24"));
    }
    int hour = number(matcher, "hour");
    boolean isMorning = matcher.group("half").toLowerCase(Locale.ROOT).equals("a");
    return hour < 1 || hour > 12
        ? Optional.empty()
        : time(hour % 12 + (isMorning ? 0 : 12), number(matcher, "minute"));
  }

  private static Optional<LocalTime> time(int hour, int minute) {
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }

  private static int number(Matcher matcher, String group) {
    String digits = matcher.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
