package org.courseschedule.format;

import java.util.List;
import java.util.stream.IntStream;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Source;
import org.courseschedule.finding.Span;
import org.courseschedule.format.MarkdownBlocks.TextLine;
import org.courseschedule.table.Row;

/**
 * Rows between pipes without a line of dashes below the first: a table without a header, as
 * kramdown shows it. GitHub shows lines of pipes, which is told.
 */
final class BareTable {

  private BareTable() {}

  /**
   * Behind the rows that stand at a line; the line itself if none do. A single line is a row only
   * if nothing else stands in its paragraph.
   */
  static int end(List<TextLine> lines, int from, Source source) {
    if (!isClosed(lines.get(from), source)) {
      return from;
    }
    int line = from;
    while (line < lines.size() && isRow(lines, line, source)) {
      line++;
    }
    boolean isAlone = from == 0 && line == lines.size();
    return line - from > 1 || isAlone ? line : from;
  }

  /**
   * Whether lines, parted from a table by blank lines only, are rows of it: all have as many cells,
   * and the first has a number written like one above it, {@code Sep 9} below {@code Sep 2}.
   */
  static boolean goOn(List<TextLine> lines, Row above, Source source) {
    return !lines.isEmpty()
        && above.cells().size() > 1
        && IntStream.range(0, lines.size()).allMatch(line -> isRowBelow(lines, line, above, source))
        && isAlike(source.text(lines.get(0).span()), above);
  }

  private static boolean isRowBelow(List<TextLine> lines, int line, Row above, Source source) {
    String text = source.text(lines.get(line).span());
    return PipeRow.hasPipe(text)
        && !PipeRow.isRule(text)
        && PipeRow.cells(text).size() == above.cells().size()
        && !isHeader(lines, line, source);
  }

  private static boolean isAlike(String line, Row above) {
    List<Span> cells = PipeRow.cells(line);
    return IntStream.range(0, cells.size())
        .anyMatch(
            column -> {
              Span cell = cells.get(column);
              String shape = CsvHeader.shape(line.substring(cell.start(), cell.end()));
              return shape.contains("0")
                  && shape.equals(CsvHeader.shape(above.cells().get(column).plain()));
            });
  }

  /** Whether a row has pipes at both ends, as the first needs them. */
  private static boolean isClosed(TextLine line, Source source) {
    String text = source.text(line.span()).strip();
    return PipeRow.pipes(text).contains(text.length() - 1) && !PipeRow.isRule(text);
  }

  private static boolean isRow(List<TextLine> lines, int line, Source source) {
    String text = source.text(lines.get(line).span()).strip();
    return text.startsWith("|") && PipeRow.cells(text).size() > 1 && !isHeader(lines, line, source);
  }

  private static boolean isRule(TextLine line, Source source) {
    return PipeRow.isRule(source.text(line.span()));
  }

  private static boolean isHeader(List<TextLine> lines, int line, Source source) {
    return line + 1 < lines.size() && PipeRow.isDelimiter(source.text(lines.get(line + 1).span()));
  }

  static void read(List<TextLine> rows, DocumentParts parts) {
    CellGrid grid = new CellGrid(parts);
    for (TextLine row : rows) {
      if (grid.isFull()) {
        break;
      }
      if (isRule(row, parts.source())) {
        continue;
      }
      int start = row.span().start();
      grid.startRow(new Place(parts.source(), row.span()));
      for (Span cell : PipeRow.cells(parts.source().text(row.span()), Integer.MAX_VALUE)) {
        grid.add(PipeRow.cell(parts.place(start + cell.start(), start + cell.end()), parts), 1, 1);
      }
      grid.endRow();
    }
    grid.endGroup();
    Span last = rows.get(rows.size() - 1).span();
    parts.addTable(grid.table(0, parts.place(rows.get(0).span().start(), last.end())));
  }

  static Finding told(Place first) {
    return Finding.of(
            Rule.DELIMITER_MISSING,
            first,
            "no line of dashes stands below this row; the rows are read as a table without a header")
        .withHelp(
            "write a line `|---|---|` below a row that names the columns; GitHub shows no table otherwise");
  }
}
