package org.courseschedule.reading;

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

  /** Longer cells tell no more. */
  private static final int MAX_WORDS = 12;

  /** Who speaks and where it is takes words as well. */
  private static final int ASIDE = 4;

  /**
   * Beside a column that is named for topics and filled in a few rows only, one that is named alike
   * and filled far oftener; else the one so named.
   */
  OptionalInt instead(int named) {
    int filled = filled(named);
    if (2 * filled >= table.rows().size()) {
      return OptionalInt.of(named);
    }
    OptionalInt other =
        candidates()
            .filter(column -> NAMED_FOR_IT.matcher(folded(column)).matches())
            .filter(column -> filled(column) > 2 * filled && values(column).size() > 2)
            .reduce(this::moreTelling);
    return other.isPresent() ? other : OptionalInt.of(named);
  }

  /** The column of no role that tells most. Where people discuss papers, the paper is the topic. */
  OptionalInt mostTelling() {
    return candidates().filter(column -> filled(column) > 0).reduce(this::moreTelling);
  }

  private int moreTelling(int one, int two) {
    return telling(two) > telling(one) ? two : one;
  }

  private IntStream candidates() {
    return IntStream.range(0, table.width())
        .filter(column -> column != date)
        .filter(column -> !roles.containsValue(column) || folded(column).matches("papers?"))
        .filter(column -> !isOfNumbers(column));
  }

  private boolean isOfNumbers(int column) {
    long numbers =
        table.column(column).stream().filter(cell -> NumberText.isNumber(cell.plain())).count();
    return numbers > 0 && 2 * numbers >= filled(column);
  }

  /** How many words the column has in how many rows; a value that it repeats tells nothing new. */
  private long telling(int column) {
    long words =
        values(column).stream()
            .mapToLong(value -> WORD.matcher(value).results().limit(MAX_WORDS).count())
            .sum();
    return words * filled(column) * (ColumnRole.isAside(header(column)) ? 1 : ASIDE);
  }

  private Set<String> values(int column) {
    return table.column(column).stream().map(Cell::plain).collect(Collectors.toSet());
  }

  private int filled(int column) {
    return table.column(column).size();
  }

  private String folded(int column) {
    return ColumnRole.folded(header(column)).toLowerCase(Locale.ROOT);
  }

  private String header(int column) {
    return table.header().cells().get(column).plain();
  }
}
