package org.courseschedule.io;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.courseschedule.finding.Origins;
import org.courseschedule.finding.Origins.EntryOrigin;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Span;
import org.courseschedule.format.RowWriter;
import org.courseschedule.reading.Stated;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Row;
import org.courseschedule.table.Table;

/**
 * The rows of one table from which entries were read, and which of its columns holds what.
 *
 * @param table the table
 * @param entries for each row the index of its entry; -1 for a row without one
 * @param columns the column of each field that one has
 */
record EditedRows(Table table, List<Integer> entries, Map<Field, Integer> columns) {

  EditedRows {
    entries = List.copyOf(entries);
    columns = Map.copyOf(columns);
  }

  /** The tables from which entries were read. */
  static List<EditedRows> of(List<Table> tables, Origins origins) {
    Map<Span, Integer> byRow = new HashMap<>();
    for (int i = 0; i < origins.entries().size(); i++) {
      // A row that tells of several days makes several entries; none of them is edited alone.
      byRow.merge(origins.entries().get(i).row().span(), i, (one, other) -> -1);
    }
    return tables.stream()
        .map(
            table ->
                of(
                    table,
                    table.rows().stream()
                        .map(row -> byRow.getOrDefault(row.place().span(), -1))
                        .toList(),
                    origins))
        .filter(rows -> rows.entries().stream().anyMatch(entry -> entry >= 0))
        .toList();
  }

  private static EditedRows of(Table table, List<Integer> entries, Origins origins) {
    Map<Field, Integer> columns = new EnumMap<>(Field.class);
    for (Field field :
        List.of(Field.WHEN, Field.NUMBER, Field.TOPIC, Field.READINGS, Field.NOTES)) {
      IntStream.range(0, entries.size())
          .filter(row -> entries.get(row) >= 0)
          .mapToObj(
              row -> column(table.rows().get(row), origins.entries().get(entries.get(row)), field))
          .flatMapToInt(OptionalInt::stream)
          .findFirst()
          .ifPresent(column -> columns.put(field, column));
    }
    return new EditedRows(table, entries, columns);
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
    String name = table.header().cells().get(column).plain();
    return name.isEmpty() ? "column " + (column + 1) : name;
  }

  /** The entries that have a row. */
  Stream<Integer> indices() {
    return entries.stream().filter(entry -> entry >= 0);
  }

  /** The column in which rows state what they cannot say, if the table has it. */
  OptionalInt stated() {
    return IntStream.range(0, width())
        .filter(column -> table.header().cells().get(column).plain().equals(Stated.ENTRY))
        .findFirst();
  }

  /** Whether each cell of each row is where the writer would change it. */
  boolean isOf(RowWriter writer) {
    return table.rows().stream().allMatch(row -> isOf(row, writer));
  }

  private static boolean isOf(Row row, RowWriter writer) {
    String text = row.place().text();
    List<Span> cells = writer.cells(text);
    return !cells.isEmpty()
        && IntStream.range(0, row.cells().size())
            .allMatch(
                column -> {
                  Span cell = column < cells.size() ? cells.get(column) : new Span(0, 0);
                  String read = row.cells().get(column).place().text();
                  return text.substring(cell.start(), cell.end()).equals(read);
                });
  }

  int width() {
    return table.width();
  }
}
