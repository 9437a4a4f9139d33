package org.courseschedule.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courseschedule.reading.Tables.dated;
import static org.courseschedule.reading.Tables.days;
import static org.courseschedule.reading.Tables.read;
import static org.courseschedule.reading.Tables.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.MeetingPattern;
import org.courseschedule.model.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rows and the facts tell of the year. */
class YearTest {

  private static final String NEUTRAL = dated("Sep 2 | Intro", "Sep 4 | More");

  private static CourseFacts year(int year) {
    return CourseFacts.NONE.withYear(Year.of(year));
  }

  @Test
  void aWeekdayInTheHeaderIsThatOfAllDates() {
    ScheduleReading reading =
        read("| Date (Mon) | Topic |\n|---|---|\n| Sep 3 | Trees |\n| Sep 10 | Graphs |\n");

    assertThat(days(reading)).containsExactly("2018-09-03", "2018-09-10");
    assertThat(rules(reading)).containsExactly("year-inferred");
  }

  @Test
  void aWeekFromTheFirstToTheLastOfItsWeekdaysBeginsOnTheFirst() {
    ScheduleReading reading =
        read(
            """
            | Week | Monday | Wednesday | Friday |
            |---|---|---|---|
            | 2/5 - 2/9 | Trees | Heaps | Graphs |
            | 2/12 - 2/16 | Flows | Cuts | |
            """);

    assertThat(days(reading)).startsWith("2024-02-05", "2024-02-07", "2024-02-09", "2024-02-12");
    assertThat(rules(reading)).containsExactlyInAnyOrder("year-inferred", "date-derived");
  }

