package org.courseschedule.io;

import org.courseschedule.format.RowWriter;
import org.courseschedule.model.RichText;

/** The cells of a row that is written anew, one cell after the other. */
final class LineCells implements RowCells {

  private final RowWriter writer;
  private String row;

  LineCells(RowWriter writer, String row) {
    this.writer = writer;
    this.row = row;
  }

  /** The row as it is to be written. */
  String row() {
    return row;
  }

  @Override
  public String cell(int column) {
    return writer.cell(row, column);
  }

  @Override
  public void put(int column, String cell) {
    row = writer.with(row, column, cell);
  }

  @Override
  public void set(int column, RichText text) {
    writer.write(text).ifPresent(cell -> put(column, cell));
  }
}
