package org.courseschedule.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A table of examples. A cell of a column that is filled in holds nothing but code, {@code `Sep 2`,
 * `2 Sep`}: in the document each piece is an example, in what is read each is a line.
 *
 * @param place where it stands
 * @param header the names of its columns
 * @param rows its cells
 */
record ExampleTable(String place, List<String> header, List<List<String>> rows) {

  private static final Pattern PIPE = Pattern.compile("(?<!\\\\)\\|");
  private static final Pattern CODE = Pattern.compile("(?<!`)(`+)(?!`)(.+?)(?<!`)\\1(?!`)");

  static ExampleTable of(String place, List<String> lines) {
    List<List<String>> rows = lines.stream().map(ExampleTable::cells).toList();
    ExampleTable table = new ExampleTable(place, rows.get(0), rows.subList(2, rows.size()));
    table.rows.forEach(
        row -> table.check(row.size() == table.header.size(), row, "has another width"));
    return table;
  }

  private static List<String> cells(String line) {
    return Arrays.stream(PIPE.split(line.substring(1, line.lastIndexOf('|')), -1))
        .map(cell -> cell.replace("\\|", "|").strip())
        .toList();
  }

  /** The examples that the rows make of one with placeholders. */
  List<DocumentedExample> fill(DocumentedExample template) {
    String document = template.fence() + "\n" + template.document();
    String expected = String.join("\n", template.expected());
    check(
        header.stream().anyMatch(name -> document.contains(named(name))), header, "fills in none");
    List<DocumentedExample> examples = new ArrayList<>();
    for (List<String> row : rows) {
      Map<String, List<String>> given = new LinkedHashMap<>();
      Map<String, List<String>> read = new LinkedHashMap<>();
      for (int i = 0; i < header.size(); i++) {
        String name = named(header.get(i));
        List<String> code = code(row.get(i));
        boolean isUsed = document.contains(name) || expected.contains(name);
        boolean isOnlyCode = CODE.matcher(row.get(i)).replaceAll("").matches("[, ]*");
        check(isUsed == !code.isEmpty() && (!isUsed || isOnlyCode), row, "is not all understood");
        if (isUsed) {
          (document.contains(name) ? given : read).put(name, code);
        }
      }
      examples.addAll(fill(template, row, given, read));
    }
    return examples;
  }

  private List<DocumentedExample> fill(
      DocumentedExample template,
      List<String> row,
      Map<String, List<String>> given,
      Map<String, List<String>> read) {
    int count = given.values().stream().mapToInt(List::size).max().orElse(0);
    List<DocumentedExample> examples = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String fence = template.fence();
      String document = template.document();
      Map<String, List<String>> all = new LinkedHashMap<>(read);
      for (Map.Entry<String, List<String>> column : given.entrySet()) {
        List<String> values = column.getValue();
        check(values.size() == count || values.size() == 1, row, "does not pair its examples");
        String value = values.get(values.size() == 1 ? 0 : i);
        fence = fence.replace(column.getKey(), value);
        document = document.replace(column.getKey(), value);
        all.put(column.getKey(), List.of(value));
      }
      List<String> expected =
          template.expected().stream().flatMap(line -> filled(line, all).stream()).toList();
      examples.add(new DocumentedExample(place + " " + row, fence, document, expected));
    }
    return examples;
  }

  private static List<String> filled(String line, Map<String, List<String>> values) {
    List<String> lines = List.of(line);
    for (Map.Entry<String, List<String>> column : values.entrySet()) {
      lines =
          lines.stream()
              .flatMap(
                  one ->
                      one.contains(column.getKey())
                          ? column.getValue().stream()
                              .map(value -> one.replace(column.getKey(), value))
                          : List.of(one).stream())
              .toList();
    }
    return lines;
  }

  /** What stands in a column as code; none if there is no such column. */
  List<String> column(String name) {
    int index = header.indexOf(name);
    return index < 0
        ? List.of()
        : rows.stream().flatMap(row -> code(row.get(index)).stream()).toList();
  }

  private static List<String> code(String cell) {
    return CODE.matcher(cell)
        .results()
        .map(code -> code.group(1).length() > 1 ? code.group(2).strip() : code.group(2))
        .toList();
  }

  private static String named(String column) {
    return "<" + column + ">";
  }

  private void check(boolean isRight, List<String> row, String message) {
    if (!isRight) {
      throw new IllegalArgumentException(place + ": " + row + " " + message);
    }
  }
}
