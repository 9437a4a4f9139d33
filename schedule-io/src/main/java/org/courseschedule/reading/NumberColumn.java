package org.courseschedule.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.courseschedule.model.ClassNumber;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Row;
import org.courseschedule.table.Table;

/**
 * What the numbers in a column count: the classes, the sessions of each week, or the days.
 *
 * @param table the table
 * @param index which column
 */
record NumberColumn(Table table, int index) {

  /** {@code CM 1}, {@code TD 1}, {@code Semana 7}. */
  private static final Pattern LABEL =
      Pattern.compile("\\p{Lu}\\p{L}{0,11}[\\s.-]?\\d{1,3}[a-z]?|\\d{1,2}(?:\\.\\w{1,2}){1,2}");

  /** A number that stands in more than so many rows is not that of one class. */
  private static final int SAME = 3;

  /** Numbers of classes hardly ever fall. */
  private static final int OFTEN = 4;

  /**
   * Whether a column without a name counts the classes: in words, {@code Day 7}, or one by one.
   * Rows that say nothing else are titles.
   */
  boolean countsClasses() {
    List<String> cells =
        table.rows().stream()
            .filter(NumberColumn::saysMoreThanTitle)
            .map(row -> row.cells().get(index).plain())
            .filter(cell -> !cell.isEmpty())
            .toList();
    return cells.size() > 2
        && cells.stream().allMatch(NumberText::isNumber)
        && cells.stream().distinct().count() == cells.size()
        && (cells.stream().allMatch(NumberText::isNamed) || index == 0);
  }

  private static boolean saysMoreThanTitle(Row row) {
    return row.cells().stream().filter(cell -> !cell.isBlank()).limit(2).count() > 1;
  }

  /** Whether the numbers count the sessions of each week. */
  boolean beginsAnew() {
    List<Cell> cells = table.column(index);
    return SAME * cells.stream().map(Cell::plain).distinct().count() < cells.size();
  }

  /** Whether the numbers often begin anew, as those of the days of each week. */
  boolean falls() {
    List<ClassNumber> numbers =
        table.column(index).stream()
            .flatMap(cell -> NumberText.parse(cell.plain()).stream())
            .toList();
    long falls =
        IntStream.range(1, numbers.size())
            .filter(i -> numbers.get(i).compareTo(numbers.get(i - 1)) < 0)
            .count();
    return OFTEN * falls > numbers.size();
  }

  /** Whether a cell names a class of several kinds, of which each is counted for itself. */
  static boolean isLabel(String cell) {
    return LABEL.matcher(cell).matches();
  }
}
