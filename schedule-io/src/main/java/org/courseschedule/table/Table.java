package org.courseschedule.table;

import java.util.List;
import org.courseschedule.finding.Place;

/**
 * A table as published.
 *
 * @param header the names of the columns
 * @param rows the rows below it, in order
 * @param place from the header to the last row
 */
public record Table(Row header, List<Row> rows, Place place) {

  public Table {
    rows = List.copyOf(rows);
  }

  /** How many columns the header has. */
  public int width() {
    return header.cells().size();
  }

  /** The cells of one column that say something, in the order of the rows. */
  public List<Cell> column(int index) {
    return rows.stream()
        .filter(row -> index < row.cells().size())
        .map(row -> row.cells().get(index))
        .filter(cell -> !cell.isBlank())
        .toList();
  }
}
