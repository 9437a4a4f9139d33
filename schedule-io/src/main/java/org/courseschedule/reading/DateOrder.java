package org.courseschedule.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.RichText;
import org.courseschedule.table.Cell;
import org.courseschedule.table.TableDocument;

/**
 * Whether {@code 3/4} means March 4 or April 3, and {@code 25/09/02} a day of 2025, decided for a
 * whole document.
 *
 * @param dayFirst whether the day comes first
 * @param yearFirst whether a year of two digits comes first, {@code 25/09/02}
 * @param findings what was assumed, if nothing in the document tells
 */
record DateOrder(boolean dayFirst, boolean yearFirst, List<Finding> findings) {

  /** Two dates are near each other by chance. */
  private static final int ENOUGH_TO_TELL = 3;

  /** One weekday may be a slip. */
  private static final int ENOUGH_WEEKDAYS = 2;

  /** The calendars of the years repeat after 28 of them. */
  private static final int CALENDARS = 28;

  private static final int FIRST_YEAR = 2000;

  /** Where the term is called so, it begins in August or September. */
  private static final Pattern FALL = Pattern.compile("\\b(?:Fall|FALL|fall) '?(?:20)?\\d\\d\\b");

  private static final int AUGUST = 8;
  private static final int DECEMBER = 12;

  /** Cells looked at; what they tell they tell early. */
  private static final int MOST_CELLS = 500;

  /** The length of a year as {@link PartialDate#ordinal()} counts. */
  private static final int YEAR = 372;

  /**
   * Decides by a number over 12, else by stated weekdays and the meeting pattern, the order of the
   * rows, dates in other cells, the language, dots behind both, the term; else, with a finding, a
   * dot means day first.
   *
   * @param rows the rows of the document
   * @param document the tables, with the text around them
   * @param facts what is known of the course
   */
  static DateOrder of(List<RowText> rows, TableDocument document, CourseFacts facts) {
    List<PartialDate> dates =
        rows.stream()
            .flatMap(row -> row.date().dates().stream())
            .filter(PartialDate::numeric)
            .toList();
    if (dates.isEmpty()) {
      return new DateOrder(false, false, List.of());
    }
    if (haveYearFirst(dates)) {
      return new DateOrder(false, true, List.of());
    }
    return byNumbers(dates)
        .or(() -> byWeekdays(rows, facts))
        .or(() -> byWay(rows))
        .or(() -> byNumbers(elsewhere(rows)))
        .or(() -> DayFirstWords.in(text(document)))
        .or(() -> byDots(dates))
        .or(() -> byTerm(dates, document))
        .map(dayFirst -> new DateOrder(dayFirst, false, List.of()))
        .orElseGet(() -> assumed(rows, dates));
  }

  /** No schedule is of three years or more, nor is it always on one day or two of the month. */
  private static boolean haveYearFirst(List<PartialDate> dates) {
    return dates.stream().allMatch(PartialDate::mayHaveYearFirst)
        && dates.stream().map(PartialDate::year).distinct().count() >= ENOUGH_TO_TELL
        && dates.stream().map(PartialDate::month).distinct().count() < ENOUGH_TO_TELL;
  }

  private static Optional<Boolean> byNumbers(List<PartialDate> dates) {
    long firstIsDay = dates.stream().filter(date -> date.month() > 12 && date.day() <= 12).count();
    long secondIsDay = dates.stream().filter(date -> date.day() > 12 && date.month() <= 12).count();
    return firstIsDay == secondIsDay ? Optional.empty() : Optional.of(firstIsDay > secondIsDay);
  }

  /**
   * Weekdays, and days of the meeting pattern, fit in some year only if read rightly: several more
   * do, or all.
   */
  private static Optional<Boolean> byWeekdays(List<RowText> rows, CourseFacts facts) {
    List<DateText.Days> days =
        rows.stream()
            .flatMap(row -> row.date().days().stream())
            .filter(some -> some.first().numeric())
            .filter(some -> some.firstWeekday().isPresent() || facts.meets().isPresent())
            .toList();
    long monthFirst = fitting(days, facts, UnaryOperator.identity());
    long dayFirst = fitting(days, facts, PartialDate::dayFirst);
    long most = Math.max(monthFirst, dayFirst);
    boolean all = most == days.size() && most >= ENOUGH_WEEKDAYS && monthFirst != dayFirst;
    return all || Math.abs(monthFirst - dayFirst) >= ENOUGH_WEEKDAYS
        ? Optional.of(dayFirst > monthFirst)
        : Optional.empty();
  }

  /** How many days fit at most in one year. */
  private static long fitting(
      List<DateText.Days> days, CourseFacts facts, UnaryOperator<PartialDate> reading) {
    IntStream years =
        facts
            .year()
            .map(year -> IntStream.of(year.getValue()))
            .orElseGet(() -> IntStream.range(FIRST_YEAR, FIRST_YEAR + CALENDARS));
    return years
        .mapToLong(
            year -> days.stream().filter(some -> fits(some.map(reading), year, facts)).count())
        .max()
        .orElse(0);
  }

