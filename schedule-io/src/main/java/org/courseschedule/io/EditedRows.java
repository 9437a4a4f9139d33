package org.courseschedule.io;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.courseschedule.finding.Origins;
import org.courseschedule.finding.Origins.EntryOrigin;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Span;
import org.courseschedule.format.CellWriter;
import org.courseschedule.format.RowWriter;
import org.courseschedule.reading.Stated;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Row;
import org.courseschedule.table.Table;

/**
 * The rows of one table from which entries were read, and which of its columns holds what.
 *
 * @param table the table
 * @param entries for each row the indices of its entries
 * @param columns the column of each field that one has in most rows
 * @param topics by the index of an entry the column of its topic
 */
record EditedRows(
    Table table,
    List<List<Integer>> entries,
    Map<Field, Integer> columns,
    Map<Integer, Integer> topics) {

  private static final List<Field> FIELDS =
      List.of(Field.WHEN, Field.NUMBER, Field.TOPIC, Field.READINGS, Field.NOTES);

  EditedRows {
    entries = entries.stream().map(List::copyOf).toList();
    columns = Map.copyOf(columns);
    topics = Map.copyOf(topics);
  }

  /** The tables from which entries were read. */
  static List<EditedRows> of(List<Table> tables, Origins origins) {
    Map<Span, List<Integer>> byRow = new HashMap<>();
    for (int i = 0; i < origins.entries().size(); i++) {
      Span row = origins.entries().get(i).row().span();
      byRow.computeIfAbsent(row, span -> new ArrayList<>()).add(i);
    }
    return tables.stream()
        .map(table -> of(table, byRow, origins))
        .filter(rows -> rows.indices().findAny().isPresent())
        .toList();
  }

  private static EditedRows of(Table table, Map<Span, List<Integer>> byRow, Origins origins) {
    List<List<Integer>> entries = new ArrayList<>();
    Map<Field, Map<Integer, Integer>> counts = new EnumMap<>(Field.class);
    Map<Integer, Integer> topics = new HashMap<>();
    for (Row row : table.rows()) {
      entries.add(byRow.getOrDefault(row.place().span(), List.of()));
      for (int entry : entries.get(entries.size() - 1)) {
        for (Field field : FIELDS) {
          OptionalInt column = column(row, origins.entries().get(entry), field);
          if (column.isPresent()) {
            counts
                .computeIfAbsent(field, any -> new TreeMap<>())
                .merge(column.getAsInt(), 1, Integer::sum);
          }
          if (column.isPresent() && field == Field.TOPIC) {
            topics.put(entry, column.getAsInt());
          }
        }
      }
    }
    Map<Field, Integer> columns = new EnumMap<>(Field.class);
    counts.forEach((field, count) -> columns.put(field, most(count)));
    return new EditedRows(table, entries, columns, topics);
  }

  /** The most frequent column; of several the first. */
  private static int most(Map<Integer, Integer> counts) {
    int most = Collections.max(counts.values());
    return counts.keySet().stream()
        .filter(column -> counts.getOrDefault(column, 0) == most)
        .findFirst()
        .orElseThrow();
  }

  /** The columns of the fields in the row of an entry: a title's is not that of other topics. */
  Map<Field, Integer> columns(int entry) {
    Map<Field, Integer> own = new HashMap<>(columns);
    Optional.ofNullable(topics.get(entry)).ifPresent(column -> own.put(Field.TOPIC, column));
    return own;
  }

  /** The entry of a row; -1 if it has none. */
  int entry(int row) {
    return entries.get(row).isEmpty() ? -1 : entries.get(row).get(0);
  }

  /** Whether rows can be added and removed: each is of one entry at most, and written anew. */
  boolean areLines(CellWriter writer) {
    return writer instanceof RowWriter lines
        && entries.stream().allMatch(row -> row.size() < 2)
        && table.rows().stream().allMatch(lines::isOf);
  }

  /** Cells that are absent all have the place of the row's end, which tells no column. */
  private static OptionalInt column(Row row, EntryOrigin origin, Field field) {
    Optional<Place> place = Optional.ofNullable(origin.cells().get(field));
    int[] found =
        IntStream.range(0, row.cells().size())
            .filter(column -> Optional.of(row.cells().get(column).place()).equals(place))
            .toArray();
    return found.length == 1 ? OptionalInt.of(found[0]) : OptionalInt.empty();
  }

  /** The column of a header, the nth if several have it; empty if none has. */
  OptionalInt named(String name, int nth) {
    List<Cell> header = table.header().cells();
    int[] found =
        IntStream.range(0, header.size())
            .filter(column -> name(column).equals(name))
            .filter(column -> !columns.containsValue(column) || isOf(Field.NUMBER, column))
            .toArray();
    return nth < found.length ? OptionalInt.of(found[nth]) : OptionalInt.empty();
  }

  /** Whether dates have labels that count the classes. */
  boolean isNumberInDate() {
    return columns.containsKey(Field.WHEN)
        && columns.get(Field.WHEN).equals(columns.get(Field.NUMBER));
  }

  private boolean isOf(Field field, int column) {
    return Integer.valueOf(column).equals(columns.get(field))
        && !Integer.valueOf(column).equals(columns.get(Field.WHEN));
  }

  private String name(int column) {
    String name = table.name(column);
    return name.isEmpty() ? "column " + (column + 1) : name;
  }

  /** The entries that have a row, in the order of the rows. */
  Stream<Integer> indices() {
    return entries.stream().flatMap(List::stream);
  }

  /** The column in which rows state what they cannot say, if the table has it. */
  OptionalInt stated() {
    return IntStream.range(0, width())
        .filter(column -> table.name(column).equals(Stated.ENTRY))
        .findFirst();
  }

  int width() {
    return table.width();
  }
}
