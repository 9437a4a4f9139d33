package org.courseschedule.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.courseschedule.finding.Place;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.NoClass;

/**
 * A row for which a year is sought.
 *
 * @param row the row
 * @param kind what it stands for
 * @param noClass why there is no class, where it says so
 */
record DatedRow(RowText row, EntryKind kind, Optional<NoClass> noClass) {

  /** The only day that the row names; empty for ranges and lists. */
  Optional<PartialDate> singleDay() {
    List<PartialDate> dates = row.date().dates();
    return dates.size() == 1 ? Optional.of(dates.get(0)) : Optional.empty();
  }

  /** The days that the row names, one by one; not those of ranges. */
  Stream<PartialDate> listedDays() {
    return row.date().days().stream().filter(days -> !days.isRange()).map(DateText.Days::first);
  }

  /**
   * The days that each stand for a week or begin one, where the column of dates is named for weeks.
   */
  Stream<PartialDate> weeks() {
    return row.columns().namesWeeks()
        ? row.date().days().stream().map(DateText.Days::first)
        : Stream.empty();
  }

  /** Whether the row states a weekday with a date. */
  boolean statesWeekday() {
    return row.date().days().stream()
        .anyMatch(days -> days.firstWeekday().isPresent() || days.lastWeekday().isPresent());
  }

  Place place() {
    return row.dateCell().place();
  }
}
