package org.courseschedule.format;

import java.util.ArrayList;
import java.util.List;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Span;
import org.courseschedule.format.MarkdownBlocks.TextLine;
import org.courseschedule.model.RichText;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Row;
import org.courseschedule.table.Table;

/** A pipe table whose rows are being read, one line each. */
final class PipeTable {

  /** A wide header above many short rows would take memory out of all proportion to the text. */
  private static final int MAX_FILLED = 500_000;

  /** So many rows show whether the rows of a table have pipes around them. */
  private static final int FIRST_ROWS = 10;

  private final DocumentParts parts;
  private final Row header;
  private final List<Row> rows = new ArrayList<>();
  private int nextLine;

  PipeTable(TextLine headerLine, TextLine delimiter, DocumentParts parts) {
    this.parts = parts;
    int dashes = PipeRow.delimiterWidth(text(delimiter));
    this.header = new Row(cells(headerLine, dashes), place(headerLine));
    this.nextLine = delimiter.number() + 1;
    if (dashes != width()) {
      reportDelimiter(delimiter, dashes);
    }
  }

  private int width() {
    return header.cells().size();
  }

  /** Whether a line is the one on which the table must go on; below the dashes one may be blank. */
  boolean goesOnAt(int line) {
    return line == nextLine || (rows.isEmpty() && line == nextLine + 1);
  }

  /** The table goes on behind a line that is no row. */
  void skipTo(int line) {
    nextLine = line;
  }

  private void reportDelimiter(TextLine delimiter, int dashes) {
    parts.addFinding(
        Finding.of(
                Rule.DELIMITER_MISMATCHED,
                place(delimiter),
                "the line below the header has `"
                    + dashes
                    + "` cells, the header `"
                    + width()
                    + "`")
            .withHelp("give both lines as many cells; many sites show no table otherwise"));
  }

  /** Adds the row of a line; kramdown parts groups of rows by lines that are none. */
  void addRow(TextLine line) {
    nextLine = line.number() + 1;
    if (PipeRow.isRule(text(line))) {
      return;
    }
    List<Cell> cells = cells(line, width());
    int stated = cells.size();
    Place end = parts.place(line.span().end(), line.span().end());
    while (cells.size() < width()) {
      cells.add(new Cell(RichText.EMPTY, end));
      parts.countFilled();
    }
    Row row = new Row(cells, place(line));
    if (stated == width() - 1 && isShifted(row)) {
      parts.addFinding(RowWidth.shifted(row, header));
    } else {
      RowWidth.report(row, stated, width(), parts);
    }
    reportShift(row);
    rows.add(row);
  }

  /** Whether a first cell that is empty was left out, since the row's first pipe is none of it. */
  private boolean isShifted(Row row) {
    String text = row.place().text().strip();
    return text.startsWith("|")
        && !text.endsWith("|")
        && !row.cells().get(0).isBlank()
        && !header.place().text().strip().startsWith("|")
        && rows.stream().limit(FIRST_ROWS).noneMatch(PipeTable::hasOuterPipe);
  }

  private static boolean hasOuterPipe(Row row) {
    String text = row.place().text().strip();
    return text.startsWith("|") && text.endsWith("|");
  }

  /** A surplus cell that is empty matters only if a pipe within a text has moved the others. */
  private void reportShift(Row row) {
    List<Cell> cells = row.cells();
    if (cells.size() > width()
        && cells.stream().skip(width()).allMatch(Cell::isBlank)
        && RowWidth.partsText(cells)) {
      parts.addFinding(RowWidth.surplus(cells.get(width()), cells.size(), width()));
    }
  }

  /** Whether so many cells were missing that no more rows are taken, which is reported. */
  boolean isFull() {
    return parts.filled() > MAX_FILLED;
  }

  void reportFull() {
    parts.addFinding(
        Finding.of(
                Rule.LIMIT_EXCEEDED,
                rows.get(rows.size() - 1).place(),
                "more than `%d` cells are missing; the rows below are no longer read"
                    .formatted(MAX_FILLED))
            .withHelp("give the header no more cells than the rows have"));
  }

  private List<Cell> cells(TextLine line, int width) {
    List<Cell> cells = new ArrayList<>();
    for (Span span : PipeRow.cells(text(line), width)) {
      int start = line.span().start();
      cells.add(PipeRow.cell(parts.place(start + span.start(), start + span.end()), parts));
    }
    return cells;
  }

  private String text(TextLine line) {
    return parts.source().text(line.span());
  }

  private Place place(TextLine line) {
    return new Place(parts.source(), line.span());
  }

  Row lastRow() {
    return rows.isEmpty() ? header : rows.get(rows.size() - 1);
  }

  /** The table, from its header to its last row. */
  Table table() {
    Row last = lastRow();
    Place place = parts.place(header.place().span().start(), last.place().span().end());
    return new Table(header, rows, place);
  }
}
