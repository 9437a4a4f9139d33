package org.courseschedule.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.model.ClassNumber;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.Entry;
import org.courseschedule.model.Extra;
import org.courseschedule.model.RichText;
import org.courseschedule.model.When;
import org.courseschedule.reading.DateStyle;

/** Rewrites the row of one entry: the cells that have to say something else, and no other. */
final class RowEdit {

  private final EditedRows rows;
  private final Map<Field, Integer> columns;
  private final DateStyle dates;
  private final RowCells cells;

  /**
   * An edit of a row.
   *
   * @param columns the columns of the fields in this row
   */
  RowEdit(EditedRows rows, Map<Field, Integer> columns, DateStyle dates, RowCells cells) {
    this.rows = rows;
    this.columns = columns;
    this.dates = dates;
    this.cells = cells;
  }

  /**
   * The row for a changed entry.
   *
   * @param isoDates whether days that moved are written as ISO 8601 has them, after the table's own
   *     way was not read back
   */
  void edited(Entry old, Entry wanted, boolean isoDates) {
    set(Field.TOPIC, old.topic(), wanted.topic());
    set(Field.READINGS, old.readingText(), wanted.readingText());
    set(Field.NOTES, old.notes(), wanted.notes());
    setExtras(old, wanted);
    setNumber(old, wanted);
    setWhen(old, wanted, isoDates);
  }

  /**
   * The row as one for a new entry.
   *
   * @param old the entry whose row is taken for a pattern
   * @param date the cell that the day and the number are written into
   */
  void inserted(Entry old, NewDates.NewDate date, Entry wanted, boolean isoDates) {
    set(Field.TOPIC, wanted.topic());
    set(Field.READINGS, wanted.readingText());
    set(Field.NOTES, wanted.notes());
    for (int column = 0; column < rows.width(); column++) {
      if (!columns.containsValue(column)) {
        cells.put(column, "");
      }
    }
    setExtras(old.withExtras(List.of()), wanted);
    String number = wanted.number().map(ClassNumber::toString).orElse("");
    Optional.ofNullable(columns.get(Field.NUMBER))
        .filter(column -> !rows.isNumberInDate())
        .ifPresent(column -> cells.put(column, number));
    Optional.ofNullable(columns.get(Field.WHEN))
        .ifPresent(column -> cells.put(column, date.cell()));
    if (date.isCounted()) {
      setNumber(date.like(), wanted);
    }
    setWhen(date.like(), wanted, isoDates);
  }

  /** With another statement of what the row cannot say, where it has a cell for it. */
  void stating(RichText statement) {
    rows.stated().ifPresent(column -> cells.set(column, statement));
  }

  private void set(Field field, RichText old, RichText wanted) {
    Optional<Integer> column = Optional.ofNullable(columns.get(field));
    if (column.isPresent() && !old.equals(wanted)) {
      cells.set(column.get(), wanted);
    }
  }

  private void set(Field field, RichText wanted) {
    Optional.ofNullable(columns.get(field)).ifPresent(column -> cells.set(column, wanted));
  }

