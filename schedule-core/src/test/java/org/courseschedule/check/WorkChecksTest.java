package org.courseschedule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.courseschedule.check.LinkTargets.Target;
import org.courseschedule.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Milestones, topics, notes and links. */
class WorkChecksTest {

  private static final TestTable TABLE =
      TestTable.of(
          "| Date | Topic | Notes | Reading |",
          "|---|---|---|---|",
          "| Sep 2 | Trees | HW1 posted | ch1 |",
          "| Sep 4 | Graphs | HW1 due | ch2 |",
          "| Sep 9 | Flows | | |",
          "| Sep 11 | Hashing | | |");

  @Test
  void aDeadlineOnABreakIsFound() {
    assertThat(TABLE.findings()).isEmpty();
    assertThat(TABLE.replace("Graphs", "No class").replace("ch2", "").findings())
        .containsExactly("deadline-on-break @ HW1 due");
  }

  @Test
  void aDeadlineThatTheBreakItselfNamesIsMeant() {
    assertThat(TABLE.replace("Graphs | HW1 due | ch2", "No class (HW1 due) | HW1 due |").findings())
        .isEmpty();
  }

  @Test
  void aLabThatIsLeftOutIsNoBreakForADeadline() {
    assertThat(TABLE.replace("Graphs", "No lab").replace("ch2", "").findings()).isEmpty();
  }

  @Test
  void aDeadlineOnAHolidayOrInABreakIsFound() {
    TestTable table =
        TestTable.of(
                "| Date | Topic |",
                "|---|---|",
                "| Aug 28 | Trees |",
                "| Aug 31 | HW1 due |",
                "| Sep 4 | Graphs |")
            .holidays();
    assertThat(table.findings()).isEmpty();
    assertThat(table.replace("Aug 31", "Sep 1").findings())
        .containsExactly("deadline-on-break @ HW1 due");
    assertThat(table.replace("Sep 4 | Graphs", "Aug 29-31 | Summer break").findings())
        .containsExactly("deadline-on-break @ HW1 due");
  }

  @Test
  void aDeadlineOutsideTheTermIsFoundOnce() {
    assertThat(TABLE.term("2025-09-02", "2025-09-11").findings()).isEmpty();
    assertThat(
            TABLE
                .term("2025-09-02", "2025-09-11")
                .replace("Hashing | | |", "Hashing | | |\n| Sep 15 | Essay due | | |")
                .findings())
        .containsExactly("deadline-outside-term @ Essay due");
  }

