package org.courseschedule.reading;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.model.RichText;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Row;

/**
 * A row of a calendar: a column for each weekday, and in each cell the day and what is on. Every
 * cell is a row of its own.
 */
final class CalendarRow {

  private static final Pattern AFTER_DATE = Pattern.compile("[\\s:.,;)\\]\u2013\u2014-]*+");

  private CalendarRow() {}

  /** The days of a row that say something; a cell without a day goes on from nothing. */
  static List<RowText> split(Row row, Columns columns) {
    List<RowText> days = new ArrayList<>();
    boolean bearsShared = true;
    for (Map.Entry<Integer, DayOfWeek> column : columns.weekdays().entrySet()) {
      Cell cell = row.cells().get(column.getKey());
      if (!cell.isBlank()) {
        days.add(day(row, columns, column.getKey(), column.getValue(), bearsShared));
        bearsShared = false;
      }
    }
    return days.isEmpty() ? List.of(RowText.of(row, columns)) : days;
  }

  /**
   * The cell's date and, in a further cell, the rest of it; where it says nothing else, what the
   * week is about.
   */
  private static RowText day(
      Row row, Columns columns, int own, DayOfWeek weekday, boolean bearsShared) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      boolean isShared = bearsShared && !columns.weekdays().containsKey(i);
      cells.add(isShared ? cell : new Cell(RichText.EMPTY, cell.place()));
    }
    Cell cell = row.cells().get(own);
    TextParts parts = new TextParts(cell.text());
    int end = endOfDate(parts.plain());
    cells.set(own, new Cell(parts.trimmed(0, end), cell.place()));
    Matcher after = AFTER_DATE.matcher(parts.plain()).region(end, parts.plain().length());
    int start = after.lookingAt() && end > 0 ? after.end() : end;
    Cell told = new Cell(parts.trimmed(start, parts.plain().length()), cell.place());
    OptionalInt weekTopic = columns.weekTopic();
    if (told.isBlank() && weekTopic.isPresent()) {
      told = row.cells().get(weekTopic.getAsInt());
      cells.set(weekTopic.getAsInt(), new Cell(RichText.EMPTY, told.place()));
    }
    cells.add(told);
    RowText text =
        RowText.of(new Row(cells, row.place()), columns.forMeeting(own, cells.size() - 1));
    return text.withDate(text.date().onWeekday(weekday));
  }

  private static int endOfDate(String text) {
    Optional<DateNotation.Found> date = DateNotation.find(AsciiSigns.of(text), 0, false);
    return date.map(DateNotation.Found::end).orElse(0);
  }
}
