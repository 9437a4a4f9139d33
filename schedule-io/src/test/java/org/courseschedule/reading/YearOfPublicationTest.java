package org.courseschedule.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.courseschedule.finding.Source;
import org.courseschedule.format.MarkdownReader;
import org.courseschedule.model.CourseFacts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The date in a page's front matter weighs little, but more than nothing. */
class YearOfPublicationTest {

  private static ScheduleReading read(String frontMatter, String row) {
    String text = "---\n" + frontMatter + "\n---\n| Date | Topic |\n|---|---|\n" + row + "\n";
    return ScheduleReader.read(
        MarkdownReader.read(Source.of("schedule.md", text)),
        CourseFacts.NONE,
        LocalDate.of(2026, 1, 1));
  }

  private static int year(ScheduleReading reading) {
    return reading.schedule().entries().get(0).when().first().orElseThrow().getYear();
  }

  @ParameterizedTest
  @CsvSource({
    "date: 2019-12-01, Jan 14, 2020",
    "lastmod: 2019-08-20T10:00:00Z, Sep 2, 2019",
    "date: 2020-02-01, Dec 3, 2019",
    "updated: \"2019-03-01\", Sep 2, 2019"
  })
  void theTermNearestToItIsTakenWhereNothingElseTells(String date, String day, int year) {
    ScheduleReading reading = read(date, "| " + day + " | Trees |");
    assertThat(year(reading)).isEqualTo(year);
    assertThat(reading.findings())
        .extracting(finding -> finding.rule().id())
        .containsExactly("year-assumed");
  }

  @ParameterizedTest
  @CsvSource({"Tue Sep 2, 2025", "'Sep 2, 2024', 2024"})
  void whatTheTableTellsGoesBefore(String day, int year) {
    assertThat(year(read("date: 2019-08-01", "| " + day + " | Trees |"))).isEqualTo(year);
  }
}
