package org.courseschedule.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Table;

/**
 * A column that is named for classes and holds words: what they are about, or beside a topic what
 * kind of class each is, or in which part of the day, {@code Lecture}, {@code AM}.
 *
 * @param table the table
 * @param index which column
 */
record LabelColumn(Table table, int index) {

  /** Beside a title, what a class deals with; names that say no more than that. */
  private static final Pattern DETAILS =
      Pattern.compile(
          "description|agenda|what|coverage|contents?|inhalte?|contenus?|contenidos?|conte\u00fado|contenut[oi]|inhoud"
              + "|.*(?:focus|concepts|ideas)");

  /** Whether another column says what the classes are about. */
  boolean isBesideTopic() {
    return IntStream.range(0, table.width())
        .filter(column -> column != index)
        .filter(column -> ColumnRole.TOPIC.isNamedBy(table.name(column)))
        .anyMatch(this::isTopic);
  }

  /**
   * Whether most rows say something there, and not the same one as the other, as those of a part of
   * the course do; what may be no more than details has to stand beside kinds.
   */
  private boolean isTopic(int column) {
    boolean isFilled = 2 * table.column(column).size() >= table.filledRows().size();
    return isFilled
        && (DETAILS.matcher(ColumnRole.folded(table.name(column))).matches()
            ? repeats(index) || holdsKinds()
            : !repeats(column) || repeats(index));
  }

  /** Whether hardly more than every other row says something new. */
  private boolean repeats(int column) {
    List<Cell> cells = table.column(column);
    return 2 * cells.stream().map(Cell::plain).distinct().count() <= cells.size();
  }

  private boolean holdsKinds() {
    List<Cell> cells = table.column(index);
    return 2 * cells.stream().filter(cell -> KindWord.of("", cell.plain()).isPresent()).count()
        >= cells.size();
  }
}
