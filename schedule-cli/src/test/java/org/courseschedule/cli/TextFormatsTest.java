package org.courseschedule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conversions between the text formats, as people ask for them. */
class TextFormatsTest {

  private static final String REAL = "../examples/modern-ml-systems/schedule.md";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "md, csv", "md, yaml", "md, json", "csv, md", "csv, yaml", "csv, json",
    "yaml, md", "yaml, csv", "yaml, json", "json, md", "json, csv", "json, yaml"
  })
  void oneFormatBecomesAnotherAndTheSameTextComesBack(String one, String other) throws IOException {
    Path from = convert(Path.of(REAL), "from." + one);
    Path direct = convert(Path.of(REAL), "direct." + other);

    Path there = convert(from, "there." + other);
    Path back = convert(there, "back." + one);

    assertThat(there).hasSameBinaryContentAs(direct);
    assertThat(back).hasSameBinaryContentAs(from);
  }

  @Test
  void aSpreadsheetsExportBecomesATable() throws IOException {
    Path sheet = folder.resolve("plan.csv");
    Files.writeString(
        sheet,
        "\ufeffPlan;;\r\n;;\r\nDate;Topic;Notes\r\n2025-09-02;Trees;\"a; b\"\r\n2025-09-04;\"Graphs\r\nagain\";\r\n",
        StandardCharsets.UTF_16LE);

    assertThat(Files.readString(convert(sheet, "plan.md")))
        .contains("| 2025-09-02 | Trees           | a; b  |\n")
        .contains("Graphs<br>again");
  }

  @Test
  void aSitesDataFileBecomesASheet() throws IOException {
    Path data =
        Files.writeString(
            folder.resolve("weeks.yml"), "- date: 2025-09-02\n  title: Trees, first\n");

    assertThat(Files.readString(convert(data, "weeks.csv")))
        .isEqualTo("Date,Topic\r\n2025-09-02,\"Trees, first\"\r\n");
  }

  @Test
  void standardInputIsOfTheStatedFormat() {
    String json =
        "{\"schedule\": 1, \"entries\": [{\"date\": \"2025-09-02\", \"topic\": \"Trees\"}]}";

    Run run = Run.of(Map.of(), Run.in(json), "convert", "-", "-", "--from", "json", "--to", "csv");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("Date,Topic\r\n2025-09-02,Trees\r\n");
  }

  @Test
  void aMisspeltKeyIsToldAtItsPlaceAndTheRestIsConverted() throws IOException {
    Path yaml =
        Files.writeString(
            folder.resolve("plan.yaml"),
            "schedule: 1\nentries:\n  - date: 2025-09-02\n    topik: Trees\n");

    Run run = Run.of("convert", yaml.toString(), folder.resolve("plan.json").toString());

    assertThat(run.err()).contains("did you mean `topic`?", "plan.yaml:4:5");
    assertThat(folder.resolve("plan.json")).content().contains("\"2025-09-02\"");
  }

  @Test
  void aFormulaStaysTextInASheet() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("a.md"), "| Date | Topic |\n|---|---|\n| 2025-09-02 | =cmd() |\n");
    Path sheet = convert(table, "a.csv");

    assertThat(sheet).content().contains(",'=cmd()\r\n");
    assertThat(convert(sheet, "b.md")).content().contains("| =cmd() |");
  }

  private Path convert(Path from, String name) {
    Path to = folder.resolve(name);
    Run run = Run.of("convert", from.toString(), to.toString());
    assertThat(run.code()).as(run.err()).isZero();
    return to;
  }
}
