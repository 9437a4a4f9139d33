package org.courseschedule.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Span;
import org.courseschedule.format.MarkdownBlocks.TextLine;
import org.courseschedule.table.Cell;

/**
 * Reads a grid table as Pandoc has it (Pandoc User's Guide, extension {@code grid_tables}): cells
 * between borders of {@code +---+}, over many lines, rows and columns; the header, if there is one,
 * above a border of {@code +===+}.
 *
 * <p>The place of a cell is its text on the first of its lines. A line that is not aligned is split
 * at its pipes, if it has as many as there are walls; the last row needs no border below it.
 */
final class GridTable {

  /** A cell while its lines are gathered. */
  private static final class Box {
    private final int row;
    private final int left;
    private final int right;
    private int rows = 1;
    private final List<Span> lines = new ArrayList<>();

    Box(int row, int left, int right) {
      this.row = row;
      this.left = left;
      this.right = right;
    }
  }

  private final DocumentParts parts;
  private final List<GridLine> lines;

  /** For each row the cells that begin in it, and the box that stands in each column. */
  private final List<List<Box>> rows = new ArrayList<>();

  private final List<Span> places = new ArrayList<>();
  private Box[] above;
  private int headerRows = 0;

  private GridTable(List<GridLine> lines, DocumentParts parts) {
    this.lines = lines;
    this.parts = parts;
    this.above = new Box[lines.get(0).columns()];
  }

  /**
   * Reads the table on these lines.
   *
   * @return whether it is one; if not, the lines are text
   */
  static boolean read(List<TextLine> lines, DocumentParts parts) {
    List<GridLine> grid = GridLine.of(lines, parts.source().text());
    if (grid.get(0).columns() == 0) {
      parts.addFinding(
          Finding.of(
              Rule.LIMIT_EXCEEDED,
              new Place(parts.source(), lines.get(0).span()),
              "the table has more than `%d` columns; it is kept as text"
                  .formatted(CellGrid.MAX_COLUMNS)));
      return false;
    }
    GridTable table = new GridTable(grid, parts);
    table.findRows();
    return table.add();
  }

  /** Finds the rows, and no more of them than a grid takes. */
  private void findRows() {
    int start = 0;
    int most = 1 + CellGrid.MAX_SLOTS / above.length;
    for (int end = 1; end <= lines.size() && rows.size() <= most; end++) {
      if (end == lines.size() || lines.get(end).hasBorder()) {
        addRow(start, end);
        start = end;
      }
      boolean belowHeader = end < lines.size() && lines.get(end).isHeaderBorder();
      if (belowHeader && headerRows == 0) {
        headerRows = rows.size();
      }
    }
  }

  /** Adds the row between two lines with borders, if there is anything between them. */
  private void addRow(int borderLine, int end) {
    List<GridLine> band = lines.subList(borderLine + 1, end);
    if (band.isEmpty()) {
      return;
    }
    GridLine border = lines.get(borderLine);
    List<Box> begun = new ArrayList<>();
    Box[] row = new Box[above.length];
    int column = 0;
    while (column < above.length) {
      Box box = border.isBorder(column) ? null : above[column];
      if (box == null) {
        box = new Box(rows.size(), column, right(band, border, column));
        begun.add(box);
      } else {
        box.rows = rows.size() - box.row + 1;
        box.lines.add(border.between(box.left, box.right));
      }
      Arrays.fill(row, column, Math.max(column + 1, box.right), box);
      column = Math.max(column + 1, box.right);
    }
    band.forEach(line -> addLine(line, row));
    above = row;
    rows.add(begun);
    places.add(new Span(band.get(0).span().start(), band.get(band.size() - 1).span().end()));
  }

  private static void addLine(GridLine line, Box[] row) {
    for (int column = 0; column < row.length; column = Math.max(column + 1, row[column].right)) {
      if (!line.reaches(column)) {
        return;
      }
      row[column].lines.add(line.between(row[column].left, row[column].right));
    }
  }

  /** The first wall to the right of a column; a cell goes on where no line has one. */
  private int right(List<GridLine> band, GridLine border, int column) {
    int wall = column + 1;
    while (wall < above.length && border.isBorder(wall) && isOpen(band, wall)) {
      wall++;
    }
    return wall;
  }

  private static boolean isOpen(List<GridLine> band, int wall) {
    return band.stream().noneMatch(line -> line.hasWall(wall));
  }

  private boolean add() {
    if (rows.isEmpty()) {
      return false;
    }
    CellGrid grid = new CellGrid(parts);
    for (int row = 0; row < rows.size() && !grid.isFull(); row++) {
      grid.startRow(new Place(parts.source(), places.get(row)));
      for (Box box : rows.get(row)) {
        grid.add(cell(box), box.rows, box.right - box.left);
      }
      grid.endRow();
    }
    grid.endGroup();
    int start = lines.get(0).span().start();
    int end = lines.get(lines.size() - 1).span().end();
    parts.addTable(grid.table(Math.min(headerRows, grid.rows()), parts.place(start, end)));
    return true;
  }

  private Cell cell(Box box) {
    String source = parts.source().text();
    String text =
        box.lines.stream()
            .map(line -> source.substring(line.start(), line.end()).stripTrailing())
            .collect(Collectors.joining("\n"));
    Optional<Span> first =
        box.lines.stream()
            .map(line -> GridLine.trimmed(line, source))
            .filter(line -> line.length() > 0)
            .findFirst();
    Place place = new Place(parts.source(), first.orElseGet(() -> empty(box)));
    return new Cell(parts.told(read(text), place), place);
  }

  /** Where an empty cell begins. */
  private Span empty(Box box) {
    int start = box.lines.isEmpty() ? places.get(box.row).end() : box.lines.get(0).start();
    return new Span(start, start);
  }

  private InlineText.Result read(String text) {
    return CellText.read(text.stripIndent().strip(), parts.inline());
  }
}
