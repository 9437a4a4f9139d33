package org.courseschedule.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courseschedule.reading.Tables.days;
import static org.courseschedule.reading.Tables.read;
import static org.courseschedule.reading.Tables.rules;

import java.time.Year;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in the layouts in which people keep their schedules. */
class TableLayoutTest {

  private static final CourseFacts FACTS = CourseFacts.NONE.withYear(Year.of(2025));

  private static List<String> told(ScheduleReading reading) {
    return reading.schedule().entries().stream().map(TableLayoutTest::told).toList();
  }

  private static String told(Entry entry) {
    String days =
        entry.when().days().stream().map(Object::toString).collect(Collectors.joining(","));
    return days + " " + entry.kind() + " " + entry.topic().plain();
  }

  @Test
  void aWeeksCellsAreMeetingsOnTheirOwnDays() {
    ScheduleReading reading =
        read(
            """
            | Week of | Monday | Wednesday | Lab on Friday | Reading |
            |---|---|---|---|---|
            | 9/8 | Trees | Graphs | Lab 1 | Ch. 1 |
            | 9/15 | **No class** | Midterm | | Ch. 2 |
            | 9/22 | Flows | - | Lab 2 | |
            """,
            FACTS);

    assertThat(told(reading))
        .containsExactly(
            "2025-09-08 CLASS Trees",
            "2025-09-10 CLASS Graphs",
            "2025-09-12 CLASS Lab 1",
            "2025-09-15 BREAK No class",
            "2025-09-17 EXAM Midterm",
            "2025-09-22 CLASS Flows",
            "2025-09-26 CLASS Lab 2");
    assertThat(rules(reading)).containsExactly("date-derived");
  }

  @Test
  void whatAWeekSharesGoesToItsFirstMeeting() {
    ScheduleReading reading =
        read(
            """
            | Week of | Monday | Wednesday | Reading | Room |
            |---|---|---|---|---|
            | 9/8 | Labor Day | Graphs | Ch. 1 | B1 |
            """,
            FACTS);

    assertThat(reading.schedule().entries())
        .extracting(entry -> entry.readingText().plain())
        .containsExactly("", "Ch. 1");
    assertThat(reading.schedule().entries().get(1).extras())
        .extracting(extra -> extra.name() + "=" + extra.text().plain())
        .containsExactly("Week of=9/8", "Room=B1");
  }

  @Test
  void aWeekNamedByItsSundayIsTheOneThatFollows() {
    assertThat(days(read("| Week of | Tue | Thu |\n|-|-|-|\n| Sep 7, 2025 | a | b |\n", FACTS)))
        .containsExactly("2025-09-09", "2025-09-11");
  }

  @Test
  void twoColumnsOfOneWeekdayAreOneMeeting() {
    ScheduleReading reading =
        read(
            """
            | Week | Tuesday Topics | Tuesday Videos | Thursday |
            |---|---|---|---|
            | Sep 9 | Trees | Video 1 | Graphs |
            """,
            FACTS);

    assertThat(told(reading)).containsExactly("2025-09-09 CLASS Trees", "2025-09-11 CLASS Graphs");
    assertThat(reading.schedule().entries().get(0).extras())
        .extracting(extra -> extra.text().plain())
        .contains("Video 1");
  }

  @Test
  void anExamInAWeekIsOnTheDayThatItStates() {
    ScheduleReading reading =
        read(
            """
            | Week of | Monday | Wednesday |
            |---|---|---|
            | 12/1 | Review; HW9 due 12/5 | Exam 2 topics |
            | 12/8 | Questions | **FINAL**<br>Thursday 12/11<br>1:30 PM - 3:30 PM |
            | 12/15 | Project due 12/17 | Final 12/19 |
            """,
            FACTS);

    assertThat(told(reading))
        .containsExactly(
            "2025-12-01 CLASS Review; HW9 due 12/5",
            "2025-12-03 CLASS Exam 2 topics",
            "2025-12-08 CLASS Questions",
            "2025-12-11 EXAM FINAL\nThursday 12/11\n1:30 PM - 3:30 PM",
            "2025-12-15 CLASS Project due 12/17",
            "2025-12-19 EXAM Final 12/19");
    Entry exam = reading.schedule().entries().get(3);
    assertThat(exam.when().time()).map(Object::toString).hasValue("13:30-15:30");
    assertThat(exam.when().statedWeekdays()).hasSize(1);
    assertThat(exam.extras()).extracting(extra -> extra.text().plain()).containsExactly("12/8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Week | 1/13 - 1/17 | Trees. No class on 1/14 | CLASS",
        "Week of | Jan 13 | Trees (no class Jan 13) | CLASS",
        "Date | Jan 14, 16 | No class Jan 14 | CLASS",
        "Date | Jan 14, 16 | No class Jan 14, 16 | BREAK",
        "Date | Jan 14 | No class on Jan 14 | BREAK",
        "Week | 1/13 - 1/17 | Winter break 1/13 - 1/17 | BREAK",
        "Week | 1/13 - 1/17 | No class, we go on on 1/21 | BREAK",
        "Date | Jan 14 | No class; made up for on Jan 17 | BREAK"
      })
  void aDayWithoutClassMakesNoBreakOfSeveral(
      String header, String date, String topic, String kind) {
    assertThat(
            told(
                read("| %s | Topic |\n|-|-|\n| %s | %s |\n".formatted(header, date, topic), FACTS)))
        .singleElement()
        .asString()
        .contains(" " + kind + " ");
  }

