package org.courseschedule.reading;

import java.util.Optional;
import java.util.OptionalInt;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Row;

/**
 * A row of a dated table, its cells by what their columns hold.
 *
 * @param row the row
 * @param columns what the columns of its table hold
 * @param date what its date cell says
 */
record RowText(Row row, Columns columns, DateText date) {

  static RowText of(Row row, Columns columns) {
    return new RowText(row, columns, DateText.of(row.cells().get(columns.date()).plain()));
  }

  /** The cell that names the day. */
  Cell dateCell() {
    return row.cells().get(columns.date());
  }

  /** The cell of a role; empty if no column has it. */
  Optional<Cell> cell(ColumnRole role) {
    OptionalInt index = columns.index(role);
    return index.isPresent() ? Optional.of(row.cells().get(index.getAsInt())) : Optional.empty();
  }

  /** What is read in the cell of a role; empty text if no column has it. */
  String plain(ColumnRole role) {
    return cell(role).map(Cell::plain).orElse("");
  }

  RowText withDate(DateText date) {
    return new RowText(row, columns, date);
  }
}
