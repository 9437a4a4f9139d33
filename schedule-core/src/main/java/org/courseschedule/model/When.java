package org.courseschedule.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days that an entry stands for, and the time of day where stated.
 *
 * @param text what the table says, {@code Class 1 (Sep 2)}
 * @param days one day, several, a range, or none, in order and apart from each other
 * @param statedWeekdays the weekday that the table gives to some of the days, right or wrong
 * @param time local to the course's zone; empty if the entry states none
 */
public record When(
    RichText text,
    List<DateRange> days,
    Map<LocalDate, DayOfWeek> statedWeekdays,
    Optional<TimeRange> time) {

  /** No day, and nothing said of one. */
  public static final When NONE = new When(RichText.EMPTY, List.of(), Map.of(), Optional.empty());

  /**
   * Checks the order of the days.
   *
   * @throws IllegalArgumentException if two ranges overlap or a later one comes first
   */
  public When {
    days = List.copyOf(days);
    statedWeekdays = Map.copyOf(statedWeekdays);
    for (int i = 1; i < days.size(); i++) {
      if (!days.get(i).first().isAfter(days.get(i - 1).last())) {
        throw new IllegalArgumentException(days.get(i) + " does not come after " + days.get(i - 1));
      }
    }
  }

  /** One day, written as ISO 8601 does. */
  public static When on(LocalDate day) {
    return on(DateRange.of(day));
  }

  /** A run of days, written as ISO 8601 does. */
  public static When on(DateRange days) {
    return new When(RichText.of(days.toString()), List.of(days), Map.of(), Optional.empty());
  }

  /** The earliest day; empty if there is none. */
  public Optional<LocalDate> first() {
    return days.stream().findFirst().map(DateRange::first);
  }

  /** The latest day; empty if there is none. */
  public Optional<LocalDate> last() {
    return days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1).last());
  }

  /** Every day, in order. */
  public Stream<LocalDate> eachDay() {
    return days.stream().flatMap(DateRange::days);
  }

  /** Whether the day is one of these. */
  public boolean contains(LocalDate day) {
    return days.stream().anyMatch(range -> range.contains(day));
  }

  /** Whether the entry has no day of its own. */
  public boolean isUndated() {
    return days.isEmpty();
  }
}
