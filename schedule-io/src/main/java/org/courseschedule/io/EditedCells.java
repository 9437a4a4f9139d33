package org.courseschedule.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.format.CellWriter;
import org.courseschedule.model.Entry;
import org.courseschedule.reading.DateStyle;
import org.courseschedule.table.Row;

/**
 * Writes a table whose rows stay the ones that they are, since they tell of several entries or have
 * no lines of their own: cells change that have to say something else.
 */
final class EditedCells {

  private final EditedRows rows;
  private final CellWriter writer;
  private final DateStyle dates;
  private final List<Entry> old;
  private final List<Entry> wanted;

  EditedCells(
      EditedRows rows, CellWriter writer, DateStyle dates, List<Entry> old, List<Entry> wanted) {
    this.rows = rows;
    this.writer = writer;
    this.dates = dates;
    this.old = old;
    this.wanted = wanted;
  }

  /**
   * What the changed rows are to be.
   *
   * @param places the entries of the rows, in their order
   * @param mending what was not read back when it was first written
   */
  List<Replacement> replacements(List<EditedTable.Place> places, Mending mending) {
    Map<Integer, Integer> indexOf = new HashMap<>();
    places.forEach(place -> indexOf.put(place.old(), place.index()));
    List<Replacement> replacements = new ArrayList<>();
    for (int row = 0; row < rows.entries().size(); row++) {
      List<Integer> entries = rows.entries().get(row);
      ChangedCells cells = new ChangedCells(rows.table().rows().get(row));
      for (int entry : entries) {
        edit(entry, indexOf.getOrDefault(entry, entry), cells, entries.size() == 1, mending);
      }
      Row table = rows.table().rows().get(row);
      if (!cells.texts().isEmpty()) {
        replacements.add(new Replacement(table.place().span(), writer.with(table, cells.texts())));
      }
    }
    return replacements;
  }

  private void edit(int entry, int index, ChangedCells cells, boolean isAlone, Mending mending) {
    Entry was = old.get(entry);
    Entry is = wanted.get(index);
    Map<Field, Integer> columns = rows.columns(entry);
    columns
        .entrySet()
        .removeIf(field -> !isOwn(was, field.getKey(), cells, field.getValue(), isAlone));
    RowEdit edit = new RowEdit(rows, columns, dates, cells);
    if (!was.equals(is) || mending.iso().contains(index)) {
      edit.edited(was, is, mending.iso().contains(index));
    }
    if (isAlone && mending.stated().containsKey(index)) {
      edit.stating(mending.statement(index));
    }
  }

  /** Whether a cell holds a field of one entry and nothing else. */
  private static boolean isOwn(
      Entry entry, Field field, ChangedCells cells, int column, boolean isAlone) {
    return switch (field) {
      case TOPIC -> cells.says(column, entry.topic());
      case READINGS -> cells.says(column, entry.readingText());
      case NOTES -> cells.says(column, entry.notes());
      case WHEN, NUMBER, MILESTONES -> isAlone;
    };
  }
}
