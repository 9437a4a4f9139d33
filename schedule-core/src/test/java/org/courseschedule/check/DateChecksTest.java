package org.courseschedule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Source;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.RichText;
import org.courseschedule.model.Schedule;
import org.courseschedule.model.When;
import org.junit.jupiter.api.Test;

/** Weekdays, and the order of dates. */
class DateChecksTest {

  private static TestTable dates(String... dates) {
    StringBuilder table = new StringBuilder("| Date | Topic |\n|---|---|\n");
    for (int i = 0; i < dates.length; i++) {
      table
          .append("| ")
          .append(dates[i])
          .append(" | Topic ")
          .append((char) ('A' + i))
          .append(" |\n");
    }
    return TestTable.of(table.toString().stripTrailing());
  }

  @Test
  void aWeekdayThatIsNotTheDatesIsNamedWithBothReadings() {
    List<Finding> findings = dates("Mon Sep 2", "Thu Sep 4").check();
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message()).isEqualTo("`2025-09-02` is a Tuesday, not a Monday");
    assertThat(findings.get(0).help())
        .hasValue("write `Tue`, or the date of a Monday: `2025-09-01` or `2025-09-08`");
    assertThat(dates("Tue Sep 2", "Thu Sep 4").check()).isEmpty();
  }

  @Test
  void aWrongYearIsNotToldAgainWeekdayByWeekday() {
    LocalDate day = LocalDate.of(2025, 9, 2);
    When when =
        new When(
            RichText.of("Mon Sep 2"),
            List.of(DateRange.of(day)),
            Map.of(day, DayOfWeek.MONDAY),
            Optional.empty());
    Schedule schedule =
        Schedule.of(
            CourseFacts.NONE.withYear(Year.of(2025)),
            List.of(Entry.on(day, EntryKind.CLASS).withWhen(when)));
    Finding wrongYear =
        Finding.of(
            Rule.YEAR_CONTRADICTED, Place.startOf(Source.of("schedule.md", "")), "2025 is wrong");
    assertThat(Checks.run(schedule)).hasSize(1);
    assertThat(
            Checks.run(schedule, Origins.none(schedule), LinkTargets.UNKNOWN, List.of(wrongYear)))
        .isEmpty();
  }

  @Test
  void aDateThatComesAfterALaterOneIsFound() {
    assertThat(dates("Sep 2", "Sep 4", "Sep 9", "Sep 1", "Sep 16").findings())
        .containsExactly("date-out-of-order @ Sep 1");
  }

  @Test
  void aTableThatListsTheNewestFirstIsInOrder() {
    assertThat(dates("Sep 16", "Sep 11", "Sep 9", "Sep 4", "Sep 2").findings()).isEmpty();
    assertThat(dates("Sep 16", "Sep 11", "Dec 9", "Sep 4", "Sep 2").findings())
        .containsExactly("date-out-of-order @ Dec 9");
  }

  @Test
  void severalRowsOfAWrongMonthAreOneFinding() {
    assertThat(
            dates(
                    "Oct 2", "Oct 7", "Oct 9", "Oct 14", "Oct 16", "Oct 21", "Oct 23", "Oct 28",
                    "Sep 4", "Sep 6", "Sep 11", "Nov 13", "Nov 18", "Nov 20")
                .findings())
        .containsExactly("date-out-of-order @ Sep 4");
  }

  @Test
  void datesInNoOrderAtAllAreOneFinding() {
    assertThat(
            dates("Sep 2", "Nov 4", "Oct 9", "Sep 16", "Dec 4", "Oct 1", "Sep 9", "Nov 6", "Sep 5")
                .findings())
        .singleElement()
        .asString()
        .startsWith("date-out-of-order");
  }

  @Test
  void aRangeMayBeginBeforeTheRowAboveIt() {
    assertThat(dates("Oct 13", "Oct 11-14", "Oct 16", "Oct 20-24", "Oct 23").findings()).isEmpty();
  }

  @Test
  void aSecondTableMayBeginAnew() {
    TestTable lectures = dates("Sep 2", "Sep 4", "Sep 9", "Sep 11", "Sep 16", "Sep 18");
    TestTable labs = dates("Sep 3", "Sep 8", "Sep 10", "Sep 15", "Sep 17");
    String text = lectures.text() + "\nLabs\n\n" + labs.text();
    assertThat(TestTable.of(text.stripTrailing()).findings()).isEmpty();
    assertThat(TestTable.of(text.replace("Sep 10", "Sep 1").stripTrailing()).findings())
        .containsExactly("date-out-of-order @ Sep 1");
  }

  @Test
  void aShortSecondTableBesideTheFirstBeginsAnew() {
    String text = dates("Sep 2", "Sep 9").text() + "\n" + dates("Sep 3", "Sep 10").text();
    assertThat(TestTable.of(text.stripTrailing()).findings()).isEmpty();
  }

  @Test
  void weeklyTablesAreOneSchedule() {
    String text =
        dates("Sep 2", "Sep 4").text()
            + "\n"
            + dates("Aug 9", "Sep 11").text()
            + "\n"
            + dates("Sep 16", "Sep 18").text();
    assertThat(TestTable.of(text.stripTrailing()).findings())
        .containsExactly("date-out-of-order @ Aug 9");
  }

  @Test
  void aDateOfAFarYearIsFoundAtEitherEnd() {
    assertThat(dates("Sep 2 2025", "Sep 9 2025", "Sep 16 2025", "Sep 23 2028").findings())
        .containsExactly("date-far-off @ Sep 23 2028");
    assertThat(dates("Sep 2 2015", "Sep 9 2025", "Sep 16 2025", "Sep 23 2025").findings())
        .containsExactly("date-far-off @ Sep 2 2015");
    assertThat(dates("Sep 2 2025", "Sep 9 2025", "Feb 20 2026", "Feb 27 2026").findings())
        .isEmpty();
  }

  @Test
  void aDateOfAFarYearAmongOthersIsOutOfOrderAndNotToldAgain() {
    assertThat(dates("Sep 2 2025", "Sep 9 2028", "Sep 16 2025", "Sep 23 2025").findings())
        .containsExactly("date-out-of-order @ Sep 9 2028");
  }

  @Test
  void aYearLongPauseIsToldOnceWithTheNumberOfDays() {
    List<Finding> findings =
        dates("Sep 2 2025", "Sep 9 2025", "Sep 16 2026", "Sep 23 2026", "Sep 30 2026").check();
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message())
        .isEqualTo("`Tue 2025-09-09` is `372` days before `Wed 2026-09-16`");
  }

  @Test
  void twoClassesOnOneDateAreFoundWhereTheEmptyDayPoints() {
    assertThat(dates("Sep 2", "Sep 4", "Sep 4", "Sep 11", "Sep 16", "Sep 18").findings())
        .containsExactly("date-repeated @ Sep 4");
    List<Finding> findings =
        dates("Sep 2", "Sep 4", "Sep 11", "Sep 11", "Sep 16", "Sep 18").meets("TuTh").check();
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).place().line()).isEqualTo(5);
  }

  @Test
  void sectionsWithTimesShareADate() {
    assertThat(
            dates("Sep 2 10:00-11:00", "Sep 2 14:00-15:00", "Sep 4 10:00-11:00")
                .meets("TuTh")
                .findings())
        .isEmpty();
  }

  @Test
  void aTableThatListsSeveralRowsADayIsBelieved() {
    assertThat(
            dates("Sep 2", "Sep 2", "Sep 4", "Sep 4", "Sep 9", "Sep 11", "Sep 11", "Sep 16")
                .meets("TuTh")
                .findings())
        .isEmpty();
  }

  @Test
  void amongAFewDaysOfTwoClassesTheOneThatLeavesADayEmptyIsFound() {
    assertThat(
            dates("Sep 2", "Sep 2", "Sep 4", "Sep 9", "Sep 9", "Sep 16", "Sep 18")
                .meets("TuTh")
                .findings())
        .containsExactly("date-repeated @ Sep 9");
  }

  @Test
  void whereTwoClassesADayAreTheHabitADayLeftEmptyIsFoundAlone() {
    assertThat(
            dates(
                    "Sep 2", "Sep 2", "Sep 4", "Sep 4", "Sep 9", "Sep 9", "Sep 11", "Sep 11",
                    "Sep 16", "Sep 16", "Sep 23", "Sep 25")
                .meets("TuTh")
                .findings())
        .containsExactly("meeting-day-empty @ Sep 23");
  }

  @Test
  void aMeetingWithinABreakIsFound() {
    TestTable table =
        TestTable.of(
            "| Date | Topic |",
            "|---|---|",
            "| Oct 7 | Trees |",
            "| Oct 13-17 | Fall break |",
            "| Oct 21 | Graphs |",
            "| Oct 23 | Flows |");
    assertThat(table.findings()).isEmpty();
    assertThat(table.replace("Oct 21", "Oct 14").findings()).contains("meeting-on-break @ Oct 14");
    assertThat(table.replace("Oct 21 | Graphs", "Oct 17 | HW1 due").findings())
        .doesNotContain("meeting-on-break @ Oct 17");
  }

  @Test
  void aDeadlineOrAnExamMayShareTheDateOfAClass() {
    assertThat(
            TestTable.of(
                    "| Date | Topic |",
                    "|---|---|",
                    "| Sep 2 | Trees |",
                    "| Sep 2 | HW1 due |",
                    "| Sep 4 | Graphs |",
                    "| Sep 4 | Midterm in the evening |")
                .findings())
        .isEmpty();
  }

  @Test
  void aClassOnTheDayOfABreakThatLeavesItsOwnDayEmptyIsFound() {
    TestTable table =
        TestTable.of(
                "| Date | Topic |",
                "|---|---|",
                "| Oct 9 | Trees |",
                "| Oct 14 | No class |",
                "| Oct 16 | Graphs |",
                "| Oct 21 | Flows |")
            .meets("TuTh");
    assertThat(table.findings()).isEmpty();
    assertThat(table.replace("Oct 16", "Oct 14").findings())
        .containsExactly("date-repeated @ Oct 14");
  }

  @Test
  void deadlinesThatCloseTheListMayBeginAnew() {
    TestTable table =
        TestTable.of(
            "| Date | Topic |",
            "|---|---|",
            "| Sep 2 | Trees |",
            "| Sep 9 | Heaps |",
            "| Sep 16 | Graphs |",
            "| Sep 5 | HW1 due |",
            "| Sep 12 | HW2 due |");
    assertThat(table.findings()).isEmpty();
    assertThat(table.replace("HW2 due", "Flows").findings()).contains("date-out-of-order @ Sep 16");
  }

  @Test
  void anUndatedRowAmongTheDeadlinesThatCloseTheListEndsThemNot() {
    assertThat(
            TestTable.of(
                    "| Date | Topic |",
                    "|---|---|",
                    "| Sep 2 | Trees |",
                    "| Sep 9 | Heaps |",
                    "| Sep 16 | Graphs |",
                    "| Sep 12 | HW0 due |",
                    "| Sep 5 | HW1 due |",
                    "| N/A | Nothing |",
                    "| Sep 12 | HW2 due |")
                .findings())
        .noneMatch(finding -> finding.startsWith("date-out-of-order"));
  }

  @Test
  void classesBelowDeadlinesThatOpenTheListMayBeginAnew() {
    TestTable table =
        TestTable.of(
            "| Date | Topic |",
            "|---|---|",
            "| Sep 25 | HW1 due |",
            "| Oct 16 | HW2 due |",
            "| Sep 2 | Trees |",
            "| Sep 9 | Heaps |",
            "| Sep 16 | Graphs |");
    assertThat(table.findings()).isEmpty();
    assertThat(table.replace("Sep 9", "Oct 23").findings())
        .anyMatch(finding -> finding.startsWith("date-out-of-order"));
  }

  @Test
  void aListInWhichDatesBeginAnewIsTwoLists() {
    assertThat(
            dates("Sep 2", "Sep 4", "Sep 9", "Sep 11", "Sep 16", "Sep 5", "Sep 12", "Sep 19")
                .check())
        .isEmpty();
  }

  @Test
  void aBlockOfRowsOutOfPlaceIsNoListOfItsOwn() {
    assertThat(
            dates(
                    "Sep 2", "Sep 4", "Sep 16", "Sep 18", "Sep 23", "Sep 9", "Sep 11", "Sep 25",
                    "Sep 30", "Oct 2")
                .check())
        .extracting(Finding::rule)
        .containsOnly(Rule.DATE_OUT_OF_ORDER);
    assertThat(
            dates("Sep 2", "Sep 4", "Sep 23", "Sep 25", "Sep 30", "Sep 11", "Sep 16", "Sep 18")
                .check())
        .extracting(Finding::rule)
        .containsOnly(Rule.DATE_OUT_OF_ORDER);
  }
}
