package org.courseschedule.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Table;

/**
 * What the columns of a table hold.
 *
 * @param date the column that names the day
 * @param roles the column of each further role that one has
 * @param names the headers of all
 */
record Columns(int date, Map<ColumnRole, Integer> roles, List<String> names) {

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
    OptionalInt date = dateColumn(table);
    if (date.isEmpty()) {
      return Optional.empty();
    }
    Map<ColumnRole, Integer> roles = new EnumMap<>(ColumnRole.class);
    for (int column = 0; column < table.width(); column++) {
      if (column != date.getAsInt()) {
        addRole(table, column, roles);
      }
    }
    List<String> names = table.header().cells().stream().map(Cell::plain).toList();
    return Optional.of(new Columns(date.getAsInt(), roles, names));
  }

  private static void addRole(Table table, int column, Map<ColumnRole, Integer> roles) {
    for (ColumnRole role : ColumnRole.namedBy(header(table, column))) {
      ColumnRole held =
          role == ColumnRole.NUMBER && !holdsNumbers(table, column) ? ColumnRole.TOPIC : role;
      if (held != ColumnRole.DATE && roles.putIfAbsent(held, column) == null) {
        return;
      }
    }
  }

  /** The column that is named for dates and holds some, or else the one that holds most. */
  private static OptionalInt dateColumn(Table table) {
    List<Integer> named = new ArrayList<>();
    List<Integer> others = new ArrayList<>();
    for (int column = 0; column < table.width(); column++) {
      if (holdsDates(table, column)) {
        boolean isNamed = ColumnRole.namedBy(header(table, column)).contains(ColumnRole.DATE);
        (isNamed ? named : others).add(column);
      }
    }
    List<Integer> best = named.isEmpty() ? others : named;
    return best.stream()
        .mapToInt(Integer::intValue)
        .reduce((one, two) -> dates(table, two) > dates(table, one) ? two : one);
  }

  /** Whether at least half of what stands in the column names days. */
  private static boolean holdsDates(Table table, int column) {
    long dates = dates(table, column);
    return dates > 0 && 2 * dates >= table.column(column).size();
  }

  private static long dates(Table table, int column) {
    return table.column(column).stream()
        .filter(cell -> DateText.of(cell.plain()).hasDays())
        .count();
  }

  private static boolean holdsNumbers(Table table, int column) {
    List<Cell> cells = table.column(column);
    long numbers =
        cells.stream().filter(cell -> NumberText.parse(cell.plain()).isPresent()).count();
    return numbers > 0 && 2 * numbers >= cells.size();
  }

  private static String header(Table table, int column) {
    return table.header().cells().get(column).plain();
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
