package org.courseschedule.table;

import java.util.List;
import org.courseschedule.finding.Place;

/**
 * A table as published.
 *
 * @param header the names of the columns
 * @param rows the rows below it, in order
 * @param place from the header to the last row
 * @param ofRecords whether each row stands for itself, so that none goes on from the one above
 */
public record Table(Row header, List<Row> rows, Place place, boolean ofRecords) {

  public Table {
    rows = List.copyOf(rows);
  }

  /** A table in which a row may go on from the one above. */
  public Table(Row header, List<Row> rows, Place place) {
    this(header, rows, place, false);
  }

  /** This table with another header and other rows. */
  public Table with(Row header, List<Row> rows) {
    return new Table(header, rows, place, ofRecords);
  }

  /** How many columns the header has. */
  public int width() {
    return header.cells().size();
  }

  /** What is read in the header of one column. */
  public String name(int index) {
    return header.cells().get(index).plain();
  }

  /** The cells of one column that say something, in the order of the rows. */
  public List<Cell> column(int index) {
    return rows.stream()
        .filter(row -> index < row.cells().size())
        .map(row -> row.cells().get(index))
        .filter(cell -> !cell.isBlank())
        .toList();
  }

  /** The rows that say something. */
  public List<Row> filledRows() {
    return rows.stream().filter(row -> !row.isBlank()).toList();
  }
}
