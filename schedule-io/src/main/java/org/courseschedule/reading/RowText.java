package org.courseschedule.reading;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    DateText date = DateText.of(row.cells().get(columns.date()).plain(), columns.weakDates());
    OptionalInt weekday = columns.index(ColumnRole.WEEKDAY);
    return new RowText(
        row,
        columns,
        weekday.isEmpty()
            ? date
            : CalendarWords.weekdayAlone(row.cells().get(weekday.getAsInt()).plain())
                .map(date::onWeekday)
                .orElse(date));
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

  /**
   * What is read in the cells that tell of the class, where the topic does not: the date's last.
   */
  Stream<String> tellingCells() {
    Stream<String> cells =
        IntStream.range(0, row.cells().size())
            .filter(column -> column != columns.date())
            .mapToObj(column -> row.cells().get(column).plain());
    return Stream.concat(cells, Stream.of(date.text())).filter(text -> !text.isEmpty());
  }

  RowText withDate(DateText date) {
    return new RowText(row, columns, date);
  }
}
