package org.courseschedule.reading;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Table;

/**
 * What the columns of a table hold.
 *
 * @param date the column that names the day
 * @param weakDates whether its dates are in a weak notation
 * @param roles the column of each further role that one has
 * @param names the headers of all
 */
record Columns(int date, boolean weakDates, Map<ColumnRole, Integer> roles, List<String> names) {

  private static final Pattern WEEKDAY_HEADER =
      Pattern.compile(
          "(?i)(day of (the )?week|week ?days?|dow|wochentag|d\u00eda|giorno|jour|dia|\uc694\uc77c|\u66dc\u65e5)");

  Columns {
    roles = Map.copyOf(roles);
    names = List.copyOf(names);
  }

  /**
   * Finds what each column holds: by its header, and for dates and numbers by its content too.
   *
   * @return empty if no column names days
   */
  static Optional<Columns> of(Table table) {
    return DateColumn.of(table).map(date -> of(table, date));
  }

  private static Columns of(Table table, DateColumn date) {
    Map<ColumnRole, Integer> roles = new EnumMap<>(ColumnRole.class);
    for (int column = 0; column < table.width(); column++) {
      if (column != date.index()) {
        addRole(table, column, roles);
      }
    }
    if (!roles.containsKey(ColumnRole.TOPIC)) {
      wordiest(table, date.index(), roles)
          .ifPresent(
              column -> {
                roles.values().remove(column);
                roles.put(ColumnRole.TOPIC, column);
              });
    }
    List<String> names = table.header().cells().stream().map(Cell::plain).toList();
    return new Columns(date.index(), date.weakDates(), roles, names);
  }

  private static void addRole(Table table, int column, Map<ColumnRole, Integer> roles) {
    if (isWeekdays(table, column)) {
      roles.putIfAbsent(ColumnRole.WEEKDAY, column);
      return;
    }
    for (ColumnRole named : ColumnRole.namedBy(header(table, column))) {
      Optional<ColumnRole> role = roleByContent(table, column, named);
      if (role.isPresent() && roles.putIfAbsent(role.get(), column) == null) {
        return;
      }
    }
  }

  /** Letters may mean anything, so the header has to speak of days, or to be silent. */
  private static boolean isWeekdays(Table table, int column) {
    List<Cell> cells = table.column(column);
    if (cells.isEmpty()
        || !cells.stream().allMatch(cell -> CalendarWords.weekdayAlone(cell.plain()).isPresent())) {
      return false;
    }
    String header = header(table, column);
    return header.isEmpty()
        || ColumnRole.namedBy(header).contains(ColumnRole.DATE)
        || WEEKDAY_HEADER.matcher(header).matches();
  }

  /** The role of a column that is named for one, when its content is looked at too. */
  private static Optional<ColumnRole> roleByContent(Table table, int column, ColumnRole named) {
    boolean numbers = holds(table, column, cell -> NumberText.parse(cell).isPresent());
    return switch (named) {
      case NUMBER -> Optional.of(numbers ? ColumnRole.NUMBER : ColumnRole.TOPIC);
      // `Day` beside the column of dates counts the days.
      case DATE -> numbers ? Optional.of(ColumnRole.NUMBER) : Optional.empty();
      default -> Optional.of(named);
    };
  }

  /**
   * Without a column named for topics, the one of no role with the most text in it. Where people
   * discuss papers, the paper is the topic.
   */
  private static OptionalInt wordiest(Table table, int date, Map<ColumnRole, Integer> roles) {
    return IntStream.range(0, table.width())
        .filter(column -> column != date)
        .filter(column -> !roles.containsValue(column) || isPaper(table, column))
        .filter(column -> !holds(table, column, cell -> NumberText.parse(cell).isPresent()))
        .filter(column -> length(table, column) > 0)
        .reduce((one, two) -> length(table, two) > length(table, one) ? two : one);
  }

  private static boolean isPaper(Table table, int column) {
    return header(table, column).toLowerCase(Locale.ROOT).matches("papers?");
  }

  private static int length(Table table, int column) {
    return table.column(column).stream().mapToInt(cell -> cell.plain().length()).sum();
  }

  /** Whether at least half of what stands in the column is of a kind. */
  private static boolean holds(Table table, int column, Predicate<String> kind) {
    List<Cell> cells = table.column(column);
    long matching = cells.stream().filter(cell -> kind.test(cell.plain())).count();
    return matching > 0 && 2 * matching >= cells.size();
  }

  private static String header(Table table, int column) {
    return table.header().cells().get(column).plain();
  }

  /** Whether the days are those on which work is due, so that the table lists no classes. */
  boolean namesDueDates() {
    List<ColumnRole> roles = ColumnRole.namedBy(names.get(date));
    return roles.contains(ColumnRole.DUE);
  }

  /** The column of a role; empty if none has it. */
  OptionalInt index(ColumnRole role) {
    return Optional.ofNullable(roles.get(role)).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  /** The header of a column; for one beyond the header, or without a name, its place in the row. */
  String name(int column) {
    String name = column < names.size() ? names.get(column) : "";
    return name.isEmpty() ? "column " + (column + 1) : name;
  }

  /**
   * The columns of a row that are kept under their own names: those without a role, surplus ones,
   * and those of which the model keeps no text elsewhere.
   *
   * @param width how many cells the row has
   */
  List<Integer> extras(int width) {
    Set<Integer> kept = new HashSet<>();
    kept.add(date);
    roles.forEach(
        (role, column) -> {
          if (role.hasPlaceInModel()) {
            kept.add(column);
          }
        });
    return IntStream.range(0, width).filter(column -> !kept.contains(column)).boxed().toList();
  }
}
