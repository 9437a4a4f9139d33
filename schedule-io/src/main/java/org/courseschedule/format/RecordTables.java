package org.courseschedule.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.courseschedule.data.Data;
import org.courseschedule.data.Data.Field;
import org.courseschedule.data.Data.Fields;
import org.courseschedule.data.Data.Items;
import org.courseschedule.data.Data.Text;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Source;
import org.courseschedule.finding.Span;
import org.courseschedule.model.RichText;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Row;
import org.courseschedule.table.Table;
import org.courseschedule.table.TableDocument;
import org.courseschedule.table.TableDocument.Heading;

/**
 * Lists of records, as Jekyll and Hugo keep them in data files, as tables: a row for each record, a
 * column for each key, in the order in which the keys first appear.
 */
public final class RecordTables {

  /** More keys than any list of records has; going over it is a finding. */
  public static final int MAX_COLUMNS = 200;

  /** More cells than any schedule has, blank ones included; going over it is a finding. */
  public static final int MAX_CELLS = 1 << 21;

  private static final Pattern TITLE =
      Pattern.compile("(?i).{0,30}(title|topic|subject|theme).{0,30}");

  /** How far down a list of records may stand in mappings. */
  private static final int MAX_DEPTH = 3;

  /** So many items that are no records are told one by one; the rest is counted. */
  private static final int MAX_STRAYS = 20;

  private final Source source;
  private final RecordLevels levels;
  private final List<Finding> findings = new ArrayList<>();
  private final ValueText text = new ValueText(findings);
  private final List<Heading> headings = new ArrayList<>();
  private boolean hasTooManyKeys = false;
  private final List<Table> tables = new ArrayList<>();

  private RecordTables(Source source, Predicate<String> namesDay) {
    this.source = source;
    this.levels = new RecordLevels(namesDay);
  }

  /**
   * Reads the lists of records in a value.
   *
   * @param source the text
   * @param root its value
   * @param namesDay whether a text names a day; in nested lists the records that have one are the
   *     rows
   */
  public static TableDocument read(Source source, Data root, Predicate<String> namesDay) {
    RecordTables records = new RecordTables(source, namesDay);
    records.addLists(root, MAX_DEPTH);
    return new TableDocument(
        source, Optional.empty(), records.headings, List.of(), records.tables, records.findings);
  }

  private void addLists(Data value, int depth) {
    List<Fields> records = RecordLevels.inner(value);
    if (!records.isEmpty()) {
      reportStrays(value);
      addTable(levels.rows(records));
    } else if (value instanceof Fields mapping && depth > 0) {
      for (Field field : mapping.fields()) {
        if (field.value() instanceof Text said) {
          headings.add(new Heading(field.name() + ": " + said.text(), said.place()));
        } else {
          addLists(field.value(), depth - 1);
        }
      }
    }
  }

  /** What stands in a list of records and is none. */
  private void reportStrays(Data value) {
    List<Data> strays =
        value instanceof Items list
            ? list.items().stream()
                .filter(item -> !(item instanceof Fields))
                .filter(item -> !(item instanceof Text said && said.isNull()))
                .toList()
            : List.of();
    for (Data stray : strays.subList(0, Math.min(strays.size(), MAX_STRAYS))) {
      findings.add(
          Finding.of(
                  Rule.TABLE_UNREAD,
                  stray.place(),
                  "this item of a list of records is none and is left out")
              .withHelp("write it with keys, as `topic: Trees`, or as a comment"));
    }
    if (strays.size() > MAX_STRAYS) {
      findings.add(
          Finding.of(
                  Rule.TABLE_UNREAD,
                  strays.get(MAX_STRAYS).place(),
                  "`%d` more items of this list, from here on, are no records and are left out"
                      .formatted(strays.size() - MAX_STRAYS))
              .withHelp("write them with keys, as `topic: Trees`, or as comments"));
    }
  }

  private void addTable(List<Fields> records) {
    Map<String, Integer> columns = new HashMap<>();
    List<Cell> header = new ArrayList<>();
    boolean hasTitle =
        records.stream()
            .flatMap(record -> record.fields().stream())
            .anyMatch(field -> TITLE.matcher(field.name()).matches());
    List<Row> rows = new ArrayList<>();
    for (Fields record : records) {
      Map<Integer, Field> values = values(record, columns, header, hasTitle);
      int cells = (rows.size() + 1) * header.size();
      if (cells > MAX_CELLS) {
        findings.add(tooMany(record, "cells", MAX_CELLS));
        break;
      }
      rows.add(new Row(cells(record, values, header.size()), record.place()));
    }
    List<Row> whole = rows.stream().map(row -> widened(row, header.size())).toList();
    Place first = records.get(0).place();
    Place last = rows.isEmpty() ? first : rows.get(rows.size() - 1).place();
    Span span = new Span(first.span().start(), Math.max(first.span().end(), last.span().end()));
    Place head = new Place(source, new Span(first.span().start(), first.span().start()));
    tables.add(new Table(new Row(header, head), whole, new Place(source, span), true));
  }

  /** The fields of a record by their columns; a new key is a new column. */
  private Map<Integer, Field> values(
      Fields record, Map<String, Integer> columns, List<Cell> header, boolean hasTitle) {
    Map<Integer, Field> values = new HashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    for (Field field : record.fields()) {
      // A key that stands twice has a second column.
      String key = field.name() + "\0" + seen.merge(field.name(), 1, Integer::sum);
      if (!columns.containsKey(key) && header.size() == MAX_COLUMNS) {
        if (!hasTooManyKeys) {
          findings.add(tooMany(field.namePlace(), "keys", MAX_COLUMNS));
        }
        hasTooManyKeys = true;
        continue;
      }
      int column =
          columns.computeIfAbsent(
              key,
              added -> {
                String name = hasTitle ? words(field.name()) : title(words(field.name()));
                header.add(new Cell(RichText.of(name), field.namePlace()));
                return header.size() - 1;
              });
      values.put(column, field);
    }
    return values;
  }

  private static Finding tooMany(Fields record, String what, int bound) {
    return tooMany(record.place(), what, bound);
  }

  private static Finding tooMany(Place place, String what, int bound) {
    return Finding.of(
            Rule.LIMIT_EXCEEDED,
            place,
            "the list has more than `%d` %s; what follows is left out".formatted(bound, what))
        .withHelp("split the list");
  }

  private List<Cell> cells(Fields record, Map<Integer, Field> values, int width) {
    Cell absent = absent(record.place());
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      Field field = values.get(column);
      cells.add(field == null ? absent : new Cell(text.of(field.value()), field.value().place()));
    }
    return cells;
  }

  private Cell absent(Place record) {
    int end = record.span().end();
    return new Cell(RichText.EMPTY, new Place(source, new Span(end, end)));
  }

  private Row widened(Row row, int width) {
    if (row.cells().size() == width) {
      return row;
    }
    List<Cell> cells = new ArrayList<>(row.cells());
    Cell absent = absent(row.place());
    while (cells.size() < width) {
      cells.add(absent);
    }
    return new Row(cells, row.place());
  }

  /** Where no key is named for titles, the {@code name} of a record is its title. */
  private static String title(String name) {
    return name.equals("name") ? "title" : name;
  }

  /** A key as people read it: {@code lecture_topic} and {@code lectureTopic} as two words. */
  private static String words(String key) {
    return key.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
        .replaceAll("[_-]++", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
