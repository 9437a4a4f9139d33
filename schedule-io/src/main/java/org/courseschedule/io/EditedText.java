package org.courseschedule.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.courseschedule.data.Data.Fields;
import org.courseschedule.data.JsonWriter;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Source;
import org.courseschedule.finding.Span;
import org.courseschedule.format.CsvReader;
import org.courseschedule.format.CsvRowWriter;
import org.courseschedule.format.EntryData;
import org.courseschedule.format.MarkdownReader;
import org.courseschedule.format.PipeRowWriter;
import org.courseschedule.format.RowWriter;
import org.courseschedule.model.Entry;
import org.courseschedule.model.RichText;
import org.courseschedule.model.Schedule;
import org.courseschedule.model.When;
import org.courseschedule.reading.DateStyle;
import org.courseschedule.reading.Stated;
import org.courseschedule.table.Table;
import org.courseschedule.table.TableDocument;

/**
 * A text of tables that is to say an edited schedule.
 *
 * @param document the text as it was read
 * @param writers change the rows of a table
 * @param old the schedule that was read
 * @param tables the tables of its entries; none if no entry is edited
 * @param wanted the edited schedule
 * @param was for each edited entry the index of the one that it was; -1 for a new one
 */
record EditedText(
    TableDocument document,
    Function<Table, RowWriter> writers,
    Schedule old,
    List<EditedRows> tables,
    Schedule wanted,
    List<Integer> was) {

  /**
   * Empty unless it is Markdown or CSV in which every entry that is edited has a row for itself.
   */
  static Optional<EditedText> of(TextFormat format, ScheduleFile file, Schedule wanted) {
    Source source = file.origins().document().source();
    return switch (format) {
      case MD -> of(MarkdownReader.read(source), PipeRowWriter.of(source), file, wanted);
      case CSV -> of(CsvReader.read(source), CsvRowWriter.of(source), file, wanted);
      case YAML, JSON -> Optional.empty();
    };
  }

  private static Optional<EditedText> of(
      TableDocument document,
      Function<Table, RowWriter> writers,
      ScheduleFile file,
      Schedule wanted) {
    List<Entry> old = file.schedule().entries();
    List<EditedRows> tables =
        wanted.entries().equals(old) ? List.of() : EditedRows.of(document.tables(), file.origins());
    long rows = tables.stream().flatMap(EditedRows::indices).count();
    boolean isPossible =
        wanted.entries().equals(old)
            || (rows > 0
                && rows == old.size()
                && tables.stream().allMatch(rowsOf -> rowsOf.isOf(writers.apply(rowsOf.table()))));
    return isPossible
        ? Optional.of(
            new EditedText(
                document,
                writers,
                file.schedule(),
                tables,
                wanted,
                EntryMatching.of(old, wanted.entries())))
        : Optional.empty();
  }

  /** The text. */
  String text(Mending mending) {
    String text = document.source().text();
    List<List<EditedTable.Place>> places = places();
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (int i = 0; i < tables.size(); i++) {
      RowWriter writer = writers.apply(tables.get(i).table());
      EditedTable table =
          new EditedTable(
              text,
              tables.get(i),
              writer,
              dates(tables.get(i), writer),
              old.entries(),
              wanted.entries());
      Span span = table.span();
      out.append(text, done, span.start()).append(table.written(places.get(i), mending));
      done = span.end();
    }
    out.append(text.substring(done));
    // The front matter stands before the tables, whose places are used up by now.
    return EditedFacts.edit(out.toString(), document.frontMatter(), old.course(), wanted.course());
  }

  private DateStyle dates(EditedRows rows, RowWriter writer) {
    Integer column = rows.columns().get(Field.WHEN);
    List<String> cells = new ArrayList<>();
    List<When> whens = new ArrayList<>();
    for (int row = 0; column != null && row < rows.entries().size(); row++) {
      if (rows.entries().get(row) >= 0) {
        cells.add(writer.cell(rows.table().rows().get(row).place().text(), column));
        whens.add(old.entries().get(rows.entries().get(row)).when());
      }
    }
    return DateStyle.of(cells, whens);
  }

  /** For each table its entries: those that stood in it, and new ones behind their predecessor. */
  private List<List<EditedTable.Place>> places() {
    List<Integer> homes = new ArrayList<>();
    Map<Integer, Integer> tableOf = new HashMap<>();
    List<List<EditedTable.Place>> places = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      int table = i;
      places.add(new ArrayList<>());
      tables.get(i).indices().forEach(entry -> tableOf.put(entry, table));
    }
    was.forEach(entry -> homes.add(tableOf.getOrDefault(entry, -1)));
    List<Integer> chosen = TableChoice.of(homes, tables.size());
    for (int i = 0; i < chosen.size() && !tables.isEmpty(); i++) {
      places.get(chosen.get(i)).add(new EditedTable.Place(i, was.get(i)));
    }
    return places;
  }

  private boolean isChanged(int entry) {
    return was.get(entry) < 0
        || !old.entries().get(was.get(entry)).equals(wanted.entries().get(entry));
  }

  /** The entries that were moved to other days and are not read back on them. */
  Set<Integer> moved(List<Entry> read) {
    Set<Integer> unread = new HashSet<>();
    for (int i = 0; i < Math.min(was.size(), read.size()); i++) {
      When when = wanted.entries().get(i).when();
      boolean isMoved = was.get(i) < 0 || !old.entries().get(was.get(i)).when().equals(when);
      if (isMoved && !read.get(i).when().days().equals(when.days())) {
        unread.add(i);
      }
    }
    return unread;
  }

  /** Whether there is a table whose rows state what they cannot say. */
  boolean isStated() {
    return tables.stream().anyMatch(rows -> rows.stated().isPresent());
  }

  /** For each changed entry what its row is to state beside what was read of it. */
  Map<Integer, RichText> unsaid(List<Entry> read) {
    Map<Integer, RichText> unsaid = new HashMap<>();
    for (int i = 0; i < Math.min(was.size(), read.size()); i++) {
      if (isChanged(i)) {
        Fields overlay =
            Overlay.between(EntryData.write(read.get(i)), EntryData.write(wanted.entries().get(i)));
        unsaid.put(
            i,
            overlay.fields().isEmpty()
                ? RichText.EMPTY
                : Stated.cell(JsonWriter.writeLine(overlay)));
      }
    }
    return unsaid;
  }
}
