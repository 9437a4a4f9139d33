package org.courseschedule.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courseschedule.reading.Tables.days;
import static org.courseschedule.reading.Tables.read;
import static org.courseschedule.reading.Tables.rules;

import java.time.Year;
import org.courseschedule.model.CourseFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days that a table states together with the heading above it, or with the date of a week. */
class HeadingDatesTest {

  private static final CourseFacts FACTS = CourseFacts.NONE.withYear(Year.of(2025));

  @Test
  void aHeadingNamesTheMonthOfTheDaysBelowIt() {
    assertThat(
            days(
                read(
                    """
                    ## September

                    | Day | Topic |
                    |---|---|
                    | 2 | Trees |
                    | 9 (Tue) | Graphs |

                    ## October 2025

                    | Day | Topic |
                    |---|---|
                    | 2 | Trees |
                    | 7 | Graphs |
                    """,
                    FACTS)))
        .containsExactly("2025-09-02", "2025-09-09", "2025-10-02", "2025-10-07");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Week %d: Sep %d", "Sep %2$d", "Week %d (9/%d - 9/%3$d)"})
  void aHeadingNamesTheWeekOfTheWeekdaysBelowIt(String heading) {
    String table = "\n\n| Day | Topic |\n|-|-|\n| Mon | Trees |\n| Wed | Graphs |\n\n";
    ScheduleReading reading =
        read(
            "# Fall\n\n## "
                + heading.formatted(1, 8, 12)
                + table
                + "## "
                + heading.formatted(2, 15, 19)
                + table,
            FACTS);

    assertThat(days(reading))
        .containsExactly("2025-09-08", "2025-09-10", "2025-09-15", "2025-09-17");
    assertThat(rules(reading)).containsExactly("date-derived");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Office hours (since Sep 8)", "September hours", "Module 2: Sep 8 - Oct 20"})
  void aHeadingThatNamesNoWeekNamesNoDays(String heading) {
    assertThat(
            days(
                read(
                    "## " + heading + "\n\n| Day | Room |\n|-|-|\n| Mon | B1 |\n| Wed | B2 |\n",
                    FACTS)))
        .isEmpty();
  }

  @Test
  void weekdaysBesideTheDatesOfWeeksAreDaysInThem() {
    ScheduleReading reading =
        read(
            """
            | Starting | Day | Topic |
            |---|---|---|
            | Sep 7 | Tue | Trees |
            | Sep 7 | Thu | Graphs |
            | Sep 14 | Tue | Flows |
            | Sep 14 | Thu | Hashing |
            | Sep 21 | Thu | Sorting |
            """,
            FACTS);

    assertThat(days(reading))
        .containsExactly("2025-09-09", "2025-09-11", "2025-09-16", "2025-09-18", "2025-09-25");
    assertThat(rules(reading)).containsExactly("date-derived");
  }

  @Test
  void oneDateThatStandsTwiceMakesNoWeeks() {
    ScheduleReading reading =
        read(
            """
            | Date | Day | Topic |
            |---|---|---|
            | Sep 2 | Tue | Trees |
            | Sep 4 | Thu | Graphs |
            | Sep 4 | Tue | Flows |
            | Sep 9 | Tue | Hashing |
            """,
            FACTS);

    assertThat(days(reading))
        .containsExactly("2025-09-02", "2025-09-04", "2025-09-04", "2025-09-09");
    assertThat(rules(reading)).isEmpty();
  }
}
