package org.courseschedule.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.Entry;
import org.courseschedule.model.Holiday;

/**
 * The days for which a schedule has an entry, of whatever kind.
 *
 * @param subject the schedule
 * @param usual the weekdays on which the class usually meets
 * @param ranges the last day of each run of such days by its first; runs do not overlap
 */
record CoveredDays(
    Subject subject, Set<DayOfWeek> usual, NavigableMap<LocalDate, LocalDate> ranges) {

  /** The days of all entries, whether trusted or not. */
  static CoveredDays of(Subject subject) {
    return of(subject, subject.schedule().entries());
  }

  /** The days of some entries. */
  static CoveredDays of(Subject subject, Collection<Entry> entries) {
    List<DateRange> ranges = new ArrayList<>();
    entries.forEach(entry -> ranges.addAll(entry.when().days()));
    ranges.sort(null);
    NavigableMap<LocalDate, LocalDate> covered = new TreeMap<>();
    for (DateRange range : ranges) {
      Map.Entry<LocalDate, LocalDate> before = covered.lastEntry();
      if (before == null || before.getValue().isBefore(range.first())) {
        covered.put(range.first(), range.last());
      } else if (before.getValue().isBefore(range.last())) {
        covered.put(before.getKey(), range.last());
      }
    }
    return new CoveredDays(subject, subject.usualWeekdays(), covered);
  }

  boolean contains(LocalDate day) {
    Map.Entry<LocalDate, LocalDate> range = ranges.floorEntry(day);
    return range != null && !range.getValue().isBefore(day);
  }

  /** Whether the days just before this one, back to the entry before, hold a usual day. */
  boolean isGapBefore(LocalDate day) {
    return ranges.lowerKey(day) != null && isGap(day, -1);
  }

  /** Whether the days just after this one, up to the entry after, hold a usual day. */
  boolean isGapAfter(LocalDate day) {
    return ranges.higherKey(day) != null && isGap(day, 1);
  }

  private boolean isGap(LocalDate day, int step) {
    for (int i = 1; i <= 7; i++) {
      LocalDate next = day.plusDays((long) i * step);
      if (contains(next)) {
        return false;
      }
      if (usual.contains(next.getDayOfWeek()) && !isHoliday(next)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the day may well be without class though no entry says so. Where the facts name no
   * holidays, those on which most universities close are not held against the table.
   */
  boolean isHoliday(LocalDate day) {
    boolean isStated =
        !subject.course().holidays().isEmpty() || !subject.course().noClass().isEmpty();
    return isStated
        ? subject.course().holidayOn(day).isPresent()
        : Holiday.calendar("US").orElse(Set.of()).stream()
            .anyMatch(holiday -> holiday.in(day.getYear()).equals(day));
  }
}
