package org.courseschedule.reading;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.courseschedule.model.RichText;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Row;
import org.courseschedule.table.Table;

/**
 * Columns of years and of months as numbers, beside one of days: {@code 2024 | 9 | 3}. Their months
 * are written out, with the year, as others write them.
 */
final class YearAndMonthColumns {

  private static final Pattern YEAR_NAME =
      Pattern.compile("year|jahr|ann\u00e9e|a\u00f1o|anno|ano|jaar|\u5e74|\ub144");

  private static final Pattern MONTH_NAME =
      Pattern.compile("month|monat|mois|mes|m\u00eas|mese|maand|\u6708|\uc6d4");

  private static final Pattern DAY_NAME =
      Pattern.compile("day|tag|jour|d\u00eda|dia|giorno|dag|date|\u65e5|\uc77c");

  private static final Pattern YEAR = Pattern.compile("20\\d{2}");
  private static final Pattern NUMBER = Pattern.compile("0?[1-9]|1[0-2]");

  private YearAndMonthColumns() {}

  /** The table with its months written out; as it is if it has no such columns. */
  static Table writtenOut(Table table) {
    OptionalInt month = column(table, MONTH_NAME);
    OptionalInt year = column(table, YEAR_NAME);
    if (month.isEmpty() || column(table, DAY_NAME).isEmpty()) {
      return table;
    }
    boolean hasYears = year.isPresent() && areAll(table.column(year.getAsInt()), YEAR);
    if (!hasYears && !areAll(table.column(month.getAsInt()), NUMBER)) {
      return table;
    }
    List<Row> rows =
        table.rows().stream()
            .map(row -> writtenOut(row, month.getAsInt(), hasYears ? year : OptionalInt.empty()))
            .toList();
    return table.with(table.header(), rows);
  }

  private static OptionalInt column(Table table, Pattern name) {
    return IntStream.range(0, table.width())
        .filter(column -> name.matcher(ColumnRole.folded(table.name(column))).matches())
        .findFirst();
  }

  private static boolean areAll(List<Cell> cells, Pattern written) {
    return !cells.isEmpty()
        && cells.stream().allMatch(cell -> written.matcher(cell.plain().strip()).matches());
  }

  private static Row writtenOut(Row row, int month, OptionalInt year) {
    String text = row.cells().get(month).plain().strip();
    String name =
        NUMBER.matcher(text).matches()
            ? CalendarWords.abbreviation(Month.of(Integer.parseInt(text)))
            : text;
    List<Cell> cells = new ArrayList<>(row.cells());
    String own = year.isPresent() ? row.cells().get(year.getAsInt()).plain().strip() : "";
    if (!name.isEmpty()) {
      cells.set(month, with(cells.get(month), (name + " " + own).strip()));
      year.ifPresent(column -> cells.set(column, with(cells.get(column), "")));
    }
    return new Row(cells, row.place());
  }

  private static Cell with(Cell cell, String text) {
    return new Cell(RichText.of(text), cell.place());
  }
}
