package org.courseschedule.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * The column of a table that names the days.
 *
 * @param index which one
 * @param weakDates whether its dates are in a notation that elsewhere may mean something else
 */
record DateColumn(int index, boolean weakDates) {

  /**
   * Finds the column: of those named for dates that hold some the one with most, else of the
   * others; else one named for dates that is full of dates in a weak notation.
   *
   * @return empty if no column names days
   */
  static Optional<DateColumn> of(Table table) {
    return fullest(table, ColumnRole.DATE, false)
        .map(column -> column.withWeakDates(table))
        .or(() -> fullest(table, ColumnRole.DUE, false))
        .or(() -> fullest(table, null, false))
        .or(() -> fullest(table, ColumnRole.DATE, true));
  }

  private static Optional<DateColumn> fullest(
      Table table, @Nullable ColumnRole role, boolean weak) {
    return IntStream.range(0, table.width())
        .filter(column -> holdsDates(table, column, weak))
        .filter(column -> role == null || isNamed(table, column, role))
        .boxed()
        .reduce((one, two) -> dates(table, two, weak) > dates(table, one, weak) ? two : one)
        .map(column -> new DateColumn(column, weak));
  }

  /** Single dates in a weak notation among others that are in none count as well. */
  private DateColumn withWeakDates(Table table) {
    return new DateColumn(index, dates(table, index, true) > dates(table, index, false));
  }

  private static boolean isNamed(Table table, int column, ColumnRole role) {
    String header = table.header().cells().get(column).plain();
    return ColumnRole.namedBy(header).contains(role);
  }

  /** Whether at least half of what stands in the column names days, weak notations left out. */
  static boolean holdsDates(Table table, int column) {
    return holdsDates(table, column, false);
  }

  private static boolean holdsDates(Table table, int column, boolean weak) {
    long dates = dates(table, column, weak);
    return dates > 0 && 2 * dates >= table.column(column).size();
  }

  private static long dates(Table table, int column, boolean weak) {
    List<Cell> cells = table.column(column);
    return cells.stream()
        .map(cell -> DateText.of(cell.plain(), weak))
        .filter(
            date -> date.hasDays() && (!weak || date.dates().stream().allMatch(DateColumn::fits)))
        .count();
  }

  private static boolean fits(PartialDate date) {
    return date.isPossible() || date.dayFirst().isPossible();
  }
}
