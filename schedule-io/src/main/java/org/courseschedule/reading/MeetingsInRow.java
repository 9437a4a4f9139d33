package org.courseschedule.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.courseschedule.model.RichText;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Row;
import org.courseschedule.table.Table;

/**
 * Gives each meeting a row of its own where several stand side by side, each with its day and its
 * topic in columns of the same names: {@code | Week | Tuesday | Topic | Thursday | Topic |}.
 *
 * @param table the table
 * @param first the column of the first meeting's day
 * @param width how many columns a meeting has
 * @param count how many meetings a row has
 */
record MeetingsInRow(Table table, int first, int width, int count) {

  /** The table with a row for each meeting; the same table if a row is one meeting. */
  static Table split(Table table) {
    List<Integer> days =
        IntStream.range(0, table.width()).filter(column -> isDay(table, column)).boxed().toList();
    if (days.size() < 2) {
      return table;
    }
    int width = days.get(1) - days.get(0);
    MeetingsInRow meetings = new MeetingsInRow(table, days.get(0), width, days.size());
    return meetings.areAlike(days) ? meetings.split() : table;
  }

  private static boolean isDay(Table table, int column) {
    String header = table.name(column);
    return (ColumnRole.DATE.isNamedBy(header) || CalendarWords.weekdayAlone(header).isPresent())
        && DateColumn.holdsDates(table, column);
  }

  /**
   * Whether the days are equally far apart, and behind each stand the same names, a topic's too.
   */
  private boolean areAlike(List<Integer> days) {
    List<String> names = table.header().cells().stream().map(Cell::plain).toList();
    return end() <= table.width()
        && names.subList(first + 1, first + width).stream().anyMatch(ColumnRole.TOPIC::isNamedBy)
        && IntStream.range(0, count)
            .allMatch(
                one ->
                    days.get(one) == first + one * width
                        && names
                            .subList(first + 1, first + width)
                            .equals(names.subList(days.get(one) + 1, days.get(one) + width)));
  }

  private int end() {
    return first + count * width;
  }

  /** Week by week, or one half of the term beside the other, whichever leaves the days in order. */
  private Table split() {
    List<List<Row>> weeks = table.rows().stream().map(this::meetings).toList();
    List<Row> byWeek = weeks.stream().flatMap(List::stream).toList();
    List<Row> byColumn =
        IntStream.range(0, count)
            .boxed()
            .flatMap(one -> weeks.stream().filter(week -> one < week.size()).map(w -> w.get(one)))
            .toList();
    List<Cell> header = new ArrayList<>(meeting(table.header(), 0, true).cells());
    header.set(first, new Cell(RichText.of("Date"), header.get(first).place()));
    return table.with(
        new Row(header, table.header().place()),
        falls(byColumn) < falls(byWeek) ? byColumn : byWeek);
  }

  /** The meetings of a row; what the row says beside them goes to the first. */
  private List<Row> meetings(Row row) {
    List<Row> meetings = new ArrayList<>();
    for (int one = 0; one < count; one++) {
      int start = first + one * width;
      if (row.cells().subList(start, start + width).stream().anyMatch(cell -> !cell.isBlank())) {
        meetings.add(meeting(row, one, meetings.isEmpty()));
      }
    }
    return meetings.isEmpty() ? List.of(meeting(row, 0, true)) : meetings;
  }

  private Row meeting(Row row, int one, boolean bearsShared) {
    List<Cell> cells = row.cells();
    int start = first + one * width;
    return new Row(
        Stream.of(
                shared(cells.subList(0, first), bearsShared),
                cells.subList(start, start + width),
                shared(cells.subList(end(), cells.size()), bearsShared))
            .flatMap(List::stream)
            .toList(),
        row.place());
  }

  private static List<Cell> shared(List<Cell> cells, boolean isKept) {
    return isKept
        ? cells
        : cells.stream().map(cell -> new Cell(RichText.EMPTY, cell.place())).toList();
  }

  /** How often a day lies before the one above it. */
  private long falls(List<Row> rows) {
    List<Integer> days =
        rows.stream()
            .map(row -> DateText.of(row.cells().get(first).plain(), true))
            .filter(DateText::hasDays)
            .map(date -> date.dates().get(0).ordinal())
            .toList();
    return IntStream.range(1, days.size()).filter(at -> days.get(at) < days.get(at - 1)).count();
  }
}