  private void setExtras(Entry old, Entry wanted) {
    Map<String, List<RichText>> before = byName(old);
    Map<String, List<RichText>> after = byName(wanted);
    Set<String> names = new HashSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names.stream().sorted().toList()) {
      List<RichText> texts = before.getOrDefault(name, List.of());
      List<RichText> wantedTexts = after.getOrDefault(name, List.of());
      for (int i = 0; i < Math.max(texts.size(), wantedTexts.size()); i++) {
        RichText text = i < wantedTexts.size() ? wantedTexts.get(i) : RichText.EMPTY;
        OptionalInt column = rows.named(name, i);
        if (column.isPresent() && (i >= texts.size() || !texts.get(i).equals(text))) {
          cells.set(column.getAsInt(), text);
        }
      }
    }
  }

  private static Map<String, List<RichText>> byName(Entry entry) {
    Map<String, List<RichText>> byName = new HashMap<>();
    for (Extra extra : entry.extras()) {
      byName.computeIfAbsent(extra.name(), name -> new ArrayList<>()).add(extra.text());
    }
    return byName;
  }

  /** The number in its own cell, or in the label before the date. */
  private void setNumber(Entry old, Entry wanted) {
    Optional<Integer> column = Optional.ofNullable(columns.get(Field.NUMBER));
    if (column.isEmpty() || old.number().equals(wanted.number())) {
      return;
    }
    String cell = cells.cell(column.get());
    boolean isOwn = !rows.isNumberInDate();
    if (!isOwn && saysItself(old, wanted)) {
      return;
    }
    Optional<String> number = wanted.number().map(ClassNumber::toString);
    if (!isOwn && number.isEmpty()) {
      cells.put(column.get(), DateStyle.withoutNumber(cell));
    } else if (old.number().isPresent() && number.isPresent()) {
      renumbered(cell, old.number().get(), wanted.number().get())
          .ifPresent(text -> cells.put(column.get(), text));
    } else if (isOwn) {
      cells.put(column.get(), number.orElse(""));
    }
  }

  /** A cell with another number; empty if it does not have the old one. */
  static Optional<String> renumbered(String cell, ClassNumber old, ClassNumber number) {
    Matcher digits =
        Pattern.compile("(?<!\\d)0*" + old + "(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE)
            .matcher(cell);
    if (!digits.find()) {
      return Optional.empty();
    }
    boolean isPadded = digits.group().startsWith("0") && digits.group().length() > 1;
    int width = isPadded ? digits.group().length() - old.part().length() : 1;
    String written = String.format(Locale.ROOT, "%0" + width + "d", number.value());
    return Optional.of(
        cell.substring(0, digits.start()) + written + number.part() + cell.substring(digits.end()));
  }

  /**
   * Whether the edit says what is to stand in the date's cell. Days as ISO 8601 writes them say no
   * more than the days, so the table's own way is kept; so does the same day as a spreadsheet
   * writes it.
   */
  static boolean saysItself(Entry old, Entry wanted) {
    RichText text = wanted.when().text();
    boolean isSameDay =
        isSame(old.when(), wanted.when())
            && !wanted.when().isUndated()
            && DateStyle.isDate(text.plain());
    return !text.equals(old.when().text()) && !text.equals(iso(wanted.when())) && !isSameDay;
  }

  private static boolean isSame(When one, When other) {
    return one.days().equals(other.days()) && one.time().equals(other.time());
  }

  private static RichText iso(When when) {
    return RichText.of(
        when.days().stream().map(DateRange::toString).collect(Collectors.joining(", ")));
  }

  private void setWhen(Entry old, Entry wanted, boolean isoDates) {
    Optional<Integer> column = Optional.ofNullable(columns.get(Field.WHEN));
    if (column.isEmpty() || (old.when().equals(wanted.when()) && !isoDates)) {
      return;
    }
    if (saysItself(old, wanted)) {
      cells.set(column.get(), wanted.when().text());
      return;
    }
    if (isSame(old.when(), wanted.when()) && !old.when().isUndated() && !isoDates) {
      return;
    }
    String cell = cells.cell(column.get());
    Optional<String> moved = dates.moved(cell, old.when(), wanted.when(), isoDates);
    moved.ifPresent(text -> cells.put(column.get(), text));
    moveWeekday(old, wanted, column.get());
    moveTime(old, wanted, column.get());
  }

  /** A time in a cell of its own moves with that of the day. */
  private void moveTime(Entry old, Entry wanted, int date) {
    if (old.when().time().equals(wanted.when().time()) || !old.extras().equals(wanted.extras())) {
      return;
    }
    for (int column = 0; column < rows.width(); column++) {
      int other = column;
      if (column != date && !columns.containsValue(column)) {
        DateStyle.timeMoved(cells.cell(column), old.when(), wanted.when())
            .ifPresent(cell -> cells.put(other, cell));
      }
    }
  }

  /** A weekday in a cell of its own moves with the day. */
  private void moveWeekday(Entry old, Entry wanted, int date) {
    Optional<LocalDate> from = old.when().first();
    Optional<LocalDate> to = wanted.when().first();
    if (from.isEmpty() || to.isEmpty() || old.when().statedWeekdays().isEmpty()) {
      return;
    }
    for (int column = 0; column < rows.width(); column++) {
      int other = column;
      if (column != date) {
        dates
            .weekdayMoved(cells.cell(column), from.get(), to.get())
            .ifPresent(cell -> cells.put(other, cell));
      }
    }
  }
}