  private static boolean fits(DateText.Days days, int year, CourseFacts facts) {
    Optional<LocalDate> date = days.first().in(days.first().year().orElse(year));
    return days.firstWeekday().isPresent()
        ? date.map(LocalDate::getDayOfWeek).equals(days.firstWeekday())
        : date.filter(day -> facts.meets().map(meets -> meets.meetsOn(day)).orElse(false))
            .isPresent();
  }

  private static Optional<Boolean> byWay(List<RowText> rows) {
    List<PartialDate> all = rows.stream().flatMap(row -> row.date().dates().stream()).toList();
    long monthFirst = way(all, UnaryOperator.identity());
    long dayFirst = way(all, PartialDate::dayFirst);
    return all.size() >= ENOUGH_TO_TELL
            && 2 * Math.min(monthFirst, dayFirst) <= Math.max(monthFirst, dayFirst) - 1
        ? Optional.of(dayFirst < monthFirst)
        : Optional.empty();
  }

  /** Whoever writes `02.09.` or `02.09.2025` writes the day first. */
  private static Optional<Boolean> byDots(List<PartialDate> dates) {
    return dates.stream().anyMatch(date -> date.text().matches("\\d+\\.\\s?\\d+\\..*"))
        ? Optional.of(true)
        : Optional.empty();
  }

  /** The dates of a fall term, if a heading names one, begin in its months only if read rightly. */
  private static Optional<Boolean> byTerm(List<PartialDate> dates, TableDocument document) {
    if (document.headings().stream().noneMatch(heading -> FALL.matcher(heading.text()).find())) {
      return Optional.empty();
    }
    boolean monthFirst = dates.stream().allMatch(date -> isInFall(date.month()));
    boolean dayFirst = dates.stream().allMatch(date -> isInFall(date.day()));
    return monthFirst == dayFirst ? Optional.empty() : Optional.of(dayFirst);
  }

  private static boolean isInFall(int month) {
    return month >= AUGUST && month <= DECEMBER;
  }

  /** Numbers that are dates in the other cells of the rows. */
  private static List<PartialDate> elsewhere(List<RowText> rows) {
    return rows.stream()
        .flatMap(row -> row.row().cells().stream().filter(cell -> !cell.equals(row.dateCell())))
        .map(Cell::plain)
        .filter(text -> text.indexOf('/') > 0)
        .limit(MOST_CELLS)
        .flatMap(text -> DateText.of(text).dates().stream())
        .filter(PartialDate::numeric)
        .toList();
  }

  private static String text(TableDocument document) {
    Stream<String> cells =
        document.tables().stream()
            .flatMap(table -> Stream.concat(Stream.of(table.header()), table.rows().stream()))
            .flatMap(row -> row.cells().stream())
            .map(Cell::plain);
    return Stream.concat(cells, document.prose().stream().map(RichText::plain))
        .limit(MOST_CELLS)
        .collect(Collectors.joining(" "));
  }

  /**
   * How many days one goes from date to date, forwards or backwards and over New Year; read
   * rightly, a schedule is a short way. Stated years count.
   */
  private static long way(List<PartialDate> dates, UnaryOperator<PartialDate> reading) {
    long way = 0;
    for (int i = 1; i < dates.size(); i++) {
      PartialDate from = reading.apply(dates.get(i - 1));
      PartialDate to = reading.apply(dates.get(i));
      int step = Math.abs(to.ordinal() - from.ordinal());
      boolean haveYears = from.year().isPresent() && to.year().isPresent();
      way += haveYears ? step : Math.min(step, YEAR - step);
    }
    return way;
  }

  private static DateOrder assumed(List<RowText> rows, List<PartialDate> dates) {
    boolean dayFirst = dates.stream().anyMatch(date -> date.text().indexOf('.') > 0);
    List<Finding> findings =
        rows.stream()
            .filter(row -> row.date().dates().stream().anyMatch(DateOrder::isAmbiguous))
            .limit(1)
            .map(
                row ->
                    Finding.of(
                            Rule.DATE_AMBIGUOUS,
                            row.dateCell().place(),
                            "`%s` is read with the %s first; nothing in the document tells"
                                .formatted(row.date().text(), dayFirst ? "day" : "month"))
                        .withHelp("write the month as a word, or the date as `2025-03-04`"))
            .toList();
    return new DateOrder(dayFirst, false, findings);
  }

  private static boolean isAmbiguous(PartialDate date) {
    return date.numeric()
        && date.month() >= 1
        && date.day() >= 1
        && date.month() <= 12
        && date.day() <= 12
        && date.month() != date.day();
  }

  /** The row with its dates in this order, and with the years that they share. */
  RowText apply(RowText row) {
    DateText date =
        yearFirst
            ? row.date().map(PartialDate::yearFirst)
            : dayFirst ? row.date().map(PartialDate::dayFirst) : row.date();
    return row.withDate(date.withSharedYear());
  }
}