  @Test
  void aStatedYearNeedsNoFinding() {
    ScheduleReading reading = read(NEUTRAL, year(2019));

    assertThat(days(reading)).containsExactly("2019-09-02", "2019-09-04");
    assertThat(reading.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nschedule:year: 2019\n---\n",
        "---\n\"schedule:year\": 2019\n---\n",
        "---\n'schedule:year' : \"2019\" # pinned\n---\n",
        "---\r\nschedule:year: 2019\r\n---\r\n",
        "{\n\"schedule:year\": 2019\n}\n"
      })
  void theReservedKeyStatesTheYearHoweverItIsQuoted(String frontMatter) {
    ScheduleReading reading = read(frontMatter + "# Fall 2025\n\n" + NEUTRAL);

    assertThat(days(reading)).containsExactly("2019-09-02", "2019-09-04");
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void aSlipInTheFirstRowDoesNotMoveTheOthers() {
    assertThat(days(read(dated("Dec 2 | a", "Sep 4 | b", "Sep 9 | c"), year(2025))))
        .containsExactly("2025-12-02", "2025-09-04", "2025-09-09");
  }

  @Test
  void oneDateOfAnotherYearDoesNotContradictTheStatedOne() {
    ScheduleReading reading = read(dated("Sep 2 | a", "Sep 9, 2026 | b", "Sep 16 | c"), year(2025));

    assertThat(days(reading)).containsExactly("2025-09-02", "2026-09-09", "2025-09-16");
    assertThat(rules(reading)).isEmpty();
  }

  @Test
  void theFactsGoBeforeTheTermAndTheTermBeforeAHeading() {
    Term term = Term.UNSTATED.withName("Fall 2018");
    String heading = "# Fall 2017\n\n" + NEUTRAL;

    assertThat(days(read(heading, year(2019).withTerm(term)))).first().isEqualTo("2019-09-02");
    assertThat(days(read(heading, CourseFacts.NONE.withTerm(term))))
        .first()
        .isEqualTo("2018-09-02");
    assertThat(
            days(
                read(heading, CourseFacts.NONE.withTerm(term.withFirst(LocalDate.of(2016, 9, 1))))))
        .first()
        .isEqualTo("2016-09-02");
  }

  @Test
  void aDateWithAYearTellsThatOfTheOthers() {
    ScheduleReading reading = read(dated("Sep 2, 2019 | Intro", "Sep 4 | More"));

    assertThat(days(reading)).containsExactly("2019-09-02", "2019-09-04");
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void nothingTellsTheYearSoTheNearestIsAssumed() {
    ScheduleReading reading = read(NEUTRAL, CourseFacts.NONE, LocalDate.of(2026, 1, 30));

    assertThat(days(reading)).first().isEqualTo("2025-09-02");
    assertThat(rules(reading)).containsExactly("year-assumed");
    assertThat(reading.findings().get(0).message()).contains("`2025`", "`2026-01-30`");
    assertThat(reading.findings().get(0).help().orElseThrow())
        .contains("year: 2025", "--year 2025");
  }

  @Test
  void aYearInWhichClassesWouldBeOnWeekendsIsNotAssumed() {
    // October 18 is a Saturday in 2025 and a Friday in 2024.
    ScheduleReading reading = read(dated("Oct 18 | a", "Oct 25 | b", "Jan 10 | c"));

    assertThat(days(reading)).containsExactly("2024-10-18", "2024-10-25", "2025-01-10");
    assertThat(rules(reading)).containsExactly("year-assumed");
    assertThat(reading.findings().get(0).message()).contains("without classes on weekends");
  }

  @Test
  void norOneInWhoseSpringTheWeekdaysChange() {
    // Mondays and Wednesdays in 2023; in 2024 Tuesdays and Thursdays before February 29.
    ScheduleReading reading =
        read(dated("Jan 18 | a", "Jan 23 | b", "Jan 25 | c", "Mar 6 | d", "Mar 8 | e"));

    assertThat(days(reading)).first().isEqualTo("2023-01-18");
  }

  @ParameterizedTest
  @CsvSource({"Week of, 2025-01-06", "Week, 2025-01-06", "Date, 2026-01-06"})
  void weeksBeginOnMondays(String header, String first) {
    ScheduleReading reading =
        read("| %s | Topic |\n|---|---|\n| Jan 6 | a |\n| Jan 13 | b |\n".formatted(header));

    assertThat(days(reading)).first().isEqualTo(first);
    assertThat(rules(reading)).containsExactly("year-assumed");
  }

  @Test
  void norIfTheDaysOfARowWouldBe() {
    // In 2024 these are Mondays, Wednesdays and Fridays.
    ScheduleReading reading = read(dated("Jan 8, 10, 12 | a", "Jan 22, 24, 26 | b"));

    assertThat(days(reading)).first().asString().startsWith("2024-01-08");
  }

  @Test
  void aSlipOfAYearInOneDateDoesNotMoveTheOthers() {
    assertThat(
            days(
                read(
                    dated(
                        "Tue Sep 2, 2013 | a",
                        "Thu Sep 4 | b",
                        "Tue Sep 9 | c",
                        "Thu Sep 11 | d",
                        "Tue Sep 16 | e",
                        "Thu Sep 18 | f"))))
        .startsWith("2013-09-02", "2025-09-04");
    assertThat(days(read(dated("1/21/2015 | a", "1/28/2014 | b", "2/4/2015 | c", "2/11 | d"))))
        .containsExactly("2015-01-21", "2014-01-28", "2015-02-04", "2015-02-11");
  }

  @Test
  void aRangeForAHolidayHoldsIt() {
    ScheduleReading reading = read(dated("Nov 28-30 | No class, Thanksgiving"));

    assertThat(days(reading)).containsExactly("2024-11-28/2024-11-30");
    assertThat(rules(reading)).containsExactly("year-inferred");
  }

  @Test
  void theYearOfTheLastDateOfARangeIsThatOfTheFirst() {
    assertThat(days(read(dated("13.10. - 17.10.2025 | a"))))
        .containsExactly("2025-10-13/2025-10-17");
    assertThat(days(read(dated("Dec 22 - Jan 5, 2026 | a"))))
        .containsExactly("2025-12-22/2026-01-05");
  }

  @Test
  void aRangeThatEndsBeforeItBeginsIsNoWholeYear() {
    ScheduleReading reading = read(dated("Nov 20 | a", "Nov 28 - Nov 26, 2025 | b"));

    assertThat(days(reading)).containsExactly("2025-11-20", "");
    assertThat(rules(reading)).containsExactly("range-reversed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Tue Sep 2     | Intro                       => 2025 => is a Tuesday
          Sep 2 (Wed)   | Intro                       => 2026 => is a Wednesday
          Nov 27        | No class, Thanksgiving      => 2025 => is Thanksgiving
          Nov 28        | Thanksgiving                => 2024 => is Thanksgiving
          Sep 1         | Labor Day                   => 2025 => is Labor Day
          May 25        | Memorial Day                => 2026 => is Memorial Day
          """)
  void evidenceTellsTheYearAndIsNamed(String row, int year, String evidence) {
    ScheduleReading reading = read(dated(row));

    assertThat(reading.schedule().entries().get(0).when().first().map(LocalDate::getYear))
        .hasValue(year);
    assertThat(rules(reading)).containsExactly("year-inferred");
    assertThat(reading.findings().get(0).message()).contains("`" + year + "`", evidence);
    assertThat(reading.findings().get(0).help().orElseThrow()).contains("--year " + year);
  }

  @Test
  void aColumnOfWeekdaysTellsTheYearDespiteASlip() {
    String rows =
        IntStream.rangeClosed(2, 12)
            .mapToObj(day -> "| Sep %d | %s | a |%n".formatted(day, weekday(day)))
            .collect(Collectors.joining());
    ScheduleReading reading =
        read("| Date | Day | Topic |\n|---|---|---|\n" + rows + "| Sep 16 | Report | b |\n");

    assertThat(days(reading)).startsWith("2022-09-02").endsWith("2022-09-16");
  }

  private static String weekday(int day) {
    return CalendarWords.name(LocalDate.of(2022, 9, day).getDayOfWeek());
  }

  @Test
  void aHolidayOnTheSameDateEveryYearTellsNothing() {
    assertThat(rules(read(dated("Nov 11 | Veterans Day")))).containsExactly("year-assumed");
  }

  @Test
  void whoFollowsMondaysScheduleIsNoMonday() {
    // October 13 is a Monday in 2025; the nearest other year is 2026.
    ScheduleReading reading = read(dated("Oct 13 | No class, Monday schedule"));

    assertThat(days(reading)).containsExactly("2026-10-13");
    assertThat(reading.findings().get(0).message()).contains("follows Monday's schedule");
  }

  @Test
  void theMeetingPatternTellsTheYear() {
    CourseFacts facts =
        CourseFacts.NONE.withMeets(MeetingPattern.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY));

    ScheduleReading reading = read(NEUTRAL, facts);

    assertThat(days(reading)).containsExactly("2024-09-02", "2024-09-04");
    assertThat(reading.findings().get(0).message()).contains("`2` of `2` meetings are on `MW`");
  }

  @Test
  void theCandidateNearestToTheReferenceIsTakenAndTheOthersAreNamed() {
    ScheduleReading reading =
        read(dated("Tue Sep 2 | Intro"), CourseFacts.NONE, LocalDate.of(2015, 1, 1));

    assertThat(days(reading)).containsExactly("2014-09-02");
    assertThat(reading.findings().get(0).message()).contains("`2014`", "`2008`", "`2003`");
  }

  @Test
  void noCourseIsAnnouncedSoFarAhead() {
    ScheduleReading reading =
        read(dated("Tue Sep 2 | Intro"), CourseFacts.NONE, LocalDate.of(2012, 1, 1));

    assertThat(days(reading)).containsExactly("2008-09-02");
    assertThat(reading.findings().get(0).message()).contains("`2014`", "too far ahead");
  }

  @Test
  void aTermMayCrossNewYear() {
    ScheduleReading reading =
        read(dated("Oct 14 | a", "Nov 4 | b", "Dec 16 | c", "Jan 6 | d", "Feb 10 | e"), year(2025));

    assertThat(days(reading))
        .containsExactly("2025-10-14", "2025-11-04", "2025-12-16", "2026-01-06", "2026-02-10");
  }

  @Test
  void theYearOfALaterDateTellsThatOfTheFirst() {
    assertThat(days(read(dated("Oct 14 | a", "Dec 16 | b", "Feb 10, 2026 | c"))))
        .containsExactly("2025-10-14", "2025-12-16", "2026-02-10");
  }

  @Test
  void aTableMayBeListedBackwards() {
    assertThat(days(read(dated("Feb 10 | e", "Jan 6 | d", "Dec 16 | c", "Oct 14 | a"), year(2025))))
        .containsExactly("2026-02-10", "2026-01-06", "2025-12-16", "2025-10-14");
  }

  @Test
  void aDateOutOfOrderStaysInItsYear() {
    assertThat(days(read(dated("Sep 9 | a", "Sep 2 | b", "Sep 11 | c"), year(2025))))
        .containsExactly("2025-09-09", "2025-09-02", "2025-09-11");
  }

  @Test
  void aRangeMayCrossNewYear() {
    assertThat(days(read(dated("Sep 2 | a", "Dec 22 - Jan 5 | Break"), year(2025))))
        .containsExactly("2025-09-02", "2025-12-22/2026-01-05");
  }

  @Test
  void aStatedYearThatTheTableContradictsIsAnError() {
    String table =
        dated("Tue Sep 2 | a", "Thu Sep 4 | b", "Tue Sep 9 | c", "Nov 27 | No class, Thanksgiving");

    Finding finding = read(table, year(2024)).findings().get(0);

    assertThat(finding.rule()).isEqualTo(Rule.YEAR_CONTRADICTED);
    assertThat(finding.message()).contains("`2024`", "the course facts");
    assertThat(finding.help().orElseThrow()).contains("`2025`");
    assertThat(days(read(table, year(2024)))).first().isEqualTo("2024-09-02");
  }

  @Test
  void aContradictedHeadingIsPointedAt() {
    String table = "# Fall 2024\n\n" + dated("Tue Sep 2 | a", "Thu Sep 4 | b", "Tue Sep 9 | c");

    assertThat(read(table).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.place().text()).isEqualTo("# Fall 2024"));
  }

  @Test
  void datesThatStateAnotherYearContradictTheFacts() {
    ScheduleReading reading = read(dated("2025-09-02 | a", "2025-09-04 | b"), year(2024));

    assertThat(rules(reading)).containsExactly("year-contradicted");
    assertThat(days(reading)).containsExactly("2025-09-02", "2025-09-04");
  }

  @Test
  void aSingleWrongWeekdayIsLeftToTheChecks() {
    assertThat(
            read(dated("Tue Sep 2 | a", "Thu Sep 4 | b", "Mon Sep 9 | c"), year(2025)).findings())
        .isEmpty();
  }

  @Test
  void aYearThatIsNotStatedHasTheLeapDay() {
    ScheduleReading reading = read(dated("Feb 27 | Trees", "Feb 29 | Graphs"));

    assertThat(days(reading)).containsExactly("2024-02-27", "2024-02-29");
    assertThat(rules(reading)).containsExactly("year-inferred");
    assertThat(days(read(dated("Tue Feb 25 | Trees", "Feb 29 | Graphs"))))
        .containsExactly("2020-02-25", "2020-02-29");
  }

  @ParameterizedTest
  @CsvSource({"Sep 31, 2025, false", "Feb 29, 2025, true", "Feb 30, 2024, false"})
  void aDayThatDoesNotExistIsAnErrorAtItsPlace(String date, int year, boolean inSomeYears) {
    ScheduleReading reading = read(dated("Class 1 (" + date + ") | a"), year(year));

    assertThat(rules(reading)).containsExactly("date-impossible");
    assertThat(reading.findings().get(0).place().text()).isEqualTo(date);
    assertThat(reading.findings().get(0).message()).startsWith("there is no `" + date + "`");
    assertThat(reading.schedule().entries().get(0).when().isUndated()).isTrue();
    assertThat(reading.schedule().entries().get(0).when().text().plain()).contains(date);
    assertThat(reading.findings().get(0).message().contains(" in ")).isEqualTo(inSomeYears);
  }

  @Test
  void february29ExistsInALeapYear() {
    assertThat(days(read(dated("Feb 29 | a"), year(2024)))).containsExactly("2024-02-29");
  }

  @Test
  void aRangeThatEndsBeforeItBeginsIsAnError() {
    ScheduleReading reading = read(dated("Sep 9 - Sep 2 | a"), year(2025));

    assertThat(rules(reading)).containsExactly("range-reversed");
    assertThat(reading.findings().get(0).place().text()).isEqualTo("Sep 9 - Sep 2");
    assertThat(rules(read(dated("Nov 28-26 | a"), year(2025)))).containsExactly("range-reversed");
  }
}
