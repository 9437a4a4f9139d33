package org.courseschedule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An edited schedule goes back into the file that it came from. */
class UpdateTest {

  private static final String TABLE =
      """
      ---
      title: Data structures
      ---

      # Fall 2025

      | Class  | Topic  | Notes   |
      |--------|--------|---------|
      | Sep 2  | Trees  | HW1 due |
      | Sep 4  | Graphs |         |
      | Sep 9  | Hashes | *a*     |

      See the [site](https://example.edu).
      """;

  @TempDir Path folder;
  private Path table;

  @BeforeEach
  void aTable() throws IOException {
    table = Files.writeString(folder.resolve("schedule.md"), TABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "yaml", "json", "md"})
  void whatWasEditedInAnotherFormatChangesItsOwnLine(String format) throws IOException {
    Path edited = folder.resolve("edited." + format);
    Run.of("convert", table.toString(), edited.toString());
    replace(edited, "Graphs", "Heaps");

    Run run = Run.of("convert", edited.toString(), table.toString(), "--update");

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("schedule.md (rows: 1 changed, 0 added, 0 removed): 3 entries, 0 errors");
    assertThat(table).hasContent(TABLE.replace("Graphs", "Heaps "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          topic: Graphs => topci: Graphs
          topic: Graphs => topic: Graphs: part 1
          topic: Graphs => topic: *unknown
          2025-09-04    => 2025-09-34
          """)
  void whatIsNotUnderstoodInTheEditedScheduleIsNotTakenForRemoved(String written, String slip)
      throws IOException {
    Path edited = folder.resolve("edited.yaml");
    Run.of("convert", table.toString(), edited.toString());
    replace(edited, written, slip);

    Run run = Run.of("convert", edited.toString(), table.toString(), "--update");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("not all of it is understood; nothing written");
    assertThat(table).hasContent(TABLE);
  }

  /** A file that was cut off at the end of a row is a schedule of its own. */
  @Test
  void howManyRowsComeAndGoIsTold() throws IOException {
    Path edited =
        Files.writeString(folder.resolve("e.csv"), "Date,Topic,Notes\nSep 2,Trees,HW1 due\n");

    Run run = Run.of("convert", edited.toString(), table.toString(), "--update");
    Run again = Run.of("convert", edited.toString(), table.toString(), "--update");

    assertThat(run.err()).contains("schedule.md (rows: 0 changed, 0 added, 2 removed): 1 entry");
    assertThat(again.err()).contains("schedule.md (no row changed): 1 entry");
  }

  @Test
  void anEditThatRemovesAllIsNotWrittenAndNoSuccess() throws IOException {
    Path edited = Files.writeString(folder.resolve("e.yaml"), "schedule: 1\nentries: []\n");

    Run run = Run.of("convert", edited.toString(), table.toString(), "--update");

    assertThat(run.code()).isEqualTo(1);
    assertThat(table).hasContent(TABLE);
  }

  /** Padded lines, LF, quotes around all text, and no front matter: as spreadsheets save. */
  @Test
  void aSheetThatASpreadsheetSavedChangesItsOwnLine() throws IOException {
    Path sheet =
        Files.writeString(
            folder.resolve("sheet.csv"),
            """
            "Date";"Topic";"Notes"
            "Sep 2";"Trees";"HW1 due"
            "Sep 4";"Graphs; again";
            "Sep 9";"Hashes";"*a*"
            """);

    Run run = Run.of("convert", sheet.toString(), table.toString(), "--update");

    assertThat(run.code()).isZero();
    assertThat(table).hasContent(TABLE.replace("Graphs |", "Graphs; again |"));
  }

  @Test
  void aTableGoesIntoASheetInItsOwnEncoding() throws IOException {
    Charset windows = Charset.forName("windows-1252");
    String sheet = "Datum;Thema\r\n2.9.2025;B\u00e4ume\r\n4.9.2025;Graphen\r\n";
    Path csv = Files.writeString(folder.resolve("plan.csv"), sheet, windows);
    Path yaml = folder.resolve("plan.yaml");
    Run.of("convert", csv.toString(), yaml.toString());
    replace(yaml, "Graphen", "Hash\u00fcberl\u00e4ufe");

    Run.of("convert", yaml.toString(), csv.toString(), "--update");

    assertThat(Files.readString(csv, windows))
        .isEqualTo(sheet.replace("Graphen", "Hash\u00fcberl\u00e4ufe"));
  }

  @Test
  void severalFilesAreUpdatedTogether() throws IOException {
    Path sheet = folder.resolve("schedule.csv");
    Path yaml = folder.resolve("schedule.yaml");
    Run.of("convert", table.toString(), sheet.toString());
    Run.of("convert", table.toString(), yaml.toString());
    String csv = Files.readString(sheet);
    replace(yaml, "Graphs", "Heaps");

    Run.of("convert", yaml.toString(), "-o", folder.toString(), "--to", "md,csv", "--update");

    assertThat(table).hasContent(TABLE.replace("Graphs", "Heaps "));
    assertThat(Files.readString(sheet)).isEqualTo(csv.replace("Graphs", "Heaps"));
  }

  @Test
  void whatTheTableCannotSayIsToldAndStrictWritesNothing() throws IOException {
    Path edited = folder.resolve("edited.yaml");
    Run.of("convert", table.toString(), edited.toString());
    replace(edited, "topic: Graphs", "topic: Graphs\n    kind: exam");

    Run strict = Run.of("convert", edited.toString(), table.toString(), "--update", "--strict");
    assertThat(strict.code()).isEqualTo(1);
    assertThat(strict.err()).contains("nothing written");
    assertThat(table).hasContent(TABLE);

    Run run = Run.of("convert", edited.toString(), table.toString(), "--update");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("error[edit-unwritten]: `kind` of this row");
  }

  @Test
  void anEmptyScheduleUpdatesNothing() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.csv"), "Date,Topic\n");

    Run run = Run.of("convert", empty.toString(), table.toString(), "--update");

    assertThat(run.code()).isEqualTo(1);
    assertThat(table).hasContent(TABLE);
  }

  @Test
  void thereHasToBeAFileToUpdate() throws IOException {
    Run run = Run.of("convert", table.toString(), folder + "/new.csv", "--update");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "schedule: `%s/new.csv` does not exist, so there is nothing to update\n"
                    .formatted(folder)
                + "  help: leave out --update to write it\n");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(table);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "html", "ics", "yaml", "json"})
  void otherFormatsAreNotUpdated(String format) throws IOException {
    Path other = Files.writeString(folder.resolve("schedule." + format), "precious");

    Run run = Run.of("convert", table.toString(), other.toString(), "--update");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--update changes Markdown and CSV files");
    assertThat(other).hasContent("precious");
  }

  @Test
  void standardOutputIsNotUpdated() {
    Run run = Run.of("convert", table.toString(), "-", "--to", "md", "--update");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  private static void replace(Path file, String text, String by) throws IOException {
    String before = Files.readString(file);
    assertThat(before).contains(text);
    Files.writeString(file, before.replace(text, by));
  }
}
