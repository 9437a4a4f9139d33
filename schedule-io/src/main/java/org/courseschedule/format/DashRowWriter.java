package org.courseschedule.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.courseschedule.finding.Span;
import org.courseschedule.model.RichText;

/**
 * Changes cells in the rows of a table whose columns stand below dashes. The columns stay where
 * they are: a text that is longer than its column cannot be written, but in the last one.
 */
final class DashRowWriter implements RowWriter {

  /** The columns of the line in which each cell begins. */
  private final List<Integer> starts;

  private final InlineText inline;
  private final InlineWriter writer;

  DashRowWriter(List<Integer> starts, InlineText inline) {
    this.starts = List.copyOf(starts);
    this.inline = inline;
    this.writer = new InlineWriter(text -> CellText.read(text, inline), "<br>");
  }

  @Override
  public List<Span> cells(String row) {
    boolean isLine = row.indexOf('\n') < 0 && row.indexOf('\r') < 0;
    return isLine
        ? IntStream.range(0, starts.size())
            .mapToObj(column -> GridLine.trimmed(whole(row, column), row))
            .toList()
        : List.of();
  }

  private String text(String row, int column) {
    Span whole = whole(row, column);
    return row.substring(whole.start(), whole.end()).strip();
  }

  private Span whole(String row, int column) {
    DisplayLine line = new DisplayLine(row);
    int start = column == 0 ? 0 : line.offset(starts.get(column));
    int end = isLast(column) ? row.length() : line.offset(starts.get(column + 1));
    return new Span(start, Math.max(start, end));
  }

  private boolean isLast(int column) {
    return column + 1 == starts.size();
  }

  @Override
  public Optional<String> write(RichText text) {
    return writer.write(text).filter(cell -> CellText.read(cell, inline).text().equals(text));
  }

  @Override
  public String cell(String row, int column) {
    return column < starts.size() ? text(row, column) : "";
  }

  @Override
  public String with(String row, int column, String cell) {
    if (column >= starts.size()) {
      return row;
    }
    Span old = whole(row, column);
    String before = row.substring(0, old.start());
    String lead = before + " ".repeat(blanksTo(before, column));
    String rest = row.substring(old.end());
    if (isLast(column) || rest.isBlank()) {
      return (lead + cell).stripTrailing() + rest.stripLeading();
    }
    int width = starts.get(column + 1) - (column == 0 ? 0 : starts.get(column));
    int spare = width - new DisplayLine(cell).width();
    return spare > 0 ? lead + cell + " ".repeat(spare) + rest : row;
  }

  /** How many blanks a line lacks that ends before the column. */
  private int blanksTo(String before, int column) {
    return column == 0 ? 0 : Math.max(0, starts.get(column) - new DisplayLine(before).width());
  }
}
