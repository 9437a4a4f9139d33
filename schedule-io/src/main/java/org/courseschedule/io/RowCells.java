package org.courseschedule.io;

import org.courseschedule.model.RichText;

/** The cells of a row that is being edited. */
interface RowCells {

  /** What stands in a cell; empty text if the row has no such cell. */
  String cell(int column);

  /** Lets a cell say what it would if this stood in it. */
  void put(int column, String cell);

  /** Lets a cell say a text, if it can. */
  void set(int column, RichText text);
}
