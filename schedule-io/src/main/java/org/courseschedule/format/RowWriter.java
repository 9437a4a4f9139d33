package org.courseschedule.format;

import java.util.List;
import java.util.Optional;
import org.courseschedule.model.RichText;

/** Changes cells in a row of a table as it is written, and nothing else of the row. */
public interface RowWriter {

  /** Whether the columns of a table stand below each other in most of its rows. */
  boolean isAligned(String header, List<String> rows);

  /** A text as it is written in a cell; empty if a cell cannot say it. */
  Optional<String> write(RichText text);

  /** What a cell says, as it is written; empty text if the row has no such cell. */
  String cell(String row, int column);

  /**
   * The row with another cell.
   *
   * @param row the row as it is written, without its line end
   * @param column counted from 0; a row with fewer cells gets more
   * @param cell what is to stand there, as it is written
   * @param aligned whether the columns of the table stand below each other, so that blanks are
   *     added or taken away where the cell fits between them
   */
  String with(String row, int column, String cell, boolean aligned);
}
