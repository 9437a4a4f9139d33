package org.courseschedule.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Row;
import org.courseschedule.table.Table;

/**
 * Finds the header of a table where people put it: above the table, in its first row below a blank
 * or decorative header, or nowhere. A row that says the header again is none of the schedule's.
 */
final class HeaderRows {

  /** A row that names this many columns is a header. */
  private static final int ENOUGH_TO_TELL = 2;

  private HeaderRows() {}

  /** The table with its header where a header belongs. */
  static Table settle(Table table) {
    Table settled = table;
    if (isData(table)) {
      List<Row> rows = new ArrayList<>(table.rows());
      rows.add(0, table.header());
      settled = table.with(blank(table.header()), rows);
    } else if (!table.rows().isEmpty() && named(table.header()) < ENOUGH_TO_TELL) {
      Row first = table.rows().get(0);
      if (first.cells().size() <= table.width() && isHeader(first, table)) {
        settled = table.with(first, table.rows().subList(1, table.rows().size()));
      }
    }
    return withoutRepeats(settled);
  }

  /** Whether a row without a date names the columns of its table. */
  private static boolean isHeader(Row row, Table table) {
    return !holdsDate(row)
        && (named(row) >= ENOUGH_TO_TELL
            || (table.header().isBlank() && isFilled(row) && namesDays(row, table)));
  }

  /** Whether a row names weekdays, or the column of dates; where there is none, any column. */
  private static boolean namesDays(Row row, Table table) {
    List<Cell> cells = row.cells();
    long weekdays =
        cells.stream().filter(cell -> CalendarWords.weekdayAlone(cell.plain()).isPresent()).count();
    return weekdays >= ENOUGH_TO_TELL
        || IntStream.range(0, cells.size())
            .filter(column -> holdsDates(table, column))
            .mapToObj(column -> isName(cells.get(column)))
            .findFirst()
            .orElseGet(() -> named(row) > 0);
  }

  /** A header that holds a date above dates is the first row of a table without one. */
  private static boolean isData(Table table) {
    return IntStream.range(0, table.width())
        .anyMatch(
            column -> isDate(table.header().cells().get(column)) && holdsDates(table, column));
  }

  private static boolean holdsDates(Table table, int column) {
    List<Cell> cells = table.column(column);
    return cells.stream().filter(HeaderRows::isDate).count() * 2 > cells.size();
  }

  private static boolean holdsDate(Row row) {
    return row.cells().stream().anyMatch(HeaderRows::isDate);
  }

  private static boolean isDate(Cell cell) {
    return DateText.of(cell.plain()).hasDays();
  }

  private static Row blank(Row header) {
    Cell empty = new Cell(RichText.EMPTY, header.place());
    return new Row(Collections.nCopies(header.cells().size(), empty), header.place());
  }

  private static Table withoutRepeats(Table table) {
    List<String> header = table.header().cells().stream().map(Cell::plain).toList();
    List<Row> rows = table.rows().stream().filter(row -> !isRepeat(row, header)).toList();
    return rows.size() == table.rows().size() ? table : table.with(table.header(), rows);
  }

  private static boolean isRepeat(Row row, List<String> header) {
    return IntStream.range(0, row.cells().size())
            .allMatch(
                column ->
                    row.cells()
                        .get(column)
                        .plain()
                        .equals(column < header.size() ? header.get(column) : ""))
        && !row.isBlank();
  }

  /** What a published header says that is none, but a title above the names of the columns. */
  static Optional<RichText> title(Table published, Table settled) {
    boolean isHeader =
        published.ofRecords() || published.header().equals(settled.header()) || isData(published);
    List<Run> runs = new ArrayList<>();
    for (Cell cell : isHeader ? List.<Cell>of() : published.header().cells()) {
      if (!cell.isBlank()) {
        runs.addAll(runs.isEmpty() ? List.of() : List.of(Run.of(" ")));
        runs.addAll(cell.text().runs());
      }
    }
    return runs.isEmpty() ? Optional.empty() : Optional.of(new RichText(runs));
  }

  /** How many cells name what a column holds; a row of data has hardly two such words. */
  private static long named(Row row) {
    return row.cells().stream().filter(HeaderRows::isName).count();
  }

  /** A row that says that there is no class names no column of such days. */
  private static boolean isName(Cell cell) {
    return ColumnRole.isName(cell.plain()) && KindText.noClass(cell.plain()).isEmpty();
  }

  /** Whether at least two cells, and most of them, say something that may be a name. */
  private static boolean isFilled(Row row) {
    long said = row.cells().stream().filter(cell -> !cell.isBlank()).count();
    return said >= ENOUGH_TO_TELL && said * 2 > row.cells().size();
  }
}
