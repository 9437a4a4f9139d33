package org.courseschedule.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courseschedule.reading.TableLayoutTest.told;
import static org.courseschedule.reading.Tables.read;

import org.junit.jupiter.api.Test;

/** Tables whose columns are days. */
class DatedHeaderTest {

  @Test
  void columnsThatAreDaysAreTheRows() {
    ScheduleReading reading =
        read(
            """
            # Fall 2025

            | | Mon 9/1 | Wed 9/3 | Weekend |
            |---|---|---|---|
            | Topic | Labor Day | Trees | |
            | Due | | HW1 | |

            | Mon 9/8 | Wed 9/10 |
            |---|---|
            | Flows | Midterm |
            """);

    assertThat(told(reading))
        .containsExactly(
            "2025-09-01 BREAK Labor Day",
            "2025-09-03 CLASS Trees",
            "2025-09-08 CLASS Flows",
            "2025-09-10 EXAM Midterm");
    assertThat(reading.schedule().entries().get(1).milestones()).hasSize(1);
  }

  @Test
  void ofATimetableWithDaysAboveEachCellIsARow() {
    ScheduleReading reading =
        read(
            """
            | | July 7, 2025 | July 8, 2025 |
            |---|---|---|
            | 9:00-10:30 | Trees | Graphs |
            | 11:00-12:30 | Heaps | |
            """);

    assertThat(told(reading))
        .containsExactly(
            "2025-07-07 CLASS Trees", "2025-07-07 CLASS Heaps", "2025-07-08 CLASS Graphs");
    assertThat(reading.schedule().entries().get(1).when().time()).isPresent();
  }

  @Test
  void daysAboveMarksAreNotReadBesideASchedule() {
    ScheduleReading reading =
        read(
            """
            | Date | Topic |
            |---|---|
            | 2025-09-02 | Trees |

            | Student | 9/2 | 9/4 |
            |---|---|---|
            | Ada | yes | no |
            """);

    assertThat(told(reading)).containsExactly("2025-09-02 CLASS Trees");
    assertThat(reading.findings())
        .extracting(finding -> finding.message())
        .anyMatch(message -> message.contains("dates in its header"));
  }
}
