package org.courseschedule.table;

import java.util.List;
import org.courseschedule.finding.Place;

/**
 * One row of a table.
 *
 * @param cells as many as the table's header has, or more if the row has surplus ones
 * @param place the row's line or lines
 */
public record Row(List<Cell> cells, Place place) {

  public Row {
    cells = List.copyOf(cells);
  }

  /** Whether no cell says anything. */
  public boolean isBlank() {
    return cells.stream().allMatch(Cell::isBlank);
  }
}
