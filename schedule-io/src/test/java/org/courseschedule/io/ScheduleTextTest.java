package org.courseschedule.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.courseschedule.corpus.Corpus;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Severity;
import org.courseschedule.model.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScheduleTextTest {

  private static final Path REAL = Path.of("../examples/modern-ml-systems/schedule.md");

  @ParameterizedTest
  @EnumSource(TextFormat.class)
  void whatIsWrittenIsReadBack(TextFormat format) {
    int count = 0;
    for (Schedule schedule : Schedules.of(1, 2000).toList()) {
      String text = ScheduleText.write(schedule, format);
      assertThat(read(text, format).schedule())
          .as("schedule %d\n%s", count++, text)
          .isEqualTo(schedule);
    }
  }

  @ParameterizedTest
  @EnumSource(TextFormat.class)
  void theRealTableGoesThroughEveryFormatAndBack(TextFormat format) throws IOException {
    Schedule schedule = ScheduleFiles.read(REAL).schedule();

    for (TextFormat other : TextFormat.values()) {
      Schedule there = read(ScheduleText.write(schedule, format), format).schedule();
      Schedule back = read(ScheduleText.write(there, other), other).schedule();
      assertThat(back).as("%s, %s", format, other).isEqualTo(schedule);
    }
  }

  @Test
  void everyPublishedScheduleGoesThroughEveryFormatAndBack() throws IOException {
    for (Path path : Corpus.files()) {
      Schedule schedule = ScheduleFiles.read(path).schedule();
      for (TextFormat format : TextFormat.values()) {
        ScheduleFile back = read(ScheduleText.write(schedule, format), format);
        assertThat(back.schedule()).as("%s as %s", path, format).isEqualTo(schedule);
      }
    }
  }

  @Test
  void aYearThatWasInferredIsKeptWhateverTheReferenceDate() throws IOException {
    Schedule schedule = ScheduleFiles.read(REAL).schedule();
    Schedule unstated = schedule.withCourse(ReadOptions.DEFAULT.facts());

    for (TextFormat format : TextFormat.values()) {
      ScheduleFile read = read(ScheduleText.write(unstated, format), format);
      assertThat(read.schedule()).isEqualTo(unstated);
      assertThat(read.findings())
          .extracting(Finding::rule)
          .doesNotContain(Rule.YEAR_INFERRED, Rule.YEAR_ASSUMED);
    }
  }

  @Test
  void frontMatterInTomlIsKeptBehindTheYamlThatIsWrittenBeforeIt() {
    String table = "| Date | Topic |\n|---|---|\n| Sep 2 | Trees |\n";
    Schedule schedule =
        read("+++\ntitle = \"Algorithms\"\n+++\n\n" + table, TextFormat.MD).schedule();

    String text = ScheduleText.write(schedule, TextFormat.MD);

    assertThat(text).startsWith("---\n").contains("---\n\n+++\ntitle = \"Algorithms\"\n+++\n");
    assertThat(read(text, TextFormat.MD).schedule()).isEqualTo(schedule);
  }

  @Test
  void whatARowCannotSayIsStatedBesideIt() {
    ScheduleFile read =
        read(
            """
            | Date | Topic | schedule:entry |
            |---|---|---|
            | 2025-09-02 | Trees | `{"kind": "exam", "number": 7}` |
            | 2025-09-04 | Graphs | |
            | soon | Hashes | `{"date": "2025-09-09"}` |
            """,
            TextFormat.MD);

    assertThat(read.schedule().entries())
        .extracting(entry -> entry.kind() + " " + entry.number() + " " + entry.when().days())
        .containsExactly(
            "EXAM Optional[7] [2025-09-02]",
            "CLASS Optional.empty [2025-09-04]",
            "OTHER Optional.empty [2025-09-09]");
    assertThat(read.findings()).noneMatch(finding -> finding.isAtLeast(Severity.WARNING));
  }

  @Test
  void picturesInTheFrontMatterMoveNothing() {
    ScheduleFile read =
        read(
            "---\ntitle: \ud83d\ude00\ud83d\ude00\ud83d\ude00\n---\n\n| Date | Topic |\n|---|---|\n| 2025-09-02 | a |\n",
            TextFormat.MD);

    assertThat(read.origins().entries().get(0).row().text()).isEqualTo("| 2025-09-02 | a |");
  }

  @Test
  void aBrokenStatementIsAFindingAtItsCell() {
    ScheduleFile read =
        read(
            """
            | Date | Topic | schedule:entry |
            |---|---|---|
            | 2025-09-02 | Trees | `{"kind": "party"}` |
            | 2025-09-04 | Graphs | `{"kind": ` |
            """,
            TextFormat.MD);

    assertThat(read.schedule().entries()).hasSize(2);
    assertThat(read.findings())
        .extracting(finding -> finding.place().line() + ":" + finding.place().column())
        .containsExactly("3:24", "4:25");
  }

  private static ScheduleFile read(String text, TextFormat format) {
    ReadOptions options =
        ReadOptions.DEFAULT.withFormat(format).withReference(LocalDate.of(1990, 1, 1));
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return ScheduleFiles.read(new ByteArrayInputStream(bytes), "f16-2031", options);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
