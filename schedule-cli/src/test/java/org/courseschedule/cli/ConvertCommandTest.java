package org.courseschedule.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvertCommandTest {

  /** How a ZIP file, and so a workbook, begins. */
  private static final String ZIP = "PK";

  @TempDir Path folder;
  private Path input;
  private Path output;

  private static final String FAULTY = "| Date | Topic |\n|---|---|\n| Sep 31, 2025 | Trees |\n";

  @BeforeEach
  void aFileWithAnError() throws IOException {
    input = Files.writeString(folder.resolve("plan.md"), FAULTY);
    output = folder.resolve("sheet.xlsx");
  }

  @Test
  void theSheetIsWrittenWhateverTheFindings() throws IOException {
    Run run = Run.of("convert", input.toString(), output.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(start(output)).isEqualTo(ZIP);
    assertThat(run.err())
        .startsWith("error[date-impossible]")
        .endsWith(output + ": 1 entry, 1 error, 0 warnings, 0 notes\n");
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"a.yml, 'schedule: 1'", "a.markdown, '| Due date'", "a.qmd, '| Due date'"})
  void theFurtherSuffixesOfAFormatNameItToo(String name, String start) throws IOException {
    Run.of("convert", input.toString(), folder.resolve(name).toString());

    assertThat(folder.resolve(name)).content().startsWith(start);
  }

  /** What is written has no tabs between its fields. */
  @Test
  void aSuffixForTabsIsNoFormat() {
    Run run = Run.of("convert", input.toString(), folder.resolve("a.tsv").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("cannot tell the format of");
  }

  @Test
  void nothingIsWrittenIfNoEntryWasRead() throws IOException {
    Files.writeString(output, "precious");

    Run run =
        Run.of(
            "convert",
            Files.writeString(folder.resolve("empty.md"), Run.NO_TABLE).toString(),
            output.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(output).hasContent("precious");
    assertThat(run.err()).contains("error[table-missing]", "nothing written");
  }

  @Test
  void strictWritesNothingIfThereAreFindings() throws IOException {
    Run run = Run.of("convert", "--strict", input.toString(), output.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(files()).containsExactly("plan.md");
    assertThat(run.err()).contains("nothing written");
  }

  @Test
  void strictWritesIfNoFindingFails() {
    Run run = Run.of("convert", "--strict", "--fail-on=never", input.toString(), output.toString());

    assertThat(run.code()).isZero();
    assertThat(output).exists();
  }

  @Test
  void aFolderTakesTheInputsName() throws IOException {
    Run run = Run.of("convert", input.toString(), "-o", folder + "/", "--to", "xlsx,xlsx");

    assertThat(run.code()).isEqualTo(1);
    assertThat(files()).containsExactly("plan.md", "plan.xlsx");
  }

  @Test
  void standardInputAndOutputAreBytesAndNothingElse() {
    Run run = Run.of(Map.of(), Run.in(FAULTY), "convert", "-", "-", "--to", "xlsx");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith(ZIP);
    assertThat(run.err()).contains(" --> <stdin>:3:3", "<stdout>: 1 entry");
  }

  @Test
  void standardOutputNeedsAFormat() {
    Run run = Run.of("convert", input.toString(), "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("say the format: --to xlsx");
  }

  @Test
  void aSheetIsNotShownInATerminal() {
    Run run =
        Run.of(
            Map.of("SCHEDULE_TERMINAL", "out"),
            InputStream.nullInputStream(),
            "convert",
            input.toString(),
            "-",
            "--to",
            "xlsx");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void anUnknownSuffixNamesTheKnownOnes() throws IOException {
    Run run = Run.of("convert", input.toString(), folder.resolve("sheet.xls").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("sheet.xls`: this version writes .ics, .xlsx, .html, .md, .csv, .yaml, .json\n");
    assertThat(files()).containsExactly("plan.md");
  }

  @Test
  void aMissingFolderIsOneLine() {
    Run run = Run.of("convert", input.toString(), folder + "/site/sheet.xlsx");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "schedule: cannot write `%s/site/sheet.xlsx`: there is no such folder\n"
                    .formatted(folder)
                + "  help: make the folder first\n");
  }

  @Test
  void aFolderAsTargetTakesTheFormatsThatAreNamed() throws IOException {
    Path site = Files.createDirectory(folder.resolve("site"));

    Run run = Run.of("convert", input.toString(), site + "/", "--to", "csv");
    Run more = Run.of("convert", input.toString(), site.toString(), "--to", "md,yaml");

    assertThat(run.code()).isEqualTo(1);
    assertThat(more.code()).isEqualTo(1);
    assertThat(site.resolve("plan.csv")).exists();
    assertThat(site.resolve("plan.md")).exists();
    assertThat(site.resolve("plan.yaml")).exists();
  }

  @Test
  void aTargetThatEndsInASlashIsNeverAFile() throws IOException {
    Run unsaid = Run.of("convert", input.toString(), folder + "/e/");
    Run missing = Run.of("convert", input.toString(), folder + "/e/", "--to", "csv");

    assertThat(unsaid.code()).isEqualTo(2);
    assertThat(unsaid.err()).contains("is a folder", "say what to write into it");
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("/e/plan.csv`: there is no such folder");
    assertThat(files()).containsExactly("plan.md");
  }

  @Test
  void anUnknownFormatIsNamedAsItWasTyped() {
    assertThat(Run.of("convert", input.toString(), "-", "--to", "pdf").err())
        .startsWith("schedule: no `--to pdf`\n  help: one of ");
  }

  @Test
  void csvMayBeginWithAByteOrderMark() throws IOException {
    Path sheet = folder.resolve("sheet.csv");

    Run run = Run.of("convert", input.toString(), sheet.toString(), "--bom");

    assertThat(run.code()).isEqualTo(1);
    assertThat(Files.readString(sheet)).startsWith("\ufeffDue date,");
    assertThat(Run.of("check", sheet.toString()).err()).contains("1 entry");
  }

  @Test
  void aFolderAsTargetIsOneLine() throws IOException {
    Files.createDirectory(output);

    assertThat(Run.of("convert", input.toString(), output.toString()).err())
        .startsWith("schedule: `" + output + "` is a folder\n");
  }

  @Test
  void aFailureLeavesAnExistingTargetAsItIs() throws IOException {
    Files.writeString(output, "precious");
    Run run = Run.of("convert", folder + "/missing.md", output.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(output).hasContent("precious");
    assertThat(files()).containsExactly("plan.md", "sheet.xlsx");
  }

  @Test
  void aProtectedTargetStaysAsItIs() throws IOException {
    Files.writeString(output, "precious");
    assumeTrue(output.toFile().setWritable(false) && !Files.isWritable(output), "root writes all");
    Run run = Run.of("convert", input.toString(), output.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(output).hasContent("precious");
  }

  @Test
  void theInputIsNotOverwritten() throws IOException {
    Path sheet = Files.writeString(output, Run.NO_TABLE);
    String roundabout = folder + "/./sheet.xlsx";
    Run run = Run.of("convert", sheet.toString(), roundabout, "--from", "md");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("is the input itself");
    assertThat(sheet).hasContent(Run.NO_TABLE);
  }

  @Test
  void theShapeOfTheArgumentsIsExplained() {
    assertThat(Run.of("convert").err()).contains("nothing to convert");
    assertThat(Run.of("convert", "a.md").err()).contains("two names", "convert schedule.md");
    assertThat(Run.of("convert", "a.md", "-o", "site").err()).contains("-o needs --to");
    assertThat(Run.of("convert", "a.md", "b.md", "-o", "site").err()).contains("one name");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static String start(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return "" + (char) bytes[0] + (char) bytes[1];
  }
}
