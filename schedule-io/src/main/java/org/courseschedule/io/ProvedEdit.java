package org.courseschedule.io;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.courseschedule.data.Data;
import org.courseschedule.data.Data.Fields;
import org.courseschedule.data.JsonWriter;
import org.courseschedule.format.EntryData;
import org.courseschedule.model.Entry;
import org.courseschedule.model.RichText;
import org.courseschedule.reading.Stated;

/**
 * Writes an edited text and reads it back: days that are read otherwise are written as ISO 8601 has
 * them, and what else is read otherwise is stated in the row, if the table has a column for that.
 *
 * @param edit the text
 * @param reader what entries are read in a text
 */
record ProvedEdit(EditedText edit, Function<String, List<Entry>> reader) {

  /** Says no more than that the row is one entry. */
  private static final RichText ONE = Stated.cell("{}");

  String text() {
    String text = edit.text(Mending.NONE);
    Mending mending = Mending.NONE.withIso(edit.entries().astray(reader.apply(text)));
    if (!mending.iso().isEmpty()) {
      text = edit.text(mending);
    }
    return edit.isStated() ? stated(text, mending) : text;
  }

  /** With statements in the rows that are changed, and in those that are read otherwise now. */
  private String stated(String text, Mending mending) {
    Set<Integer> rows = edit.entries().misread(reader.apply(text));
    Mending alone = mending.withStated(rows.stream().collect(Collectors.toMap(i -> i, i -> ONE)));
    List<Entry> read = reader.apply(edit.text(alone));
    Map<Integer, RichText> all = new HashMap<>();
    Map<Integer, RichText> some = new HashMap<>();
    for (int row : rows) {
      Fields unsaid = row < read.size() ? unsaid(row, read.get(row)) : Data.fields();
      all.put(row, Stated.cell(JsonWriter.writeLine(unsaid)));
      some.put(row, unsaid.fields().isEmpty() ? RichText.EMPTY : all.get(row));
    }
    String few = edit.text(mending.withStated(some));
    boolean isSaid = edit.entries().isSaid(reader.apply(few));
    return isSaid ? few : edit.text(mending.withStated(all));
  }

  private Fields unsaid(int row, Entry read) {
    return Overlay.between(
        EntryData.write(read), EntryData.write(edit.entries().expected(row, read)));
  }
}
