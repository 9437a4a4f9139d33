package org.courseschedule.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.courseschedule.model.RichText;
import org.courseschedule.table.Cell;

/**
 * Finds the topic of a row whose own cell for it says nothing: the title that is all the row says,
 * alone or beside the date, the words that stand where its number belongs, or what stands behind a
 * dash.
 *
 * @param row the row
 * @param topic the column of topics
 */
record RowTopic(RowText row, int topic) {

  /** The row with its topic in the column of topics. */
  static RowText of(RowText row) {
    OptionalInt topic = row.columns().index(ColumnRole.TOPIC);
    return topic.isPresent() ? new RowTopic(row, topic.getAsInt()).told() : row;
  }

  private RowText told() {
    if (cell(topic).isBlank()) {
      OptionalInt label = label();
      return label.isPresent() ? row.withTopic(topic, label.getAsInt()) : withTitle();
    }
    return row.saysSomethingIn(topic) ? row : withNextTelling();
  }

  /** The column that counts classes, or names them beside the topic, if it says words. */
  private OptionalInt label() {
    OptionalInt number = row.columns().index(ColumnRole.NUMBER);
    return number.isPresent() && saysWords(number.getAsInt())
        ? number
        : columns(0).filter(this::namesClasses).filter(this::isName).findFirst();
  }

  private boolean namesClasses(int column) {
    ColumnNames names = row.columns().names();
    boolean isNamed =
        names.numbers().contains(column) || (column < topic && names.names().contains(column));
    return isNamed
        && column != topic
        && column != row.columns().date()
        && !row.columns().roles().containsValue(column);
  }

  private boolean isName(int column) {
    return row.saysSomethingIn(column)
        && (NumberText.isNamed(cell(column).plain()) || !NumberColumn.isLabel(cell(column).plain()))
        && cell(column).plain().codePoints().anyMatch(Character::isLetter);
  }

  private RowText withTitle() {
    List<Integer> told = columns(0).filter(column -> !cell(column).isBlank()).boxed().toList();
    if (!row.columns().weekdays().isEmpty()) {
      return row;
    }
    if (told.stream()
        .filter(column -> !row.columns().isAside(column))
        .toList()
        .equals(List.of(row.columns().date()))) {
      return withTopicBesideDate();
    }
    boolean isTitle =
        told.size() == 1
            && !row.date().hasDays()
            && row.columns().extras(row.row().cells().size()).containsAll(told);
    return isTitle ? row.withTopic(topic, told.get(0)) : row;
  }

  /** What the only cell says beside the date, {@code Sep 12: HW1 due}. */
  private RowText withTopicBesideDate() {
    Cell date = row.dateCell();
    Optional<RichText> said =
        DateRemark.goesOn(date.text(), row.date())
            .or(() -> DateRemark.leadsTo(date.text(), row.date()));
    return topic == row.columns().date() || row.date().number().isPresent() || said.isEmpty()
        ? row
        : row.withCell(topic, new Cell(said.get(), date.place()));
  }

  /** In the place of a dash what the next column says that has no role. */
  private RowText withNextTelling() {
    OptionalInt next =
        columns(topic + 1)
            .filter(column -> !row.columns().isAside(column))
            .filter(column -> !row.columns().roles().containsValue(column))
            .filter(this::saysWords)
            .findFirst();
    return next.isPresent() && row.date().hasDays() ? row.withTopic(topic, next.getAsInt()) : row;
  }

  private boolean saysWords(int column) {
    return row.saysSomethingIn(column) && !NumberText.isNumber(cell(column).plain());
  }

  private IntStream columns(int from) {
    return IntStream.range(from, row.row().cells().size());
  }

  private Cell cell(int column) {
    return row.row().cells().get(column);
  }
}
