package org.courseschedule.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.courseschedule.model.RichText;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Row;
import org.courseschedule.table.Table;

/**
 * Turns a table whose columns are days, {@code | | Mon 9/1 | Wed 9/3 |}, so that each day is a row
 * and what stood before the rows names the columns; of a timetable, each cell is a row.
 */
final class DatedHeader {

  private DatedHeader() {}

  /** The table turned, if at least two cells of its header and half of them are dates. */
  static Table turn(Table table) {
    List<Cell> header = table.header().cells();
    long named = header.stream().filter(cell -> !cell.isBlank()).count();
    long dates = IntStream.range(0, table.width()).filter(column -> isDay(table, column)).count();
    if (dates < 2 || 2 * dates < named || DateColumn.of(table).isPresent()) {
      return table;
    }
    boolean hasNames = !isDay(table, 0);
    List<Integer> days =
        IntStream.range(hasNames ? 1 : 0, table.width())
            .filter(column -> isDay(table, column) || !table.column(column).isEmpty())
            .boxed()
            .toList();
    return hasNames && hasTimes(table) ? timetable(table, days) : turned(table, days, hasNames);
  }

  private static boolean hasTimes(Table table) {
    List<Cell> names = table.column(0);
    return 2 * names.stream().filter(cell -> ClockTime.find(cell.plain()).isPresent()).count()
        > names.size();
  }

  private static Table turned(Table table, List<Integer> days, boolean hasNames) {
    List<Cell> names = new ArrayList<>(List.of(name(table, "Date")));
    for (Row row : table.rows()) {
      Cell first = row.cells().get(0);
      names.add(hasNames ? first : new Cell(RichText.EMPTY, first.place()));
    }
    return table.with(
        new Row(names, table.header().place()),
        days.stream().map(column -> day(table, column)).toList());
  }

  private static Row day(Table table, int column) {
    Cell date = table.header().cells().get(column);
    List<Cell> cells = new ArrayList<>(List.of(date));
    table.rows().forEach(row -> cells.add(row.cells().get(column)));
    return new Row(cells, date.place());
  }

  private static Table timetable(Table table, List<Integer> days) {
    List<Row> meetings = new ArrayList<>();
    for (int column : days) {
      Cell date = table.header().cells().get(column);
      table.rows().stream()
          .map(row -> List.of(date, row.cells().get(0), row.cells().get(column)))
          .filter(cells -> !cells.get(2).isBlank())
          .forEach(cells -> meetings.add(new Row(cells, cells.get(2).place())));
    }
    List<Cell> names =
        Stream.of("Date", "Time", "Topic").map(called -> name(table, called)).toList();
    return table.with(new Row(names, table.header().place()), meetings);
  }

  private static Cell name(Table table, String name) {
    return new Cell(RichText.of(name), table.header().cells().get(0).place());
  }

  private static boolean isDay(Table table, int column) {
    return DateText.of(table.name(column)).isNothingElse();
  }
}
