package org.courseschedule.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courseschedule.reading.Tables.dated;
import static org.courseschedule.reading.Tables.days;
import static org.courseschedule.reading.Tables.read;
import static org.courseschedule.reading.Tables.rules;

import java.time.Year;
import org.courseschedule.model.CourseFacts;
import org.junit.jupiter.api.Test;

class DateOrderTest {

  @Test
  void aNumberOverTwelveIsTheDay() {
    assertThat(days(read(dated("9/2/2025 | a", "9/16/2025 | b"))))
        .containsExactly("2025-09-02", "2025-09-16");
    assertThat(days(read(dated("2/9/2025 | a", "16/9/2025 | b"))))
        .containsExactly("2025-09-02", "2025-09-16");
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
}
