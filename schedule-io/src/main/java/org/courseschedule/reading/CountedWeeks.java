package org.courseschedule.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.RichText;
import org.courseschedule.table.Row;
import org.courseschedule.table.Table;

/**
 * Gives a table that counts weeks and names no dates the first day of each week: {@code | Week |
 * Day | Topic |}.
 *
 * @param column which column counts the weeks
 * @param first the number of the first week
 * @param days the column that counts the days of each week from nought, if one does
 */
record CountedWeeks(int column, int first, OptionalInt days) {

  private static final Pattern NUMBER = Pattern.compile("(?:\\p{L}+\\.?\\s?)?(\\d{1,2})\\.?");

  private static final Pattern DAY = Pattern.compile("[0-6]");

  /** No term has more weeks. */
  private static final int MOST = 60;

  /** Finds the column; empty if none counts weeks from its first row on. */
  static Optional<CountedWeeks> of(Table table) {
    return IntStream.range(0, table.width())
        .filter(column -> ColumnRole.namesWeeks(table.name(column)))
        .filter(column -> !table.rows().isEmpty())
        .mapToObj(
            column ->
                new CountedWeeks(column, number(table.rows().get(0), column), countedDays(table)))
        .filter(weeks -> weeks.first >= 0 && weeks.count(table))
        .findFirst();
  }

  private static int number(Row row, int column) {
    Matcher number = NUMBER.matcher(row.cells().get(column).plain());
    return number.matches() ? Integer.parseInt(number.group(1)) : -1;
  }

  /** Whether the numbers never fall, and all rows have one, or none beside that above. */
  private boolean count(Table table) {
    int before = first;
    for (Row row : table.rows()) {
      OptionalInt week = week(row);
      if (week.isPresent() && (week.getAsInt() < before || week.getAsInt() > first + MOST)) {
        return false;
      }
      if (week.isEmpty() && !row.cells().get(column).isBlank()) {
        return false;
      }
      before = week.orElse(before);
    }
    return before > first;
  }

  private OptionalInt week(Row row) {
    int number = number(row, column);
    return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** The column that counts the days of each week from nought; empty if none does. */
  private static OptionalInt countedDays(Table table) {
    return IntStream.range(0, table.width())
        .filter(column -> DateColumn.isNamed(table, column, ColumnRole.DATE))
        .filter(column -> table.column(column).size() == table.rows().size())
        .filter(
            column ->
                table.column(column).stream().allMatch(cell -> DAY.matcher(cell.plain()).matches()))
        .filter(column -> table.column(column).stream().anyMatch(cell -> cell.plain().equals("0")))
        .findFirst();
  }

  /** Whether the rows name days of the weeks, and no column that is named for dates holds some. */
  boolean nameDays(Table table) {
    boolean hasDates =
        IntStream.range(0, table.width())
            .filter(
                other ->
                    DateColumn.isNamed(table, other, ColumnRole.DATE)
                        || ColumnRole.namesWeeks(table.name(other)))
            .anyMatch(other -> DateColumn.holdsDates(table, other));
    return (days.isPresent() || hasWeekdays(table)) && !hasDates;
  }

  private static boolean hasWeekdays(Table table) {
    return IntStream.range(0, table.width()).anyMatch(new ColumnContent(table)::isWeekdays);
  }

  /**
   * The table with a column of dates before it.
   *
   * @param firstDay the first day of the term, in the first week; a weekend is that before it
   */
  Table join(Table table, LocalDate firstDay) {
    LocalDate start = days.isPresent() ? firstDay : WeekRow.monday(firstDay);
    boolean areDays = days.isPresent() || hasWeekdays(table);
    List<Row> rows = new ArrayList<>();
    int week = first;
    int uncounted = 0;
    boolean isUncounted = false;
    for (Row row : table.rows()) {
      OptionalInt number = week(row);
      if (number.isPresent()) {
        // The week of a break may be left out of the count, or only its number left out.
        boolean goesOn = isUncounted && number.getAsInt() + uncounted <= week;
        uncounted = goesOn ? week + 1 - number.getAsInt() : uncounted;
        week = number.getAsInt() + uncounted;
      } else if (!areDays) {
        week++;
      }
      isUncounted = number.isEmpty() && !areDays;
      int day = days.isPresent() ? day(row) : 0;
      rows.add(
          row.behind(RichText.of(start.plusWeeks((long) week - first).plusDays(day).toString())));
    }
    String name = days.isPresent() ? "Date" : "Week of";
    return table.with(table.header().behind(RichText.of(name)), rows);
  }

  private int day(Row row) {
    return Integer.parseInt(row.cells().get(days.getAsInt()).plain());
  }

  /** Says how the dates of a table's weeks were found. */
  Finding told(Table table, LocalDate firstDay) {
    return Finding.of(
            Rule.DATE_DERIVED,
            table.header().cells().get(column).place(),
            "no row names a day; the weeks%s are counted from the first day of the term, `%s`"
                .formatted(days.isPresent() ? " and days" : "", firstDay))
        .withHelp("to state the date of each meeting, give it a column of dates");
  }
}
