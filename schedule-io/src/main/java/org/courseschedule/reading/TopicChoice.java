package org.courseschedule.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Table;

/**
 * Finds the column that tells most of what the classes are about, where none is named for it, or
 * the one that is says hardly anything.
 *
 * @param table the table
 * @param date its column of dates
 * @param roles the column of each role found so far
 */
record TopicChoice(Table table, int date, Map<ColumnRole, Integer> roles) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'\u2019-]+(?=[\\s,.;:)?!]|$)");

  private static final Pattern NAMED_FOR_IT =
      Pattern.compile(
          "(?:.{0,20} )?(?:slug|name|title|topics?|description|summary|lecture|content)s?");

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S++");

  /** Longer cells tell no more. */
  private static final int MAX_WORDS = 12;

  /** Who speaks, where it is and what is to be done take words as well. */
  private static final int ASIDE = 4;

  /**
   * Beside a column that is named for topics and filled in a few rows only, one that is filled far
   * oftener, and is named alike or says as much in each cell and never the same; else the one so
   * named.
   */
  OptionalInt instead(int named) {
    int filled = filled(named);
    if (2 * filled >= table.rows().size()) {
      return OptionalInt.of(named);
    }
    OptionalInt other =
        candidates()
            .filter(column -> filled(column) > 2 * filled && values(column).size() > 2)
            .filter(column -> isNamedForIt(column) || saysAsMuch(column, named))
            .reduce(this::moreTelling);
    return other.isPresent() ? other : OptionalInt.of(named);
  }

  private boolean isNamedForIt(int column) {
    return NAMED_FOR_IT.matcher(folded(column)).matches();
  }

  private boolean saysAsMuch(int column, int named) {
    return !isAside(column)
        && !DateColumn.holdsDates(table, column)
        && values(column).size() * 4 > filled(column) * 3
        && words(column) * filled(named) >= words(named) * filled(column);
  }

  /** Of columns that have no names the first that is filled and hardly repeats itself. */
  private OptionalInt firstUnnamed() {
    boolean areUnnamed = candidates().allMatch(column -> table.name(column).isEmpty());
    return candidates()
        .filter(column -> areUnnamed && words(column) > 0)
        .filter(column -> 2 * filled(column) >= table.rows().size())
        .filter(column -> values(column).size() * 4 > filled(column) * 3)
        .findFirst();
  }

  /**
   * The column of no role that tells most; where the others tell only who and where, that of the
   * work to be done if it tells more. Where people discuss papers, the paper is the topic.
   */
  OptionalInt mostTelling() {
    OptionalInt first = firstUnnamed();
    if (first.isPresent()) {
      return first;
    }
    OptionalInt most = candidates().filter(column -> filled(column) > 0).reduce(this::moreTelling);
    if (most.isPresent() && words(most.getAsInt()) > 0 && !isAside(most.getAsInt())) {
      return most;
    }
    OptionalInt named = ofNamedNumbers();
    if (named.isPresent()) {
      return named;
    }
    IntStream work =
        IntStream.range(0, table.width()).filter(this::isWork).filter(column -> words(column) > 0);
    return IntStream.concat(most.stream(), work).reduce(this::moreTelling);
  }

  /** A column that names most classes by their numbers: {@code Lecture 3}. */
  private OptionalInt ofNamedNumbers() {
    return IntStream.range(0, table.width())
        .filter(column -> column != date && !roles.containsValue(column) && !isAside(column))
        .filter(
            column ->
                2
                        * table.column(column).stream()
                            .filter(cell -> NumberText.isNamed(cell.plain()))
                            .count()
                    > filled(column))
        .findFirst();
  }

  private boolean isWork(int column) {
    return Integer.valueOf(column).equals(roles.get(ColumnRole.WORK));
  }

  private boolean isAside(int column) {
    return ColumnRole.isAside(table.name(column)) || isWork(column);
  }

  private int moreTelling(int one, int two) {
    return telling(two) > telling(one) ? two : one;
  }

  private IntStream candidates() {
    List<Integer> all =
        IntStream.range(0, table.width())
            .filter(column -> column != date)
            .filter(column -> !isToRead(column) || folded(column).matches("papers?"))
            .filter(column -> !roles.containsValue(column) || folded(column).matches("papers?"))
            .filter(column -> !isOfNumbers(column) && !isOfAddresses(column))
            .boxed()
            .toList();
    // What stands behind another day is of that day, a lab's perhaps.
    int other = otherDay();
    List<Integer> own =
        all.stream()
            .filter(column -> column > date && column < other && other < table.width())
            .toList();
    return (own.isEmpty() ? all : own).stream().mapToInt(column -> column);
  }

  /** The first column of dates behind that of the day; behind the last column if there is none. */
  private int otherDay() {
    return IntStream.range(date + 1, table.width())
        .filter(column -> ColumnRole.DATE.isNamedBy(table.name(column)))
        .filter(column -> DateColumn.holdsDates(table, column))
        .findFirst()
        .orElse(table.width());
  }

  /** A column beside another one of readings may hold more of them. */
  private boolean isToRead(int column) {
    return ColumnRole.READINGS.isNamedBy(table.name(column));
  }

  private boolean isOfAddresses(int column) {
    long addresses =
        table.column(column).stream()
            .filter(cell -> ADDRESS.matcher(cell.plain()).matches())
            .count();
    return addresses > 0 && 2 * addresses >= filled(column);
  }

  private boolean isOfNumbers(int column) {
    long numbers =
        table.column(column).stream().filter(cell -> NumberText.isNumber(cell.plain())).count();
    return numbers > 0 && 2 * numbers >= filled(column);
  }

  /** How many words the column has in how many rows; a value that it repeats tells nothing new. */
  private long telling(int column) {
    return words(column) * filled(column) * (isAside(column) ? 1 : ASIDE);
  }

  private long words(int column) {
    return values(column).stream()
        .mapToLong(value -> WORD.matcher(value).results().limit(MAX_WORDS).count())
        .sum();
  }

  private Set<String> values(int column) {
    return table.column(column).stream().map(Cell::plain).collect(Collectors.toSet());
  }

  private int filled(int column) {
    return table.column(column).size();
  }

  private String folded(int column) {
    return ColumnRole.folded(table.name(column)).toLowerCase(Locale.ROOT);
  }
}
