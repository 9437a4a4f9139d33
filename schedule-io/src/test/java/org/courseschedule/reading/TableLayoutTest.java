package org.courseschedule.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courseschedule.reading.Tables.days;
import static org.courseschedule.reading.Tables.read;
import static org.courseschedule.reading.Tables.rules;

import java.time.Year;
import java.util.List;
import java.util.stream.Collectors;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in the layouts in which people keep their schedules. */
class TableLayoutTest {

  private static final CourseFacts FACTS = CourseFacts.NONE.withYear(Year.of(2025));

  static List<String> told(ScheduleReading reading) {
    return reading.schedule().entries().stream().map(TableLayoutTest::told).toList();
  }

  private static String told(Entry entry) {
    String days =
        entry.when().days().stream().map(Object::toString).collect(Collectors.joining(","));
    return days + " " + entry.kind() + " " + entry.topic().plain();
  }

  @Test
  void theHoursOfWeeklyMeetingsAreNoDates() {
    assertThat(
            told(
                read(
                    """
                    | Datum | Thema |
                    |---|---|
                    | 2025-09-02 | Trees |

                    | Datum | Tutorin |
                    |---|---|
                    | Mi 8-10 | Ada |
                    | Mi 16-18 | Grace |
                    """)))
        .containsExactly("2025-09-02 CLASS Trees");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Unit 1 | Basics", "TBA | Welcome", "Before class | Read", "Labor Day | no class"})
  void aFirstRowThatNamesNoColumnIsKept(String first) {
    String rows = "| %s |\n|---|---|\n| %s |\n| Sep 2 | Trees |\n| Sep 4 | Heaps |\n";

    assertThat(told(read(rows.formatted(" | ", first), FACTS)))
        .hasSize(3)
        .endsWith("2025-09-02 CLASS Trees", "2025-09-04 CLASS Heaps");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Date | What we do", "Day | Holidays", "Date | Topic"})
  void aFirstRowThatNamesTheColumnOfDatesIsTheHeader(String first) {
    String rows = "| %s |\n|---|---|\n| %s |\n| Sep 2 | Trees |\n| Sep 4 | Heaps |\n";

    assertThat(told(read(rows.formatted(" | ", first), FACTS))).hasSize(2);
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
  void ofTwoDatesInARowEachHasItsOwnRemarksAndEitherMayBeMissing() {
    assertThat(
            told(
                read(
                    """
                    # Fall 2025

                    | Date of lecture | Lecture | Date of lab | Lab |
                    |---|---|---|---|
                    | Sep 2 | Trees | Sep 4 | no class |
                    | Sep 9 | Graphs | Sep 11 | Git |
                    | | Project hours | Sep 18 | |
                    | Sep 23 | Flows | Sep 25 | Make |
                    """)))
        .containsExactly(
            "2025-09-02 CLASS Trees",
            "2025-09-09 CLASS Graphs",
            "2025-09-18 CLASS Project hours",
            "2025-09-23 CLASS Flows");
  }

  @Test
  void theNumberBeforeTheDateOfAWeekIsThatOfTheWeek() {
    ScheduleReading reading =
        read(
            """
            # Fall 2025

            | Week | Topic |
            |---|---|
            | 1: 2 Sep | Trees |
            | 2: 9 Sep | Heaps |
            """);

    assertThat(reading.schedule().entries()).allMatch(entry -> entry.number().isEmpty());
  }

  @Test
  void lessonsCountedByPartsAreNoTopics() {
    ScheduleReading reading =
        read(
            """
            # Fall 2025

            | Lesson | Date | Course content |
            |---|---|---|
            | 1.1 | Sep 2 | Trees |
            | 1.2 | Sep 4 | Heaps |
            """);

    assertThat(told(reading)).containsExactly("2025-09-02 CLASS Trees", "2025-09-04 CLASS Heaps");
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| Month | Day | Topic |\n|-|-|-|\n| Sep | 2 | a |\n| Sep | 9 | b |\n| Oct | 7 | c |\n",
        "| Month | Day | Topic |\n|-|-|-|\n| September | 2 | a |\n| | 9 | b |\n| October | 7 | c |\n",
        "| Month | Day | Topic |\n|-|-|-|\n| 9 | 2 | a |\n| | 9 | b |\n| 10 | 7 | c |\n",
        "| Year | Month | Day | Topic |\n|-|-|-|-|\n| 2025 | 9 | 2 | a |\n| 2025 | 09 | 9 | b |\n| 2025 | 10 | 7 | c |\n",
        "| Day | Topic |\n|-|-|\n| **September 2025** | |\n| 2 (Tue) | a |\n| 9 (Tue) | b |\n| **October 2025** | |\n| 7 (Tue) | c |\n"
      })
  void theMonthMayStandInACellOfItsOwn(String table) {
    assertThat(days(read(table, FACTS))).contains("2025-09-02", "2025-09-09", "2025-10-07");
  }

  @Test
  void theYearMayStandInACellOfItsOwnToo() {
    ScheduleReading reading =
        read(
            """
            | Year | Month | Day | Topic |
            |---|---|---|---|
            | 2024 | Sep | 3 | a |
            | 2024 | Dec | 10 | b |
            | 2025 | Jan | 7 | c |
            """);

    assertThat(days(reading)).containsExactly("2024-09-03", "2024-12-10", "2025-01-07");
    assertThat(rules(reading)).isEmpty();
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
  void aColumnOfDatesMayBeFullOfDaysToCome() {
    ScheduleReading reading =
        read(Tables.dated("Sep 3 | a", "TBD | b", "to be announced | c", "- | d"), FACTS);

    assertThat(told(reading))
        .containsExactly("2025-09-03 CLASS a", " CLASS b", " CLASS c", " OTHER d");
    assertThat(rules(reading)).containsExactly("date-missing", "date-missing", "date-missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "''", "\u3003", "ditto"})
  void aMarkBelowADateRepeatsIt(String mark) {
    ScheduleReading reading =
        read(Tables.dated("Sep 3 | a", mark + " | b", mark + " | c", "Sep 10 | d"), FACTS);

    assertThat(days(reading))
        .containsExactly("2025-09-03", "2025-09-03", "2025-09-03", "2025-09-10");
    assertThat(rules(reading)).containsExactly("date-missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u2014", "--", "..."})
  void aPlaceholderIsNoDateAndIsTold(String mark) {
    ScheduleReading reading =
        read(
            Tables.dated(
                "Sep 3 | a", mark + " | b", mark + " | **Unit 2**", mark + " | -", "Sep 10 | d"),
            FACTS);

    assertThat(days(reading)).containsExactly("2025-09-03", "", "", "", "2025-09-10");
    assertThat(rules(reading)).containsExactly("date-missing");
  }

  @Test
  void aCalendarStatesItsMonthsOnce() {
    ScheduleReading reading =
        read(
            """
            | Mon | Tue | Wed |
            |---|---|---|
            | **Sep 22**<br>Trees | **Sep 23**<br>Lab | **24**<br>Heaps |
            | **29**<br>Flows | **30**<br>Lab | **1**<br>Sorting |
            | 13 Midterm | 3 volunteers | 15<br>Review |
            """,
            FACTS);

    assertThat(told(reading))
        .containsExactly(
            "2025-09-22 CLASS Trees",
            "2025-09-23 CLASS Lab",
            "2025-09-24 CLASS Heaps",
            "2025-09-29 CLASS Flows",
            "2025-09-30 CLASS Lab",
            "2025-10-01 CLASS Sorting",
            "2025-10-13 EXAM Midterm",
            " OTHER 3 volunteers",
            "2025-10-15 CLASS Review");
  }

  @Test
  void theHeadingAboveATableTellsThatItListsNoClasses() {
    ScheduleReading reading =
        read(
            """
            ## Lectures

            | Date | Topic |
            |---|---|
            | Sep 2 | Trees |

            ## Deadlines

            | What | When | Weight |
            |---|---|---|
            | Problem set 1 | Sep 9, 5pm | 10% |

            ## Assignments

            | Name | Date |
            |---|---|
            | Essay | Sep 16 |

            ## Readings

            | Date | Paper |
            |---|---|
            | Sep 2 | Knuth |

            ## Office hours

            | Who | When | Where |
            |---|---|---|
            | Ann | Mon 3-4pm | A1 |
            | Bob | Tue 10-11 | A2 |

            ## Staff

            | Name | Birthday | Email |
            |---|---|---|
            | Ann | May 3 | a@example.org |
            """,
            FACTS);

    assertThat(told(reading))
        .containsExactly(
            "2025-09-02 CLASS Trees",
            "2025-09-09 DEADLINE Problem set 1",
            "2025-09-16 DEADLINE Essay",
            "2025-09-02 OTHER Knuth");
    assertThat(rules(reading)).containsExactly("table-unread", "table-unread");
  }

  @Test
  void aScheduleMayStandBelowSuchAHeading() {
    assertThat(told(read("## Readings\n\n| Date | Paper |\n|-|-|\n| Sep 2 | Knuth |\n", FACTS)))
        .containsExactly("2025-09-02 CLASS Knuth");
    assertThat(told(read("## Assignments\n\n| Date | Topic |\n|-|-|\n| Sep 2 | Trees |\n", FACTS)))
        .containsExactly("2025-09-02 CLASS Trees");
  }
}
