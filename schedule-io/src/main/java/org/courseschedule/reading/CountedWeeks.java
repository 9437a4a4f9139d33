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
 */
record CountedWeeks(int column, int first) {

  private static final Pattern NUMBER = Pattern.compile("(?:\\p{L}+\\.?\\s?)?(\\d{1,2})\\.?");

  /** No term has more weeks. */
  private static final int MOST = 60;

  /** Finds the column; empty if none counts weeks from its first row on. */
  static Optional<CountedWeeks> of(Table table) {
    return IntStream.range(0, table.width())
        .filter(column -> ColumnRole.namesWeeks(table.header().cells().get(column).plain()))
        .filter(column -> !table.rows().isEmpty())
        .mapToObj(column -> new CountedWeeks(column, number(table.rows().get(0), column)))
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

  /**
   * The table with a column of dates before it.
   *
   * @param firstDay the first day of the term, in the first week; a weekend is that before it
   */
  Table join(Table table, LocalDate firstDay) {
    LocalDate monday = WeekRow.monday(firstDay);
    boolean areDays =
        IntStream.range(0, table.width()).anyMatch(new ColumnContent(table)::isWeekdays);
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
      rows.add(row.behind(RichText.of(monday.plusWeeks((long) week - first).toString())));
    }
    return table.with(table.header().behind(RichText.of("Week of")), rows);
  }

  /** Says how the dates of a table's weeks were found. */
  Finding told(Table table, LocalDate firstDay) {
    return Finding.of(
            Rule.DATE_DERIVED,
            table.header().cells().get(column).place(),
            "no row names a day; the weeks are counted from the first day of the term, `%s`"
                .formatted(firstDay))
        .withHelp("to state the date of each meeting, give it a column of dates");
  }
}
