package org.courseschedule.export.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gives a grid its widths, heights and rows. Text that is higher than a row can be goes on in the
 * row below; there the row's dates and numbers stand again, so that it stays with its entry when
 * people sort and filter.
 */
final class Layout {

  private static final int PADDING = 4;

  private final int[] widths;

  private Layout(int[] widths) {
    this.widths = widths;
  }

  static Sheet of(Grid grid) {
    Layout layout = new Layout(Widths.of(grid));
    List<Sheet.Row> rows = new ArrayList<>(layout.rows(0, grid.header()));
    int header = rows.size();
    for (Grid.Row row : grid.rows()) {
      rows.addAll(layout.rows(rows.get(rows.size() - 1).source() + 1, row));
    }
    return new Sheet(grid.name(), Arrays.stream(layout.widths).boxed().toList(), header, rows);
  }

  private List<Sheet.Row> rows(int source, Grid.Row row) {
    List<List<Lines>> pieces =
        IntStream.range(0, widths.length)
            .mapToObj(column -> pieces(row.cells().get(column), widths[column]))
            .toList();
    int count = pieces.stream().mapToInt(List::size).max().orElse(1);
    return IntStream.range(0, Math.max(count, 1))
        .mapToObj(nth -> row(source, row, pieces, nth))
        .toList();
  }

  private static List<Lines> pieces(Cell cell, int width) {
    return cell instanceof Cell.Text text
        ? Lines.of(text.text(), (width - 1) * 10).pieces()
        : List.of();
  }

  private static Sheet.Row row(int source, Grid.Row row, List<List<Lines>> pieces, int nth) {
    List<Cell> cells =
        IntStream.range(0, pieces.size())
            .mapToObj(column -> cell(row.cells().get(column), pieces.get(column), nth))
            .toList();
    int height =
        pieces.stream()
            .filter(lines -> nth < lines.size())
            .mapToInt(lines -> lines.get(nth).height())
            .max()
            .orElse(Lines.LINE_HEIGHT);
    return new Sheet.Row(source, cells, row.tint(), height + PADDING);
  }

  private static Cell cell(Cell cell, List<Lines> pieces, int nth) {
    if (cell instanceof Cell.Text text) {
      return nth < pieces.size() ? text.withText(pieces.get(nth).text()) : Cell.BLANK;
    }
    return cell;
  }
}
