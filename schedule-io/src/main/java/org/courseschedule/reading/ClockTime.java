package org.courseschedule.reading;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.model.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * Finds a time of day in a cell: {@code 11:00am}, {@code 09:00 - 10:00}, {@code 6 - 8:30 PM},
 * {@code 13h30}, {@code 14 Uhr}, {@code 9 c.t.}, {@code ore 14}, {@code @ 1000}, {@code noon}. A
 * number alone is none.
 */
final class ClockTime {

  private static final String UNIT =
      "(?:uhr\\b(?:\\s?[cs]\\.\\s?t\\.)?|hrs?\\b|hs\\b|h(?![\\p{L}\\d])|o'clock|[cs]\\.\\s?t\\.|[\u6642\u65f6\u70b9\u9ede\uc2dc])";

  /** Finds the beginning of what is a time and not a day: {@code 10:}, {@code 2-4pm}. */
  static final String AHEAD =
      "\\d{1,2}(?:(?:\\s?-\\s?\\d{1,2})?(?::\\d|h\\d\\d|\\s?[ap]\\.?m\\b|\\s?"
          + UNIT
          + "|\\s?noon\\b)|\\.\\d\\d\\s?(?:-\\s?\\d{1,2}\\.\\d\\d(?![\\d.])|"
          + UNIT
          + "))";

  /** Words of Chinese, Japanese and Korean that stand before the hour. */
  private static final String MORNING = "\u4e0a\u5348|\u5348\u524d|\uc624\uc804";

  private static final String AFTERNOON = "\u4e0b\u5348|\u5348\u5f8c|\u665a\u4e0a|\uc624\ud6c4";

  /** An instant of ISO 8601 has seconds, and perhaps an offset that is no end. */
  private static final String SECONDS = "(?::\\d{2}(?:Z|[+-]\\d{1,2}:\\d{2}(?!:))?)?";

