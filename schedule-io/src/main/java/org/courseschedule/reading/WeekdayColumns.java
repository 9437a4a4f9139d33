package org.courseschedule.reading;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.table.Table;

/**
 * The columns that are named for weekdays, so that each row is a week and each of their cells a
 * meeting: {@code | Week of | Monday | Wednesday | Lab on Friday |}.
 */
final class WeekdayColumns {

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}-]+");

  /** A weekday and what meets on it: {@code Fr (\u00dcbung)}. */
  private static final Pattern ABBREVIATED = Pattern.compile("\\s*+(\\p{L}{2,4}\\.?)\\s*+[(\\[]");

  /** Shorter words within a header may mean anything. */
  private static final int LONG = 4;

  private static final Set<String> SHORT = Set.of("Mon", "Tue", "Wed", "Thu", "Fri");

  private WeekdayColumns() {}

  /** The weekday of each such column; none if fewer than two weekdays have one. */
  static Map<Integer, DayOfWeek> of(Table table) {
    Map<Integer, DayOfWeek> columns = named(table);
    weekOf(table, columns).ifPresent(columns::remove);
    return several(columns);
  }

  /** The same in a calendar, whose days stand in these columns. */
  static Map<Integer, DayOfWeek> ofCalendar(Table table) {
    return several(named(table));
  }

  private static Map<Integer, DayOfWeek> named(Table table) {
    Map<Integer, DayOfWeek> columns = new TreeMap<>();
    for (int column = 0; column < table.width(); column++) {
      int index = column;
      weekday(table.name(column)).ifPresent(day -> columns.put(index, day));
    }
    return columns;
  }

  private static Map<Integer, DayOfWeek> several(Map<Integer, DayOfWeek> columns) {
    return new HashSet<>(columns.values()).size() < 2 ? Map.of() : columns;
  }

  /** The only one of the columns that holds dates: that of the week's, {@code Date (Mon)}. */
  private static Optional<Integer> weekOf(Table table, Map<Integer, DayOfWeek> columns) {
    List<Integer> dated =
        columns.keySet().stream().filter(column -> DateColumn.holdsDates(table, column)).toList();
    return dated.size() == 1 ? Optional.of(dated.get(0)) : Optional.empty();
  }

  /** The only weekday that a header names. */
  static Optional<DayOfWeek> weekday(String header) {
    Optional<DayOfWeek> alone = CalendarWords.weekdayAlone(header);
    if (alone.isPresent()) {
      return alone;
    }
    Matcher abbreviated = ABBREVIATED.matcher(header);
    if (abbreviated.lookingAt()) {
      Optional<DayOfWeek> before = CalendarWords.weekdayAlone(abbreviated.group(1));
      if (before.isPresent()) {
        return before;
      }
    }
    Set<DayOfWeek> named = EnumSet.noneOf(DayOfWeek.class);
    Arrays.stream(NO_LETTER.split(header, -1))
        .filter(word -> word.length() >= LONG || SHORT.contains(word))
        .flatMap(word -> CalendarWords.weekday(word.replaceAll("s$", "")).stream())
        .forEach(named::add);
    return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
  }
}
