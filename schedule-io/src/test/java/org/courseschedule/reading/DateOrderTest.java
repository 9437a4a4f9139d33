package org.courseschedule.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courseschedule.reading.Tables.dated;
import static org.courseschedule.reading.Tables.days;
import static org.courseschedule.reading.Tables.read;
import static org.courseschedule.reading.Tables.rules;

import java.time.DayOfWeek;
import java.time.Year;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.MeetingPattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateOrderTest {

  @Test
  void aNumberOverTwelveIsTheDay() {
    assertThat(days(read(dated("9/2/2025 | a", "9/16/2025 | b"))))
        .containsExactly("2025-09-02", "2025-09-16");
    assertThat(days(read(dated("2/9/2025 | a", "16/9/2025 | b"))))
        .containsExactly("2025-09-02", "2025-09-16");
  }

  @ParameterizedTest
  @CsvSource({"/", "-", "."})
  void aYearOfTwoDigitsComesFirstWhereItStaysAndTheDaysVary(String sign) {
    ScheduleReading reading =
        read(
            dated("25/09/02 | a", "25/09/09 | b", "25/10/16 | c", "26/01/06 | d")
                .replace("/", sign));

    assertThat(days(reading))
        .containsExactly("2025-09-02", "2025-09-09", "2025-10-16", "2026-01-06");
    assertThat(rules(reading)).isEmpty();
  }

  @Test
  void aDayThatStaysIsNoYear() {
    assertThat(days(read(dated("25/09/25 | a", "25/10/25 | b", "25/11/25 | c"))))
        .containsExactly("2025-09-25", "2025-10-25", "2025-11-25");
    assertThat(days(read(dated("25/09/25 | a", "16/10/25 | b", "18/11/25 | c"))))
        .containsExactly("2025-09-25", "2025-10-16", "2025-11-18");
  }

  @Test
  void elseTheOrderOfTheRowsTells() {
    ScheduleReading reading =
        read(dated("3/9/2025 | a", "8/9/2025 | b", "6/10/2025 | c", "3/11/2025 | d"));

    assertThat(days(reading))
        .containsExactly("2025-09-03", "2025-09-08", "2025-10-06", "2025-11-03");
    assertThat(rules(reading)).isEmpty();
  }

  @Test
  void aDateThatIsTheSameEitherWayDoesNotHideTheOrder() {
    ScheduleReading reading =
        read(
            dated("06/10 | a", "08/10 | b", "10/10 | c", "03/11 | d", "05/11 | e"),
            CourseFacts.NONE.withYear(Year.of(2025)));

    assertThat(days(reading))
        .containsExactly("2025-10-06", "2025-10-08", "2025-10-10", "2025-11-03", "2025-11-05");
    assertThat(rules(reading)).isEmpty();
  }

  @Test
  void monthFirstIsToldByTheOrderToo() {
    assertThat(
            rules(
                read(
                    dated("8/12 | a", "9/2 | b", "9/4 | c", "9/9 | d", "10/7 | e"),
                    CourseFacts.NONE.withYear(Year.of(2025)))))
        .isEmpty();
    assertThat(
            rules(
                read(
                    dated("Sep 29 | a", "10/6 | b", "10/8 | c"),
                    CourseFacts.NONE.withYear(Year.of(2025)))))
        .isEmpty();
  }

  @Test
  void withStatedYearsAStepBackIsNeverTheNewYear() {
    assertThat(days(read(dated("1/9/2025 | a", "8/9/2025 | b", "1/10/2025 | c"))))
        .containsExactly("2025-09-01", "2025-09-08", "2025-10-01");
  }

  @Test
  void elseTheMonthComesFirstAndThatIsSaid() {
    ScheduleReading reading = read(dated("2025-03-01 | x", "3/4/2025 | a"));

    assertThat(days(reading)).containsExactly("2025-03-01", "2025-03-04");
    assertThat(rules(reading)).containsExactly("date-ambiguous");
    assertThat(reading.findings().get(0).place().text()).isEqualTo("3/4/2025");
  }

  @Test
  void aDateThatIsTheSameEitherWayIsNotAmbiguous() {
    assertThat(rules(read(dated("4/4/2025 | a")))).isEmpty();
  }

  @Test
  void aDateThatIsPossibleInNeitherOrderIsImpossible() {
    assertThat(rules(read(dated("2025-09-02 | a", "13/45 | b"))))
        .containsExactly("date-impossible");
  }

  @Test
  void statedWeekdaysTell() {
    ScheduleReading reading = read(dated("Tue 2/9/2025 | a", "Thu 4/9/2025 | b"));

    assertThat(days(reading)).containsExactly("2025-09-02", "2025-09-04");
    assertThat(rules(reading)).isEmpty();
    assertThat(days(read(dated("Tue 9/2 | a", "Thu 9/4 | b"))))
        .containsExactly("2025-09-02", "2025-09-04");
  }

  @Test
  void theMeetingPatternTells() {
    CourseFacts facts =
        CourseFacts.NONE
            .withYear(Year.of(2025))
            .withMeets(MeetingPattern.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY));

    assertThat(days(read(dated("2/9 | a", "4/9 | b"), facts)))
        .containsExactly("2025-09-02", "2025-09-04");
  }

  @Test
  void datesInOtherCellsTell() {
    ScheduleReading reading = read(dated("2/9/2025 | HW1 due 16/9", "4/9/2025 | b"));

    assertThat(days(reading)).containsExactly("2025-09-02", "2025-09-04");
  }

  @ParameterizedTest
  @CsvSource({
    "2/9/2025, Einf\u00fchrung in die Theorie der Graphen und das Z\u00e4hlen, 2025-09-02",
    "2/9/2025, Introduction aux graphes et les arbres; le cours et une s\u00e9ance, 2025-09-02",
    "2/9/2025, Introducci\u00f3n a los grafos y el tema del curso para la clase, 2025-09-02",
    "2/9/2025, \u30b0\u30e9\u30d5\u7406\u8ad6\u5165\u9580, 2025-02-09",
    "9. 2. 2025, \uadf8\ub798\ud504 \uc774\ub860 \uac15\uc758, 2025-09-02",
  })
  void theLanguageTells(String date, String topic, String day) {
    ScheduleReading reading = read(dated(date + " | " + topic));

    assertThat(days(reading)).containsExactly(day);
    assertThat(rules(reading)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Tue 9/2, Tue 9/9", "Tu 9/2, R 9/4"})
  void weekdaysTellWhereAllOfThemFit(String first, String second) {
    ScheduleReading reading =
        read(dated(first + " | a", second + " | b"), CourseFacts.NONE.withYear(Year.of(2025)));

    assertThat(days(reading)).first().isEqualTo("2025-09-02");
    assertThat(rules(reading)).isEmpty();
  }

  @Test
  void dotsBehindBothTell() {
    ScheduleReading reading = read(dated("Mo, 02.09.2025 | Trees", "Mi, 03.09.2025 | Graphs"));

    assertThat(days(reading)).containsExactly("2025-09-02", "2025-09-03");
    assertThat(rules(reading)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"# Fall 2024, 9/4, 9/9, 2024-09-04", "# Fall 2024, 4/9, 9/9, 2024-09-04"})
  void theMonthsOfTheFallTell(String heading, String first, String second, String day) {
    ScheduleReading reading =
        read(heading + "\n\n" + dated(first + " | Trees", second + " | Graphs"));

    assertThat(days(reading)).containsExactly(day, "2024-09-09");
    assertThat(rules(reading)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"# Spring 2024, 3/4", "# Fall 2024, 9/10", "# Falling 2024, 9/4"})
  void otherTermsDoNot(String heading, String date) {
    assertThat(rules(read(heading + "\n\n" + dated(date + " | Trees")))).contains("date-ambiguous");
  }

  @Test
  void whatIsNoDateEitherWayIsNotAmbiguous() {
    assertThat(rules(read(dated("0/5/2025 | a")))).doesNotContain("date-ambiguous");
  }
}
