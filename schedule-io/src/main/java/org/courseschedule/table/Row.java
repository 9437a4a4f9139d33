package org.courseschedule.table;

import java.util.List;
import java.util.stream.Stream;
import org.courseschedule.finding.Place;
import org.courseschedule.model.RichText;

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

  /** This row behind a cell that the source has elsewhere, or not at all. */
  public Row behind(RichText text) {
    return new Row(Stream.concat(Stream.of(new Cell(text, place)), cells.stream()).toList(), place);
  }

  /** Whether no cell says anything. */
  public boolean isBlank() {
    return cells.stream().allMatch(Cell::isBlank);
  }
}
