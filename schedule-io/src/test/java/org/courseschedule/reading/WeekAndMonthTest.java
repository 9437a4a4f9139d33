package org.courseschedule.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.courseschedule.finding.Source;
import org.courseschedule.format.MarkdownReader;
import org.courseschedule.model.CourseFacts;
import org.junit.jupiter.api.Test;

/** Dates whose week or month stands in another cell than their day. */
class WeekAndMonthTest {

  private static List<String> days(String... lines) {
    return ScheduleReader.read(
            MarkdownReader.read(Source.of("schedule.md", String.join("\n", lines) + "\n")),
            CourseFacts.NONE.withYear(Year.of(2025)),
            LocalDate.of(2026, 1, 1))
        .schedule()
        .entries()
        .stream()
        .filter(entry -> !entry.when().isUndated())
        .map(entry -> entry.when().first().orElseThrow() + " " + entry.topic())
        .toList();
  }

  @Test
  void theWeekOfARowMayBeNamedByItsMonday() {
    assertThat(
            days(
                "| Week | Date (Mon) | Tuesday Lecture | Lab on Friday | HW |",
                "|---|---|---|---|---|",
                "| 1 | Sep 1 | Trees | Setup | HW1 |",
                "| 2 | Sep 8 | Heaps | | |",
                "| 3 | Sep 15 | | Sorting | |"))
        .containsExactly(
            "2025-09-02 Trees", "2025-09-05 Setup", "2025-09-09 Heaps", "2025-09-19 Sorting");
  }

  @Test
  void aMonthMayStandInATitleRowAboveItsDays() {
    assertThat(
            days(
                "| Setembro | |",
                "|---|---|",
                "| 02 (ter) | A |",
                "| 09 (ter) | B |",
                "| Outubro | |",
                "| 07 (ter) | C |"))
        .containsExactly("2025-09-02 A", "2025-09-09 B", "2025-10-07 C");
  }

  @Test
  void aMonthThatThereIsNotIsCarriedToNoDay() {
    assertThat(
            days(
                "| Date | Topic |",
                "|---|---|",
                "| Sep 2 | A |",
                "| 2025-25-11 | B |",
                "| 9 | C |",
                "| 11 | D |"))
        .containsExactly("2025-09-02 A", "2025-09-09 C", "2025-09-11 D");
  }

  @Test
  void aMonthMayStandInAColumnOfItsOwnAndHoldForTheRowsBelow() {
    assertThat(
            days(
                "| Month | Day | Topic |",
                "|---|---|---|",
                "| Sep | 2 | Trees |",
                "| | 4 (Th) | Heaps |",
                "| | 9-11 | Trip |",
                "| Oct | 2nd | Graphs |"))
        .containsExactly(
            "2025-09-02 Trees", "2025-09-04 Heaps", "2025-09-09 Trip", "2025-10-02 Graphs");
  }

  @Test
  void theDayIsNotTheWeekThatStandsBeforeIt() {
    assertThat(
            days(
                "| Week | Session | Month | Day | Topic |",
                "|---|---|---|---|---|",
                "| 2 | 1 | Sep | 8 | Trees |",
                "| 2 | 2 | Sep | 10 | Heaps |",
                "| 3 | 1 | Sep | 15 | Graphs |"))
        .containsExactly("2025-09-08 Trees", "2025-09-10 Heaps", "2025-09-15 Graphs");
  }

  @Test
  void aDateWithinTheNotesIsNotThatOfTheRow() {
    assertThat(
            days(
                "| Month | Day | Topic | Notes |",
                "|---|---|---|---|",
                "| September | 5 | Trees | |",
                "| | 12 | Heaps | Homework by Sep 19 |",
                "| October | 3 | Graphs | |"))
        .containsExactly("2025-09-05 Trees", "2025-09-12 Heaps", "2025-10-03 Graphs");
  }

  @Test
  void aDayAloneIsInTheMonthOfTheDateAbove() {
    assertThat(
            days(
                "| Date | Topic |",
                "|---|---|",
                "| Aug 25 | Trees |",
                "| W 27 | Heaps |",
                "| Sep 2 | Graphs |",
                "| 4-5 | Flows |",
                "| 30-2 | Cuts |",
                "| 7 | Paths |"))
        .containsExactly(
            "2025-08-25 Trees",
            "2025-08-27 Heaps",
            "2025-09-02 Graphs",
            "2025-09-04 Flows",
            "2025-09-30 Cuts",
            "2025-10-07 Paths");
  }

  @Test
  void aNumberThatDoesNotGoOnToTheNextDateIsNoDay() {
    assertThat(
            days(
                "| Date | Topic |",
                "|---|---|",
                "| Sep 12 | Trees |",
                "| 3 | Heaps |",
                "| Sep 14 | Graphs |"))
        .containsExactly("2025-09-12 Trees", "2025-09-14 Graphs");
  }

  @Test
  void aCalendarOfNumbersBelowAMonthIsNotRead() {
    assertThat(
            days(
                "# October",
                "",
                "| Monday | Tuesday | Wednesday |",
                "|---|---|---|",
                "| 6 Trees | 7 | 8 Heaps |",
                "| 13 Holiday | 14 | 15 Graphs |"))
        .isEmpty();
  }
}
