package org.courseschedule.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.courseschedule.finding.Span;
import org.courseschedule.model.RichText;
import org.courseschedule.table.Row;

/**
 * Changes cells in the rows of a table as they are written, and nothing else of a row. Each row has
 * its own line or lines, so that there can be more and fewer of them.
 */
public interface RowWriter extends CellWriter {

  /**
   * Where the cells of a row stand in it, without the blanks around them.
   *
   * @param row the row as it is written, without its line end
   * @return no cells if what is written there is no row of this kind
   */
  List<Span> cells(String row);

  /** A text as it is to stand in a cell; empty if a cell cannot say it. */
  Optional<String> write(RichText text);

  /** What stands in a cell; empty text if the row has no such cell. */
  String cell(String row, int column);

  /**
   * The row with another cell.
   *
   * @param row the row as it is written, without its line end
   * @param column counted from 0; a row with fewer cells gets more
   * @param cell what is to stand there
   */
  String with(String row, int column, String cell);

  /** Whether each cell of a row is where it would be changed. */
  default boolean isOf(Row row) {
    String text = row.place().text();
    List<Span> cells = cells(text);
    return !cells.isEmpty()
        && IntStream.range(0, row.cells().size())
            .allMatch(
                column -> {
                  Span cell = column < cells.size() ? cells.get(column) : new Span(0, 0);
                  String read = row.cells().get(column).place().text();
                  return text.substring(cell.start(), cell.end()).equals(read);
                });
  }

  @Override
  default String with(Row row, Map<Integer, RichText> cells) {
    String text = row.place().text();
    if (!isOf(row)) {
      return text;
    }
    for (Map.Entry<Integer, RichText> cell : cells.entrySet()) {
      Optional<String> written = write(cell.getValue());
      text = written.isPresent() ? with(text, cell.getKey(), written.get()) : text;
    }
    return text;
  }
}