  @Test
  void aWeekWithoutADateIsKeptWhole() {
    assertThat(
            told(
                read(
                    "| Week of | Mon | Wed |\n|-|-|-|\n| 9/8 | a | b |\n| 9/15 | c | d |\n| Finals | e | f |\n",
                    FACTS)))
        .endsWith(" OTHER e / f");
  }

  @Test
  void theCellsOfACalendarStateTheirDays() {
    ScheduleReading reading =
        read(
            """
            | Monday | Tuesday | Wednesday |
            |---|---|---|
            | 9/1 Labor Day | 9/2<br>Trees | 9/3: Graphs |
            | 9/8 Flows | 9/9 | |
            """,
            FACTS);

    assertThat(told(reading))
        .containsExactly(
            "2025-09-01 BREAK Labor Day",
            "2025-09-02 CLASS Trees",
            "2025-09-03 CLASS Graphs",
            "2025-09-08 CLASS Flows",
            "2025-09-09 CLASS ");
    assertThat(reading.schedule().entries().get(0).when().statedWeekdays()).hasSize(1);
  }

  @Test
  void aCalendarOfBareNumbersIsLeftOutAndSaidSo() {
    ScheduleReading reading =
        read(
            "| Mon | Tue | Wed |\n|-|-|-|\n| 1 Trees | 2 | 3 Graphs |\n| 8 | 9 Flows | 10 |\n",
            FACTS);

    assertThat(reading.schedule().entries()).isEmpty();
    assertThat(rules(reading)).containsExactly("table-unread", "table-missing");
    assertThat(reading.findings().get(0).message()).contains("calendar");
  }

  @Test
  void aListOfWorkHoldsDeadlines() {
    ScheduleReading reading =
        read(
            """
            | Date | Topic |
            |---|---|
            | Sep 2 | Trees |
            | Sep 9 | Graphs |

            | Assignment | Assigned | Due |
            |---|---|---|
            | Project | Sep 9 | Oct 20 |
            | Homework 1 | Sep 2 | Sep 16 |
            | Midterm | Sep 2 | Sep 23 |
            """,
            FACTS);

    assertThat(told(reading))
        .containsExactly(
            "2025-09-02 CLASS Trees",
            "2025-09-09 CLASS Graphs",
            "2025-10-20 DEADLINE Project",
            "2025-09-16 DEADLINE Homework 1",
            "2025-09-23 EXAM Midterm");
    assertThat(reading.schedule().entries().get(2).extras())
        .extracting(extra -> extra.name() + "=" + extra.text().plain())
        .containsExactly("Assigned=Sep 9");
    assertThat(reading.schedule().entries())
        .extracting(entry -> entry.milestones().size())
        .containsExactly(0, 0, 1, 1, 0);
  }

  @Test
  void assignmentsBesideWhatIsShownInClassMakeNoListOfWork() {
    ScheduleReading reading =
        read(
            """
            | Week | Date | Materials | Assignment |
            |---|---|---|---|
            | 1 | 9/8 | Using the shell | Install it |
            | 2 | 9/15 | Scripts | |
            """,
            FACTS);

    assertThat(told(reading))
        .containsExactly("2025-09-08 CLASS Using the shell", "2025-09-15 CLASS Scripts");
  }

