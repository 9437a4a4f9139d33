package org.courseschedule.reading;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The headers of the columns of a table, and what every row asks of them, answered once.
 *
 * @param all the headers
 * @param weeks the columns named for weeks
 * @param numbers the columns named for the numbers of classes
 * @param names the columns called names
 * @param sideMeetings the columns named for what meets beside the class
 * @param events the columns named for what happens, be it a class or not
 */
record ColumnNames(
    List<String> all,
    Set<Integer> weeks,
    Set<Integer> numbers,
    Set<Integer> names,
    Set<Integer> sideMeetings,
    Set<Integer> events) {

  ColumnNames {
    all = List.copyOf(all);
    weeks = Set.copyOf(weeks);
    numbers = Set.copyOf(numbers);
    names = Set.copyOf(names);
    sideMeetings = Set.copyOf(sideMeetings);
    events = Set.copyOf(events);
  }

  static ColumnNames of(List<String> all) {
    return new ColumnNames(
        all,
        where(all, ColumnRole::namesWeeks),
        where(all, ColumnRole.NUMBER::isNamedBy),
        where(all, header -> ColumnRole.folded(header).equals("name")),
        where(all, ColumnRole::namesSideMeeting),
        where(all, ColumnRole::namesEvents));
  }

  private static Set<Integer> where(List<String> all, Predicate<String> named) {
    return IntStream.range(0, all.size())
        .filter(column -> named.test(all.get(column)))
        .boxed()
        .collect(Collectors.toSet());
  }

  /** The header of a column; for one beyond the header, or without a name, its place in the row. */
  String of(int column) {
    String name = column < all.size() ? all.get(column) : "";
    return name.isEmpty() ? "column " + (column + 1) : name;
  }
}
