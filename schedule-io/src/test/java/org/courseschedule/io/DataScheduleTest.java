package org.courseschedule.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.Link;
import org.junit.jupiter.api.Test;

/** Schedules in YAML and JSON, of the project's own schema and as sites keep them. */
class DataScheduleTest {

  private static ScheduleFile read(String name, String text) {
    try {
      return ScheduleFiles.read(
          new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
          name,
          ReadOptions.DEFAULT);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static ScheduleFile yaml(String text) {
    return read("a.yaml", text);
  }

  private static List<String> findings(ScheduleFile file) {
    return file.findings().stream().map(Finding::toString).toList();
  }

  private static List<String> days(ScheduleFile file) {
    return file.schedule().entries().stream()
        .map(entry -> entry.when().days() + " " + entry.topic())
        .toList();
  }

  @Test
  void aMisspeltKeyIsAnsweredWithTheNearestRightOne() {
    ScheduleFile file = yaml("schedule: 1\nyaer: 2025\nentries:\n  - topc: Trees\n");
    assertThat(findings(file))
        .containsExactly(
            "a.yaml:2:1: warning: there is no key `yaer` here; it is left out [key-unknown]",
            "a.yaml:4:5: warning: there is no key `topc` here; it is left out [key-unknown]");
    assertThat(file.findings())
        .extracting(finding -> finding.help().orElse(""))
        .containsExactly("did you mean `year`?", "did you mean `topic`?");
  }

  @Test
  void aLineEndInAValueIsALineBreakAndBlankLinesAreOne() {
    assertThat(
            days(
                yaml(
                    """
                    schedule: 1
                    entries:
                      - date: 2025-09-02
                        topic: |
                          one
                          two

                          three
                    """)))
        .containsExactly("[2025-09-02] one\ntwo\nthree");
    assertThat(
            days(
                read(
                    "a.json",
                    "{\"schedule\": 1, \"entries\": [{\"date\": \"2025-09-02\","
                        + " \"topic\": \"one\\ntwo\\r\\n\\r\\nthree\"}]}")))
        .containsExactly("[2025-09-02] one\ntwo\nthree");
  }

  @Test
  void aWrongValueLosesOnlyItself() {
    ScheduleFile file =
        yaml(
            """
            schedule: 1
            meets: sometimes
            entries:
              - {date: [2025-09-02, 2025-13-01], kind: lecture, number: -1, time: 25:00, topic: Trees}
              - just text
              - milestones: [{kind: lost, what: HW1}, {kind: due, what: HW2}]
            """);
    assertThat(findings(file))
        .extracting(finding -> finding.replaceAll(" is (no value|left out).*", ""))
        .containsExactly(
            "a.yaml:2:8: error: `sometimes`",
            "a.yaml:4:25: error: `2025-13-01`",
            "a.yaml:4:44: error: `lecture`",
            "a.yaml:4:61: error: `-1`",
            "a.yaml:4:71: error: `25:00`",
            "a.yaml:5:5: error: `just text`",
            "a.yaml:6:25: error: `lost`");
    List<Entry> entries = file.schedule().entries();
    assertThat(entries).hasSize(2);
    assertThat(entries.get(0).when().first()).contains(LocalDate.of(2025, 9, 2));
    assertThat(entries.get(0).topic().plain()).isEqualTo("Trees");
    assertThat(entries.get(1).milestones()).hasSize(1);
  }

  @Test
  void anotherVersionIsReported() {
    assertThat(findings(yaml("schedule: 2\nentries: []")))
        .containsExactly(
            "a.yaml:1:11: error: `2` is no value of `schedule`; it is left out [value-invalid]");
  }

  @Test
  void whatAChecksSayPointsAtTheValue() {
    ScheduleFile file =
        yaml(
            """
            schedule: 1
            entries:
              - date: 2025-09-09
                number: 2
              - number: 1
                date: 2025-09-02
            """);
    assertThat(file.origins().place(1, Field.WHEN)).hasToString("a.yaml:6:11");
    assertThat(file.origins().place(1, Field.NUMBER)).hasToString("a.yaml:5:13");
    assertThat(file.check())
        .extracting(Finding::toString)
        .anyMatch(said -> said.startsWith("a.yaml:3:11: error"));
  }

  @Test
  void recordsAreRowsAndTheirKeysColumns() {
    String yaml =
        """
        title: Trees and graphs
        schedule:
          - date: 2025-09-02T10:10
            title: Trees
            lecture_links:
              - {name: slides, url: a.pdf}
              - {name: video, url: "https://example.edu/v"}
            released: true
          - title: Graphs
            date: 2025-09-04
            reading: "[Notes](n.pdf)"
        """;
    ScheduleFile file = yaml(yaml);
    assertThat(findings(file)).isEmpty();
    assertThat(file.schedule().course().title()).contains("Trees and graphs");
    assertThat(days(file)).containsExactly("[2025-09-02] Trees", "[2025-09-04] Graphs");
    Entry first = file.schedule().entries().get(0);
    assertThat(first.when().time()).hasToString("Optional[10:10]");
    assertThat(first.extras().get(0).name()).isEqualTo("lecture links");
    assertThat(first.extras().get(0).text().links())
        .containsExactly(new Link("a.pdf"), new Link("https://example.edu/v"));
    assertThat(file.origins().place(1, Field.TOPIC)).hasToString("a.yaml:9:12");
  }

  @Test
  void theSameRecordsInJsonAreReadAlike() {
    ScheduleFile file =
        read(
            "a.json",
            "[{\"date\": \"2025-09-02\", \"topic\": \"Trees\"},\n {\"date\": \"2025-09-04\","
                + " \"topic\": null, \"notes\": \"<b>No class</b>\"}]");
    assertThat(days(file)).containsExactly("[2025-09-02] Trees", "[2025-09-04] ");
    assertThat(file.schedule().entries().get(1).kind()).isEqualTo(EntryKind.BREAK);
    assertThat(file.origins().place(1, Field.NOTES)).hasToString("a.json:2:49");
  }

  @Test
  void inNestedListsTheRecordsWithDatesAreTheRows() {
    ScheduleFile file =
        yaml(
            """
            - week: 1
              labs: [{name: "Lab 1 (due 9/9)"}]
              days:
                - {day: 2025-09-02, topic: Trees}
                - {topic: Nothing yet}
                - {day: 2025-09-04, topic: Graphs}
            - week: 2
              days:
                - {day: 2025-09-09, topic: Search}
            """);
    assertThat(days(file))
        .containsExactly(
            "[2025-09-02] Trees", "[] Nothing yet", "[2025-09-04] Graphs", "[2025-09-09] Search");
    assertThat(file.schedule().entries().get(2).extras().get(0).text().plain()).isEqualTo("1");
    assertThat(file.schedule().entries().get(0).extras())
        .extracting(extra -> extra.name() + "=" + extra.text())
        .containsExactly("week=1", "labs=Lab 1 (due 9/9)");
  }

  @Test
  void meetingsOnWeekdaysOfCountedWeeksAreTheRows() {
    ScheduleFile file =
        yaml(
            """
            semester_start: "2025-01-12T00:00:00-05:00" # the Sunday before
            weeks:
              - week_offset: 0
                sessions:
                  - {day: W, title: Trees}
              - week_offset: 1
                homework:
                  - {title: Essay, out: M}
                sessions:
                  - {day: M, title: Graphs}
                  - {day: W, title: Flows}
            """);
    assertThat(days(file))
        .containsExactly("[2025-01-15] Trees", "[2025-01-20] Graphs", "[2025-01-22] Flows");
    assertThat(findings(file)).noneMatch(finding -> finding.contains("warning"));
  }

  @Test
  void daysThatAreCountedInEachWeekAreCountedFromTheFirst() {
    ScheduleFile file =
        yaml(
            """
            startdate: 2019-01-08
            schedule:
              - {week: 0, day: 2, lecture: Trees, notes: HW1 out, due 1/24}
              - {week: 1, day: 0, lecture: Graphs, notes: }
              - {week: 1, day: 2, lecture: Flows, notes: }
            """);
    assertThat(days(file))
        .containsExactly("[2019-01-10] Trees", "[2019-01-15] Graphs", "[2019-01-17] Flows");
    assertThat(file.schedule().entries()).allMatch(entry -> entry.number().isEmpty());
  }

  @Test
  void datesUnderCountedKeysAreTheDaysOfOneRow() {
    ScheduleFile file =
        yaml(
            """
            - date1: 2025-09-02
              date2: 2025-09-04
              topic: Trees
            - date1: 2025-09-09
              topic: Graphs
            """);

    assertThat(days(file)).containsExactly("[2025-09-02, 2025-09-04] Trees", "[2025-09-09] Graphs");
  }

  @Test
  void datesUnderWeekdaysAreTheDaysOfOneRow() {
    ScheduleFile file =
        yaml(
            """
            - monday: 2025-09-08
              title: Trees
              wednesday: 2025-09-10
            - wednesday: 2024-09-17
              title: Graphs
            """);
    assertThat(days(file)).containsExactly("[2025-09-08, 2025-09-10] Trees", "[2024-09-17] Graphs");
    assertThat(file.check())
        .extracting(Finding::toString)
        .contains(
            "a.yaml:4:14: error: `2024-09-17` is a Tuesday, not a Wednesday [weekday-mismatched]");
  }

  @Test
  void meetingsUnderWeekdaysAreTheRows() {
    ScheduleFile file =
        yaml(
            """
            - week: 1
              tuesday: {date: 2025-09-02, topic: Trees, reading: Knuth}
              thursday: {date: 2025-09-04, topic: Graphs}
            - week: 2
              tuesday: {date: 2025-09-09, topic: Flows}
              thursday: {date: 2025-09-11, topic: Midterm}
            """);
    assertThat(days(file))
        .containsExactly(
            "[2025-09-02] Trees",
            "[2025-09-04] Graphs",
            "[2025-09-09] Flows",
            "[2025-09-11] Midterm");
    assertThat(file.schedule().entries().get(3).extras())
        .extracting(extra -> extra.text().plain())
        .containsExactly("2", "thursday");
  }

  @Test
  void recordsMayStandUnderTheirDates() {
    ScheduleFile file =
        read(
            "a.json",
            "{\"2025-09-02\": {\"topic\": \"Trees\"}, \"2025-09-04\": {\"topic\": \"Graphs\"}}");
    assertThat(days(file)).containsExactly("[2025-09-02] Trees", "[2025-09-04] Graphs");
  }

  @Test
  void aListWithMoreKeysThanAnyHasIsCutOffAndReportedOnce() {
    StringBuilder yaml = new StringBuilder("- date: 2025-09-02\n");
    for (int i = 0; i < 300; i++) {
      yaml.append("  k").append(i).append(": v\n");
    }
    assertThat(findings(yaml(yaml.toString())))
        .filteredOn(finding -> finding.endsWith("[limit-exceeded]"))
        .hasSize(1);
  }

  @Test
  void withoutRecordsThereIsNoSchedule() {
    for (String text : List.of("", "just text", "a: b", "[1, 2]", "null")) {
      assertThat(findings(yaml(text)))
          .containsExactly("a.yaml:1:1: error: no list of records with dates [table-missing]");
    }
    assertThat(findings(yaml("["))).singleElement().asString().endsWith("[document-unreadable]");
  }

  @Test
  void factsOfTheCallerGoBeforeThoseOfTheFile() throws IOException {
    byte[] text = "schedule: 1\ntitle: Trees\ncode: CS 1\n".getBytes(StandardCharsets.UTF_8);
    ReadOptions options =
        ReadOptions.DEFAULT.withFacts(ReadOptions.DEFAULT.facts().withTitle("Graphs"));
    ScheduleFile file = ScheduleFiles.read(new ByteArrayInputStream(text), "a.yml", options);
    assertThat(file.schedule().course().title()).contains("Graphs");
    assertThat(file.schedule().course().code()).isEqualTo(Optional.of("CS 1"));
  }

  @Test
  void namesOfOneThingAreOneColumnWhereNoRecordHasBoth() {
    ScheduleFile file =
        yaml(
            """
            - {date: 2025-09-02, topic: Trees}
            - {Date: 2025-09-04, Topic: Heaps}
            - {day: 2025-09-09, title: Graphs}
            - {when: 2025-09-11, name: Flows}
            """);
    assertThat(days(file))
        .containsExactly(
            "[2025-09-02] Trees",
            "[2025-09-04] Heaps",
            "[2025-09-09] Graphs",
            "[2025-09-11] Flows");
    assertThat(findings(file)).isEmpty();
  }

  @Test
  void aRecordThatStatesBothKeepsThem() {
    ScheduleFile file =
        yaml(
            """
            - {date: 2025-09-02, topic: Trees, name: Lecture A}
            - {date: 2025-09-04, topic: Heaps}
            - {date: 2025-09-09, name: Lab}
            """);
    assertThat(file.schedule().entries().get(0).extras())
        .extracting(extra -> extra.text().plain())
        .containsExactly("Lecture A");
  }

  @Test
  void aRecordWithoutADateAndAnItemThatIsNoRecordAreTold() {
    ScheduleFile file =
        yaml(
            """
            - {date: 2025-09-02, topic: Trees}
            - {topic: A guest}
            - {date: null, topic: Another}
            - stray
            - {date: {start: 2025-09-09, end: 2025-09-11}, topic: Projects}
            """);
    assertThat(days(file)).last().isEqualTo("[2025-09-09/2025-09-11] Projects");
    assertThat(file.findings())
        .extracting(finding -> finding.rule().id() + " " + finding.place().line())
        .containsExactlyInAnyOrder("date-missing 2", "date-missing 3", "table-unread 4");
  }

  @Test
  void manyItemsThatAreNoRecordsAreCounted() {
    ScheduleFile file = yaml("- {date: 2025-09-02, topic: Trees}\n" + "- stray\n".repeat(120));
    assertThat(file.findings()).hasSize(21);
    assertThat(file.findings().get(20))
        .asString()
        .startsWith("a.yaml:22:3: ")
        .contains("`100` more items of this list");
  }

  @Test
  void listsUnderKeysOfTheirOwnAreEachInOrder() {
    assertThat(
            yaml("""
                    year: 2025
                    lectures:
                      - {date: Sep 8, topic: Trees}
                      - {date: Sep 15, topic: Heaps}
                    deadlines:
                      - {name: HW1, due: Sep 12}
                    """)
                .check())
        .isEmpty();
  }

  @Test
  void theWeeksOfOneListAreInOneOrder() {
    assertThat(
            yaml("""
                    year: 2025
                    weeks:
                      - week: 1
                        lectures:
                          - {date: Sep 8, topic: Trees}
                          - {date: Sep 10, topic: Heaps}
                      - week: 2
                        lectures:
                          - {date: Sep 9, topic: Graphs}
                      - week: 3
                        lectures:
                          - {date: Sep 22, topic: Flows}
                    """)
                .check())
        .singleElement()
        .matches(finding -> finding.rule().id().equals("date-out-of-order"));
  }

  @Test
  void theKeysOfRecordsAreNoProse() {
    assertThat(
            yaml("- date: 2025-09-02\n  title: Trees\n- date: 2025-09-04\n  name: Heaps\n")
                .schedule()
                .prose())
        .isEmpty();
  }

  @Test
  void oneOfAKindIsCountedAsOne() {
    assertThat(findings(read("a.md", "# Fall 2025\n\n| Date | Topic |\n|---|---|\n| Sep 2 |\n")))
        .anyMatch(finding -> finding.contains("the row has `1` cell, the header `2`"));
    assertThat(
            findings(read("a.md", "# Fall 2025\n\n| Work | Share |\n|---|---|\n| Essay | 1 |\n")))
        .anyMatch(finding -> finding.contains("with its `1` row ["));
  }
}
