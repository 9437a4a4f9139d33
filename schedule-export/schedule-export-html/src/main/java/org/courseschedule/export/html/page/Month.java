package org.courseschedule.export.html.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A month with what is on its days.
 *
 * @param month which
 * @param weekdays the days of a week that are shown: seven, or five where no weekend has anything
 * @param weeks its weeks, a day for each of the weekdays
 */
public record Month(YearMonth month, List<DayOfWeek> weekdays, List<List<Day>> weeks) {

  /** More months are no term: of so many only those are shown in which something is. */
  private static final int MOST_MONTHS = 24;

  /**
   * A day of a week.
   *
   * @param date which
   * @param isInside whether it is one of the month's
   * @param items what is on
   */
  public record Day(LocalDate date, boolean isInside, List<Item> items) {}

  static List<Month> all(List<Row> rows) {
    Map<LocalDate, List<Item>> items = new TreeMap<>();
    for (Row row : rows) {
      Calendar.days(row.entry())
          .forEach(day -> items.computeIfAbsent(day, any -> new ArrayList<>()).add(Item.of(row)));
    }
    TreeSet<YearMonth> months = new TreeSet<>();
    items.keySet().forEach(day -> months.add(YearMonth.from(day)));
    fillGaps(months);
    List<DayOfWeek> weekdays = weekdays(items.keySet());
    return months.stream().map(month -> of(month, weekdays, items)).toList();
  }

  private static void fillGaps(TreeSet<YearMonth> months) {
    if (months.isEmpty() || !months.last().isBefore(months.first().plusMonths(MOST_MONTHS))) {
      return;
    }
    YearMonth last = months.last();
    for (YearMonth month = months.first(); month.isBefore(last); month = month.plusMonths(1)) {
      months.add(month);
    }
  }

  private static List<DayOfWeek> weekdays(Set<LocalDate> days) {
    boolean hasWeekend =
        days.stream().anyMatch(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0);
    return List.of(DayOfWeek.values()).subList(0, hasWeekend ? 7 : 5);
  }

  private static Month of(
      YearMonth month, List<DayOfWeek> weekdays, Map<LocalDate, List<Item>> items) {
    List<List<Day>> weeks = new ArrayList<>();
    LocalDate first = Collections.min(items.keySet());
    LocalDate last = Collections.max(items.keySet());
    LocalDate monday = Calendar.monday(month.atDay(1));
    for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
      LocalDate week = monday;
      List<Day> days = weekdays.stream().map(day -> day(week.with(day), month, items)).toList();
      boolean isOfTerm = !week.plusDays(6).isBefore(first) && !week.isAfter(last);
      if (isOfTerm && days.stream().anyMatch(Day::isInside)) {
        weeks.add(days);
      }
    }
    return new Month(month, weekdays, weeks);
  }

  private static Day day(LocalDate day, YearMonth month, Map<LocalDate, List<Item>> items) {
    boolean isInside = YearMonth.from(day).equals(month);
    return new Day(day, isInside, isInside ? items.getOrDefault(day, List.of()) : List.of());
  }
}
