package org.courseschedule.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.courseschedule.model.RichText;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Row;
import org.courseschedule.table.Table;

/**
 * Joins a date that stands in two cells: the month in a column of its own, in the first row of its
 * group, in a title row or in the heading above, and the number of the day in another column.
 */
final class MonthCells {

  private static final Pattern MONTH =
      Pattern.compile("(?<month>\\p{L}{3,12})\\.?(?:,?\\s+(?<year>(?:19|20)\\d{2}))?");

  /** One day, a range or a list, perhaps with its weekday. */
  private static final Pattern DAYS =
      Pattern.compile(
          "(?:\\p{L}{1,10}\\.?,?\\s+)?\\d{1,2}(?:st|nd|rd|th)?(?:\\s?[-\u2013,&/]\\s?\\d{1,2})?"
              + "(?:\\s*\\(?\\p{L}{1,10}\\.?\\)?)?");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

  /** From the first number of such a cell to the last. */
  private static final Pattern NUMBERS = Pattern.compile("\\d(?:.*\\d)?(?:st|nd|rd|th)?");

  private MonthCells() {}

  /**
   * The table with whole dates, if it has none and its months and days can be joined.
   *
   * @param heading what is said above the table; it may name the month of its first rows
   */
  static Table join(Table table, String heading) {
    Table named = YearAndMonthColumns.writtenOut(table);
    Optional<Matcher> above = month(heading);
    if ((monthsNamed(named) == 0 && above.isEmpty()) || !WeekdayColumns.of(named).isEmpty()) {
      return table;
    }
    OptionalInt day = dayColumn(named);
    return day.isPresent() && !hasMoreDates(named, day.getAsInt())
        ? join(named, day.getAsInt(), above)
        : table;
  }

  /** Whether another column holds whole dates in as many rows; a few are those of work. */
  private static boolean hasMoreDates(Table table, int day) {
    return DateColumn.of(table)
        .filter(dates -> table.column(dates.index()).size() >= table.column(day).size())
        .isPresent();
  }

  private static long monthsNamed(Table table) {
    return Stream.concat(Stream.of(table.header()), table.rows().stream())
        .filter(row -> month(row).isPresent())
        .count();
  }

  /** The column full of days, named for them if one is; not one that counts classes or weeks. */
  private static OptionalInt dayColumn(Table table) {
    List<Integer> days =
        IntStream.range(0, table.width())
            .filter(column -> isDays(table.column(column)))
            .filter(column -> !DateColumn.isNamed(table, column, ColumnRole.NUMBER))
            .filter(column -> !ColumnRole.isAside(table.name(column)))
            .boxed()
            .toList();
    return Stream.concat(
            days.stream().filter(column -> DateColumn.isNamed(table, column, ColumnRole.DATE)),
            days.stream())
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  /** Whether most cells are days, those left out that name a month for the rows below. */
  private static boolean isDays(List<Cell> cells) {
    List<Cell> told = cells.stream().filter(cell -> monthIn(cell).isEmpty()).toList();
    long days = told.stream().filter(cell -> isDay(cell.plain())).count();
    return days >= 2 && days * 4 >= told.size() * 3L;
  }

  /** Whether a text is the number of a day, perhaps of several, perhaps with the weekday. */
  static boolean isDay(String text) {
    if (!DAYS.matcher(text).matches()) {
      return false;
    }
    Matcher numbers = NUMBER.matcher(text);
    return numbers.results().map(r -> Integer.parseInt(r.group())).allMatch(n -> n >= 1 && n <= 31);
  }

  private static Table join(Table table, int day, Optional<Matcher> above) {
    List<Row> rows = new ArrayList<>();
    Optional<Matcher> month = month(table.header()).or(() -> above);
    for (Row row : table.rows()) {
      Optional<Matcher> own = month(row);
      month = own.isPresent() ? own : month;
      boolean isDay = isDay(row.cells().get(day).plain());
      rows.add(month.isPresent() && isDay ? joined(row, day, month.get()) : row);
    }
    return table.with(table.header(), rows);
  }

  private static Row joined(Row row, int day, Matcher month) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      cells.add(
          i == day
              ? new Cell(RichText.of(whole(cell.plain(), month)), cell.place())
              : monthIn(cell).isPresent() ? new Cell(RichText.EMPTY, cell.place()) : cell);
    }
    return new Row(cells, row.place());
  }

  /** {@code Tue September 2, 2025}, of {@code Tue 2} and the month. */
  private static String whole(String days, Matcher month) {
    String year = month.group("year") == null ? "" : ", " + month.group("year");
    return whole(days, month.group("month"), year);
  }

  static String whole(String days, String month, String year) {
    return NUMBERS.matcher(days).replaceFirst(month + " $0" + year);
  }

  /** Whether a text names a month and nothing else but its year. */
  static boolean isMonth(String text) {
    return month(text).isPresent();
  }

  private static Optional<Matcher> month(Row row) {
    return row.cells().stream().flatMap(cell -> monthIn(cell).stream()).findFirst();
  }

  private static Optional<Matcher> monthIn(Cell cell) {
    return month(cell.plain());
  }

  private static Optional<Matcher> month(String text) {
    Matcher matcher = MONTH.matcher(text);
    return matcher.matches() && CalendarWords.month(matcher.group("month")).isPresent()
        ? Optional.of(matcher)
        : Optional.empty();
  }
}
