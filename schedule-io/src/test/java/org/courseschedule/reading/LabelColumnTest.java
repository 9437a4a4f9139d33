package org.courseschedule.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courseschedule.reading.TableLayoutTest.told;
import static org.courseschedule.reading.Tables.read;

import java.time.Year;
import org.courseschedule.model.CourseFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a column that is named for classes says in words, beside other columns. */
class LabelColumnTest {
  private static final CourseFacts FACTS = CourseFacts.NONE.withYear(Year.of(2025));

  @ParameterizedTest
  @CsvSource({
    "Session, Topic, Lecture, Lab",
    "Class, Topics, Lecture, Discussion",
    "Session, Topic, AM, PM",
    "Session, Title, I, II",
    "Lecture, Title, Morning, Afternoon",
    "Sitzung, Thema, Vorlesung, \u00dcbung",
    "Clase, Tema, Te\u00f3rica, Pr\u00e1ctica",
    "Session, Description, Lecture, Lab",
    "Session, Topic, Lecture 1, Lab 1"
  })
  void kindsAndPartsOfTheDayAreNotTheTopic(String label, String topic, String one, String two) {
    assertThat(
            told(
                read(
                    """
                    | Date | %1$s | %2$s |
                    |---|---|---|
                    | 2025-09-02 | %3$s | Trees |
                    | 2025-09-04 | %4$s | Leaves |
                    | 2025-09-09 | %3$s | Balanced search trees |
                    """
                        .formatted(label, topic, one, two),
                    FACTS)))
        .containsExactly(
            "2025-09-02 CLASS Trees",
            "2025-09-04 CLASS Leaves",
            "2025-09-09 CLASS Balanced search trees");
  }

  @Test
  void theNumbersAmongTheLabelsCountTheClasses() {
    ScheduleReading reading =
        read(
            """
            | Date | Session | Topic |
            |---|---|---|
            | Sep 2 | 1 | Trees |
            | Sep 4 | 2 | Leaves |
            | Sep 9 | Lab | Heaps |
            | Sep 11 | Review | Heaps |
            | Sep 16 | Exam | Heaps |
            """,
            FACTS);

    assertThat(told(reading))
        .containsExactly(
            "2025-09-02 CLASS Trees",
            "2025-09-04 CLASS Leaves",
            "2025-09-09 CLASS Heaps",
            "2025-09-11 CLASS Heaps",
            "2025-09-16 EXAM Heaps");
    assertThat(reading.schedule().entries())
        .extracting(entry -> entry.number().map(Object::toString).orElse("-"))
        .containsExactly("1", "2", "-", "-", "-");
  }

  @Test
  void aTopicThatIsThatOfAPartOfTheCourseLeavesItToTheLecture() {
    assertThat(
            told(
                read(
                    """
                    | Date | Lecture | Topic |
                    |---|---|---|
                    | Sep 2 | Leaves | Trees |
                    | Sep 4 | Roots | Trees |
                    | Sep 9 | Flows | Graphs |
                    | Sep 11 | Cuts | Graphs |
                    """,
                    FACTS)))
        .containsExactly(
            "2025-09-02 CLASS Leaves",
            "2025-09-04 CLASS Roots",
            "2025-09-09 CLASS Flows",
            "2025-09-11 CLASS Cuts");
  }

  @Test
  void aTitleGoesBeforeItsDescription() {
    assertThat(
            told(
                read(
                    """
                    | Date | Lecture | Description |
                    |---|---|---|
                    | Sep 2 | Trees | What they are made of |
                    | Sep 4 | Graphs | Where they lead |
                    """,
                    FACTS)))
        .containsExactly("2025-09-02 CLASS Trees", "2025-09-04 CLASS Graphs");
  }

  @Test
  void theLabelIsTheTopicWhereThatIsBlank() {
    assertThat(
            told(
                read(
                    """
                    | Date | Session | Topic |
                    |---|---|---|
                    | Sep 2 | Lecture | Trees |
                    | Sep 4 | Holiday | |
                    | Sep 9 | Lab | Leaves |
                    """,
                    FACTS)))
        .containsExactly(
            "2025-09-02 CLASS Trees", "2025-09-04 BREAK Holiday", "2025-09-09 CLASS Leaves");
  }

  @Test
  void theNameIsTheTopicOfARowWithoutOne() {
    assertThat(
            told(
                read(
                    """
                    | Name | Date | Topics | Due |
                    |---|---|---|---|
                    | Lecture 1 | Sep 2 | Trees | HW 0 |
                    | Lecture 2 | Sep 4 | | HW 1 |
                    | Holiday | Sep 9 | | |
                    """,
                    FACTS)))
        .containsExactly(
            "2025-09-02 CLASS Trees", "2025-09-04 CLASS Lecture 2", "2025-09-09 BREAK Holiday");
  }

  @ParameterizedTest
  @CsvSource({"Name, Location, Lecture", "Name, Ort, Vorlesung"})
  void aPlaceIsNotTheTopicBesideNames(String name, String place, String lecture) {
    assertThat(
            told(
                read(
                    "| %s | Date | %s |\n|-|-|-|\n| %3$s 1 | Sep 2 | H1 |\n| %3$s 2 | Sep 9 | H1 |\n"
                        .formatted(name, place, lecture),
                    FACTS)))
        .containsExactly(
            "2025-09-02 CLASS %s 1".formatted(lecture), "2025-09-09 CLASS %s 2".formatted(lecture));
  }

  @ParameterizedTest
  @CsvSource({"Time, Exam, Room", "Uhrzeit, Klausur, Raum", "Start time, Exam, End time"})
  void examsWithTheirTimesAreExams(String time, String exam, String room) {
    assertThat(
            told(
                read(
                    "| Date | %s | %s | %s |\n|-|-|-|-|\n| Dec 15 | 9:00 | Algebra | 11:00 |\n"
                        .formatted(time, exam, room),
                    FACTS)))
        .containsExactly("2025-12-15 EXAM Algebra");
  }

  @Test
  void importantDatesBesideClassesAreNone() {
    String dates =
        "## Important dates\n\n| Date | What |\n|-|-|\n| Sep 8 | Last day to add |\n| Dec 13 | Commencement |\n\n";
    String classes = "## Lectures\n\n| Date | Topic |\n|-|-|\n| Sep 2 | Trees |\n";

    assertThat(told(read(dates + classes, FACTS)))
        .containsExactly(
            "2025-09-08 DEADLINE Last day to add",
            "2025-12-13 OTHER Commencement",
            "2025-09-02 CLASS Trees");
    assertThat(told(read(dates.replace("Last day to add", "Trees"), FACTS)))
        .containsExactly("2025-09-08 CLASS Trees", "2025-12-13 OTHER Commencement");
  }
}
