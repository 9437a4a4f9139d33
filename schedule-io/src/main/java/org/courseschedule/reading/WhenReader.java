package org.courseschedule.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.TimeRange;
import org.courseschedule.model.When;
import org.courseschedule.table.Cell;

/** Turns what a date cell says into days, once the year is known. */
final class WhenReader {

  private final TermYears years;
  private final int firstYear;
  private final List<Finding> findings;

  /** A reader that adds what it finds to a list. */
  WhenReader(YearFinder.Found year, List<Finding> findings) {
    this.years = year.years();
    this.firstYear = year.first();
    this.findings = findings;
  }

  When read(RowText row) {
    Cell cell = row.dateCell();
    List<DateRange> ranges = new ArrayList<>();
    Map<LocalDate, DayOfWeek> weekdays = new TreeMap<>();
    for (DateText.Days days : row.date().days()) {
      Optional<LocalDate> first = day(days.first(), cell);
      Optional<LocalDate> last = days.isRange() ? day(days.last(), cell) : first;
      if (first.isPresent() && last.isPresent()) {
        boolean isWhole = first.get().isBefore(last.get()) && row.endsAtMidnight();
        LocalDate end = isWhole ? last.get().minusDays(1) : last.get();
        range(first.get(), end, days, cell).ifPresent(ranges::add);
        days.firstWeekday().ifPresent(weekday -> weekdays.put(first.get(), weekday));
        days.lastWeekday()
            .filter(weekday -> !isWhole)
            .ifPresent(weekday -> weekdays.put(end, weekday));
      }
    }
    reportTime(cell);
    row.cell(ColumnRole.TIME).ifPresent(this::reportTime);
    row.cell(ColumnRole.END_TIME).ifPresent(this::reportTime);
    return new When(cell.text(), apart(ranges), weekdays, time(row));
  }

  private Optional<LocalDate> day(PartialDate date, Cell cell) {
    Optional<LocalDate> day = years.dateOf(date, firstYear);
    if (day.isEmpty()) {
      findings.add(
          Finding.of(
                  Rule.DATE_IMPOSSIBLE,
                  CellPart.place(cell, date.text()),
                  "there is no `%s`%s".formatted(date.text(), inYear(date)))
              .withHelp("correct the day or the month"));
    }
    return day;
  }

  /** A day that some years have is missing from this one. */
  private String inYear(PartialDate date) {
    return date.isPossible() ? " in `" + years.yearOf(date, firstYear) + "`" : "";
  }

  private Optional<DateRange> range(
      LocalDate first, LocalDate last, DateText.Days days, Cell cell) {
    // A range over New Year whose end states no year of its own ends in the next one.
    boolean overNewYear =
        days.last().year().isEmpty() && first.getMonthValue() >= 10 && last.getMonthValue() <= 3;
    LocalDate end = overNewYear && last.isBefore(first) ? last.plusYears(1) : last;
    if (end.isBefore(first)) {
      findings.add(
          Finding.of(
                  Rule.RANGE_REVERSED,
                  cell.place(),
                  "the range from `%s` to `%s` ends before it begins".formatted(first, end))
              .withHelp("exchange the two days, or correct one"));
      return Optional.empty();
    }
    return Optional.of(new DateRange(first, end));
  }

  /** The ranges in order; those that meet or overlap are one. */
  private static List<DateRange> apart(List<DateRange> ranges) {
    List<DateRange> apart = new ArrayList<>();
    for (DateRange range : new TreeSet<>(ranges)) {
      int last = apart.size() - 1;
      if (last >= 0 && apart.get(last).overlaps(range)) {
        LocalDate end =
            apart.get(last).last().isAfter(range.last()) ? apart.get(last).last() : range.last();
        apart.set(last, new DateRange(apart.get(last).first(), end));
      } else {
        apart.add(range);
      }
    }
    return apart;
  }

  private void reportTime(Cell cell) {
    ClockTime.impossible(cell.plain())
        .map(String::strip)
        .ifPresent(
            text ->
                findings.add(
                    Finding.of(
                            Rule.TIME_IMPOSSIBLE,
                            CellPart.place(cell, text),
                            "`" + text + "` is no time of day, or ends before it begins")
                        .withHelp("write the time as `10:10-11:25`")));
  }

  /** A time in the date's cell, else one in a column of times, or that work is due by. */
  private static Optional<TimeRange> time(RowText row) {
    return row.date()
        .time()
        .or(() -> ClockTime.inColumn(row.plain(ColumnRole.TIME)))
        .map(time -> time.end().isPresent() ? time : ClockTime.until(time, end(row)))
        .or(() -> DueMark.time(row.plain(ColumnRole.DUE)));
  }

  /** A time in a column of those at which classes end, or beside the last day. */
  private static Optional<TimeRange> end(RowText row) {
    return ClockTime.find(row.plain(ColumnRole.END_TIME))
        .or(() -> DateText.of(row.plain(ColumnRole.END)).time());
  }
}
