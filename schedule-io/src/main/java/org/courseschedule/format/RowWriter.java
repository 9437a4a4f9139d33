package org.courseschedule.format;

import java.util.List;
import java.util.Optional;
import org.courseschedule.finding.Span;
import org.courseschedule.model.RichText;

/** Changes cells in the rows of a table as they are written, and nothing else of a row. */
public interface RowWriter {

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
}
