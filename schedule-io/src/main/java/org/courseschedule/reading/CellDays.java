package org.courseschedule.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.When;

/**
 * The days that a cell names when it is read alone.
 *
 * @param cell the cell
 * @param scan what was read in it
 * @param dayFirst whether of two numbers the day comes first
 */
record CellDays(String cell, DateScan scan, boolean dayFirst) {

  static CellDays of(String cell, DateStyle style) {
    DateScan scan = new DateScan(cell, false);
    return new CellDays(
        cell, scan.days().isEmpty() ? new DateScan(cell, true) : scan, style.dayFirst());
  }

  /** Whether it names any. */
  boolean isSome() {
    return !scan.days().isEmpty();
  }

  /** Where the first begins. */
  int start() {
    return scan.label().length();
  }

  /** Where the last ends. */
  int end() {
    return cell.length() - scan.behind().length();
  }

  /** Whether they are these. */
  boolean are(When when) {
    return isSome()
        && scan.days().size() == when.days().size()
        && IntStream.range(0, when.days().size())
            .allMatch(i -> isOf(scan.days().get(i), when.days().get(i)));
  }

  /** Whether they are these, and no day has the weekday of another. */
  boolean areRight(When when) {
    return are(when)
        && IntStream.range(0, when.days().size())
            .allMatch(
                i -> {
                  DateText.Days some = scan.days().get(i);
                  return isOn(some.firstWeekday(), when.days().get(i).first())
                      && isOn(some.lastWeekday(), when.days().get(i).last());
                });
  }

  /** Whether the cell says nothing but these and weekdays. */
  boolean isAll() {
    return isSome()
        && scan.remarks().isEmpty()
        && DateStyle.TOKEN
            .matcher(scan.rest())
            .results()
            .map(MatchResult::group)
            .allMatch(word -> CalendarWords.weekday(word).isPresent());
  }

  private boolean isOf(DateText.Days some, DateRange range) {
    return isOf(some.first(), range.first()) && isOf(some.last(), range.last());
  }

  private boolean isOf(PartialDate date, LocalDate day) {
    PartialDate ordered = dayFirst ? date.dayFirst() : date;
    return ordered.month() == day.getMonthValue()
        && ordered.day() == day.getDayOfMonth()
        && (date.year().isEmpty() || date.year().getAsInt() == day.getYear());
  }

  private static boolean isOn(Optional<DayOfWeek> weekday, LocalDate day) {
    return weekday.isEmpty() || weekday.get() == day.getDayOfWeek();
  }
}
