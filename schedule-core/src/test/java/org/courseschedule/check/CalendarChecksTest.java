package org.courseschedule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.courseschedule.finding.Finding;
import org.junit.jupiter.api.Test;

/** The pattern, the term and the holidays. */
class CalendarChecksTest {

  private static final TestTable TABLE =
      TestTable.of(
          "| Date | Topic | Reading |",
          "|---|---|---|",
          "| Aug 26 | Trees | |",
          "| Aug 28 | Graphs | |",
          "| Sep 2 | Flows | |",
          "| Sep 4 | Hashing | |",
          "| Sep 9 | Sorting | |",
          "| Sep 11 | Searching | |");

  @Test
  void aClassOffThePatternIsFound() {
    assertThat(TABLE.meets("TuTh").findings()).isEmpty();
    assertThat(TABLE.meets("TuTh").replace("Sep 4", "Sep 5").findings())
        .containsExactly("meeting-off-pattern @ Sep 5");
  }

  @Test
  void withoutAStatedPatternNoDayIsOffIt() {
    assertThat(TABLE.replace("Sep 4", "Sep 5").findings()).isEmpty();
    assertThat(TABLE.without("Sep 4").findings()).isEmpty();
  }

  @Test
  void aRowThatSaysWhyItIsOnAnotherDayIsBelieved() {
    TestTable table = TABLE.meets("TuTh").replace("Sep 9 | Sorting", "Sep 8 | Sorting");
    assertThat(table.findings()).hasSize(1);
    assertThat(table.replace("Sorting", "Sorting (make-up class)").complaints())
        .containsExactly("meeting-day-empty @ Sep 11");
    assertThat(
            TABLE
                .meets("TuTh")
                .replace("| Sep 4 |", "| Sep 3 | Follows Thursday's schedule | |\n| Sep 4 |")
                .complaints())
        .isEmpty();
    assertThat(
            TABLE.meets("TuTh").replace("| Sep 4 |", "| Sep 3 | Exam 1 | |\n| Sep 4 |").findings())
        .isEmpty();
  }

