package org.courseschedule.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void aFileWithAnError() throws IOException {
    file = Files.writeString(folder.resolve("no table.md"), Run.NO_TABLE);
  }

  @Test
  void anErrorFails() {
    Run run = Run.of("check", file.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("error[table-missing]: ")
        .contains(" --> " + file + ":1:1\n")
        .endsWith(file + ": 0 entries, 1 error, 0 warnings, 0 notes\n");
  }

  @Test
  void anErrorDoesNotFailIfNothingShall() {
    assertThat(Run.of("check", file.toString(), "--fail-on", "never").code()).isZero();
  }

  @Test
  void quietSaysNothingAndStillFails() {
    assertThat(Run.of("check", "-q", file.toString())).isEqualTo(new Run(1, "", ""));
  }

  @Test
  void machineFormatsGoToStandardOutput() {
    Run run = Run.of("check", file.toString(), "--format", "github");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith("::error file=").contains("title=table-missing");
    assertThat(run.err()).isEqualTo(file + ": 0 entries, 1 error, 0 warnings, 0 notes\n");
  }

  @Test
  void quietLeavesTheMachineFormat() {
    assertThat(Run.of("check", "-q", file.toString(), "--format", "json").out())
        .contains("\"table-missing\"");
  }

  @Test
  void standardInputIsRead() {
    Run run = Run.of(Map.of(), Run.in(Run.NO_TABLE), "check", "-");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains(" --> <stdin>:1:1\n");
  }

  @Test
  void aFileThatIsNotThereIsOneLineAndTheOthersAreChecked() {
    String missing = folder.resolve("missing.md").toString();
    Run run = Run.of("check", missing, file.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("schedule: cannot read `" + missing + "`: there is no such file or folder\n")
        .contains("error[table-missing]");
  }

  @Test
  void aFolderIsOneLineAndSaysHowToNameItsFiles() {
    Run run = Run.of("check", folder.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "schedule: `%s` is a folder\n  help: name its files, as in '%s/**/*.md'\n"
                .formatted(folder, folder));
  }

  @Test
  void anUnknownSuffixNamesTheKnownOnes() throws IOException {
    Path text = Files.writeString(folder.resolve("schedule.txt"), Run.NO_TABLE);
    Run run = Run.of("check", text.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains(".md, .markdown, .qmd, .rmd", ".yaml, .yml", ".json", "add --from md");
    assertThat(Run.of("check", text.toString(), "--from", "md").code()).isEqualTo(1);
  }

  @Test
  void theSuffixMayBeInCapitals() throws IOException {
    Path capitals = Files.writeString(folder.resolve("SCHEDULE.RMD"), Run.NO_TABLE);

    assertThat(Run.of("check", capitals.toString()).code()).isEqualTo(1);
  }

  @Test
  void anUnreadableFileIsOneLine() throws IOException {
    assumeFalse(!file.toFile().setReadable(false) || Files.isReadable(file), "root reads all");
    Run run = Run.of("check", file.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("schedule: cannot read `" + file + "`: permission denied\n");
  }

  @Test
  void aPatternIsExpanded() throws IOException {
    Files.writeString(folder.resolve("another.md"), Run.NO_TABLE);
    Run run = Run.of("check", "-q", "--format", "json", folder + "/*.md");

    assertThat(run.out()).containsSubsequence("another.md", "no table.md");
  }

  @Test
  void noFileToCheckIsAMistake() {
    assertThat(Run.of("check").code()).isEqualTo(2);
  }

  @Test
  void aFactThatIsNotUnderstoodShowsAnExample() {
    Run run = Run.of("check", file.toString(), "--meets", "someday");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            """
            schedule: `--meets` does not take `someday`
              help: for example --meets 'TuTh 10:10-11:25'
            """);
  }

  @Test
  void aReferenceThatIsNoDayShowsAnExample() {
    assertThat(Run.of("check", file.toString(), "--reference", "autumn").err())
        .contains("`--reference` does not take `autumn`", "--reference 2025-09-01");
  }

  @Test
  void anUnknownChoiceNamesTheKnownOnes() {
    assertThat(Run.of("check", file.toString(), "--format", "jsn").err())
        .contains("did you mean `json`?", "one of text, json, github, sarif, junit");
  }

  @Test
  void colorIsForTerminals() {
    assertThat(colored(Map.of())).isFalse();
    assertThat(colored(Map.of("SCHEDULE_TERMINAL", " out"))).isFalse();
    assertThat(colored(Map.of("SCHEDULE_TERMINAL", " out err"))).isTrue();
  }

  @Test
  void colorCanBeForbidden() {
    Map<String, String> forbidden = Map.of("SCHEDULE_TERMINAL", "err", "NO_COLOR", "1");

    assertThat(colored(forbidden)).isFalse();
    assertThat(colored(Map.of("SCHEDULE_TERMINAL", "err", "NO_COLOR", ""))).isTrue();
    assertThat(colored(Map.of("SCHEDULE_TERMINAL", "err", "TERM", "dumb"))).isFalse();
    assertThat(colored(Map.of("SCHEDULE_TERMINAL", "err"), "--color", "never")).isFalse();
    assertThat(colored(forbidden, "--color", "always")).isTrue();
  }

  private boolean colored(Map<String, String> variables, String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "check";
    args[1] = file.toString();
    System.arraycopy(options, 0, args, 2, options.length);
    return Run.of(variables, InputStream.nullInputStream(), args).err().contains("\u001b[");
  }
}
