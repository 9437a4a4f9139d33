package org.courseschedule.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courseschedule.reading.TableLayoutTest.told;
import static org.courseschedule.reading.Tables.days;
import static org.courseschedule.reading.Tables.read;
import static org.courseschedule.reading.Tables.rules;

import java.time.Year;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that stand for a week, and calendars. */
class WeekRowTest {
  private static final CourseFacts FACTS = CourseFacts.NONE.withYear(Year.of(2025));

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
  void aDayOfACalendarThatSaysNothingIsAboutTheTopicOfItsWeek() {
    assertThat(
            told(
                read(
                    """
                    | Weekly focus | Monday | Wednesday | Labs |
                    |---|---|---|---|
                    | Trees | 9/8 | 9/10: Quiz | Lab 1 |
                    | Fall break | 9/15 | 9/17 | No labs |
                    | Graphs | 9/22 | 9/24 | No labs |
                    """,
                    FACTS)))
        .containsExactly(
            "2025-09-08 CLASS Trees",
            "2025-09-10 CLASS Quiz",
            "2025-09-15 BREAK Fall break",
            "2025-09-17 BREAK Fall break",
            "2025-09-22 CLASS Graphs",
            "2025-09-24 CLASS Graphs");
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
            "2025-12-15 DEADLINE Project due 12/17",
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
  void whatStandsInTheRowsBelowTheDatesOfACalendarIsOnThen() {
    ScheduleReading reading =
        read(
            """
            | Week | Tuesday | Thursday |
            |---|---|---|
            | 1 | Sep 2 | Sep 4 |
            | | Trees | Heaps |
            | | HW1 due | |
            | 2 | 9 | 11 |
            | | | Midterm |
            | 3 | Sep 16 | |
            | | Cuts | Flows |
            """,
            FACTS);

    assertThat(told(reading))
        .containsExactly(
            "2025-09-02 CLASS Trees\nHW1 due",
            "2025-09-04 CLASS Heaps",
            "2025-09-09 CLASS ",
            "2025-09-11 EXAM Midterm",
            "2025-09-16 CLASS Cuts",
            " OTHER Flows");
    assertThat(rules(reading)).containsExactly("date-missing");
  }

  @Test
  void theDaysOfACalendarBeforeItsFirstDateAreThoseBefore() {
    ScheduleReading reading =
        read(
            """
            | Mon | Tue | Wed | Thu | Fri |
            |---|---|---|---|---|
            | 25 | 26<br>Trees | 27 | 28 | 29 |
            | Sep 1 | 2<br>Heaps | 3 | 4 | 5 |
            """,
            FACTS);

    assertThat(told(reading))
        .contains("2025-08-25 OTHER ", "2025-08-26 CLASS Trees", "2025-09-02 CLASS Heaps")
        .filteredOn(day -> day.contains("CLASS"))
        .hasSize(2);
  }
}
