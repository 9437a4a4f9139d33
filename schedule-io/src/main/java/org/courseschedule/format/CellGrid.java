package org.courseschedule.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Span;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Row;
import org.courseschedule.table.Table;

/**
 * Lays out cells that may span rows and columns, as HTML does (WHATWG HTML, section 4.9.12,
 * "forming a table").
 *
 * <p>A cell that spans rows stands in each of them. One that spans columns stands in the first of
 * them, and a name of the header above all of them.
 */
final class CellGrid {

  /** Spans would take memory out of all proportion to the text. */
  static final int MAX_SLOTS = 500_000;

  /** The most columns that a cell may span: HTML's own bound. */
  static final int MAX_COLUMNS = 1000;

  /** Spans all the rows that are left in its group. */
  static final int ALL_ROWS = Integer.MAX_VALUE;

  /** A cell in one column of a row; {@code first} in the first column that it stands in. */
  private record Slot(Cell cell, boolean first) {

    Cell shown() {
      int end = cell.place().span().end();
      return first ? cell : blank(new Place(cell.place().source(), new Span(end, end)));
    }
  }

  private record Line(List<Slot> slots, Place place) {}

  private final DocumentParts parts;
  private final List<Line> lines = new ArrayList<>();

  /** For each column what hangs into it from above, and for how many rows more. */
  private final List<Slot> hanging = new ArrayList<>();

  private final List<Integer> rowsLeft = new ArrayList<>();
  private int slots = 0;

  CellGrid(DocumentParts parts) {
    this.parts = parts;
  }

  private static Cell blank(Place place) {
    return new Cell(RichText.EMPTY, place);
  }

  /** Whether no more rows can be taken; what was left out has been reported. */
  boolean isFull() {
    return slots > MAX_SLOTS;
  }

  int rows() {
    return lines.size();
  }

  /** Begins a row; the cells that are added next belong to it. */
  void startRow(Place place) {
    lines.add(new Line(new ArrayList<>(), place));
  }

  /** Adds a cell at the next free column. */
  void add(Cell cell, int rowSpan, int columnSpan) {
    takeHanging();
    List<Slot> row = lines.get(lines.size() - 1).slots();
    for (int i = 0; i < Math.min(columnSpan, MAX_COLUMNS); i++) {
      Slot slot = new Slot(cell, i == 0);
      hang(row.size(), slot, rowSpan == ALL_ROWS ? ALL_ROWS : rowSpan - 1);
      row.add(slot);
      slots++;
    }
  }

  private void hang(int column, Slot slot, int more) {
    while (hanging.size() <= column) {
      hanging.add(slot);
      rowsLeft.add(0);
    }
    hanging.set(column, slot);
    rowsLeft.set(column, more);
  }

  private void takeHanging() {
    List<Slot> row = lines.get(lines.size() - 1).slots();
    while (row.size() < hanging.size() && rowsLeft.get(row.size()) > 0) {
      int column = row.size();
      int left = rowsLeft.get(column);
      rowsLeft.set(column, left == ALL_ROWS ? ALL_ROWS : left - 1);
      row.add(hanging.get(column));
      slots++;
    }
  }

  /** Ends a row: what hangs into it behind its last cell belongs to it too. */
  void endRow() {
    List<Slot> row = lines.get(lines.size() - 1).slots();
    int last = rowsLeft.size() - 1;
    while (last >= row.size() && rowsLeft.get(last) == 0) {
      last--;
    }
    Place place = lines.get(lines.size() - 1).place();
    int end = place.span().end();
    while (row.size() <= last) {
      takeHanging();
      if (row.size() <= last) {
        row.add(new Slot(blank(new Place(place.source(), new Span(end, end))), true));
        slots++;
      }
    }
    if (isFull()) {
      reportFull(place);
    }
  }

  /** Ends a group of rows, beyond which no cell spans. */
  void endGroup() {
    Set<Cell> overlong = new LinkedHashSet<>();
    for (int column = 0; column < rowsLeft.size(); column++) {
      if (rowsLeft.get(column) > 0 && rowsLeft.get(column) != ALL_ROWS) {
        overlong.add(hanging.get(column).cell());
      }
      rowsLeft.set(column, 0);
    }
    overlong.forEach(cell -> reportOverlong(cell, "rows"));
  }

  private void reportOverlong(Cell cell, String what) {
    parts.addFinding(
        Finding.of(
                Rule.SPAN_OVERLONG,
                cell.place(),
                "the cell spans more %s than there are; the span is cut".formatted(what))
            .withHelp("set the span to the number of %s that are there".formatted(what)));
  }

