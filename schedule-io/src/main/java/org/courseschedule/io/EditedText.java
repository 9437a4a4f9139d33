package org.courseschedule.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Source;
import org.courseschedule.format.CellWriter;
import org.courseschedule.format.CellWriters;
import org.courseschedule.format.CsvReader;
import org.courseschedule.format.MarkdownReader;
import org.courseschedule.format.RowWriter;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.Entry;
import org.courseschedule.model.Schedule;
import org.courseschedule.model.When;
import org.courseschedule.reading.DateStyle;
import org.courseschedule.table.Row;
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
    Function<Table, CellWriter> writers,
    Schedule old,
    List<EditedRows> tables,
    Schedule wanted,
    List<Integer> was) {

  /** The entries, to compare with those that are read back. */
  EditedEntries entries() {
    return new EditedEntries(old.entries(), wanted.entries(), was);
  }

  /** Empty unless it is Markdown or CSV in which every entry has a row. */
  static Optional<EditedText> of(TextFormat format, ScheduleFile file, Schedule wanted) {
    Source source = file.origins().document().source();
    return switch (format) {
      case MD -> of(MarkdownReader.read(source), CellWriters.ofMarkdown(source), file, wanted);
      case CSV -> of(CsvReader.read(source), CellWriters.ofCsv(source), file, wanted);
      case YAML, JSON -> Optional.empty();
    };
  }

  private static Optional<EditedText> of(
      TableDocument document,
      Function<Table, CellWriter> writers,
      ScheduleFile file,
      Schedule wanted) {
    List<Entry> old = file.schedule().entries();
    List<EditedRows> tables =
        wanted.entries().equals(old) ? List.of() : EditedRows.of(document.tables(), file.origins());
    long rows = tables.stream().flatMap(EditedRows::indices).count();
    boolean isPossible = wanted.entries().equals(old) || (rows > 0 && rows == old.size());
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
    List<Replacement> replacements = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      EditedRows rows = tables.get(i);
      CellWriter writer = writers.apply(rows.table());
      DateStyle dates = dates(rows, writer);
      if (writer instanceof RowWriter lines && rows.areLines(writer)) {
        EditedTable table =
            new EditedTable(text, rows, lines, dates, old.entries(), wanted.entries());
        replacements.add(table.replacement(places.get(i), mending));
      } else {
        EditedCells cells = new EditedCells(rows, writer, dates, old.entries(), wanted.entries());
        replacements.addAll(cells.replacements(places.get(i), mending));
      }
    }
    // The front matter stands before the tables, whose places are used up by now.
    return EditedFacts.edit(
        Replacement.in(text, replacements), document.frontMatter(), old.course(), wanted.course());
  }

  /** With each entry taken for the one that stood in its place; empty if days were moved. */
  Optional<EditedText> inPlace() {
    return days(wanted).equals(days(old))
        ? Optional.of(
            new EditedText(
                document,
                writers,
                old,
                tables,
                wanted,
                IntStream.range(0, was.size()).boxed().toList()))
        : Optional.empty();
  }

  private static List<List<DateRange>> days(Schedule schedule) {
    return schedule.entries().stream().map(entry -> entry.when().days()).toList();
  }

  /** Whether rows that cannot be added, removed or moved stay where they are. */
  boolean keepsRows() {
    List<List<EditedTable.Place>> places = places();
    return IntStream.range(0, tables.size())
        .filter(i -> !tables.get(i).areLines(writers.apply(tables.get(i).table())))
        .allMatch(
            i ->
                places.get(i).stream()
                    .map(EditedTable.Place::old)
                    .toList()
                    .equals(tables.get(i).indices().toList()));
  }

  private DateStyle dates(EditedRows rows, CellWriter writer) {
    Integer column = rows.columns().get(Field.WHEN);
    List<String> cells = new ArrayList<>();
    List<When> whens = new ArrayList<>();
    for (int row = 0; column != null && row < rows.entries().size(); row++) {
      if (rows.entry(row) >= 0) {
        Row table = rows.table().rows().get(row);
        cells.add(
            writer instanceof RowWriter lines
                ? lines.cell(table.place().text(), column)
                : table.cells().get(column).plain());
        whens.add(old.entries().get(rows.entry(row)).when());
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

  /** Whether there is a table whose rows state what they cannot say. */
  boolean isStated() {
    return tables.stream().anyMatch(rows -> rows.stated().isPresent());
  }
}
