package org.courseschedule.reading;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.model.TimeRange;

/** Changes the time of day that a cell states, written as the old one is. */
final class TimeStyle {

  private static final Pattern HALF = Pattern.compile("(?i)(\\s?)([ap])(\\.?m\\.?)");

  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[-\u2013~]|to)\\s*");

  /** Signs and words that join a time to what stands before it. */
  private static final Pattern JOINED =
      Pattern.compile(
          "(?iU)(?:[\\s,(@]++(?:at|um|\u00e0s?|a las|alle|ore|om|von|de|das)?+){1,9}+$");

  /** No signs and words that join are longer; to look farther back takes long. */
  private static final int LONGEST_JOINT = 30;

  private TimeStyle() {}

  /** The cell with another time, one more, or none. */
  static String moved(String cell, Optional<TimeRange> from, Optional<TimeRange> to) {
    if (from.equals(to)) {
      return cell;
    }
    Optional<MatchResult> old = from.flatMap(time -> ClockTime.match(cell, time));
    if (old.isEmpty()) {
      return from.isEmpty() && to.isPresent() ? cell + ", " + to.get() : cell;
    }
    String before = cell.substring(0, old.get().start());
    String behind = cell.substring(old.get().end());
    return to.map(time -> before + written(old.get().group(), time) + behind)
        .orElseGet(() -> without(before, behind));
  }

  private static String written(String old, TimeRange time) {
    String between = BETWEEN.matcher(old).results().map(MatchResult::group).findFirst().orElse("-");
    String end = time.end().map(last -> between + written(old, last)).orElse("");
    return written(old, time.start()) + end;
  }

  private static String written(String old, LocalTime time) {
    Matcher half = HALF.matcher(old);
    if (!half.find()) {
      boolean isPadded = old.startsWith("0") || time.getHour() > 9;
      return (isPadded ? "%02d:%02d" : "%d:%02d").formatted(time.getHour(), time.getMinute());
    }
    String letter = time.getHour() < 12 ? "a" : "p";
    boolean isUpper = half.group(2).equals(half.group(2).toUpperCase(Locale.ROOT));
    int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
    return "%d:%02d".formatted(hour, time.getMinute())
        + half.group(1)
        + (isUpper ? letter.toUpperCase(Locale.ROOT) : letter)
        + half.group(3);
  }

  /** What stood around a time, without the sign that joined it. */
  private static String without(String before, String behind) {
    int far = Math.max(0, before.length() - LONGEST_JOINT);
    String start =
        before.substring(0, far) + JOINED.matcher(before.substring(far)).replaceFirst("");
    boolean isBracketed = before.substring(start.length()).contains("(");
    return start + (isBracketed ? behind.replaceFirst("^\\s*\\)", "") : behind);
  }
}
