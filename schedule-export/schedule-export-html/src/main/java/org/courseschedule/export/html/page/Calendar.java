package org.courseschedule.export.html.page;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.Entry;

/** The days of a schedule on a calendar; weeks begin on Monday (ISO 8601). */
final class Calendar {

  /** A longer run of days is shown by its first days: it is no part of a term. */
  private static final int LONGEST_RANGE = 120;

  private Calendar() {}

  /** The Monday of a day's week. */
  static LocalDate monday(LocalDate day) {
    return day.minusDays(day.getDayOfWeek().getValue() - 1L);
  }

  /** The days on which an entry is shown, in order. */
  static Stream<LocalDate> days(Entry entry) {
    return entry.when().days().stream().flatMap(Calendar::days).limit(LONGEST_RANGE);
  }

  private static Stream<LocalDate> days(DateRange range) {
    return range.days().limit(LONGEST_RANGE);
  }
}
