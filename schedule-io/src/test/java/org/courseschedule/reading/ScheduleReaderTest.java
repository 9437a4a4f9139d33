package org.courseschedule.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courseschedule.reading.Tables.dated;
import static org.courseschedule.reading.Tables.days;
import static org.courseschedule.reading.Tables.read;
import static org.courseschedule.reading.Tables.rules;

import java.time.Year;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleReaderTest {

  private static final CourseFacts FACTS = CourseFacts.NONE.withYear(Year.of(2025));

  @Test
  void severalTablesMakeOneSchedule() {
    ScheduleReading reading =
        read(dated("Sep 2 | a") + "\n" + "| Topic | Date |\n|-|-|\n| b | Oct 2 |\n", FACTS);

    assertThat(days(reading)).containsExactly("2025-09-02", "2025-10-02");
    assertThat(reading.schedule().entries())
        .extracting(e -> e.topic().plain())
        .containsExactly("a", "b");
  }

  @Test
  void aTableWithoutDatesIsNamed() {
    ScheduleReading reading =
        read("| Part | Percent |\n|-|-|\n| Exam | 50 |\n\n" + dated("Sep 2 | a"), FACTS);

    assertThat(rules(reading)).containsExactly("table-unread");
    assertThat(reading.findings().get(0).place().text()).isEqualTo("| Part | Percent |");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text",
        "| Date |\n|---|\n",
        "| a | b |\n|-|-|\n| c | d |\n",
        "```\n| Date |\n|-|\n| Sep 2 |\n```"
      })
  void noScheduleIsAnError(String text) {
    ScheduleReading reading = read(text, FACTS);

    assertThat(rules(reading)).contains("table-missing");
    assertThat(reading.schedule().entries()).isEmpty();
  }

  @Test
  void textAroundTheTableIsKept() {
    assertThat(
            read("Subject to *change*.\n" + dated("Sep 2 | a") + "\nSee you.\n", FACTS)
                .schedule()
                .prose())
        .extracting(RichText::plain)
        .containsExactly("Subject to change.", "See you.");
  }

  @Test
  void aRowWhoseDateCellNamesNoDayIsAnEntryAndSaidSo() {
    ScheduleReading reading =
        read(
            dated("Sep 2 | a", "Sep 4 | a", "Sep 9 | a", "Part two | b", "TBD | d", "2 weeks | f"),
            FACTS);

    assertThat(days(reading)).endsWith("2025-09-09", "", "", "");
    assertThat(rules(reading)).containsExactly("date-missing", "date-unreadable");
    assertThat(reading.findings())
        .extracting(finding -> finding.place().text())
        .containsExactly("Part two", "2 weeks");
  }

  @Test
  void aRowWithAnEmptyDateCellGoesOnFromTheRowAboveAndThatIsSaid() {
    ScheduleReading reading = read(dated("Sep 2 | a", " | b", "Sep 4 | c"), FACTS);

    assertThat(days(reading)).containsExactly("2025-09-02", "2025-09-02", "2025-09-04");
    assertThat(rules(reading)).containsExactly("date-missing");
    assertThat(reading.findings().get(0).place().line()).isEqualTo(4);
  }

  @Test
  void aRowWithNothingInItIsNoEntry() {
    assertThat(read(dated("Sep 2 | a", " | ", "Sep 4 | b"), FACTS).schedule().entries()).hasSize(2);
  }

  @Test
  void daysThatAreWrittenTwiceAreOne() {
    assertThat(days(read(dated("Sep 2, 2 | a", "Sep 2-4, 3 | b"), FACTS)))
        .containsExactly("2025-09-02", "2025-09-02/2025-09-04");
  }
}
