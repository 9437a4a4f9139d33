package org.courseschedule.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Span;
import org.courseschedule.format.MarkdownBlocks.TextLine;
import org.courseschedule.table.Cell;

/**
 * A table whose columns begin where groups of dashes do.
 *
 * @param span all of it
 * @param columns the dashes
 * @param header the lines of the header; none if the columns have no names
 * @param rows the lines of each row
 */
record DashTable(Span span, TextLine columns, List<TextLine> header, List<List<TextLine>> rows) {

  private static final Pattern GROUP = Pattern.compile("-++");

  DashTable {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The columns in which the groups of dashes begin. */
  static List<Integer> starts(String dashes) {
    return GROUP.matcher(dashes).results().map(MatchResult::start).toList();
  }

  /** Adds the table to a document. */
  void read(DocumentParts parts) {
    String source = parts.source().text();
    List<Integer> starts = starts(text(columns, source));
    CellGrid grid = new CellGrid(parts);
    List<List<TextLine>> all = new ArrayList<>(header.isEmpty() ? List.of() : List.of(header));
    all.addAll(rows);
    for (List<TextLine> row : all) {
      if (grid.isFull()) {
        break;
      }
      int end = row.get(row.size() - 1).span().end();
      grid.startRow(parts.place(row.get(0).span().start(), end));
      cells(row, starts, parts).forEach(cell -> grid.add(cell, 1, 1));
      grid.endRow();
    }
    grid.endGroup();
    parts.addTable(grid.table(header.isEmpty() ? 0 : 1, parts.place(span.start(), span.end())));
  }

  private static List<Cell> cells(List<TextLine> row, List<Integer> starts, DocumentParts parts) {
    String source = parts.source().text();
    List<List<Span>> pieces =
        starts.stream().map(start -> (List<Span>) new ArrayList<Span>()).toList();
    for (TextLine line : row) {
      DisplayLine shown = new DisplayLine(text(line, source));
      int start = line.span().start();
      for (int column = 0; column < starts.size(); column++) {
        int from = column == 0 ? 0 : shown.offset(starts.get(column));
        int to =
            column + 1 == starts.size()
                ? line.span().length()
                : shown.offset(starts.get(column + 1));
        pieces.get(column).add(new Span(start + from, start + Math.max(from, to)));
      }
    }
    return pieces.stream().map(lines -> cell(lines, parts)).toList();
  }

  private static Cell cell(List<Span> lines, DocumentParts parts) {
    String source = parts.source().text();
    String text =
        lines.stream()
            .map(line -> source.substring(line.start(), line.end()).strip())
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n"));
    Span place =
        lines.stream()
            .map(line -> GridLine.trimmed(line, source))
            .filter(line -> line.length() > 0)
            .findFirst()
            .orElseGet(() -> new Span(lines.get(0).start(), lines.get(0).start()));
    Place cell = new Place(parts.source(), place);
    return new Cell(parts.told(CellText.read(text, parts.inline()), cell), cell);
  }

  private static String text(TextLine line, String source) {
    return source.substring(line.span().start(), line.span().end());
  }
}
