package org.courseschedule.reading;

import java.time.Month;
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
 * Gives the numbers of days in a column of dates the month of the date above: {@code Sep 2}, {@code
 * 4}, {@code 9-11}. Where they begin anew, the month has gone by.
 */
final class MonthAbove {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

  /** Not what makes a number an ordinal. */
  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d])\\p{L}++");

  private MonthAbove() {}

  /** The table with whole dates; as it is if they would not go on to those that are stated. */
  static Table carry(Table table) {
    OptionalInt column = column(table);
    if (column.isEmpty()) {
      return table;
    }
    List<Row> rows = new ArrayList<>();
    Optional<PartialDate> above = Optional.empty();
    boolean isCarried = false;
    for (Row row : table.rows()) {
      String text = row.cells().get(column.getAsInt()).plain();
      List<PartialDate> stated = named(text);
      boolean goesOn = stated.isEmpty() && above.isPresent() && isDay(text);
      String whole = goesOn ? whole(text, above.get()) : text;
      List<PartialDate> dates = goesOn ? named(whole) : stated;
      if (isCarried
          && above.isPresent()
          && !stated.isEmpty()
          && isBack(above.get(), stated.get(0))) {
        return table;
      }
      rows.add(goesOn ? with(row, column.getAsInt(), whole) : row);
      if (!dates.isEmpty()) {
        above = Optional.of(dates.get(dates.size() - 1));
        isCarried = goesOn;
      }
    }
    return table.with(table.header(), rows);
  }

  private static boolean isBack(PartialDate above, PartialDate date) {
    int days = above.ordinal() - date.ordinal();
    return days > 0 && days < TermYears.HALF_A_YEAR;
  }

  /** The first column of dates and days alone that begins with a date, one named for it if any. */
  private static OptionalInt column(Table table) {
    List<Integer> columns =
        IntStream.range(0, table.width())
            .filter(column -> isOfDays(table.column(column)))
            .boxed()
            .toList();
    return Stream.concat(
            columns.stream().filter(column -> DateColumn.isNamed(table, column, ColumnRole.DATE)),
            columns.stream())
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  private static boolean isOfDays(List<Cell> cells) {
    long days = cells.stream().filter(cell -> isDay(cell.plain())).count();
    if (days == 0 || named(cells.get(0).plain()).isEmpty()) {
      return false;
    }
    long dates = cells.stream().filter(cell -> !named(cell.plain()).isEmpty()).count();
    return (days + dates) * 4 >= cells.size() * 3L;
  }

  /** Days alone; a stroke may part the month from the day, and words but weekdays are labels. */
  private static boolean isDay(String text) {
    return text.indexOf('/') < 0
        && !isReversed(text)
        && MonthCells.isDay(text)
        && WORD.matcher(text).results().allMatch(word -> isWeekday(word.group()));
  }

  /** In {@code 14-11} the second number is no later day, but the month. */
  private static boolean isReversed(String days) {
    List<Integer> numbers =
        NUMBER.matcher(days).results().map(number -> Integer.valueOf(number.group())).toList();
    return numbers.size() == 2
        && numbers.get(0) > numbers.get(1)
        && numbers.get(0) - numbers.get(1) <= PartialDate.HALF_A_MONTH;
  }

  private static boolean isWeekday(String word) {
    return CalendarWords.weekday(word).isPresent();
  }

  /** The dates of a cell that name their months. */
  private static List<PartialDate> named(String text) {
    List<PartialDate> dates = DateText.of(text).dates();
    boolean all = dates.stream().allMatch(date -> !date.numeric() && date.isPossible());
    return all ? dates : List.of();
  }

  private static String whole(String days, PartialDate above) {
    Matcher first = NUMBER.matcher(days);
    boolean isPast = first.find() && Integer.parseInt(first.group()) < above.day();
    Month month = Month.of(above.month()).plus(isPast ? 1 : 0);
    int newYear = isPast && month == Month.JANUARY ? 1 : 0;
    return MonthCells.whole(
        days,
        CalendarWords.abbreviation(month),
        above.year().stream().mapToObj(year -> ", " + (year + newYear)).findFirst().orElse(""));
  }

  private static Row with(Row row, int column, String text) {
    List<Cell> cells = new ArrayList<>(row.cells());
    cells.set(column, new Cell(RichText.of(text), cells.get(column).place()));
    return new Row(cells, row.place());
  }
}
