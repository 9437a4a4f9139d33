package org.courseschedule.reading;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.courseschedule.model.RichText;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Table;

/**
 * A column headed {@code Event}: the kinds of the rows, beside a topic; work that is due; or else
 * what the classes are about.
 *
 * @param table the table
 * @param index which column
 */
record EventColumn(Table table, int index) {

  private static final Pattern NAME = Pattern.compile("events?");

  /** Work by its name; a lab may be a class. */
  private static final Pattern WORK =
      WordPattern.of(
          "(?<!\\p{L})(?!labs?\\b)(?:"
              + MilestoneWords.ENGLISH_WORK
              + "|programs?|deliverables?|"
              + MilestoneWords.OTHER_WORK
              + ")(?!\\p{L})");

  /** Whether a header is of such a column. */
  static boolean isNamed(String header) {
    return NAME.matcher(ColumnRole.folded(header)).matches();
  }

  /**
   * Whether a table has such a column that does not tell kinds: it may list anything but classes.
   */
  static boolean isIn(Table table) {
    OptionalInt column =
        IntStream.range(0, table.width()).filter(one -> isNamed(table.name(one))).findFirst();
    return column.isPresent() && !new EventColumn(table, column.getAsInt()).tellsKinds();
  }

  /** Whether a column beside it tells the topic, and at least half of its cells are kinds. */
  boolean tellsKinds() {
    List<Cell> cells = table.column(index);
    return isNamed(table.name(index))
        && IntStream.range(0, table.width())
            .anyMatch(column -> ColumnRole.TOPIC.isNamedBy(table.name(column)))
        && 2 * cells.stream().filter(cell -> KindWord.of("", cell.plain()).isPresent()).count()
            >= cells.size();
  }

  /** Whether most of what is no break, no exam and no day of the term speaks of work. */
  boolean tellsWork() {
    List<RichText> told =
        table.column(index).stream()
            .map(Cell::text)
            .filter(text -> KindText.noClass(text.plain()).isEmpty())
            .filter(text -> !KindText.isExam(text.plain()) && !DayWords.isOfTerm(text.plain()))
            .toList();
    return told.isEmpty() || 2 * told.stream().filter(EventColumn::isWork).count() > told.size();
  }

  private static boolean isWork(RichText text) {
    return WORK.matcher(text.plain()).find() || !MilestoneText.read(text).isEmpty();
  }
}
