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
  void aRowWithoutADateIsAnEntryAndSaidSo() {
    ScheduleReading reading =
        read(
            dated(
                "Sep 2 | a",
                "Sep 4 | a",
                "Sep 9 | a",
                "Part two | b",
                "TBD | d",
                "| e",
                "Sepp 4 | f"),
            FACTS);

    assertThat(reading.schedule().entries()).hasSize(7);
    assertThat(rules(reading))
        .containsExactly("date-missing", "date-missing", "date-missing", "date-unreadable");
    assertThat(reading.findings())
        .extracting(finding -> finding.place().text())
        .containsExactly("| | e |", "Part two", "TBD", "Sepp 4");
  }

  @Test
  void workThatNamesAnotherDayIsNotThatOfTheRow() {
    ScheduleReading reading =
        read(
            """
            | Date | Topic | Notes |
            |------|-------|-------|
            | Sep 2 | x | HW1 due Fri 9/5; HW2 out |
            | Sep 5 | y | HW1 due 9/5 |
            """,
            FACTS);

    assertThat(reading.schedule().entries())
        .extracting(entry -> entry.milestones().get(0).what())
        .containsExactly("HW2", "HW1");
    assertThat(reading.findings())
        .extracting(finding -> finding.rule().id() + " " + finding.place().text())
        .containsExactly("work-on-another-day HW1 due Fri 9/5");
  }

  @Test
  void lettersAreWeekdaysOnlyWhereTheHeaderSpeaksOfDays() {
    String rows = "|-|-|-|\n| Sep 2 | A | W |\n| Sep 4 | D | M |\n";

    assertThat(rules(read("| Date | Topic | TA |\n" + rows, FACTS))).isEmpty();
    assertThat(read("| Date | Topic | Day |\n" + rows, FACTS).schedule().entries())
        .allSatisfy(entry -> assertThat(entry.when().statedWeekdays()).hasSize(1));
  }

  @Test
  void aListOfWeekdaysIsNotTheFirstDatesOwn() {
    assertThat(
            read(dated("Mon-Fri 9/22-9/26 | a", "M/W Oct 13, 15 | b"), FACTS).schedule().entries())
        .allSatisfy(entry -> assertThat(entry.when().statedWeekdays()).isEmpty());
  }

  @Test
  void aMisspeltDateBehindAClassNumberIsUnreadable() {
    assertThat(rules(read(dated("Class 1 (Sep 2) | a", "Class 2 (Sepp 4) | b"), FACTS)))
        .containsExactly("date-unreadable");
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
