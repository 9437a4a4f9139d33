package org.courseschedule.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.Entry;
import org.junit.jupiter.api.Test;

/** Records with events of another day in them, and lists that tell releases from due days. */
class NestedEventsTest {

  private static ScheduleFile read(String name, String text) throws IOException {
    return ScheduleFiles.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name, ReadOptions.DEFAULT);
  }

  private static List<String> told(ScheduleFile file) {
    return file.schedule().entries().stream().map(NestedEventsTest::told).toList();
  }

  private static String told(Entry entry) {
    return "%s %s %s %s"
        .formatted(
            entry.when().days().get(0).first(),
            entry.kind(),
            entry.topic().plain(),
            entry.milestones().stream()
                .map(milestone -> milestone.kind() + " " + milestone.what())
                .toList());
  }

  @Test
  void workThatIsDueMayHaveTheNumberOfItsClass() throws IOException {
    String csv =
        """
        Date,Class,Type,Topic
        2025-09-02,1,lecture,Trees
        2025-09-04,2,lecture,Graphs
        2025-09-05,2,due,Tree puzzles
        2025-09-09,3,lecture,Flows
        """;

    assertThat(read("a.csv", csv).check()).isEmpty();
    assertThat(read("a.csv", csv.replace("due,", "lecture,")).check())
        .extracting(Finding::rule)
        .contains(Rule.NUMBER_REPEATED);
  }

  @Test
  void workIsReleasedOnItsOwnDayAndDueOnThatOfItsEvent() throws IOException {
    ScheduleFile file =
        read(
            "a.yml",
            """
            - {type: lecture, date: 2025-09-02, title: Trees}
            - type: assignment
              date: 2025-09-04T10:00:00
              title: Tree puzzles
              due_event:
                type: due
                date: 2025-09-25T23:59:00
                description: 'Tree puzzles due'
            - {type: lecture, date: 2025-09-09, title: Graphs}
            """);
    assertThat(told(file))
        .containsExactly(
            "2025-09-02 CLASS Trees []",
            "2025-09-04 DEADLINE Tree puzzles [RELEASED Tree puzzles]",
            "2025-09-25 DEADLINE Tree puzzles due [DUE Tree puzzles]",
            "2025-09-09 CLASS Graphs []");
    assertThat(file.check()).isEmpty();
  }

  @Test
  void anEventIsOfTheKindThatItsKeyNames() throws IOException {
    ScheduleFile file =
        read(
            "a.json",
            """
            [{"fecha": "2025-09-02", "tema": "Árboles",
              "examen": {"fecha": "2025-09-05", "nombre": "Primero", "título": "Parcial"}},
             {"fecha": "2025-09-09", "tema": "Grafos",
              "entrega": {"fecha": "2025-09-12", "descripción": "Tarea 1"}}]
            """);
    assertThat(told(file))
        .containsExactly(
            "2025-09-02 CLASS Árboles []",
            "2025-09-05 EXAM Parcial []",
            "2025-09-09 CLASS Grafos []",
            "2025-09-12 DEADLINE Tarea 1 [DUE Tarea 1]");
  }

  @Test
  void workIsReleasedWhereTheDayOnWhichItIsDueIsARowOfItsOwn() throws IOException {
    ScheduleFile file =
        read(
            "a.csv",
            """
            date,type,title
            2025-09-04,assignment,Tree puzzles
            2025-09-09,lecture,Graphs
            2025-09-18,due_event,Tree puzzles
            """);
    assertThat(told(file))
        .containsExactly(
            "2025-09-04 DEADLINE Tree puzzles [RELEASED Tree puzzles]",
            "2025-09-09 CLASS Graphs []",
            "2025-09-18 DEADLINE Tree puzzles [DUE Tree puzzles]");
  }

  @Test
  void aRangeAndWhatNamesNoDayAreNoEvents() throws IOException {
    ScheduleFile file =
        read(
            "a.yml",
            """
            - {date: 2025-09-02, title: Trees, slides: {title: Deck, date: soon}}
            - {date: {start: 2025-09-09, end: 2025-09-11}, title: Projects}
            """);
    assertThat(told(file))
        .containsExactly("2025-09-02 CLASS Trees []", "2025-09-09 CLASS Projects []");
  }
}
