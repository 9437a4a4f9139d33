package org.courseschedule.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courseschedule.reading.TableLayoutTest.told;
import static org.courseschedule.reading.Tables.read;

import java.time.Year;
import org.courseschedule.model.CourseFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which column, or columns, tell what the classes are about. */
class TopicColumnTest {
  private static final CourseFacts FACTS = CourseFacts.NONE.withYear(Year.of(2025));

  @Test
  void subjectsSideBySideMakeTheTopicTogether() {
    ScheduleReading reading =
        read(
            """
            | Date | Algebra | Dynamics | Lunch talk |
            |---|---|---|---|
            | Sep 2 | Groups | Orbits | |
            | Sep 3 | | Chaos | Ada |
            | Sep 4 | Rings | - | |
            | Sep 5 | No class | No class | |
            | Sep 8 | No class | Maps | |
            """,
            FACTS);

    assertThat(told(reading))
        .containsExactly(
            "2025-09-02 CLASS Groups / Orbits",
            "2025-09-03 CLASS Chaos / Ada",
            "2025-09-04 CLASS Rings",
            "2025-09-05 BREAK No class / No class",
            "2025-09-08 CLASS No class / Maps");
    assertThat(reading.schedule().entries().get(0).extras())
        .extracting(extra -> extra.name())
        .containsExactly("Algebra", "Dynamics");
  }

  @Test
  void aColumnThatIsAlwaysFilledIsTheTopicAlone() {
    assertThat(
            told(
                read(
                    "| Date | Lecturing on | Extra |\n|-|-|-|\n| Sep 2 | Trees and leaves | x |\n| Sep 4 | Graphs | |\n",
                    FACTS)))
        .containsExactly("2025-09-02 CLASS Trees and leaves", "2025-09-04 CLASS Graphs");
  }

  @Test
  void eventsAreClassesUnlessMostAreWorkOrAnotherTableListsTheClasses() {
    String events = "| Date | Event |\n|-|-|\n";
    assertThat(told(read(events + "| Sep 2 | Trees |\n| Sep 4 | Graphs |\n", FACTS)))
        .containsExactly("2025-09-02 CLASS Trees", "2025-09-04 CLASS Graphs");
    assertThat(told(read(events + "| Sep 2 | Essay |\n| Sep 4 | Report due |\n", FACTS)))
        .containsExactly("2025-09-02 DEADLINE Essay", "2025-09-04 DEADLINE Report due");
    assertThat(
            told(
                read(
                    "| Date | Topic |\n|-|-|\n| Sep 2 | Trees |\n\n"
                        + events
                        + "| Sep 3 | Parser |\n",
                    FACTS)))
        .containsExactly("2025-09-02 CLASS Trees", "2025-09-03 DEADLINE Parser");
  }

  @Test
  void eventsBesideATopicAreKinds() {
    assertThat(
            told(
                read(
                    "| Event | Date | Description |\n|-|-|-|\n| Lecture 1 | Sep 2 | Trees |\n| A1 released | Sep 3 | Parser |\n| Lecture 2 | Sep 4 | Graphs |\n| Project due | Sep 9 | Report |\n",
                    FACTS)))
        .containsExactly(
            "2025-09-02 CLASS Trees",
            "2025-09-03 DEADLINE Parser",
            "2025-09-04 CLASS Graphs",
            "2025-09-09 DEADLINE Report");
  }

  @Test
  void meetingsSideBySideHaveTheirOwnDaysAndTopics() {
    assertThat(
            told(
                read(
                    "| Wk | Tuesday | Topic | Thursday | Topic | Notes |\n|-|-|-|-|-|-|\n| 1 | Sep 2 | Trees | Sep 4 | Leaves | |\n| 2 | Sep 9 | Graphs | Sep 11 | No class | |\n| 3 | Sep 16 | Flows | | | |\n",
                    FACTS)))
        .containsExactly(
            "2025-09-02 CLASS Trees",
            "2025-09-04 CLASS Leaves",
            "2025-09-09 CLASS Graphs",
            "2025-09-11 BREAK No class",
            "2025-09-16 CLASS Flows");
  }

