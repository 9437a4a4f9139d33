package org.courseschedule.export.excel;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A sheet as it stands in the file.
 *
 * @param name its name
 * @param widths of its columns, in digits
 * @param header how many of its rows hold the names of the columns; 1 nearly always
 * @param rows all rows, the header first
 */
record Sheet(String name, List<Integer> widths, int header, List<Row> rows) {

  /**
   * A row of the file.
   *
   * @param source which row of the grid it belongs to, the header being 0
   * @param cells as many as there are columns
   * @param tint its background
   * @param height in points
   */
  record Row(int source, List<Cell> cells, Tint tint, int height) {

    private Row cut(int columns) {
      return new Row(source, cells.subList(0, Math.min(columns, cells.size())), tint, height);
    }
  }

  Sheet {
    widths = List.copyOf(widths);
    rows = List.copyOf(rows);
  }

  /** The sheet with its first rows and columns. */
  Sheet cut(int mostRows, int mostColumns) {
    return new Sheet(
        name,
        widths.subList(0, Math.min(mostColumns, widths.size())),
        Math.min(header, mostRows),
        rows.stream().limit(mostRows).map(row -> row.cut(mostColumns)).toList());
  }

  /** The row of the file in which each row of the grid begins, counted from 0. */
  int[] starts() {
    return IntStream.range(0, rows.size())
        .filter(row -> row == 0 || rows.get(row).source() != rows.get(row - 1).source())
        .toArray();
  }
}