  @Test
  void workDueBeforeItIsReleasedIsFound() {
    List<Finding> findings =
        TABLE
            .replace("HW1 posted", "HW1 duo")
            .replace("HW1 due", "HW1 posted")
            .replace("HW1 duo", "HW 1 due")
            .check();
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message())
        .isEqualTo("`HW 1` is due on `Tue 2025-09-02`, before it is released on `Thu 2025-09-04`");
  }

  @Test
  void workOfOneNameThatReturnsIsNotDueBeforeItIsReleased() {
    assertThat(
            TABLE
                .replace("HW1 posted", "Quiz due")
                .replace("HW1 due", "Quiz posted")
                .replace("Flows | ", "Flows | Quiz due")
                .findings())
        .isEmpty();
  }

  @Test
  void workReleasedAndNeverDueIsANoteWhereOtherWorkIsDue() {
    TestTable table = TABLE.replace("Flows | ", "Flows | HW2 posted");
    assertThat(table.findings()).containsExactly("released-never-due @ HW2 posted");
    assertThat(table.replace("HW1 due", "").findings()).as("nothing is ever due").isEmpty();
    assertThat(table.replace("HW2", "HW1 solutions").findings()).isEmpty();
  }

  @Test
  void workThatSomeTextSaysIsDueOnAnotherDayIsNotNeverDue() {
    TestTable table =
        TestTable.of(
            "| Date | Topic | Notes | Work |",
            "|---|---|---|---|",
            "| Sep 2 | Trees | HW1 posted | |",
            "| Sep 4 | Graphs | HW1 due | |",
            "| Sep 9 | Flows | HW2 posted | HW 2 due Friday 9/12 |");

    assertThat(table.findings()).isEmpty();
    assertThat(table.replace("HW 2 due", "HW 3 due").findings())
        .containsExactly("released-never-due @ HW2 posted");
  }

  @ParameterizedTest
  @CsvSource({
    "HW1, Homework 1",
    "HW1, hw #01",
    "HW1, Home-work no. 1",
    "Assignment 2, A2",
    "Problem set 3, pset3",
    "Problem set 3, PS 3"
  })
  void oneWorkHasManySpellings(String one, String other) {
    assertThat(Works.name(one)).isEqualTo(Works.name(other));
  }

  @Test
  void differentWorksKeepDifferentNames() {
    assertThat(List.of("HW1", "HW2", "HW10", "HW11", "A1", "Project", "Project proposal"))
        .extracting(Works::name)
        .doesNotHaveDuplicates();
  }

  @Test
  void classesWithoutATopicAreANote() {
    TestTable table = TABLE.replace("Flows", "").replace("Hashing", "");
    assertThat(table.check())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message()).isEqualTo("the class on `Tue 2025-09-09` has no topic");
              assertThat(finding.related()).hasSize(1);
            });
    assertThat(table.replace("|  | | |", "|  | guest | |").findings()).isEmpty();
  }

  @Test
  void aTableWithoutTopicsLacksNone() {
    assertThat(
            TestTable.of("| Date | Reading |", "|---|---|", "| Sep 2 | ch1 |", "| Sep 4 | |")
                .findings())
        .isEmpty();
  }

  @Test
  void notesThatCiteWorksAreOneNoteForTheColumn() {
    TestTable table =
        TABLE
            .replace("Flows | ", "Flows | (Dao+ 2022) paper")
            .replace("Hashing | ", "Hashing | LSH");
    List<Finding> findings = table.check();
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message())
        .isEqualTo("the notes of `Tue 2025-09-09` and `Thu 2025-09-11` read like readings");
    assertThat(findings.get(0).place().text().strip()).isEqualTo("Notes");
  }

  @ParameterizedTest
  @CsvSource({"bring laptops", "room change", "Zoom", "Quiz 1", "TBA", "LSH", "Guest: Jane Doe"})
  void ordinaryNotesAreNoReadings(String note) {
    assertThat(TABLE.replace("Flows | ", "Flows | " + note).findings()).isEmpty();
    assertThat(
            TABLE
                .replace("Flows | ", "Flows | (Dao+ 2022) paper")
                .replace("Hashing | ", "Hashing | " + note)
                .check()
                .get(0)
                .message())
        .satisfies(
            message -> assertThat(message.contains("2025-09-11")).isEqualTo(note.equals("LSH")));
  }

  @Test
  void aTableWithoutAColumnOfReadingsKeepsThemInTheNotes() {
    assertThat(
            TestTable.of(
                    "| Date | Topic | Notes |",
                    "|---|---|---|",
                    "| Sep 2 | Trees | (Dao+ 2022) paper |")
                .findings())
        .isEmpty();
  }

  @Test
  void aRelativeLinkToNoFileIsFoundInAnyCell() {
    TestTable table =
        TestTable.of(
                "| Date | Topic | Notes | Reading | Slides |",
                "|---|---|---|---|---|",
                "| Sep 2 | [Trees](a.md) | [b](b.md) | [c](c.md) | [d](d.pdf) |")
            .linking(link -> link.target().startsWith("d") ? Target.MISSING : Target.EXISTS);
    assertThat(table.findings()).containsExactly("link-target-missing @ [d](d.pdf)");
    assertThat(
            table
                .linking(link -> link.target().equals("a.md") ? Target.EXISTS : Target.MISSING)
                .findings())
        .hasSize(3);
    assertThat(table.linking(LinkTargets.UNKNOWN).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.edu/x",
    "mailto:a@example.edu",
    "#top",
    "?week=1",
    "/about",
    "//example.edu/x",
    "{{site.url}}/x",
    "{%link_x%}"
  })
  void whatIsNoFileBesideTheTableIsNotLookedFor(String target) {
    assertThat(
            TestTable.of("| Date | Topic |", "|---|---|", "| Sep 2 | [Trees](" + target + ") |")
                .linking(link -> Target.MISSING)
                .findings())
        .isEmpty();
  }

  @Test
  void aTableOfWhichNoLinkLeadsToAFileStandsElsewhereAndItsLinksAreNotChecked() {
    TestTable table =
        TestTable.of(
            "| Date | Topic |",
            "|---|---|",
            "| Sep 2 | [Trees](a.pdf) |",
            "| Sep 4 | [Heaps](b.pdf), [more](c/) |");
    assertThat(
            table
                .linking(link -> link.target().endsWith("/") ? Target.UNKNOWN : Target.MISSING)
                .findings())
        .containsExactly("links-unchecked @ [Trees](a.pdf)");
  }
}