  @Test
  void whatStandsBeforeTheDayMayBeTheTopic() {
    assertThat(
            told(
                read(
                    "| Survey | Opens | State |\n|-|-|-|\n| Trees | Sep 2 | Over |\n| Graphs | Sep 4 | Over |\n",
                    FACTS)))
        .containsExactly("2025-09-02 DEADLINE Trees", "2025-09-04 DEADLINE Graphs");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| Date | Reading 1 | Reading 2 |",
        "| Date | Required reading | Optional reading |",
        "| Datum | Literatur | Weiterf\u00fchrende Literatur |",
        "| Fecha | Lectura | Lecturas opcionales |"
      })
  void aSecondColumnOfReadingsIsNotTheTopic(String header) {
    assertThat(
            told(
                read(
                    header
                        + "\n|-|-|-|\n| 2025-09-02 | Knuth | Cormen on many other kinds of trees |\n",
                    FACTS)))
        .containsExactly("2025-09-02 CLASS ");
  }

  @Test
  void aColumnNamedForClassesThatCountsWeeksIsNotTheTopic() {
    assertThat(
            told(
                read(
                    """
                    | # | Fecha | Clase | Tema |
                    |---|---|---|---|
                    | 1 | Sep 2 | Semana 1 | Trees |
                    | 2 | Sep 4 | Semana 1 | Graphs |
                    | - | Sep 9 | - | Feriado |
                    """,
                    FACTS)))
        .containsExactly(
            "2025-09-02 CLASS Trees", "2025-09-04 CLASS Graphs", "2025-09-09 BREAK Feriado");
  }

  @Test
  void lecturesThatAreCountedInFrontOfTheirTitlesHaveThoseNumbers() {
    assertThat(
            read(
                    """
                    | Date | Lecture |
                    |---|---|
                    | Sep 2 | 1. Trees |
                    | Sep 4 | 2. Graphs |
                    | Sep 9 | No class |
                    | Sep 11 | 3. Flows |
                    """,
                    FACTS)
                .schedule()
                .entries())
        .extracting(entry -> entry.number().map(Object::toString).orElse("-"))
        .containsExactly("1", "2", "-", "3");
  }

  @Test
  void theTopicOfARowThatIsATitleIsTheTitle() {
    ScheduleReading reading =
        read(
            """
            | Unit | Date | Topic |
            |---|---|---|
            | **Unit 1: Trees** | | |
            | | Sep 2 | Leaves |
            | Unit 2 | | |
            | | Sep 9 | Graphs |
            """,
            FACTS);

    assertThat(told(reading))
        .containsExactly(
            " OTHER Unit 1: Trees",
            "2025-09-02 CLASS Leaves",
            " OTHER Unit 2",
            "2025-09-09 CLASS Graphs");
    assertThat(reading.schedule().entries())
        .allSatisfy(entry -> assertThat(entry.extras()).isEmpty());
  }

  @Test
  void aColumnNamedForTopicsThatIsEmptyIsNotTheTopic() {
    assertThat(
            told(
                read(
                    "| Date | Slug | Title | Link |\n|-|-|-|-|\n| Sep 2 | Trees and leaves | | a |\n| Sep 4 | Graphs | | b |\n",
                    FACTS)))
        .containsExactly("2025-09-02 CLASS Trees and leaves", "2025-09-04 CLASS Graphs");
  }

  @Test
  void behindADashTheNextColumnThatTellsIsTheTopic() {
    assertThat(
            told(
                read(
                    "| Date | Topic | Lab / Activity / Checkpoint | Week |\n|-|-|-|-|\n| Sep 2 | Trees | - | 1 |\n| Sep 4 | \u2013 | Lab: Leaves | 1 |\n| Sep 9 | Graphs | | 2 |\n| Sep 11 | - | - | 2 |\n| Sep 16 | - | No class | 3 |\n",
                    FACTS)))
        .containsExactly(
            "2025-09-02 CLASS Trees",
            "2025-09-04 CLASS Lab: Leaves",
            "2025-09-09 CLASS Graphs",
            "2025-09-11 CLASS -",
            "2025-09-16 BREAK No class");
  }

  @Test
  void aFullColumnTellsMoreThanOneNamedForTopicsThatIsNearlyEmpty() {
    String rows =
        "| Sep 2 | %s | Trees and leaves | a |\n| Sep 4 | | Graphs | a |\n| Sep 9 | | Flows | b |\n";

    assertThat(
            told(
                read(
                    "| Date | Topic | In this meeting | Group |\n|-|-|-|-|\n"
                        + rows.formatted("Start"),
                    FACTS)))
        .containsExactly(
            "2025-09-02 CLASS Trees and leaves",
            "2025-09-04 CLASS Graphs",
            "2025-09-09 CLASS Flows");
    assertThat(
            told(
                read(
                    "| Date | Topic | In this meeting | Group |\n|-|-|-|-|\n"
                        + rows.formatted("How the course will go"),
                    FACTS)))
        .first()
        .isEqualTo("2025-09-02 CLASS How the course will go");
  }

  @Test
  void workIsTheTopicWhereNothingElseTells() {
    assertThat(
            told(
                read(
                    "| Date | Module | Room | Homework |\n|-|-|-|-|\n| Sep 2 | 1 | B1 | Install Git |\n| Sep 4 | 1 | B1 | |\n| Sep 9 | 2 | B1 | HW1 due |\n",
                    FACTS)))
        .containsExactly(
            "2025-09-02 CLASS Install Git", "2025-09-04 CLASS ", "2025-09-09 DEADLINE HW1 due");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Datum | Thema",
        "Fecha | Contenidos",
        "Date | Contenu",
        "Data | Argomento",
        "Data | Conte\u00fado",
        "Dag | Onderwerp",
        "\u65e5\u671f | \u5185\u5bb9",
        "\u65e5\u4ed8 | \u30c6\u30fc\u30de",
        "\ub0a0\uc9dc | \uc8fc\uc81c",
        "Week of | Lecture",
        " | "
      })
  void columnsAreNamedInManyLanguages(String header) {
    assertThat(
            told(
                read(
                    "| " + header + " | Folder |\n|-|-|-|\n| Sep 2 | Trees | week-one of many |\n",
                    FACTS)))
        .containsExactly("2025-09-02 CLASS Trees");
  }

  @Test
  void datesOfASecondKindOfMeetingNumberNoClass() {
    ScheduleReading reading =
        read(
            """
            | Dates Lecture | Topic | Dates Lab |
            |---|---|---|
            | Sep 2 | Trees | 09-05 |
            | Sep 9 | Heaps | 09-12 |
            """,
            FACTS);

    assertThat(reading.schedule().entries()).allMatch(entry -> entry.number().isEmpty());
  }

  @Test
  void labelsOfClassesThatAreCountedByKindAreNoTopics() {
    ScheduleReading reading =
        read(
            """
            | S\u00e9ance | Date | Contenu |
            |---|---|---|
            | CM 1 | 9 septembre | Suites |
            | TD 1 | 11 septembre | Exercices |
            | CM 2 | 16 septembre | S\u00e9ries |
            """,
            FACTS);

    assertThat(told(reading))
        .containsExactly(
            "2025-09-09 CLASS Suites",
            "2025-09-11 CLASS Exercices",
            "2025-09-16 CLASS S\u00e9ries");
    assertThat(reading.schedule().entries().get(1).extras())
        .extracting(extra -> extra.text().plain())
        .containsExactly("TD 1");
  }

  @Test
  void theDatesOfWeeksGoBeforeThoseOfWorkBesideTopics() {
    ScheduleReading reading =
        read(
            """
            | Week | Topics | Assignments due |
            |---|---|---|
            | 1 <br> 9/8 | Trees | Fri 9/12: Lab 1 |
            | 2 <br> 9/15 | Heaps | Fri 9/19: Lab 2 |
            """,
            FACTS);

    assertThat(told(reading)).containsExactly("2025-09-08 CLASS Trees", "2025-09-15 CLASS Heaps");
  }

  @Test
  void ofColumnsWithoutNamesTheFirstThatTellsIsTheTopic() {
    assertThat(
            told(
                read(
                    """
                    | Week 1 | | |
                    |---|---|---|
                    | Sep 2 | Trees | The first chapter of the big book |
                    | Sep 4 | Heaps | The second chapter of the big book |
                    """,
                    FACTS)))
        .containsExactly("2025-09-02 CLASS Trees", "2025-09-04 CLASS Heaps");
  }
}
