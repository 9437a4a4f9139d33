package org.courseschedule.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.ClassNumber;
import org.courseschedule.model.Milestone;
import org.courseschedule.model.RichText.Style;
import org.courseschedule.table.Cell;

/**
 * Gives a row without a date of its own the one that it plainly has: that of another of its cells
 * ({@code Lab 0 (Sep 12)}), or else that of the row above from which it goes on. A row that is only
 * a title has none.
 *
 * @param rows the rows of a table
 * @param findings which rows were given a date, if any
 */
record MissingDates(List<RowText> rows, List<Finding> findings) {

  /** Lines named in a message; more say no more. */
  private static final int SHOWN = 8;

  /** So many classes, beside the one above, are not held on one day. */
  private static final int RUN = 3;

  /** Rows of which each stands for itself, so that none goes on from the one above. */
  static MissingDates ofRecords(List<RowText> rows) {
    return new MissingDates(
        rows,
        rows.stream()
            .filter(row -> row.dateCell().isBlank() && !row.date().hasDays() && !isTitle(row))
            .map(MissingDates::leftUndated)
            .toList());
  }

  /** The cells of a calendar that state no day. */
  static List<Finding> ofCalendar(List<RowText> days) {
    return days.stream()
        .filter(day -> !day.date().hasDays() && !isTitle(day))
        .map(day -> leftUndated(day.cell(ColumnRole.TOPIC).orElse(day.dateCell()).place(), "cell"))
        .toList();
  }

  /** Fills in the rows of one table. */
  static MissingDates fill(List<RowText> rows) {
    List<RowText> filled = new ArrayList<>();
    List<RowText> given = new ArrayList<>();
    List<RowText> classes = new ArrayList<>();
    List<RowText> undated = new ArrayList<>();
    Optional<DateText> above = Optional.empty();
    Set<RowText> toCome = toCome(rows);
    toCome.addAll(ofAnotherWeek(rows));
    toCome.addAll(breaks(rows));
    for (RowText row : rows) {
      Optional<DateText> date = Optional.empty();
      boolean isOwn = !row.dateCell().isBlank() || isTitle(row);
      if (!isOwn && !toCome.contains(row)) {
        Optional<DateText> fromAbove = above;
        date = elsewhere(row);
        isOwn = date.isPresent();
        date = date.or(() -> fromAbove);
        if (date.isEmpty() && !row.date().hasDays()) {
          undated.add(row);
        }
      } else if (row.isDayAbove() && above.isPresent()) {
        date = above;
        isOwn = false;
      }
      boolean goesOn = row.isDayAbove() || goesOn(row, filled);
      date.ifPresent(found -> (goesOn ? given : classes).add(row));
      RowText full = date.map(found -> row.withDate(found.daysAlone())).orElse(row);
      filled.add(full);
      if (isOwn) {
        above = Optional.of(full.date()).filter(DateText::hasDays);
      }
    }
    // A table that gives two classes one date does so often.
    boolean isHabit = classes.size() * 4 > rows.size();
    List<Finding> findings = new ArrayList<>();
    if (isHabit) {
      given.addAll(classes);
    } else {
      classes.forEach(row -> findings.add(undated(row)));
    }
    if (!given.isEmpty()) {
      findings.add(told(given));
    }
    undated.forEach(row -> findings.add(leftUndated(row)));
    toCome.stream().findFirst().ifPresent(row -> findings.add(leftUndated(row, toCome.size())));
    return new MissingDates(filled, findings);
  }

  /** Classes of which several in a row, each with a number of its own, are not given a date yet. */
  private static Set<RowText> toCome(List<RowText> rows) {
    Set<RowText> toCome = new LinkedHashSet<>();
    List<RowText> run = new ArrayList<>();
    for (int i = 0; i <= rows.size(); i++) {
      boolean isUndated =
          i < rows.size()
              && rows.get(i).dateCell().isBlank()
              && !goesOn(rows.get(i), rows.subList(0, i));
      if (isUndated) {
        run.add(rows.get(i));
      } else {
        toCome.addAll(run.size() < RUN ? List.of() : run);
        run.clear();
      }
    }
    return toCome;
  }

  /** Rows of a week of their own, which do not go on from those of another one. */
  private static Set<RowText> ofAnotherWeek(List<RowText> rows) {
    Set<RowText> others = new LinkedHashSet<>();
    String above = "";
    for (RowText row : rows) {
      String week = row.week();
      if (row.dateCell().isBlank()
          && !above.isEmpty()
          && RowText.says(week)
          && !week.equals(above)
          && !isTitle(row)
          && elsewhere(row).isEmpty()) {
        others.add(row);
      }
      above = week.isEmpty() ? above : week;
    }
    return others;
  }

