package org.courseschedule.format;

import java.util.Map;
import org.courseschedule.model.RichText;
import org.courseschedule.table.Row;

/** Changes what stands in the cells of a table's rows, and nothing else of a row. */
public interface CellWriter {

  /**
   * A row, as it is to be written, with other texts.
   *
   * @param row the row as it was read
   * @param cells by column what is to stand there; a cell that cannot be changed alone, or cannot
   *     say its text, stays as it is
   */
  String with(Row row, Map<Integer, RichText> cells);
}
