package org.courseschedule.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Row;
import org.courseschedule.table.Table;

/**
 * Makes one column of those that records name differently, {@code Date} beside {@code date}, {@code
 * day} or {@code when}, {@code title} or {@code name} beside {@code topic}, where no record has
 * both.
 */
final class SameColumns {

  private SameColumns() {}

  /** The table of records with such columns joined in the first of each. */
  static Table join(Table table) {
    Table joined = table;
    for (int column = joined.width() - 1; column > 0; column--) {
      Optional<Integer> same = same(joined, column);
      if (same.isPresent()) {
        joined = joined(joined, same.get(), column);
      }
    }
    return joined;
  }

  /** The first column before it that holds the same. */
  private static Optional<Integer> same(Table table, int column) {
    return IntStream.range(0, column)
        .filter(before -> areAlike(table, before, column))
        .filter(
            before ->
                table.rows().stream().noneMatch(row -> isTold(row, before) && isTold(row, column)))
        .boxed()
        .findFirst();
  }

  private static boolean isTold(Row row, int column) {
    return !row.cells().get(column).isBlank();
  }

  private static boolean areAlike(Table table, int one, int two) {
    String name = name(table, one);
    String other = name(table, two);
    return (name.equals(other) && !name.isEmpty())
        || (isTopic(name) && isTopic(other))
        || (isDate(table, one) && isDate(table, two));
  }

  private static boolean isTopic(String name) {
    return name.equals("name") || name.equals("topic") || name.equals("title");
  }

  private static boolean isDate(Table table, int column) {
    String name = name(table, column);
    return (name.equals("date") || name.equals("day") || name.equals("when"))
        && DateColumn.holdsDates(table, column);
  }

  private static String name(Table table, int column) {
    return ColumnRole.folded(table.name(column));
  }

  private static Table joined(Table table, int first, int second) {
    List<Row> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      List<Cell> cells = new ArrayList<>(row.cells());
      Cell moved = cells.remove(second);
      if (!moved.isBlank()) {
        cells.set(first, moved);
      }
      rows.add(new Row(cells, row.place()));
    }
    List<Cell> header = new ArrayList<>(table.header().cells());
    header.remove(second);
    return table.with(new Row(header, table.header().place()), rows);
  }
}
