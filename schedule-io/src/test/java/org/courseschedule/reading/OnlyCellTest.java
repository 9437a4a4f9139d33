package org.courseschedule.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courseschedule.reading.TableLayoutTest.told;
import static org.courseschedule.reading.Tables.read;

import java.time.Year;
import org.courseschedule.model.CourseFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows whose only cell names the day and what is on, as where a cell spans all columns. */
class OnlyCellTest {

  private static final CourseFacts FACTS = CourseFacts.NONE.withYear(Year.of(2025));

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Sep 12: HW1 due          => 2025-09-12 DEADLINE HW1 due
          Sep 12 - HW1 due at 5pm  => 2025-09-12 DEADLINE HW1 due at 5pm
          <b>Sep 12:</b> HW1 due   => 2025-09-12 DEADLINE HW1 due
          HW1 due Fri, Sep 12      => 2025-09-12 DEADLINE HW1 due
          Sep 12 Midterm           => 2025-09-12 EXAM Midterm
          12. Sept.: Abgabe HW1    => 2025-09-12 DEADLINE Abgabe HW1
          Sep 12-13: Fall break    => 2025-09-12/2025-09-13 BREAK Fall break
          """)
  void theTopicIsWhatStandsBesideTheDate(String cell, String told) {
    assertThat(
            told(
                read(
                    """
                    <table>
                    <tr><th>Week</th><th>Date</th><th>Topic</th><th>Reading</th></tr>
                    <tr><td rowspan=2>1</td><td>Sep 9</td><td>Trees</td><td>Knuth</td></tr>
                    <tr><td colspan=3>%s</td></tr>
                    </table>
                    """
                        .formatted(cell),
                    FACTS)))
        .contains(told.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Sep 12", "Fri Sep 12", "Sep 12, at 10:10", "Sep 12 (Fri)", "Week 2: Sep 12"})
  void whatBelongsToTheDateIsNoTopic(String cell) {
    assertThat(
            told(
                read(
                    "| Date | Topic |\n|-|-|\n| Sep 9 | Trees |\n| %s | |\n".formatted(cell),
                    FACTS)))
        .contains("2025-09-12 CLASS ");
  }

  @Test
  void aRangeMayEndAtAColon() {
    assertThat(DateText.of("Oct 13-14: Fall break").days()).hasSize(1);
    assertThat(DateText.of("Oct 13-14: Fall break").days().get(0).isRange()).isTrue();
  }
}
