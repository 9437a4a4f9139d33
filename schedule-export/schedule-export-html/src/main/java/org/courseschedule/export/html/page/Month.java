package org.courseschedule.export.html.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A month with what is on its days.
 *
 * @param month which
 * @param weeks its weeks, each of seven days from Monday on
 */
public record Month(YearMonth month, List<List<Day>> weeks) {

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
    if (!months.isEmpty()) {
      LongStream.range(0, MOST_MONTHS)
          .mapToObj(months.first()::plusMonths)
          .takeWhile(month -> !months.first().plusMonths(MOST_MONTHS).isBefore(months.last()))
          .takeWhile(month -> month.isBefore(months.last()))
          .toList()
          .forEach(months::add);
    }
    return months.stream().map(month -> of(month, items)).toList();
  }

  private static Month of(YearMonth month, Map<LocalDate, List<Item>> items) {
    LocalDate monday = Calendar.monday(month.atDay(1));
    List<List<Day>> weeks = new ArrayList<>();
    for (LocalDate week = monday; !week.isAfter(month.atEndOfMonth()); week = week.plusWeeks(1)) {
      weeks.add(
          IntStream.range(0, 7)
              .mapToObj(week::plusDays)
              .map(day -> day(day, month, items))
              .toList());
    }
    return new Month(month, weeks);
  }

  private static Day day(LocalDate day, YearMonth month, Map<LocalDate, List<Item>> items) {
    boolean isInside = YearMonth.from(day).equals(month);
    return new Day(day, isInside, isInside ? items.getOrDefault(day, List.of()) : List.of());
  }
}
