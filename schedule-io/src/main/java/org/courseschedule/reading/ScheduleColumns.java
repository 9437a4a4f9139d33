package org.courseschedule.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.courseschedule.model.ClassNumber;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.Extra;
import org.courseschedule.model.RichText;

/**
 * The columns in which a schedule is written: those with a place in the model under their usual
 * names, then the extras under their own; only columns that hold something, but always the date and
 * the topic.
 *
 * @param columns in the order written
 */
record ScheduleColumns(List<Column> columns) {

  /**
   * A column.
   *
   * @param name its header
   * @param cell what an entry has in it
   */
  record Column(String name, Function<Entry, RichText> cell) {}

  /** More columns than any table has; what does not fit is stated exactly. */
  private static final int MAX_EXTRAS = 100;

  /** The columns for these entries. */
  static ScheduleColumns of(List<Entry> entries) {
    List<String> extras = extraNames(entries);
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(dateName(entries), entry -> entry.when().text()));
    if (needed(entries, extras, ColumnRole.NUMBER, ScheduleColumns::isNumberUntold)) {
      columns.add(new Column("#", ScheduleColumns::number));
    }
    columns.add(new Column("Topic", Entry::topic));
    if (needed(entries, extras, ColumnRole.NOTES, entry -> says(entry.notes()))) {
      columns.add(new Column("Notes", Entry::notes));
    }
    if (needed(entries, extras, ColumnRole.READINGS, entry -> says(entry.readingText()))) {
      columns.add(new Column("Readings", Entry::readingText));
    }
    for (int i = 0; i < extras.size(); i++) {
      int column = i;
      columns.add(new Column(extras.get(i), entry -> extra(entry, extras, column)));
    }
    return new ScheduleColumns(columns);
  }

  /** Days on which nothing but work is due say so in the header. */
  private static String dateName(List<Entry> entries) {
    boolean onlyDue =
        !entries.isEmpty()
            && entries.stream()
                .allMatch(entry -> entry.kind() == EntryKind.DEADLINE || entry.when().isUndated());
    return onlyDue ? "Due date" : "Date";
  }

  /** Whether some entry has it, or an extra would else be taken for it. */
  private static boolean needed(
      List<Entry> entries, List<String> extras, ColumnRole role, Predicate<Entry> has) {
    return entries.stream().anyMatch(has)
        || (role != ColumnRole.NUMBER && extras.stream().anyMatch(name -> role.isNamedBy(name)));
  }

  private static boolean says(RichText text) {
    return !text.runs().isEmpty();
  }

  private static boolean isNumberUntold(Entry entry) {
    return entry.number().isPresent()
        && !entry.number().equals(DateText.of(entry.when().text().plain()).number());
  }

  private static RichText number(Entry entry) {
    return entry.number().map(ClassNumber::toString).map(RichText::of).orElse(RichText.EMPTY);
  }

  /** Names in such an order that each entry's extras stand in it from left to right. */
  private static List<String> extraNames(List<Entry> entries) {
    List<String> names = new ArrayList<>();
    for (Entry entry : entries) {
      int from = 0;
      for (Extra extra : entry.extras()) {
        int found = names.subList(from, names.size()).indexOf(extra.name());
        if (found < 0 && names.size() < MAX_EXTRAS) {
          names.add(from, extra.name());
          found = 0;
        }
        from = found < 0 ? from : from + found + 1;
      }
    }
    return names;
  }

  private static RichText extra(Entry entry, List<String> names, int column) {
    int from = 0;
    for (Extra extra : entry.extras()) {
      int found = names.subList(from, names.size()).indexOf(extra.name());
      if (found >= 0 && from + found == column) {
        return extra.text();
      }
      from = found < 0 ? from : from + found + 1;
    }
    return RichText.EMPTY;
  }

  List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  List<RichText> row(Entry entry) {
    return columns.stream().map(column -> column.cell().apply(entry)).toList();
  }
}