  private void reportFull(Place place) {
    parts.addFinding(
        Finding.of(
                Rule.LIMIT_EXCEEDED,
                place,
                "the table has more than `%d` cells; the rows below are no longer read"
                    .formatted(MAX_SLOTS))
            .withHelp("let cells span fewer rows and columns"));
  }

  /**
   * The table. Titles above the header go to the prose, and several rows of names are joined.
   *
   * @param headerRows how many of the rows are the header; if none, the names are empty
   * @param place where the table stands
   */
  Table table(int headerRows, Place place) {
    int titles = 0;
    while (titles + 1 < headerRows && isTitle(titles)) {
      parts.addProse(lines.get(titles).slots().get(0).cell().text());
      titles++;
    }
    List<Line> body = lines.subList(headerRows, lines.size());
    Row header = headerRows == 0 ? unnamed(body, place) : header(lines.subList(titles, headerRows));
    int width = header.cells().size();
    List<Row> rows = new ArrayList<>();
    int filled = 0;
    for (Line line : body) {
      filled += Math.max(0, width - line.slots().size());
      rows.add(row(line, width, headerRows > 0));
      if (filled > MAX_SLOTS) {
        reportFull(line.place());
        break;
      }
    }
    return new Table(header, rows, place);
  }

  /** Whether one cell stands alone above several columns. */
  boolean isTitle(int row) {
    List<Slot> slots = lines.get(row).slots();
    boolean alone = !slots.isEmpty() && slots.stream().skip(1).noneMatch(Slot::first);
    return alone && row + 1 < lines.size() && lines.get(row + 1).slots().size() > 1;
  }

  /** How far down the cells of a row reach: 1 if none spans rows. */
  int reach(int row) {
    int reach = 1;
    while (row + reach < lines.size() && sharesCell(row, row + reach)) {
      reach++;
    }
    return reach;
  }

  private boolean sharesCell(int row, int below) {
    List<Slot> above = lines.get(row).slots();
    List<Slot> under = lines.get(below).slots();
    for (int column = 0; column < Math.min(above.size(), under.size()); column++) {
      if (above.get(column).equals(under.get(column))) {
        return true;
      }
    }
    return false;
  }

  private static Row unnamed(List<Line> body, Place table) {
    int width = body.stream().mapToInt(line -> line.slots().size()).max().orElse(0);
    int start = table.span().start();
    Place place = new Place(table.source(), new Span(start, start));
    return new Row(Collections.nCopies(Math.max(1, width), blank(place)), place);
  }

  private static Row header(List<Line> names) {
    int width = names.stream().mapToInt(line -> line.slots().size()).max().orElse(0);
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      cells.add(name(names, column));
    }
    Line last = names.get(names.size() - 1);
    Span span = new Span(names.get(0).place().span().start(), last.place().span().end());
    return new Row(cells, new Place(last.place().source(), span));
  }

  /** What stands above a column; the lowest of several names says where. */
  private static Cell name(List<Line> names, int column) {
    List<Cell> cells =
        names.stream()
            .filter(line -> column < line.slots().size())
            .map(line -> line.slots().get(column).cell())
            .distinct()
            .collect(Collectors.toList());
    if (cells.size() > 1) {
      cells.removeIf(Cell::isBlank);
    }
    if (cells.isEmpty()) {
      return blank(names.get(names.size() - 1).place());
    }
    List<Run> runs = new ArrayList<>();
    for (Cell cell : cells) {
      runs.addAll(runs.isEmpty() ? List.of() : List.of(Run.of(" ")));
      runs.addAll(cell.text().runs());
    }
    return new Cell(new RichText(runs), cells.get(cells.size() - 1).place());
  }

  private Row row(Line line, int width, boolean named) {
    List<Cell> cells = new ArrayList<>(line.slots().stream().map(Slot::shown).toList());
    int stated = cells.size();
    while (cells.size() > width && !line.slots().get(cells.size() - 1).first()) {
      cells.remove(cells.size() - 1);
    }
    if (cells.size() < stated && cells.size() == width) {
      reportOverlong(line.slots().get(width).cell(), "columns");
    }
    int end = line.place().span().end();
    while (cells.size() < width) {
      cells.add(blank(new Place(line.place().source(), new Span(end, end))));
    }
    Row row = new Row(cells, line.place());
    if (named) {
      RowWidth.report(row, stated, width, parts);
    }
    return row;
  }
}
