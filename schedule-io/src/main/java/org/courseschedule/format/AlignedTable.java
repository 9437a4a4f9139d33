package org.courseschedule.format;

import java.util.List;
import java.util.stream.IntStream;

/** Prints the cells of a pipe table so that its columns stand below each other. */
final class AlignedTable {

  /** A longer cell runs over its column; the others are not made wider for its sake. */
  private static final int WIDEST = 80;

  private static final int NARROWEST = 3;

  private AlignedTable() {}

  /**
   * Prints a table.
   *
   * @param rows the header and the rows below it, each with as many cells
   */
  static String print(List<List<String>> rows) {
    List<Integer> widths =
        IntStream.range(0, rows.get(0).size()).mapToObj(column -> width(rows, column)).toList();
    StringBuilder out = new StringBuilder();
    append(out, rows.get(0), widths);
    append(out, widths.stream().map("-"::repeat).toList(), widths);
    rows.subList(1, rows.size()).forEach(row -> append(out, row, widths));
    return out.toString();
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream()
        .mapToInt(row -> DisplayWidth.of(row.get(column)))
        .map(width -> Math.max(NARROWEST, width))
        .filter(width -> width <= WIDEST)
        .max()
        .orElse(NARROWEST);
  }

  private static void append(StringBuilder out, List<String> cells, List<Integer> widths) {
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      int pad = Math.max(0, widths.get(i) - DisplayWidth.of(cell));
      out.append("| ").append(cell).append(" ".repeat(pad)).append(' ');
    }
    out.append("|\n");
  }
}