  @Test
  void aWeekdayThatThePatternLacksIsOneFinding() {
    TestTable table =
        TABLE
            .meets("TuTh")
            .replace("| Sep 2", "| Aug 29 | Lab | |\n| Sep 2")
            .replace("| Sep 9", "| Sep 5 | Lab | |\n| Sep 9")
            .replace("Searching | |", "Searching | |\n| Sep 12 | Lab | |");
    List<Finding> findings = table.check();
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).related()).hasSize(2);
  }

  @Test
  void rowsThatStandForWeeksAreHeldAgainstNoPattern() {
    assertThat(
            TestTable.of(
                    "| Date | Topic |",
                    "|---|---|",
                    "| Sep 1 | Trees |",
                    "| Sep 8 | Graphs |",
                    "| Sep 15 | Flows |",
                    "| Sep 22 | Hashing |")
                .meets("TuTh")
                .findings())
        .isEmpty();
    assertThat(
            TestTable.of(
                    "| Date | Topic |",
                    "|---|---|",
                    "| Nov 17-21 | Trees |",
                    "| Nov 24-28 | Graphs |",
                    "| Dec 1-5 | Flows |")
                .meets("TuTh")
                .holidays()
                .findings())
        .isEmpty();
  }

  @Test
  void aDayOfThePatternWithoutAnEntryIsFound() {
    List<Finding> findings = TABLE.meets("TuTh").without("Sep 2").check();
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message())
        .isEqualTo("the course meets `TuTh`, but there is no entry for `Tue 2025-09-02`");
    assertThat(findings.get(0).place().text().strip()).isEqualTo("Sep 4");
  }

  @Test
  void daysInARowWithoutAnEntryAreOneFinding() {
    assertThat(TABLE.meets("MTuWThF").check())
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("`Wed 2025-08-27`"));
    assertThat(TABLE.meets("TuTh").without("Aug 28").without("Sep 2").check())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message()).endsWith("`Thu 2025-08-28` and `Tue 2025-09-02`"));
  }

  @Test
  void aBreakOrAHolidayOrAWeekOffLeavesNoDayEmpty() {
    TestTable gap = TABLE.meets("TuTh").without("Sep 2").without("Sep 4");
    assertThat(gap.findings()).as("a whole week").isEmpty();
    TestTable day = TABLE.meets("TuTh").without("Sep 4");
    assertThat(day.replace("| Sep 9", "| Sep 3-5 | Fall break | |\n| Sep 9").findings()).isEmpty();
    assertThat(day.replace("| Sep 9", "| Sep 5 | Fall break | |\n| Sep 9").findings())
        .as("a break must mean more than a day without class")
        .isEmpty();
    assertThat(day.replace("| Sep 9", "|  | Reading days | |\n| Sep 9").findings())
        .as("a row without a date")
        .isEmpty();
    assertThat(TABLE.meets("MTuTh").findings())
        .as("Labor Day is not held against the table; the other Mondays are")
        .singleElement()
        .asString()
        .startsWith("meeting-day-empty");
  }

  @Test
  void theHolidayOfAMondayExcusesNoTuesday() {
    assertThat(
            TABLE
                .meets("TuTh")
                .holidays()
                .replace("| Sep 2 | Flows", "| Sep 1 | No class, Labor Day")
                .findings())
        .containsExactly("meeting-day-empty @ Sep 4");
  }

  @Test
  void theTermsFirstAndLastWeekAreLookedAt() {
    TestTable table = TABLE.meets("TuTh").term("2025-08-26", "2025-09-11");
    assertThat(table.findings()).isEmpty();
    assertThat(table.without("Aug 26").findings()).containsExactly("meeting-day-empty @ Aug 28");
    assertThat(table.without("Sep 11").findings()).containsExactly("meeting-day-empty @ Sep 9");
    assertThat(TABLE.meets("TuTh").term("2025-08-26", "2025-12-11").findings())
        .as("a schedule told up to now")
        .isEmpty();
  }

  @Test
  void anExamAfterTheLastClassAsksForNoClassesBefore() {
    assertThat(
            TABLE
                .meets("TuTh")
                .term("2025-08-26", "2025-09-12")
                .replace("Searching | |", "Searching | |\n| Sep 22 | Exam | |")
                .findings())
        .isEmpty();
  }

  @Test
  void aMeetingOutsideTheTermIsFound() {
    assertThat(TABLE.term("2025-08-26", "2025-09-09").findings())
        .containsExactly("meeting-outside-term @ Sep 11");
    assertThat(TABLE.term("2025-08-28", "2025-09-11").findings())
        .containsExactly("meeting-outside-term @ Aug 26");
    assertThat(TABLE.term("2026-08-28", "2026-09-11").findings())
        .as("all of them")
        .containsExactly("meeting-outside-term @ Aug 26");
    assertThat(
            TABLE
                .term("2025-08-26", "2025-09-11")
                .replace("Searching | |", "Searching | |\n| Sep 22 | Exam | |")
                .findings())
        .isEmpty();
  }

  @Test
  void aMeetingOnAStatedHolidayIsFound() {
    TestTable table =
        TestTable.of("| Date | Topic |", "|---|---|", "| Sep 1 | Trees |", "| Sep 3 | Graphs |");
    assertThat(table.findings()).isEmpty();
    List<Finding> findings = table.holidays().check();
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message())
        .isEqualTo("the class meets on `Mon 2025-09-01`, a holiday: `Labor Day`");
  }

  @Test
  void aBreakWithSomethingToReadIsFound() {
    TestTable table = TABLE.replace("Flows | |", "No class | ch3 |");
    assertThat(table.findings()).containsExactly("break-with-reading @ ch3");
    assertThat(table.replace("ch3", "\u7b2c\u4e09\u7ae0").findings())
        .as("letters of any alphabet")
        .hasSize(1);
    assertThat(table.replace("No class", "Class cancelled").findings())
        .as("what was planned for it")
        .isEmpty();
    assertThat(table.replace("ch3", "none").findings()).isEmpty();
    assertThat(table.replace("ch3", "\u2014").findings()).isEmpty();
  }

  @Test
  void aHolidayFarFromItsDayIsFound() {
    TestTable table = TABLE.meets("TuTh").replace("Sep 9 | Sorting", "Sep 9 | No class, Labor Day");
    assertThat(table.findings()).containsExactly("holiday-misdated @ Sep 9");
    assertThat(table.replace("Labor Day", "travel").findings()).isEmpty();
  }

  @Test
  void classesMayStopSomeDaysBeforeAHoliday() {
    assertThat(
            TestTable.of(
                    "| Date | Topic |",
                    "|---|---|",
                    "| Nov 25 | No class, Thanksgiving |",
                    "| Nov 27 | No class, Thanksgiving |")
                .findings())
        .isEmpty();
  }

  @Test
  void aDayThatFollowsTheScheduleOfItsOwnWeekdayIsFound() {
    TestTable table = TABLE.replace("Sep 9 | Sorting", "Sep 9 | No class, Monday schedule");
    assertThat(table.findings()).isEmpty();
    assertThat(table.replace("Monday schedule", "Tuesday schedule").findings())
        .containsExactly("follows-own-weekday @ Sep 9");
  }

  @Test
  void aHolidayOfOneNameMayFallOnItsDayInAnyCountry() {
    TestTable table =
        TestTable.of(
            "| Date | Topic |",
            "|---|---|",
            "| May 1 | No class, Labour Day |",
            "| Oct 13 | No class, Thanksgiving |");
    assertThat(table.findings()).isEmpty();
    assertThat(table.replace("Oct 13", "Oct 27").findings())
        .containsExactly("holiday-misdated @ Oct 27");
  }

  @Test
  void aDayMonthsAwayIsAHolidayOfAnotherCountry() {
    assertThat(
            TestTable.of(
                    "| Date | Topic |",
                    "|---|---|",
                    "| Aug 13 | Trees |",
                    "| Aug 15 | No class, Independence Day |")
                .findings())
        .isEmpty();
  }
}
