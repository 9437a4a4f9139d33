package org.courseschedule.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * The column of a table that names the days.
 *
 * @param index which one
 * @param weakDates whether its dates are in a notation that elsewhere may mean something else
 * @param dates what those of its cells say that say something
 */
record DateColumn(int index, boolean weakDates, List<DateText> dates) {

  private static final Pattern HOURS =
      Pattern.compile(
          "(?i)(\\p{L}{2,12}\\.?),?\\s?(\\d{1,2})(?:\\s?[ap]m)?\\s?[-\u2013]\\s?(\\d{1,2})(\\s?[ap]m)?");

  private static final int HOURS_OF_DAY = 24;

  /**
   * Finds the column: of those named for dates that hold some the first, or one with far more;
   * else, beside a column of topics, one of weeks; else of the others; else one named for dates
   * that is full of dates in a weak notation.
   *
   * @return empty if no column names days
   */
  static Optional<DateColumn> of(Table table) {
    return fullest(table, ColumnRole.DATE, false)
        .map(DateColumn::withWeakDates)
        .or(() -> weeks(table))
        .or(() -> fullest(table, ColumnRole.DUE, false))
        .or(() -> fullest(table, null, false))
        .or(() -> fullest(table, ColumnRole.DATE, true).filter(column -> !column.areHours()));
  }

  /** Whether all cells name a weekday and hours, {@code Mi 8-10}, and some cannot be a date. */
  private boolean areHours() {
    boolean isTold = dates.stream().anyMatch(date -> date.text().matches("(?i).*\\d\\s?[ap]m"));
    return dates.stream().allMatch(date -> isHours(date.text()))
        && (isTold
            || dates.stream().flatMap(date -> date.dates().stream()).anyMatch(date -> !fits(date)));
  }

  private static boolean isHours(String text) {
    Matcher hours = HOURS.matcher(text);
    return hours.matches()
        && CalendarWords.weekdayAlone(hours.group(1)).isPresent()
        && (hours.group(4) != null
            || Integer.parseInt(hours.group(2)) < Integer.parseInt(hours.group(3)))
        && Integer.parseInt(hours.group(3)) <= HOURS_OF_DAY;
  }

  /** Where topics are told, the dates of weeks are not those on which something is due. */
  private static Optional<DateColumn> weeks(Table table) {
    boolean hasTopics =
        IntStream.range(0, table.width())
            .anyMatch(column -> isNamed(table, column, ColumnRole.TOPIC));
    return IntStream.range(0, table.width())
        .filter(column -> hasTopics && ColumnRole.namesWeeks(table.name(column)))
        .mapToObj(column -> of(table, column, false))
        .filter(DateColumn::holdsDates)
        .map(DateColumn::withWeakDates)
        .findFirst();
  }

  private static Optional<DateColumn> fullest(
      Table table, @Nullable ColumnRole role, boolean weak) {
    return IntStream.range(0, table.width())
        .filter(column -> role == null || isNamed(table, column, role))
        .mapToObj(column -> of(table, column, weak))
        .filter(DateColumn::holdsDates)
        .reduce((one, two) -> 3 * two.count() > 4 * one.count() ? two : one);
  }

  private static DateColumn of(Table table, int column, boolean weak) {
    // What is named for days states none where it says that a day is not known.
    boolean isNamed = isNamed(table, column, ColumnRole.DATE);
    List<DateText> dates =
        table.column(column).stream()
            .map(Cell::plain)
            .filter(text -> !isNamed || !(DayWords.isLeftOut(text) || DayWords.isToCome(text)))
            .map(text -> DateText.of(text, weak))
            .toList();
    return new DateColumn(column, weak, dates);
  }

  /** Single dates in a weak notation among others that are in none count as well. */
  private DateColumn withWeakDates() {
    List<DateText> all =
        dates.stream().map(date -> date.hasDays() ? date : DateText.of(date.text(), true)).toList();
    DateColumn weak = new DateColumn(index, true, all);
    return weak.count() > count() ? weak : this;
  }

  /** Whether a column is named for a role. */
  static boolean isNamed(Table table, int column, ColumnRole role) {
    return role.isNamedBy(table.name(column));
  }

  /** Whether classes are counted in it: {@code Class 1 (Sep 2)}. */
  boolean countsClasses() {
    return dates.stream().anyMatch(date -> date.number().isPresent());
  }

  /** Whether at least half of what stands in the column names days, weak notations left out. */
  static boolean holdsDates(Table table, int column) {
    return of(table, column, false).holdsDates();
  }

  private boolean holdsDates() {
    long count = count();
    return count > 0 && 2 * count >= dates.size();
  }

  /** How many cells name days. */
  private long count() {
    return dates.stream()
        .filter(DateText::hasDays)
        .filter(date -> !weakDates || date.dates().stream().allMatch(DateColumn::fits))
        .count();
  }

  private static boolean fits(PartialDate date) {
    return date.isPossible() || date.dayFirst().isPossible();
  }
}
