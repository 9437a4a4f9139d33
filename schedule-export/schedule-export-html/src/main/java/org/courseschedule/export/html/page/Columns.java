package org.courseschedule.export.html.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryText;
import org.courseschedule.model.Extra;
import org.courseschedule.model.RichText;

/**
 * The columns of text that some entry fills, and what stands in them.
 *
 * @param shown the columns, in order
 * @param texts by entry
 */
record Columns(List<Column> shown, List<Map<Column, RichText>> texts) {

  static Columns of(List<Entry> entries) {
    List<Map<Column, RichText>> texts = entries.stream().map(Columns::texts).toList();
    Set<Column> filled = new LinkedHashSet<>();
    texts.forEach(row -> filled.addAll(row.keySet()));
    List<Column> usual = List.of(Column.TOPIC, Column.NOTES, Column.READINGS);
    List<Column> shown =
        Stream.concat(
                usual.stream().filter(filled::contains),
                filled.stream().filter(column -> !usual.contains(column)))
            .toList();
    return new Columns(shown, texts);
  }

  /** What an entry says, without what is blank. */
  private static Map<Column, RichText> texts(Entry entry) {
    Map<Column, RichText> texts = new LinkedHashMap<>();
    texts.put(Column.TOPIC, EntryText.topic(entry));
    texts.put(Column.NOTES, EntryText.notes(entry));
    texts.put(Column.READINGS, EntryText.readings(entry));
    Map<String, Integer> counts = new HashMap<>();
    for (Extra extra : entry.extras()) {
      int nth = counts.merge(extra.name(), 1, Integer::sum);
      texts.put(Column.further(extra.name(), nth), extra.text());
    }
    texts.values().removeIf(text -> text.visible().findAny().isEmpty());
    return texts;
  }

  /** The cells of an entry, one for each column. */
  List<Row.Cell> cells(int index, Entry entry) {
    List<Row.Cell> cells = new ArrayList<>();
    for (Column column : shown) {
      RichText text = texts.get(index).getOrDefault(column, RichText.EMPTY);
      cells.add(new Row.Cell(column, Inline.of(text, entry.milestones())));
    }
    return cells;
  }
}
