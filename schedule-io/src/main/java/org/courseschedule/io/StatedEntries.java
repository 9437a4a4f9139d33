package org.courseschedule.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.courseschedule.data.Data;
import org.courseschedule.data.Data.Fields;
import org.courseschedule.data.JsonReader;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins;
import org.courseschedule.finding.Origins.EntryOrigin;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Source;
import org.courseschedule.finding.Span;
import org.courseschedule.format.EntryData;
import org.courseschedule.model.Entry;
import org.courseschedule.reading.ScheduleReading;
import org.courseschedule.reading.Stated;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Row;
import org.courseschedule.table.Table;
import org.courseschedule.table.TableDocument;

/**
 * What rows state of their entries in the reserved column, in the notation of the own schema. Such
 * a row gives one entry, whatever else is read in it.
 *
 * @param document the tables without that column
 * @param cells the cells of that column that say something, by the place of their row
 */
record StatedEntries(TableDocument document, Map<Place, Cell> cells) {

  private static final Set<Rule> OF_DATES =
      Set.of(
          Rule.DATE_UNREADABLE,
          Rule.DATE_MISSING,
          Rule.DATE_IMPOSSIBLE,
          Rule.DATE_AMBIGUOUS,
          Rule.RANGE_REVERSED);

  private static final Set<Rule> OF_TABLES = Set.of(Rule.TABLE_MISSING, Rule.TABLE_UNREAD);

  /** Takes the column out of a document, if it has one. */
  static StatedEntries of(TableDocument document) {
    Map<Place, Cell> cells = new LinkedHashMap<>();
    List<Table> tables = document.tables().stream().map(table -> without(table, cells)).toList();
    return new StatedEntries(
        cells.isEmpty()
            ? document
            : new TableDocument(
                document.source(),
                document.frontMatter(),
                document.headings(),
                document.prose(),
                tables,
                document.findings()),
        cells);
  }

  private static Table without(Table table, Map<Place, Cell> cells) {
    OptionalInt column =
        IntStream.range(0, table.width())
            .filter(index -> table.name(index).equals(Stated.ENTRY))
            .findFirst();
    if (column.isEmpty()) {
      return table;
    }
    for (Row row : table.rows()) {
      Cell cell = row.cells().get(column.getAsInt());
      if (!cell.isBlank()) {
        cells.put(row.place(), cell);
      }
    }
    return table.with(
        without(table.header(), column.getAsInt()),
        table.rows().stream().map(row -> without(row, column.getAsInt())).toList());
  }

  private static Row without(Row row, int column) {
    List<Cell> cells = new ArrayList<>(row.cells());
    cells.remove(column);
    return new Row(cells, row.place());
  }

  /** What was read, and before it what is stated. */
  ScheduleReading over(ScheduleReading reading) {
    if (cells.isEmpty()) {
      return reading;
    }
    Map<Place, List<Integer>> read = new TreeMap<>();
    for (int i = 0; i < reading.origins().entries().size(); i++) {
      Place row = reading.origins().entries().get(i).row();
      read.computeIfAbsent(row, place -> new ArrayList<>()).add(i);
    }
    cells.keySet().forEach(row -> read.computeIfAbsent(row, place -> List.of()));
    List<Entry> entries = new ArrayList<>();
    List<EntryOrigin> origins = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    read.forEach(
        (row, indexes) -> {
          boolean isStated = cells.containsKey(row);
          List<Integer> kept = isStated ? indexes.stream().limit(1).toList() : indexes;
          for (int index : kept) {
            Entry entry = reading.schedule().entries().get(index);
            entries.add(isStated ? stated(row, entry, findings) : entry);
            origins.add(reading.origins().entries().get(index));
          }
          if (kept.isEmpty()) {
            entries.add(stated(row, nothing(), findings));
            origins.add(new EntryOrigin(row, Map.of(), List.of()));
          }
        });
    reading.findings().stream().filter(finding -> !isStated(finding)).forEach(findings::add);
    return new ScheduleReading(
        reading.schedule().withEntries(entries),
        new Origins(reading.origins().document(), reading.origins().columns(), origins),
        findings);
  }

  /** The entry of which nothing is stated. */
  static Entry nothing() {
    return EntryData.read(Data.fields(), new ArrayList<>());
  }

  private Entry stated(Place row, Entry read, List<Finding> findings) {
    Optional<Cell> cell = Optional.ofNullable(cells.get(row));
    List<Finding> told = new ArrayList<>();
    Optional<Fields> overlay = cell.flatMap(stated -> fields(stated, told));
    Entry entry =
        overlay
            .map(fields -> EntryData.read(Overlay.over(EntryData.write(read), fields), told))
            .orElse(read);
    told.forEach(
        finding ->
            findings.add(
                Finding.of(finding.rule(), cell.map(Cell::place).orElse(row), finding.message())
                    .withHelp(finding.help().orElse(HELP))));
    return entry;
  }

  private static final String HELP =
      "correct it as the schema has it, or delete what the cell says: the row is then read as it stands";

  private static Optional<Fields> fields(Cell cell, List<Finding> findings) {
    Source json = Source.of(Stated.ENTRY, cell.text().plain());
    var reading = JsonReader.read(json);
    findings.addAll(reading.findings());
    Optional<Fields> fields =
        reading.root().filter(Fields.class::isInstance).map(Fields.class::cast);
    if (fields.isEmpty() && reading.findings().isEmpty()) {
      findings.add(
          Finding.of(
              Rule.VALUE_INVALID, cell.place(), "this is no mapping of an entry's keys in JSON"));
    }
    return fields;
  }

  /** Whether a finding is on what a row states better. */
  private boolean isStated(Finding finding) {
    Span span = finding.place().span();
    return (OF_TABLES.contains(finding.rule()) && isOnStatedTable(finding.place()))
        || (OF_DATES.contains(finding.rule())
            && cells.entrySet().stream()
                .anyMatch(
                    stated ->
                        stated.getKey().span().contains(span)
                            && stated.getValue().text().plain().contains("\"date")));
  }

  private boolean isOnStatedTable(Place place) {
    return place.span().equals(new Span(0, 0))
        || document.tables().stream()
            .filter(table -> table.header().place().equals(place))
            .anyMatch(table -> table.rows().stream().map(Row::place).anyMatch(cells::containsKey));
  }
}
