package org.courseschedule.reading;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Row;
import org.courseschedule.table.Table;

/**
 * Gives the days in the cells of a calendar the month of those before: {@code Sep 30}, {@code 1
 * Trees}, {@code 2}. Only a number that is right for its weekday is a day.
 */
final class CalendarMonths {

  private static final Pattern DAY = Pattern.compile("(?U)\\W*+(?<day>\\d{1,2})(?![\\w.:/-])");

  private static final int WEEK = 7;

  private final Map<Integer, DayOfWeek> weekdays;

  /** The month of the days before the first date. */
  private final Optional<Month> first;

  /** The date last seen, and its weekday by its column. */
  private Optional<PartialDate> above = Optional.empty();

  private DayOfWeek weekday = DayOfWeek.MONDAY;

  /** How many cells say something, and how many of them begin with a date. */
  private int told = 0;

  private int dated = 0;

  private CalendarMonths(Map<Integer, DayOfWeek> weekdays, Optional<Month> first) {
    this.weekdays = weekdays;
    this.first = first;
  }

  /**
   * The table with a month in each cell of a calendar that begins with a day; as it is if most
   * cells begin with none.
   */
  static Table carry(Table table) {
    Map<Integer, DayOfWeek> weekdays = WeekdayColumns.ofCalendar(table);
    if (weekdays.isEmpty()) {
      return table;
    }
    CalendarMonths months = new CalendarMonths(weekdays, first(table, weekdays));
    List<Row> rows = table.rows().stream().map(months::carry).toList();
    return 2 * months.dated > months.told ? table.with(table.header(), rows) : table;
  }

  private Row carry(Row row) {
    List<Cell> cells = new ArrayList<>(row.cells());
    for (Map.Entry<Integer, DayOfWeek> column : weekdays.entrySet()) {
      int index = column.getKey();
      if (index < cells.size()) {
        cells.set(index, whole(cells.get(index), column.getValue()));
      }
    }
    return new Row(cells, row.place());
  }

  private Cell whole(Cell cell, DayOfWeek on) {
    String text = cell.plain();
    told += cell.isBlank() ? 0 : 1;
    Optional<PartialDate> stated = stated(text);
    Optional<Month> month =
        stated.isPresent()
            ? Optional.empty()
            : above.isPresent() ? month(text, on) : first.filter(any -> day(text).isPresent());
    if (month.isEmpty()) {
      stated.ifPresent(date -> goOn(date, on));
      return cell;
    }
    List<Run> runs = new ArrayList<>(cell.text().runs());
    runs.add(0, Run.of(CalendarWords.abbreviation(month.get()) + " "));
    Cell whole = new Cell(new RichText(runs), cell.place());
    stated(whole.plain()).ifPresent(date -> goOn(date, on));
    return whole;
  }

  private void goOn(PartialDate date, DayOfWeek on) {
    dated++;
    above = Optional.of(date);
    weekday = on;
  }

  /** The date that a cell begins with, its month in a word. */
  private static Optional<PartialDate> stated(String text) {
    List<PartialDate> dates = DateText.of(text).dates();
    return dates.stream()
        .findFirst()
        .filter(date -> !date.numeric() && date.isPossible())
        .filter(date -> !RowText.says(text.substring(0, Math.max(0, text.indexOf(date.text())))));
  }

  /** The month of the day that a cell begins with: the same as above, or the next one. */
  private Optional<Month> month(String text, DayOfWeek on) {
    OptionalInt number = day(text);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int day = number.getAsInt();
    Month month = Month.of(above.get().month());
    int days = day - above.get().day();
    int weekdaysOn = on.getValue() - weekday.getValue();
    if (days > 0 && day <= month.maxLength()) {
      return Optional.of(month).filter(same -> (days - weekdaysOn) % WEEK == 0);
    }
    boolean isNext =
        day > 0
            && ((days + month.maxLength() - weekdaysOn) % WEEK == 0
                || (days + month.minLength() - weekdaysOn) % WEEK == 0);
    return Optional.of(month.plus(1)).filter(next -> isNext);
  }

  /** The number with which a cell begins. */
  private static OptionalInt day(String text) {
    Matcher matcher = DAY.matcher(text);
    return matcher.lookingAt()
        ? OptionalInt.of(Integer.parseInt(matcher.group("day")))
        : OptionalInt.empty();
  }

  /** The month of the first day, counted back from the first date: {@code 30}, {@code Sep 1}. */
  private static Optional<Month> first(Table table, Map<Integer, DayOfWeek> weekdays) {
    int days = 0;
    OptionalInt firstDay = OptionalInt.empty();
    for (Row row : table.rows()) {
      for (Map.Entry<Integer, DayOfWeek> column : weekdays.entrySet()) {
        String text = row.cells().get(column.getKey()).plain();
        int weekday = column.getValue().getValue();
        Optional<PartialDate> stated = stated(text);
        if (stated.isPresent()) {
          return firstDay.isEmpty()
              ? Optional.empty()
              : before(stated.get(), firstDay.getAsInt(), days + weekday);
        }
        if (firstDay.isEmpty() && day(text).isPresent()) {
          firstDay = day(text);
          days = -weekday;
        }
      }
      days += WEEK;
    }
    return Optional.empty();
  }

  /** The month of a day so many days before a date; none if the numbers do not go together. */
  private static Optional<Month> before(PartialDate date, int day, int days) {
    Month month = Month.of(date.month());
    int length = day + days - date.day();
    return length == 0
        ? Optional.of(month)
        : Optional.of(month.minus(1))
            .filter(one -> length == one.minLength() || length == one.maxLength());
  }
}