  @Test
  void aWeekIsNoBreakBecauseOneOfItsDaysIs() {
    ScheduleReading reading =
        read(
            """
            | Week | Topic |
            |---|---|
            | 9/8 - 9/12 | Mon: holiday <br> Fri: Trees |
            | 9/15 - 9/19 | Mon: no class <br> Fri: holiday |
            """,
            FACTS);

    assertThat(reading.schedule().entries())
        .extracting(Entry::kind)
        .containsExactly(EntryKind.CLASS, EntryKind.BREAK);
  }

  @Test
  void aRemarkThatThereIsNoClassMakesABreakOfARowWithoutANumber() {
    ScheduleReading reading =
        read(
            """
            | # | Date | Topic | Lab | Remark |
            |---|---|---|---|---|
            | 1 | 9/8 | Trees | No class | |
            | | 9/10 | Substitute Monday | | No class |
            | 2 | 9/15 | Heaps | | No class on Friday |
            | | 9/17 | Guest | | no class of graphs is left out |
            """,
            FACTS);

    assertThat(reading.schedule().entries())
        .extracting(Entry::kind)
        .containsExactly(EntryKind.CLASS, EntryKind.BREAK, EntryKind.CLASS, EntryKind.CLASS);
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
  void sessionsThatAreCountedAnewEachWeekNumberNoClass() {
    String rows =
        IntStream.rangeClosed(1, 7)
            .mapToObj(week -> "| 1 | 9/%d | A |%n| 2 | 9/%d | B |%n".formatted(week, week + 7))
            .collect(Collectors.joining());

    assertThat(
            read("| Session | Date | Topic |\n|---|---|---|\n" + rows, FACTS).schedule().entries())
        .allMatch(entry -> entry.number().isEmpty());
  }

  @Test
  void htmlThatIsFencedForThePageIsReadAndCodeIsNot() {
    String table =
        "<table><tr><th>Date</th><th>Topic</th></tr><tr><td>9/%s</td><td>%s</td></tr></table>";
    ScheduleReading reading =
        read(
            """
            ```{=html}
            %s
            ```

            ```html
            %s
            ```

            ~~~ {=html}
            %s
            """
                .formatted(
                    table.formatted("8", "Trees"),
                    table.formatted("10", "Code"),
                    table.formatted("15", "Heaps")),
            FACTS);

    assertThat(told(reading)).containsExactly("2025-09-08 CLASS Trees", "2025-09-15 CLASS Heaps");
    assertThat(reading.schedule().prose().toString()).doesNotContain("{=html}");
  }

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| Month | Day | Topic |\n|-|-|-|\n| Sep | 2 | a |\n| Sep | 9 | b |\n| Oct | 7 | c |\n",
        "| Month | Day | Topic |\n|-|-|-|\n| September | 2 | a |\n| | 9 | b |\n| October | 7 | c |\n",
        "| Day | Topic |\n|-|-|\n| **September 2025** | |\n| 2 (Tue) | a |\n| 9 (Tue) | b |\n| **October 2025** | |\n| 7 (Tue) | c |\n"
      })
  void theMonthMayStandInACellOfItsOwn(String table) {
    assertThat(days(read(table, FACTS))).contains("2025-09-02", "2025-09-09", "2025-10-07");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5 (Thu)", "Thu 5", "5", "Thu, 5th"})
  void aTitleOfAMonthAndItsYearTellsBothForTheDaysBelow(String day) {
    ScheduleReading reading =
        read(
            "| Day | Topic |\n|-|-|\n| **September 2024** | |\n| 3 | a |\n| %s | b |\n"
                    .formatted(day)
                + "| **October 2024** | |\n| 8 | c |\n");

    assertThat(days(reading)).containsExactly("", "2024-09-03", "2024-09-05", "", "2024-10-08");
    assertThat(rules(reading)).containsExactly("date-missing", "date-missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| | | |\n|-|-|-|\n| No. | Date | Topic |\n| 1 | Sep 2 | Trees |\n| 2 | Sep 4 | Graphs |\n",
        "| Fall | | |\n|-|-|-|\n| No. | Date | Topic |\n| 1 | Sep 2 | Trees |\n| 2 | Sep 4 | Graphs |\n",
        "| No. | Date | Topic |\n|-|-|-|\n| 1 | Sep 2 | Trees |\n| No. | Date | Topic |\n| 2 | Sep 4 | Graphs |\n",
        "| 1 | Sep 2 | Trees |\n|-|-|-|\n| 2 | Sep 4 | Graphs |\n",
      })
  void theHeaderIsFoundWherePeoplePutIt(String table) {
    ScheduleReading reading = read(table, FACTS);

    assertThat(told(reading)).containsExactly("2025-09-02 CLASS Trees", "2025-09-04 CLASS Graphs");
  }

  @Test
  void aTitleAboveTheNamesOfTheColumnsIsProse() {
    ScheduleReading reading =
        read(
            """
            | Trees and *more* | | Fall |
            |---|---|---|
            | No. | Date | Topic |
            | 1 | Sep 2 | Trees |
            """,
            FACTS);

    assertThat(reading.schedule().prose())
        .extracting(RichText::plain)
        .containsExactly("Trees and more Fall");
  }

  @Test
  void aHeaderSaidAgainWithMoreInItIsKept() {
    ScheduleReading reading =
        read(
            "| Date | Topic |\n|-|-|\n| Sep 2 | Trees |\n| Date | Topic | Room |\n| Sep 4 | Graphs |\n",
            FACTS);

    assertThat(reading.schedule().entries().get(1).extras())
        .extracting(extra -> extra.text().plain())
        .containsExactly("Room");
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
  void aClassThatCountsOnWithoutADateIsNamed() {
    ScheduleReading reading =
        read(
            """
            | No. | Date | Topic |
            |---|---|---|
            | 1 | Sep 2 | a |
            | 2 | | b |
            | 3 | Sep 9 | c |
            | | | more of c |
            | 4 | Sep 11 | d |
            | 5 | Sep 16 | e |
            """,
            FACTS);

    assertThat(rules(reading)).containsExactly("class-undated", "date-missing");
    assertThat(reading.findings().get(0).message()).contains("class `2`");
    assertThat(days(reading).get(1)).isEqualTo("2025-09-02");
  }

  @Test
  void severalClassesADayAreATablesHabit() {
    assertThat(
            rules(
                read(
                    "| No. | Date | Topic |\n|-|-|-|\n| 1 | Sep 2 | a |\n| 2 | | b |\n| 3 | Sep 9 | c |\n| 4 | | d |\n",
                    FACTS)))
        .containsExactly("date-missing");
  }

  @Test
  void aNumberedRowWhoseDateIsALabelIsNoClass() {
    assertThat(
            read(
                    "| No. | Date | Topic |\n|-|-|-|\n| 0 | Before class | Install |\n| 1 | Sep 2 | a |\n| 2 | Sep 4 | b |\n| 3 | TBA | c |\n",
                    FACTS)
                .schedule()
                .entries())
        .extracting(entry -> entry.kind().name())
        .containsExactly("OTHER", "CLASS", "CLASS", "CLASS");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "07",
        "#7",
        "7.",
        "Lecture 7",
        "L7",
        "Lec. 7",
        "Day_7",
        "Class 7",
        "S\u00e9ance 7",
        "\u7b2c7\u56de",
        "7\ud68c\ucc28",
        "7 (online)",
        "7-8",
        "7 & 8"
      })
  void numbersAreWrittenInManyWays(String number) {
    assertThat(Tables.entry("No. | Date | Topic", number + " | Sep 2 | x").number())
        .map(Object::toString)
        .hasValue("7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Week 7", "W17", "7 of many", "seven", "-", "Part 7"})
  void whatIsNoNumberIsNone(String number) {
    assertThat(Tables.entry("No. | Date | Topic", number + " | Sep 2 | x").number()).isEmpty();
  }

  @Test
  void anAcronymBeforeAColonIsNoPresenter() {
    ScheduleReading reading =
        read(
            Tables.dated(
                "Sep 2 | GAN, VAE: making images", "Sep 4 | Trees", "Sep 9 | Graphs", "Sep 11 | x"),
            FACTS);

    assertThat(reading.schedule().entries())
        .allSatisfy(entry -> assertThat(entry.presentations()).isEmpty());
  }

  @Test
  void whatIsDueJustBeforeMidnightIsNoClass() {
    assertThat(
            read("| Date | Topic |\n|-|-|\n| Sep 2, 23:59 | Trees |\n| Sep 4 | x |\n", FACTS)
                .schedule()
                .entries())
        .extracting(entry -> entry.kind().name())
        .containsExactly("DEADLINE", "CLASS");
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
}
