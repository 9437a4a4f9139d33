package org.courseschedule.reading;

import java.util.OptionalInt;
import org.courseschedule.table.Blanks;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Row;

/** Reads what the date's cell of a row says, with the last day where it has a column of its own. */
final class RowDate {

  private RowDate() {}

  static DateText of(Row row, Columns columns) {
    DateText date = of(row.cells().get(columns.date()), columns.weakDates());
    OptionalInt end = columns.index(ColumnRole.END);
    return end.isPresent()
        ? date.until(DateText.of(row.cells().get(end.getAsInt()).plain(), columns.weakDates()))
        : date;
  }

  /** A day that is struck through is not the one beside it to which the class was moved. */
  private static DateText of(Cell cell, boolean weakToo) {
    String standing = Blanks.normalize(Struck.rest(cell.text()));
    DateText moved = DateText.of(standing, weakToo);
    return standing.equals(cell.plain()) || standsAlone(moved)
        ? moved
        : DateText.of(cell.plain(), weakToo);
  }

  /** Whether the text begins with its day, so that it does not tell of another one. */
  private static boolean standsAlone(DateText date) {
    return date.hasDays() && DateLabel.mayPrecede(date.ahead());
  }
}
