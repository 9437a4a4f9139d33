package org.courseschedule.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;
import org.courseschedule.model.Entry;
import org.courseschedule.model.Extra;
import org.courseschedule.model.RichText;
import org.junit.jupiter.api.Test;

/** Tables laid out in other ways than the published one. */
class LayoutTest {

  private static ScheduleFile read(String name) throws IOException {
    try (InputStream in = LayoutTest.class.getResourceAsStream(name)) {
      return ScheduleFiles.read(in, name, ReadOptions.DEFAULT);
    }
  }

  private static String days(ScheduleFile file) {
    return file.schedule().entries().stream()
        .map(entry -> entry.when().days().stream().map(Object::toString))
        .map(days -> days.collect(Collectors.joining(" ")))
        .collect(Collectors.joining(", "));
  }

  private static String findings(ScheduleFile file) {
    return file.findings().stream()
        .map(finding -> finding.rule().id() + " " + finding.place().line())
        .collect(Collectors.joining(", "));
  }

  @Test
  void weekdaysInFrontAndNoPipesAtTheEnds() throws IOException {
    ScheduleFile file = read("weekdays.md");

    assertThat(days(file)).isEqualTo("2025-09-03, 2025-09-05, 2025-09-08 2025-09-10");
    assertThat(findings(file)).isEqualTo("cell-missing 14, cell-missing 16");
    assertThat(file.schedule().course().title()).hasValue("Databases 😀");
    assertThat(file.origins().entries().get(2).row().text()).startsWith("2 | Mon").endsWith("|");
    assertThat(file.schedule().entries())
        .extracting(entry -> entry.topic().plain())
        .containsExactly("Intro & overview", "Relational model | algebra", "SQL\njoins");
  }

  @Test
  void numbersInAColumnAndTheDayFirst() throws IOException {
    ScheduleFile file = read("numbers.md");

    assertThat(days(file)).isEqualTo("2025-04-16, 2025-04-23, 2025-05-07/2025-05-09, 2025-05-14");
    assertThat(findings(file)).isEqualTo("cell-surplus 12, cell-missing 13");
    assertThat(file.schedule().entries().stream().flatMap(entry -> entry.number().stream()))
        .extracting(Object::toString)
        .containsExactly("1", "2", "4a");
    assertThat(file.schedule().entries().get(0).when().time())
        .map(Object::toString)
        .hasValue("10:15-11:45");
    assertThat(file.schedule().entries().get(2).extras())
        .extracting(Extra::name)
        .containsExactly("Time", "column 6");
  }

  @Test
  void inAListInAQuotation() throws IOException {
    ScheduleFile file = read("talks.md");
    Entry first = file.schedule().entries().get(0);

    assertThat(days(file))
        .isEqualTo("2024-01-22/2024-01-26, 2024-02-29, 2024-03-11/2024-03-15, 2024-04-02, ");
    assertThat(findings(file)).isEqualTo("date-missing 9, link-unsafe 9, table-unread 11");
    assertThat(first.presentations())
        .extracting(talk -> talk.presenters() + " " + talk.title().plain())
        .containsExactly("[AB, CD] Attention", "[EF] Gluon: a title");
    assertThat(first.milestones())
        .extracting(milestone -> milestone.kind() + " " + milestone.what())
        .containsExactly("RELEASED HW1", "DUE HW2", "TO_DO send title");
  }

  @Test
  void lineEndsOfAllKindsTabsAndNoBreakSpaces() throws IOException {
    ScheduleFile file = read("breaks.md");

    assertThat(days(file)).isEqualTo("2025-09-02, 2025-12-30/2026-01-02, 2025-11-26/2025-11-28");
    assertThat(findings(file)).isEqualTo("cell-surplus 5");
    assertThat(file.schedule().prose()).extracting(RichText::plain).isEmpty();
  }
}