  /** Breaks below a class, which do not fall on its day. */
  private static Set<RowText> breaks(List<RowText> rows) {
    Set<RowText> breaks = new LinkedHashSet<>();
    for (int i = 1; i < rows.size(); i++) {
      RowText row = rows.get(i);
      if (row.dateCell().isBlank()
          && row.number().isEmpty()
          && isBreak(row)
          && !isBreak(rows.get(i - 1))
          && elsewhere(row).isEmpty()) {
        breaks.add(row);
      }
    }
    return breaks;
  }

  private static boolean isBreak(RowText row) {
    return !row.topics().isEmpty()
        && row.topics().stream().allMatch(topic -> KindText.noClass(topic).isPresent());
  }

  private static Finding leftUndated(RowText first, int count) {
    return Finding.of(
            Rule.DATE_MISSING,
            first.dateCell().place(),
            count == 1
                ? "the row states no date and is left without"
                : "`%d` rows, this one and more below, state no date and are left without"
                    .formatted(count))
        .withHelp("state the date in each row, once it is known");
  }

  private static Finding leftUndated(RowText row) {
    return leftUndated(row.row().place(), "row");
  }

  private static Finding leftUndated(Place place, String what) {
    return Finding.of(
            Rule.DATE_MISSING,
            place,
            "the " + what + " states no date, and none is taken from another")
        .withHelp("state the date in each row, once it is known");
  }

  /** Whether a row goes on from the one above; a class number of its own says otherwise. */
  private static boolean goesOn(RowText row, List<RowText> above) {
    Optional<ClassNumber> number = row.number();
    return number.isEmpty()
        || (!above.isEmpty() && number.equals(above.get(above.size() - 1).number()));
  }

  private static Finding undated(RowText row) {
    return Finding.of(
            Rule.CLASS_UNDATED,
            row.dateCell().place(),
            "class `%s` states no date; the date of the row above is taken"
                .formatted(row.number().map(Object::toString).orElse("")))
        .withHelp("state its date, or leave out the number if the row goes on from the one above");
  }

  /** One cell that says something, all of it strong, or the first of the row; a week beside it. */
  static boolean isTitle(RowText row) {
    List<Cell> telling =
        row.row().cells().stream()
            .filter(cell -> !cell.isBlank())
            .filter(cell -> !cell.equals(row.dateCell()) || !row.isDayLeftOut())
            .toList();
    if (telling.size() > 2) {
      return false;
    }
    if (telling.size() == 1 && telling.get(0).equals(row.row().cells().get(0))) {
      return true;
    }
    String week = row.week();
    List<Cell> titles = telling.stream().filter(cell -> !cell.plain().equals(week)).toList();
    return titles.size() == 1 && isStrong(titles.get(0));
  }

  private static boolean isStrong(Cell cell) {
    return cell.text()
        .visible()
        .allMatch(run -> run.text().isBlank() || run.styles().contains(Style.STRONG));
  }

  /**
   * The date that another cell of the row is, or names where no topic is told, if only one does.
   */
  private static Optional<DateText> elsewhere(RowText row) {
    List<DateText> whole =
        IntStream.range(0, row.row().cells().size())
            .filter(column -> column != row.columns().date() && !row.columns().isOfWork(column))
            .mapToObj(
                column ->
                    DateText.of(row.row().cells().get(column).plain(), row.columns().weakDates()))
            .filter(DateText::isDateAlone)
            .toList();
    if (whole.size() == 1) {
      return Optional.of(whole.get(0));
    }
    List<DateText> dates =
        IntStream.range(0, row.row().cells().size())
            .filter(column -> column != row.columns().date())
            .mapToObj(column -> DateText.of(row.row().cells().get(column).plain()))
            .filter(date -> date.days().size() == 1)
            .toList();
    Cell topic = row.cell(ColumnRole.TOPIC).orElse(row.dateCell());
    return dates.size() == 1 && (topic.isBlank() || isDueWork(topic))
        ? Optional.of(dates.get(0))
        : Optional.empty();
  }

  /** Whether a cell says when some work is due and nothing else: {@code Essay due Fri 9/5}. */
  private static boolean isDueWork(Cell cell) {
    return MilestoneText.read(cell.text()).stream()
        .anyMatch(
            milestone ->
                milestone.kind() == Milestone.Kind.DUE
                    && milestone.text().plain().equals(cell.plain()));
  }

  private static Finding told(List<RowText> given) {
    String lines =
        given.stream()
            .limit(SHOWN)
            .map(row -> "`" + row.row().place().line() + "`")
            .collect(Collectors.joining(", "));
    String more = given.size() > SHOWN ? " and " + (given.size() - SHOWN) + " more" : "";
    return Finding.of(
            Rule.DATE_MISSING,
            given.get(0).dateCell().place(),
            "%d %s no date in the date cell (%s %s%s); the date of the row above is taken, or of another cell"
                .formatted(
                    given.size(),
                    given.size() == 1 ? "row states" : "rows state",
                    given.size() == 1 ? "line" : "lines",
                    lines,
                    more))
        .withHelp("state the date in each row");
  }
}
