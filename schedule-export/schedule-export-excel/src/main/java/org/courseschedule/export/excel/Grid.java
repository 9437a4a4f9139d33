package org.courseschedule.export.excel;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.courseschedule.finding.Place;

/**
 * What stands on a sheet, before it has widths and heights.
 *
 * @param name the sheet's name
 * @param header the names of the columns
 * @param rows one for each item, each as wide as the header
 */
record Grid(String name, Row header, List<Row> rows) {

  /** One row of cells. */
  record Row(List<Cell> cells, Tint tint) {

    private boolean fills(int column) {
      return !cells.get(column).equals(Cell.BLANK);
    }

    private Row pick(List<Integer> columns) {
      return new Row(columns.stream().map(cells::get).toList(), tint);
    }
  }

  Grid {
    rows = List.copyOf(rows);
  }

  /**
   * A sheet with a row for each item. Columns that are blank in every row are left out; without
   * rows all columns stay.
   */
  static <T> Grid of(
      String name, Place place, List<Column<T>> columns, List<T> items, Function<T, Tint> tint) {
    List<Row> rows = items.stream().map(item -> row(columns, item, tint.apply(item))).toList();
    List<Integer> used =
        IntStream.range(0, columns.size())
            .filter(column -> rows.isEmpty() || rows.stream().anyMatch(row -> row.fills(column)))
            .boxed()
            .toList();
    List<Cell> header = columns.stream().map(column -> Cell.of(column.header(), place)).toList();
    return new Grid(
        name,
        new Row(header, Tint.HEADER).pick(used),
        rows.stream().map(row -> row.pick(used)).toList());
  }

  private static <T> Row row(List<Column<T>> columns, T item, Tint tint) {
    return new Row(columns.stream().map(column -> column.cell().apply(item)).toList(), tint);
  }

  /** Whether there are no rows below the header. */
  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The header, then the rows. */
  Stream<Row> allRows() {
    return Stream.concat(Stream.of(header), rows.stream());
  }
}
