package org.courseschedule.reading;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.courseschedule.model.RichText;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Row;
import org.courseschedule.table.Table;

/**
 * Joins what a calendar tells in rows of its own: {@code | Sep 3 | Sep 5 |}, and below it {@code |
 * Trees | Graphs |}.
 */
final class CalendarLines {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

  private CalendarLines() {}

  /** The table with what stands below each row of days in that row. */
  static Table join(Table table) {
    Map<Integer, DayOfWeek> weekdays = WeekdayColumns.ofCalendar(table);
    if (weekdays.isEmpty()) {
      return table;
    }
    List<Row> rows = new ArrayList<>();
    boolean isBelowDays = false;
    for (Row row : table.rows()) {
      Row above = isBelowDays ? rows.get(rows.size() - 1) : row;
      if (isBelowDays && goesOn(row, above, weekdays)) {
        rows.set(rows.size() - 1, joined(above, row, weekdays));
      } else {
        rows.add(row);
        isBelowDays = isOfDays(row, weekdays);
      }
    }
    return rows.size() == table.rows().size() ? table : table.with(table.header(), rows);
  }

  private static boolean isOfDays(Row row, Map<Integer, DayOfWeek> weekdays) {
    return told(row, weekdays).findAny().isPresent()
        && told(row, weekdays).allMatch(CalendarLines::isDay);
  }

  /** Whether a row says something on weekdays, names no days, and tells nothing else. */
  private static boolean goesOn(Row row, Row above, Map<Integer, DayOfWeek> weekdays) {
    return told(row, weekdays).findAny().isPresent()
        && told(row, weekdays).noneMatch(CalendarLines::isDay)
        && IntStream.range(0, row.cells().size())
            .filter(column -> !weekdays.containsKey(column))
            .mapToObj(column -> row.cells().get(column))
            .allMatch(cell -> cell.isBlank() || above.cells().contains(cell));
  }

  private static Stream<String> told(Row row, Map<Integer, DayOfWeek> weekdays) {
    return weekdays.keySet().stream()
        .map(column -> row.cells().get(column).plain())
        .filter(text -> !text.isEmpty());
  }

  private static boolean isDay(String text) {
    return NUMBER.matcher(text).matches() || DateText.of(text).isDateAlone();
  }

  private static Row joined(Row days, Row below, Map<Integer, DayOfWeek> weekdays) {
    List<Cell> cells = new ArrayList<>(days.cells());
    for (int column : weekdays.keySet()) {
      Cell day = days.cells().get(column);
      Cell told = below.cells().get(column);
      if (day.isBlank()) {
        cells.set(column, told);
      } else if (!told.isBlank()) {
        cells.set(
            column, new Cell(RichText.join("\n", List.of(day.text(), told.text())), day.place()));
      }
    }
    return new Row(cells, days.place());
  }
}
