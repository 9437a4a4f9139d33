package org.courseschedule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  @Test
  void withoutArgumentsItSaysHowToUseItAndFails() {
    Run run = Run.of();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Usage: schedule COMMAND", "convert", "check", "rules");
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "help"})
  void helpIsAnAnswer(String asked) {
    Run run = Run.of(asked);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Usage: schedule COMMAND");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"convert", "check", "rules"})
  void eachCommandExplainsItselfWithExamples(String command) {
    Run run = Run.of(command, "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("schedule " + command + ": ")
        .contains("Usage: schedule " + command, "Examples:\n  schedule " + command);
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 86);
  }

  @Test
  void theVersionIsTheBuilds() {
    assertThat(Run.of("--version").out()).matches("schedule \\d+\\.\\d+\\.\\d+.*\n");
  }

  @Test
  void aMisspeltCommandIsNamedWithTheRightOne() {
    Run run = Run.of("chekc", "schedule.md");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            """
            schedule: no command `chekc`; did you mean `check`?
              help: `schedule --help` lists them
            """);
  }

  @Test
  void aMisspeltOptionIsNamedWithTheRightOne() {
    Run run = Run.of("check", "schedule.md", "--formt=json");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no option `--formt`; did you mean `--format`?");
  }

  @Test
  void anOptionIsNotTakenForAShorterOne() {
    assertThat(Run.of("check", "--ye", "2025", "schedule.md").err()).contains("no option `--ye`");
  }

  @Test
  void anOptionWithoutItsValueSaysWhatItNeeds() {
    Run run = Run.of("check", "schedule.md", "--year");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("`--year` needs a value", "as in `2025`");
  }

  @Test
  void aReaderThatClosesThePipeIsNoTrouble() {
    Run run = runInto(new IOException("Broken pipe"));

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aFullDiskIsTrouble() {
    Run run = runInto(new IOException("No space left on device"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("schedule: cannot write standard output: No space left on device\n");
  }

  @Test
  void anInternalErrorIsOneLineAndHowToReport() {
    Run run = Run.of(Map.of(), new Defective(), "check", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("schedule: internal error: java.lang.IllegalStateException: at odds\n")
        .contains("please report it")
        .doesNotContain("\tat ");
  }

  @Test
  void anInternalErrorShowsWhereIfAsked() {
    Run run = Run.of(Map.of("SCHEDULE_DEBUG", "1"), new Defective(), "check", "-");

    assertThat(run.err()).contains("\tat ");
  }

  @Test
  void controlCodesInArgumentsDoNotReachTheTerminal() {
    assertThat(Run.of("check", "\u001b[2J.md").err())
        .contains("\\u{1b}[2J.md")
        .doesNotContain("\u001b");
  }

  private static Run runInto(IOException trouble) {
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw trouble;
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            List.of("rules"), Environment.of(InputStream.nullInputStream(), out, err, Map.of()));
    return new Run(code, "", err.toString(StandardCharsets.UTF_8));
  }

  private static final class Defective extends InputStream {
    @Override
    public int read() {
      throw new IllegalStateException("at odds");
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      return read();
    }
  }
}
