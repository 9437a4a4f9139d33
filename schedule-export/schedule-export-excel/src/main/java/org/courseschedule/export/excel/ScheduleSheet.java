package org.courseschedule.export.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Place;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.EntryText;
import org.courseschedule.model.Milestone;
import org.courseschedule.model.RichText;

/** The main sheet: a row for each entry, in the order listed. */
final class ScheduleSheet {

  static final String NAME = "Schedule";

  private ScheduleSheet() {}

  static Grid of(List<Listed> entries, Place document) {
    List<Column<Listed>> columns = new ArrayList<>();
    columns.add(WhenColumns.DATE);
    columns.add(WhenColumns.UNTIL);
    columns.add(WhenColumns.TIME);
    columns.add(WhenColumns.NUMBER);
    columns.add(new Column<>("Kind", ScheduleSheet::kind));
    columns.add(published("Topic", Field.TOPIC, EntryText::topic));
    columns.add(published("Notes", Field.NOTES, EntryText::notes));
    columns.add(published("Readings", Field.READINGS, EntryText::readings));
    columns.addAll(ExtraColumns.of(entries));
    columns.add(WhenColumns.AS_PUBLISHED);
    return Grid.of(NAME, document, columns, entries, Listed::tint);
  }

  /** What sets a row apart; an ordinary class is left blank, so that the others stand out. */
  private static Cell kind(Listed listed) {
    EntryKind kind = listed.entry().kind();
    return kind == EntryKind.CLASS
        ? Cell.BLANK
        : Cell.of(EntryText.title(kind), listed.place(Field.WHEN));
  }

  private static Column<Listed> published(
      String header, Field field, Function<Entry, RichText> text) {
    return new Column<>(
        header,
        listed -> marked(listed.entry(), Cell.of(text.apply(listed.entry()), listed.place(field))));
  }

  /** The cell, marked if a deadline of the entry stands in it. */
  static Cell marked(Entry entry, Cell cell) {
    return cell instanceof Cell.Text text ? marked(entry, text) : cell;
  }

  private static Cell marked(Entry entry, Cell.Text cell) {
    List<String> deadlines =
        deadlines(entry).filter(deadline -> cell.text().plain().contains(deadline)).toList();
    if (deadlines.isEmpty()) {
      return cell;
    }
    RichText text = cell.text();
    for (String deadline : deadlines) {
      text = ShownText.strong(text, deadline);
    }
    return new Cell.Text(text, cell.place(), true);
  }

  private static Stream<String> deadlines(Entry entry) {
    return entry.milestones().stream()
        .filter(milestone -> milestone.kind() != Milestone.Kind.RELEASED)
        .map(milestone -> milestone.text().plain())
        .filter(text -> !text.isBlank());
  }
}
