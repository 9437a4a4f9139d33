package org.courseschedule.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Source;
import org.courseschedule.format.CellWriter;
import org.courseschedule.format.CellWriters;
import org.courseschedule.format.CsvReader;
import org.courseschedule.format.MarkdownReader;
import org.courseschedule.format.RowWriter;
import org.courseschedule.model.Entry;
import org.courseschedule.model.Extra;
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

  /** What is written into cells; the rest is read in these. */
  private static final List<Function<Entry, Object>> WRITTEN =
      List.of(
          Entry::when,
          Entry::number,
          Entry::topic,
          Entry::readingText,
          Entry::notes,
          Entry::extras);

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

  private boolean isChanged(int entry) {
    return was.get(entry) < 0
        || !old.entries().get(was.get(entry)).equals(wanted.entries().get(entry));
  }

  /** How many entries are edited. */
  ScheduleEdit.Changes changes() {
    int added = (int) was.stream().filter(old -> old < 0).count();
    int edited = (int) IntStream.range(0, was.size()).filter(this::isChanged).count();
    return new ScheduleEdit.Changes(
        edited - added, added, old.entries().size() - (was.size() - added));
  }

  /**
   * The entries that are not read back on their days: moved ones, and those that have their day
   * from a moved one above.
   */
  Set<Integer> astray(List<Entry> read) {
    Set<Integer> astray = new HashSet<>();
    for (int i = 0; i < Math.min(was.size(), read.size()); i++) {
      When when = wanted.entries().get(i).when();
      boolean isMoved = was.get(i) < 0 || !old.entries().get(was.get(i)).when().equals(when);
      boolean follows =
          when.text().isBlank()
              && (i == 0 || !wanted.entries().get(i - 1).when().days().equals(when.days()));
      if ((isMoved || follows) && !read.get(i).when().days().equals(when.days())) {
        astray.add(i);
      }
    }
    return astray;
  }

  /** Whether there is a table whose rows state what they cannot say. */
  boolean isStated() {
    return tables.stream().anyMatch(rows -> rows.stated().isPresent());
  }

  /** The entries that are changed, and those that are read otherwise beside them. */
  Set<Integer> misread(List<Entry> read) {
    Set<Integer> misread = new HashSet<>();
    for (int i = 0; i < was.size(); i++) {
      if (isChanged(i) || i >= read.size() || !read.get(i).equals(expected(i, read.get(i)))) {
        misread.add(i);
      }
    }
    return misread;
  }

  /**
   * The first entry of which a text with as many entries says otherwise what was not edited, or
   * what is new.
   */
  OptionalInt damaged(List<Entry> read) {
    return IntStream.range(0, was.size())
        .filter(i -> was.get(i) < 0 ? isLost(i, read.get(i)) : isDamaged(i, read.get(i)))
        .findFirst();
  }

  /** The old entry where one of the edited list is, or where a new one was to be. */
  int near(int index) {
    return IntStream.iterate(index, i -> i >= 0, i -> i - 1)
        .map(was::get)
        .filter(i -> i >= 0)
        .findFirst()
        .orElse(0);
  }

  /** Whether a new entry is not found where it was written. */
  private boolean isLost(int index, Entry read) {
    Entry is = wanted.entries().get(index);
    return !is.when().days().equals(read.when().days()) || !is.topic().equals(read.topic());
  }

  private boolean isDamaged(int index, Entry read) {
    Entry before = old.entries().get(was.get(index));
    Entry is = wanted.entries().get(index);
    Entry expected = expected(index, read);
    return WRITTEN.stream()
        .anyMatch(
            part ->
                part.apply(before).equals(part.apply(is))
                    && !part.apply(expected).equals(part.apply(read)));
  }

  /** Whether a text with these entries says all of the edited ones. */
  boolean isSaid(List<Entry> read) {
    return read.size() == was.size()
        && IntStream.range(0, was.size())
            .allMatch(i -> read.get(i).equals(expected(i, read.get(i))));
  }

  /** What the edit left to the table, the words for a day that moved, is as the table has it. */
  Entry expected(int index, Entry read) {
    Entry is = wanted.entries().get(index);
    boolean isNew = was.get(index) < 0;
    Entry before = isNew ? read : old.entries().get(was.get(index));
    // A row that had its day from the one above it may state it now.
    boolean isDated = before.when().text().isBlank();
    boolean isMoved =
        isNew
            || isDated
            || !before.when().equals(is.when())
            || !before.number().equals(is.number());
    boolean isSame =
        read.when().days().equals(is.when().days()) && read.when().time().equals(is.when().time());
    if (!isMoved || !isSame || RowEdit.saysItself(before, is)) {
      return is;
    }
    return is.withWhen(read.when()).withExtras(extras(is, read));
  }

  /** A weekday in a cell of its own moves with the day. */
  private static List<Extra> extras(Entry wanted, Entry read) {
    List<Extra> extras = new ArrayList<>(wanted.extras());
    for (int i = 0; i < Math.min(extras.size(), read.extras().size()); i++) {
      Extra extra = read.extras().get(i);
      if (DateStyle.isWeekday(extra.text().plain())
          && DateStyle.isWeekday(extras.get(i).text().plain())) {
        extras.set(i, new Extra(extras.get(i).name(), extra.text()));
      }
    }
    return extras;
  }
}
