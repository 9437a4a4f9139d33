package org.courseschedule.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.Holiday;
import org.courseschedule.model.MeetingPattern;
import org.courseschedule.model.NoClass;

/**
 * What the rows of a schedule say of its year: stated weekdays, holidays on their day, days that
 * follow another weekday's schedule, and how many meetings lie on the meeting pattern.
 */
final class RowEvidence {

  private final TermYears years;
  private final List<YearEvidence> evidence = new ArrayList<>();

  /** The weekday that a header of dates names, if it does. */
  private final Map<String, Optional<DayOfWeek>> headers = new HashMap<>();

  private RowEvidence(TermYears years) {
    this.years = years;
  }

  /** The evidence of the rows, in their order; that of the pattern comes last. */
  static List<YearEvidence> of(List<DatedRow> rows, TermYears years, CourseFacts facts) {
    RowEvidence found = new RowEvidence(years);
    rows.forEach(found::collect);
    facts.meets().ifPresent(pattern -> found.collect(rows, pattern));
    return found.evidence;
  }

  private void collect(DatedRow row) {
    collectWeekdays(row);
    collectWeek(row);
    row.singleDay()
        .ifPresentOrElse(day -> collectNoClass(row, day), () -> collectHolidayWithin(row));
  }

  /** The weekdays stated with the dates, or with all of them in the header: {@code Date (Mon)}. */
  private void collectWeekdays(DatedRow row) {
    Columns columns = row.row().columns();
    Optional<DayOfWeek> ofAll =
        headers.computeIfAbsent(columns.name(columns.date()), WeekdayColumns::weekday);
    for (DateText.Days days : row.row().date().days()) {
      days.firstWeekday()
          .or(() -> ofAll)
          .ifPresent(weekday -> addWeekday(row, days.first(), weekday));
      days.lastWeekday().ifPresent(weekday -> addWeekday(row, days.last(), weekday));
    }
  }

  /** A range from the first to the last weekday that has a column begins on the first. */
  private void collectWeek(DatedRow row) {
    List<DateText.Days> days = row.row().date().days();
    NavigableSet<DayOfWeek> weekdays = new TreeSet<>(row.row().columns().weekdays().values());
    if (weekdays.size() > 1
        && days.size() == 1
        && days.get(0).length() == weekdays.last().getValue() - weekdays.first().getValue() + 1) {
      addWeekday(row, days.get(0).first(), weekdays.first());
    }
  }

  private void addWeekday(DatedRow row, PartialDate date, DayOfWeek stated) {
    evidence.add(
        new YearEvidence(
            row.place(), 2, year -> falls(date, year, stated) ? 2 : 0, year -> onDay(date, year)));
  }

  private boolean falls(PartialDate date, int year, DayOfWeek weekday) {
    return years.dateOf(date, year).map(day -> day.getDayOfWeek() == weekday).orElse(false);
  }

  /** {@code `Sep 2` is a Tuesday}. */
  private String onDay(PartialDate date, int year) {
    return years
        .dateOf(date, year)
        .map(day -> "`%s` is a %s".formatted(date.text(), CalendarWords.name(day.getDayOfWeek())))
        .orElse("there is no `" + date.text() + "`");
  }

  private void collectNoClass(DatedRow row, PartialDate date) {
    Optional<NoClass> noClass = row.noClass();
    noClass.flatMap(NoClass::follows).ifPresent(day -> addFollows(row, date, day));
    noClass
        .flatMap(reason -> nearest(Holiday.allNamed(reason.reason()), date))
        .filter(RowEvidence::moves)
        .ifPresent(holiday -> addHoliday(row, date, holiday));
  }

  /** Of holidays of one name the one about that time of the year. */
  private static Optional<Holiday> nearest(List<Holiday> named, PartialDate date) {
    return named.stream()
        .min(
            Comparator.comparing(
                holiday -> Math.abs(holiday.in(2001).getMonthValue() - date.month())));
  }

  /** A holiday that is on one date every year tells nothing of the year. */
  private static boolean moves(Holiday holiday) {
    return !holiday.in(2001).withYear(2002).equals(holiday.in(2002));
  }

  private void addHoliday(DatedRow row, PartialDate date, Holiday holiday) {
    evidence.add(
        new YearEvidence(
            row.place(),
            3,
            year -> isHoliday(date, year, holiday) ? 3 : 0,
            year ->
                isHoliday(date, year, holiday)
                    ? "`%s` is %s".formatted(date.text(), holiday)
                    : "%s is not on `%s` but on `%s`"
                        .formatted(holiday, date.text(), holiday.in(years.yearOf(date, year)))));
  }

  /** A range of days on account of a holiday holds it: {@code Nov 26-28 | Thanksgiving}. */
  private void collectHolidayWithin(DatedRow row) {
    List<DateText.Days> days = row.row().date().days();
    if (days.size() != 1) {
      return;
    }
    row.noClass()
        .flatMap(reason -> Holiday.named(reason.reason()))
        .filter(RowEvidence::moves)
        .ifPresent(
            holiday ->
                evidence.add(
                    new YearEvidence(
                        row.place(),
                        2,
                        year -> isWithin(days.get(0), year, holiday) ? 2 : 0,
                        year ->
                            "%s is on `%s`"
                                .formatted(
                                    holiday,
                                    holiday.in(years.yearOf(days.get(0).first(), year))))));
  }

  private boolean isWithin(DateText.Days days, int year, Holiday holiday) {
    LocalDate day = holiday.in(years.yearOf(days.first(), year));
    return years.dateOf(days.first(), year).map(first -> !day.isBefore(first)).orElse(false)
        && years.dateOf(days.last(), year).map(last -> !day.isAfter(last)).orElse(false);
  }

  private boolean isHoliday(PartialDate date, int year, Holiday holiday) {
    int own = years.yearOf(date, year);
    return date.in(own).equals(Optional.of(holiday.in(own)));
  }

  private void addFollows(DatedRow row, PartialDate date, DayOfWeek follows) {
    evidence.add(
        new YearEvidence(
            row.place(),
            2,
            year -> falls(date, year, follows) ? 0 : 2,
            year ->
                falls(date, year, follows)
                    ? "`%s` is a %s and cannot follow %2$s's schedule"
                        .formatted(date.text(), CalendarWords.name(follows))
                    : "`%s` follows %s's schedule and is none"
                        .formatted(date.text(), CalendarWords.name(follows))));
  }

  private void collect(List<DatedRow> rows, MeetingPattern pattern) {
    List<DatedRow> meetings =
        rows.stream()
            .filter(row -> row.kind() == EntryKind.CLASS && row.singleDay().isPresent())
            .toList();
    if (meetings.isEmpty()) {
      return;
    }
    evidence.add(
        new YearEvidence(
            meetings.get(0).place(),
            meetings.size(),
            year -> onPattern(meetings, pattern, year),
            year ->
                "`%d` of `%d` meetings are on `%s`"
                    .formatted(onPattern(meetings, pattern, year), meetings.size(), pattern)));
  }

  private int onPattern(List<DatedRow> meetings, MeetingPattern pattern, int year) {
    return (int)
        meetings.stream()
            .flatMap(row -> row.singleDay().stream())
            .flatMap(date -> years.dateOf(date, year).stream())
            .filter(pattern::meetsOn)
            .count();
  }
}