  private static final String CLOCK =
      "(?:(?<noon%1$d>(?:12\\s?)?(?<!\\p{L})noon\\b)|(?:(?<before%1$d>"
          + MORNING
          + "|"
          + AFTERNOON
          + ")\\s?)?(?<hour%1$d>\\d{1,2})"
          + "(?:(?<sign%1$d>[:.]|\\s?h\\s?|[\u6642\u65f6\u70b9\u9ede\uc2dc]\\s?)(?<minute%1$d>\\d{2}|[\u534a\ubc18])"
          + SECONDS
          + "(?:\\s?[\u5206\ubd84])?)?(?:\\s?(?<unit%1$d>"
          + UNIT
          + "))?(?:\\s*+(?<half%1$d>[ap])(?:\\.?m\\b\\.?|(?<=:\\d\\d[ap])\\b))?)";

  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d/:.-])(?:(?:(?<ore>(?<!\\p{L})ore)\\s)?"
              + CLOCK.formatted(1)
              + "(?:\\s*+(?:[-~]{1,2}|[\u81f3\u5230]|\u304b\u3089|\ubd80\ud130|to|bis|\u00e0s?|(?<=\\s)a(?=\\s))\\s*+"
              + CLOCK.formatted(2)
              + ")?(?![\\d/:]|\\.\\d)"
              + "|(?<=@\\s?)(?<hours>[01]\\d|2[0-3])(?<minutes>[0-5]\\d)(?!\\d))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern HOURS = Pattern.compile("(\\d{1,2})\\s?-\\s?(\\d{1,2})");

  /** An hour smaller than this one and an `h` are a duration. */
  private static final int EARLIEST = 7;

  /** The academic quarter, in minutes. */
  private static final int QUARTER = 15;

  private static final int HALF_AN_HOUR = 30;

  /** What programs write behind a day that has no time. */
  private static final Pattern NO_TIME =
      Pattern.compile("00:00:00(?:Z|[+-]\\d{1,2}:\\d{2})?|0:00(?::00)?|12:00:00\\s?AM");

  /** The end of a cell that names the moment at which a day begins. */
  private static final Pattern MIDNIGHT =
      Pattern.compile("(?:^|[\\sT])(?:0?0:00(?::00)?|12:00(?::00)?\\s?[Aa][Mm])$");

  /** A class is not longer, in hours. */
  private static final int LONGEST = 6;

  private ClockTime() {}

  /** The first time in the text; empty if there is none. */
  static Optional<TimeRange> find(String text) {
    Matcher matcher = TIME.matcher(AsciiSigns.of(text));
    while (matcher.find()) {
      Optional<TimeRange> time = time(matcher);
      if (time.isPresent()) {
        return time;
      }
    }
    return Optional.empty();
  }

  /** What a cell of a column of times states, {@code 9-10} too; empty if it is no time. */
  static Optional<TimeRange> inColumn(String cell) {
    Matcher hours = HOURS.matcher(AsciiSigns.of(cell).strip());
    return find(cell)
        .or(
            () ->
                hours.matches()
                    ? clock(hours.group(1), null, null)
                        .map(start -> between(start, clock(hours.group(2), null, null), false))
                        .filter(time -> time.end().isPresent())
                    : Optional.empty());
  }

  /** Whether a cell names the moment at which a day begins. */
  static boolean namesMidnight(String cell) {
    return MIDNIGHT.matcher(cell).find();
  }

  /** The time from one that states no end to another, if that is later. */
  static TimeRange until(TimeRange start, Optional<TimeRange> end) {
    return between(start.start(), end.map(TimeRange::start), false);
  }

  /** The part of the text that states a time. */
  static Optional<MatchResult> match(String text, TimeRange time) {
    Matcher matcher = TIME.matcher(AsciiSigns.of(text));
    while (matcher.find()) {
      if (time(matcher).equals(Optional.of(time))) {
        return Optional.of(matcher.toMatchResult());
      }
    }
    return Optional.empty();
  }

  /**
   * The first part of the text that is written as a time and is none: {@code 25:00}, {@code
   * 11:30-9:00}.
   */
  static Optional<String> impossible(String text) {
    if (text.indexOf(':') < 0) {
      return Optional.empty();
    }
    Matcher matcher = TIME.matcher(AsciiSigns.of(text));
    while (matcher.find()) {
      if (isClock(matcher) && isImpossible(matcher)) {
        return Optional.of(text.substring(matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  private static boolean isImpossible(Matcher matcher) {
    Optional<TimeRange> time = time(matcher);
    boolean isMidnight =
        NO_TIME.matcher(matcher.group()).matches()
            || isMidnight(hour(matcher, 1))
            || isMidnight(hour(matcher, 2));
    return !isMidnight
        && (time.isEmpty() || (hour(matcher, 2) != null && time.flatMap(TimeRange::end).isEmpty()));
  }

  /** The end of a day has an hour that no clock shows. */
  private static boolean isMidnight(@Nullable String hour) {
    return hour != null && hour.equals("24");
  }

  private static boolean isClock(Matcher matcher) {
    return ":".equals(matcher.group("sign1")) || ":".equals(matcher.group("sign2"));
  }

  private static Optional<TimeRange> time(Matcher matcher) {
    if (NO_TIME.matcher(matcher.group()).matches()) {
      return Optional.empty();
    }
    if (matcher.group("hours") != null) {
      return clock(matcher.group("hours"), matcher.group("minutes"), null).map(TimeRange::from);
    }
    if (!isTime(matcher)) {
      return Optional.empty();
    }
    Optional<LocalTime> end = clock(hour(matcher, 2), matcher.group("minute2"), lastHalf(matcher));
    return clock(hour(matcher, 1), matcher.group("minute1"), firstHalf(matcher))
        .map(start -> isAcademic(matcher) ? start.withMinute(QUARTER) : start)
        .map(start -> range(start, end, matcher));
  }

  /** {@code 9 c.t.}, with the academic quarter, begins at 9:15. */
  private static boolean isAcademic(Matcher matcher) {
    return isCumTempore(matcher.group("unit1")) || isCumTempore(matcher.group("unit2"));
  }

  private static boolean isCumTempore(@Nullable String unit) {
    return unit != null && unit.toLowerCase(Locale.ROOT).matches(".*c\\.\\s?t\\.");
  }

  /** {@code 10:10-1:25} ends in the afternoon. */
  private static TimeRange range(LocalTime start, Optional<LocalTime> end, Matcher matcher) {
    boolean isStated = half(matcher, 1) != null && matcher.group("before1") == null;
    return between(start, end, isStated || half(matcher, 2) != null);
  }

  private static TimeRange between(LocalTime start, Optional<LocalTime> end, boolean stated) {
    Optional<LocalTime> later =
        end.filter(time -> !time.isAfter(start) && !stated && time.getHour() < 12)
            .map(time -> time.plusHours(12))
            .filter(time -> time.isBefore(start.plusHours(LONGEST)));
    return new TimeRange(start, later.or(() -> end).filter(time -> time.isAfter(start)));
  }

  /** Whether the numbers are written as a time is: two with full stops only if there are two. */
  private static boolean isTime(Matcher matcher) {
    boolean hasHalf = half(matcher, 1) != null || half(matcher, 2) != null;
    boolean dotted = ".".equals(matcher.group("sign1")) && ".".equals(matcher.group("sign2"));
    boolean named = matcher.group("ore") != null;
    return hasHalf || dotted || named || isMarked(matcher, 1) || isMarked(matcher, 2);
  }

  private static boolean isMarked(Matcher matcher, int clock) {
    String hour = matcher.group("hour" + clock);
    String sign = matcher.group("sign" + clock);
    String unit = matcher.group("unit" + clock);
    if (hour == null) {
      return false;
    }
    boolean isDuration =
        (sign != null && sign.strip().equalsIgnoreCase("h")) || "h".equalsIgnoreCase(unit);
    return ((sign != null && !sign.equals(".")) || unit != null)
        && (!isDuration || Integer.parseInt(hour) >= EARLIEST);
  }

  /** Noon is 12 p.m. */
  private static @Nullable String hour(Matcher matcher, int clock) {
    return matcher.group("noon" + clock) != null ? "12" : matcher.group("hour" + clock);
  }

  private static @Nullable String half(Matcher matcher, int clock) {
    if (matcher.group("noon" + clock) != null) {
      return "p";
    }
    String before = matcher.group("before" + clock);
    if (before != null) {
      return before.matches(MORNING) ? "a" : "p";
    }
    return matcher.group("half" + clock);
  }

  /** {@code 6 - 8:30 PM} begins in the afternoon, {@code 11 - 1 PM} does not. */
  private static @Nullable String firstHalf(Matcher matcher) {
    String stated = half(matcher, 1);
    if (stated != null || half(matcher, 2) == null) {
      return stated;
    }
    int first = Integer.parseInt(hour(matcher, 1)) % 12;
    int last = Integer.parseInt(hour(matcher, 2)) % 12;
    return first <= last ? half(matcher, 2) : "a";
  }

  /** A word for the afternoon before the hour holds for the end as well. */
  private static @Nullable String lastHalf(Matcher matcher) {
    String stated = half(matcher, 2);
    boolean isAfternoon = matcher.group("before1") != null && "p".equals(half(matcher, 1));
    return stated == null && isAfternoon ? "p" : stated;
  }

  private static Optional<LocalTime> clock(
      @Nullable String hourText, @Nullable String minuteText, @Nullable String half) {
    if (hourText == null) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(hourText);
    int minute = minuteText == null ? 0 : minute(minuteText);
    // `13:00 pm` is on the 24-hour clock, whatever it says.
    if (half != null && hour <= 12) {
      hour = hour % 12 + (half.toLowerCase(Locale.ROOT).equals("p") ? 12 : 0);
    }
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }

  /** Minutes in digits, or the word for half an hour. */
  private static int minute(String text) {
    return Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : HALF_AN_HOUR;
  }
}
