package org.courseschedule.model;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A run of days, both ends included. One day is a range that begins and ends on it.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record DateRange(LocalDate first, LocalDate last) implements Comparable<DateRange> {

  /**
   * Checks the order of the two days.
   *
   * @throws IllegalArgumentException if {@code last} is before {@code first}
   */
  public DateRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("last day " + last + " is before first day " + first);
    }
  }

  /** The range that is this one day. */
  public static DateRange of(LocalDate day) {
    return new DateRange(day, day);
  }

  /** Whether the range is a single day. */
  public boolean isSingleDay() {
    return first.equals(last);
  }

  /** Whether the day is one of this range's. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Whether the two ranges share a day. */
  public boolean overlaps(DateRange other) {
    return !other.last.isBefore(first) && !other.first.isAfter(last);
  }

  /** The days of the range, in order. */
  public Stream<LocalDate> days() {
    return first.datesUntil(last.plusDays(1));
  }

  /** Orders by first day, then by last. */
  @Override
  public int compareTo(DateRange other) {
    int byFirst = first.compareTo(other.first);
    return byFirst != 0 ? byFirst : last.compareTo(other.last);
  }

  /** The day, or {@code first/last} as ISO 8601 writes an interval. */
  @Override
  public String toString() {
    return isSingleDay() ? first.toString() : first + "/" + last;
  }
}
