package org.courseschedule.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hostile texts of every format: pieces repeated where they hurt, and whole documents. */
final class HostileInputs {

  private static final String TABLE =
      "| # | Date | Topic | Notes | Readings | Due | Time |\n|---|---|---|---|---|---|---|\n";

  private static final String FIRST_ROW = "| 1 | Sep 2 | Intro | n | r | d | 10:00 |\n";

  /** As many columns as a table may have, about. */
  static final int WIDE = 9_000;

  private HostileInputs() {}

  /** All of them. */
  static Stream<HostileInput> all() {
    return Stream.of(cells(), headersAndProse(), facts(), sheets(), yaml(), json(), documents())
        .flatMap(inputs -> inputs);
  }

  /** Anything repeated in seven cells of a row, after what such a cell may begin with. */
  static Stream<HostileInput> cells() {
    return repeated("cells", "a.md", "hostile-markdown.txt", HostileInputs::row);
  }

  private static String row(String piece, int size) {
    String cell = oneLine(piece, size / 7);
    return Stream.of(
            "1 ", "Sep 2 ", "AB: x, CD: y ", "No class, test ", "HW1 posted ", "due ", "6 pm ")
        .map(start -> start + cell + " x")
        .collect(Collectors.joining(" | ", TABLE + FIRST_ROW + "| ", " |\n"));
  }

  /** Anything repeated in a header, and below the table. */
  static Stream<HostileInput> headersAndProse() {
    return repeated(
        "header and prose",
        "a.md",
        "hostile-markdown.txt",
        (piece, size) ->
            "| Date | x%sx |\n|---|---|\n| Sep 2 | y |\n\n\nx %s"
                .formatted(oneLine(piece, size / 2), fill(piece, size / 2)));
  }

  /** Anything repeated as a fact, and facts of odd shapes; a quarter of the size, by the bound. */
  static Stream<HostileInput> facts() {
    return Stream.concat(
        repeated(
            "facts",
            ScheduleFiles.FACTS_FILE,
            "hostile-markdown.txt",
            (piece, size) -> "holidays: " + fill(piece, size / 4 - 100)),
        HostileDocuments.facts());
  }

  /** Anything repeated below the header of a sheet, and below one record that is very wide. */
  static Stream<HostileInput> sheets() {
    return Stream.of("Date,Topic,Notes\nSep 2,a,b\n", "---\n")
        .flatMap(
            start ->
                repeated(
                    start.startsWith("D") ? "CSV" : "CSV, wide",
                    "a.csv",
                    "hostile-csv.txt",
                    (piece, size) ->
                        start
                            + (start.startsWith("D") ? "" : ",".repeat(WIDE) + "\n")
                            + fill(piece, size / 2)));
  }

  /** Anything repeated as a document of YAML, in a record and in an entry of the own schema. */
  static Stream<HostileInput> yaml() {
    return Stream.of(
            data("YAML", "a.yaml", ""),
            data("YAML, record", "a.yaml", "- date: 2025-09-02\n- date: 2025-09-04\n  topic: "),
            data("YAML, own", "a.yaml", "schedule: 1\nentries:\n- date: 2025-09-02\n  topic: "))
        .flatMap(inputs -> inputs);
  }

  /** Anything repeated as a document of JSON, in a record and in an entry of the own schema. */
  static Stream<HostileInput> json() {
    return Stream.of(
            data("JSON", "a.json", "["),
            data("JSON, record", "a.json", "[{\"date\": \"2025-09-02\", \"topic\": \""),
            data("JSON, own", "a.json", "{\"schedule\": 1, \"entries\": [{\"topic\": \""))
        .flatMap(inputs -> inputs);
  }

  private static Stream<HostileInput> data(String group, String file, String start) {
    return repeated(group, file, "hostile-data.txt", (piece, size) -> start + fill(piece, size));
  }

  /** Whole documents of Markdown. */
  static Stream<HostileInput> documents() {
    return HostileDocuments.markdown(TABLE);
  }

  /** A text of a size, made of a piece. */
  interface Repeating {
    String text(String piece, int size);
  }

  private static Stream<HostileInput> repeated(
      String group, String file, String pieces, Repeating repeating) {
    return pieces(pieces)
        .map(piece -> new HostileInput(group, piece, file, size -> repeating.text(piece, size)));
  }

  private static Stream<String> pieces(String resource) {
    try (InputStream in = HostileInputs.class.getResourceAsStream(resource)) {
      String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(lines.split("\n"))
          .filter(line -> !line.startsWith("# "))
          .map(String::translateEscapes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The piece as often as it fits. */
  static String fill(String piece, int size) {
    return piece.repeat(size / piece.length());
  }

  private static String oneLine(String piece, int size) {
    return fill(piece, size).replaceAll("[\n\r|]", " ");
  }
}
