package org.courseschedule.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.RichText;
import org.courseschedule.model.When;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Row;

/**
 * A row that stands for a week, with a column for each weekday on which the course meets. Each cell
 * that says something is a meeting on its own day; what else the row says goes to the first of them
 * that is no break.
 */
final class WeekRow {

  private WeekRow() {}

  /** The meetings of a row; the row itself if it is not one of a week, or names no day. */
  static List<RowText> split(RowText row) {
    Map<Integer, DayOfWeek> weekdays = row.columns().weekdays();
    List<Integer> told =
        weekdays.keySet().stream().filter(column -> row.saysSomethingIn(column)).toList();
    if (told.isEmpty() || !row.date().hasDays()) {
      return List.of(row);
    }
    List<RowText> meetings = new ArrayList<>();
    int bearer = bearer(row, told);
    Set<DayOfWeek> seen = EnumSet.noneOf(DayOfWeek.class);
    weekdays.forEach(
        (column, weekday) -> {
          if (told.contains(column) && seen.add(weekday)) {
            meetings.add(meeting(row, column, weekday, column == bearer));
          }
        });
    return meetings;
  }

  /** The column whose meeting is given the cells that the whole week shares. */
  private static int bearer(RowText row, List<Integer> told) {
    return told.stream()
        .filter(column -> KindText.noClass(row.row().cells().get(column).plain()).isEmpty())
        .findFirst()
        .orElse(told.get(0));
  }

  private static RowText meeting(RowText row, int topic, DayOfWeek weekday, boolean bearsShared) {
    Map<Integer, DayOfWeek> weekdays = row.columns().weekdays();
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < row.row().cells().size(); i++) {
      Cell cell = row.row().cells().get(i);
      boolean isShared = !weekdays.containsKey(i) && i != row.columns().date();
      boolean isOwn = weekdays.get(i) == weekday || i == row.columns().date();
      cells.add(isOwn || (isShared && bearsShared) ? cell : new Cell(RichText.EMPTY, cell.place()));
    }
    Cell cell = row.row().cells().get(topic);
    Optional<Cell> own = ownDay(cell);
    if (own.isPresent()) {
      cells.add(own.get());
      return RowText.of(
          new Row(cells, row.row().place()), row.columns().forMeeting(cells.size() - 1, topic));
    }
    return new RowText(
        new Row(cells, row.row().place()),
        row.columns().forMeeting(topic),
        row.date(),
        Optional.of(weekday));
  }

  /**
   * The day of an exam that states its own, from the beginning of its line on, since what follows
   * may be the time: {@code Final <br> Thu 4/20 <br> 1:30 PM}. Other days in a cell are those of
   * what is due, or of another class.
   */
  private static Optional<Cell> ownDay(Cell cell) {
    String text = cell.plain();
    if (!KindText.isExam(text) || !MilestoneText.read(cell.text()).isEmpty()) {
      return Optional.empty();
    }
    DateText date = DateText.of(text);
    if (date.days().size() != 1 || date.days().get(0).isRange()) {
      return Optional.empty();
    }
    String plain = cell.text().plain();
    int day = plain.indexOf(date.dates().get(0).text());
    int start = plain.lastIndexOf('\n', Math.max(day, 0)) + 1;
    return Optional.of(
        new Cell(new TextParts(cell.text()).trimmed(start, plain.length()), cell.place()));
  }

  /** The day of the week in which a row's first day lies; a weekend begins the week after it. */
  static When on(When week, DayOfWeek weekday) {
    if (week.isUndated()) {
      return week;
    }
    LocalDate first = week.first().orElseThrow();
    LocalDate day = first.getDayOfWeek() == weekday ? first : monday(first).with(weekday);
    return new When(RichText.EMPTY, List.of(DateRange.of(day)), Map.of(), week.time());
  }

  /** The Monday of a day's week; a weekend begins the week after it. */
  static LocalDate monday(LocalDate first) {
    return first.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
        ? first.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
        : first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** Says how the days of a table's meetings were found. */
  static Finding told(RowText first) {
    Columns columns = first.columns();
    List<String> names =
        new HashSet<>(columns.weekdays().values())
            .stream().sorted().map(day -> "`" + CalendarWords.name(day) + "`").toList();
    return Finding.of(
            Rule.DATE_DERIVED,
            first.dateCell().place(),
            names.isEmpty()
                ? "the dates are those of weeks; each row is taken for a meeting on its weekday of that week"
                : "the rows stand for weeks; a cell in a column of %s is taken for a meeting on that day of its row's week"
                    .formatted(String.join(", ", names)))
        .withHelp("to state the date of each meeting, give it a row of its own");
  }
}
