package org.courseschedule.format;

import java.util.List;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Rule;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Row;

/** Says where a row has fewer or more cells than its table's header. */
final class RowWidth {

  private RowWidth() {}

  /**
   * Reports a row.
   *
   * @param row as it was read, filled to the width of the header
   * @param stated how many cells it has in the text
   * @param width how many the header has
   */
  static void report(Row row, int stated, int width, DocumentParts parts) {
    if (stated < width) {
      parts.addFinding(
          Finding.of(
                  Rule.CELL_MISSING,
                  row.cells().get(width - 1).place(),
                  "the row has `%d` %s, the header `%d`"
                      .formatted(stated, stated == 1 ? "cell" : "cells", width))
              .withHelp("give the row an empty cell for each that it lacks"));
    }
    row.cells().stream()
        .skip(width)
        .filter(cell -> !cell.isBlank())
        .findFirst()
        .ifPresent(cell -> parts.addFinding(surplus(cell, row.cells().size(), width)));
  }

  /** That the cells of a row stand one column too far to the left. */
  static Finding shifted(Row row, Row header) {
    Cell first = row.cells().get(0);
    return Finding.of(
            Rule.CELL_SHIFTED,
            first.place(),
            "the pipe that begins the row parts nothing, so that `%s` stands in the first column, `%s`"
                .formatted(first.plain(), header.cells().get(0).plain()))
        .withHelp("begin the row with two pipes, `| |`, for a first cell that is empty");
  }

  /** Whether a bracket opens in one cell and closes in the next: a pipe of the text parted it. */
  static boolean partsText(List<Cell> cells) {
    for (int i = 0; i + 1 < cells.size(); i++) {
      String left = cells.get(i).text().plain();
      String right = cells.get(i + 1).text().plain();
      if (isOpen(left, right, '(', ')')
          || isOpen(left, right, '[', ']')
          || isOpen(left, right, '{', '}')
          || isOdd(left, right, '`')
          || isOdd(left, right, '$')) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpen(String left, String right, char opening, char closing) {
    return surplus(left, opening, closing) > 0 && surplus(right, opening, closing) < 0;
  }

  private static long surplus(String text, char opening, char closing) {
    return count(text, opening) - count(text, closing);
  }

  private static boolean isOdd(String left, String right, char mark) {
    return count(left, mark) % 2 == 1 && count(right, mark) % 2 == 1;
  }

  private static long count(String text, char c) {
    return text.chars().filter(d -> d == c).count();
  }

  /** That a row has a cell which no column names. */
  static Finding surplus(Cell cell, int stated, int width) {
    return Finding.of(
            Rule.CELL_SURPLUS,
            cell.place(),
            "the row has `%d` %s, the header only `%d`"
                .formatted(stated, stated == 1 ? "cell" : "cells", width))
        .withHelp(
            "give the header a cell more; where a pipe of a text parted the cell, write it `\\|`");
  }
}
