package org.courseschedule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command on a table as its instructor published it. */
class RealTableTest {

  private static final String TABLE = "../examples/modern-ml-systems/schedule.md";

  @TempDir Path folder;

  @Test
  void itIsCleanButForNotes() {
    Run run = Run.of("check", TABLE);

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("note[released-never-due]", "note[readings-in-notes]")
        .containsPattern("(?m)^\\Q" + TABLE + "\\E: 29 entries, 0 errors, 0 warnings, \\d+ notes$");
  }

  @Test
  void aFaultIsToldOnceAtItsCell() throws IOException {
    String text = Files.readString(Path.of(TABLE)).replace("(Sep 30)", "(Sep 31)");
    Path faulty = Files.writeString(folder.resolve("schedule.md"), text);
    Run run = Run.of("check", faulty.toString(), "--year", "2025", "--format", "github");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines().filter(line -> !line.startsWith("::notice")))
        .singleElement()
        .asString()
        .contains("line=13,col=12,endColumn=18,title=date-impossible");
  }

  @Test
  void itBecomesTheSameSheetEachTime() throws IOException {
    Path one = folder.resolve("one.xlsx");
    Path other = folder.resolve("other.xlsx");

    assertThat(Run.of("convert", TABLE, one.toString()).code()).isZero();
    assertThat(Run.of("convert", TABLE, other.toString()).code()).isZero();
    assertThat(one).hasSameBinaryContentAs(other);
  }
}
