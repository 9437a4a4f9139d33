package org.courseschedule.format;

import java.util.List;
import java.util.Optional;
import org.courseschedule.finding.Span;
import org.courseschedule.model.RichText;
import org.courseschedule.table.Table;

/** Changes cells in the rows of a pipe table, and nothing else of the row. */
final class PipeRowWriter implements RowWriter {

  private final int width;
  private final MarkdownCell cells;

  /** Whether the columns stand below each other in most rows. */
  private final boolean isAligned;

  PipeRowWriter(MarkdownCell cells, Table table) {
    this.width = table.width();
    this.cells = cells;
    List<Integer> pipes = pipes(table.header().place().text());
    long alike =
        table.rows().stream().filter(row -> pipes(row.place().text()).equals(pipes)).count();
    this.isAligned = 2 * alike >= table.rows().size();
  }

  /** In which columns of an editor the pipes stand. */
  private static List<Integer> pipes(String row) {
    return PipeRow.pipes(row).stream()
        .map(pipe -> DisplayWidth.of(row.substring(0, pipe)))
        .toList();
  }

  @Override
  public List<Span> cells(String row) {
    boolean isLine = row.indexOf('\n') < 0 && row.indexOf('\r') < 0;
    return isLine ? PipeRow.cells(row, width) : List.of();
  }

  @Override
  public Optional<String> write(RichText text) {
    return cells.write(text);
  }

  @Override
  public String cell(String row, int column) {
    List<Span> spans = PipeRow.cells(row, width);
    return column < spans.size()
        ? row.substring(spans.get(column).start(), spans.get(column).end())
        : "";
  }

  @Override
  public String with(String row, int column, String cell) {
    List<Span> spans = PipeRow.cells(row, width);
    if (cell.isEmpty() && (column >= spans.size() || cell(row, column).isBlank())) {
      return row;
    }
    if (column >= spans.size()) {
      return with(row + (row.stripTrailing().endsWith("|") ? " |" : " | |"), column, cell);
    }
    Span span = spans.get(column);
    int start = blanksBack(row, span.start());
    int end = blanks(row, span.end());
    boolean begins = start == 0;
    boolean ends = end == row.length();
    String old = row.substring(start, end);
    String lead = old.isBlank() ? (begins ? "" : " ") : row.substring(start, span.start());
    String tail = old.isBlank() ? (ends ? "" : " ") : row.substring(span.end(), end);
    int width = DisplayWidth.of(old);
    int spare = width - DisplayWidth.of(lead + cell + tail);
    // Text that is set to the right has its blanks before it.
    boolean isRight = lead.length() > 1 && tail.length() <= 1;
    if (!isAligned) {
      String written = cell.isEmpty() && !begins && !ends ? " " : lead + cell + tail;
      return row.substring(0, start) + written + row.substring(end);
    }
    if (spare > 0 && !ends) {
      return row.substring(0, start)
          + (isRight ? " ".repeat(spare) : "")
          + lead
          + cell
          + tail
          + (isRight ? "" : " ".repeat(spare))
          + row.substring(end);
    }
    int cut = Math.max(0, Math.min(-spare, (isRight ? lead : tail).length() - 1));
    return row.substring(0, start)
        + (isRight ? lead.substring(cut) : lead)
        + cell
        + (isRight ? tail : tail.substring(cut))
        + row.substring(end);
  }

  private static int blanks(String row, int from) {
    int end = from;
    while (end < row.length() && row.charAt(end) == ' ') {
      end++;
    }
    return end;
  }

  private static int blanksBack(String row, int from) {
    int start = from;
    while (start > 0 && row.charAt(start - 1) == ' ') {
      start--;
    }
    return start;
  }
}
