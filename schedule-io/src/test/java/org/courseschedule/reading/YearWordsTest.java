package org.courseschedule.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courseschedule.reading.Tables.dated;
import static org.courseschedule.reading.Tables.days;
import static org.courseschedule.reading.Tables.read;
import static org.courseschedule.reading.Tables.rules;

import java.time.Year;
import org.courseschedule.finding.Source;
import org.courseschedule.format.MarkdownReader;
import org.courseschedule.model.CourseFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words around a table tell of its year: headings, text, links, the path. */
class YearWordsTest {

  private static final String NEUTRAL = dated("Sep 2 | Intro", "Sep 4 | More");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Fall 2019", "# CS 101: Fall 2019", "## 2019 Fall", "# Autumn, 2019", "Fall 2019\n===",
        "# fall 2019 schedule", "# Semester 2019", "# FALL (2019)", "# WS 2019/20",
            "# 2019/20 winter term"
      })
  void aHeadingStatesTheYear(String heading) {
    ScheduleReading reading = read(heading + "\n\n" + NEUTRAL);

    assertThat(days(reading)).containsExactly("2019-09-02", "2019-09-04");
    assertThat(reading.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"## Fall 2019, ## Fall 2020", "## 2019, ## 2020", "# Schedule 2019, # Schedule 2020"})
  void eachOfSeveralHeadingsStatesTheYearOfItsTables(String one, String other) {
    ScheduleReading reading =
        read(one + "\n\n" + NEUTRAL + "\n" + other + "\n\n" + NEUTRAL + "\n## Labs\n\n" + NEUTRAL);

    assertThat(days(reading))
        .containsExactly(
            "2019-09-02", "2019-09-04", "2020-09-02", "2020-09-04", "2020-09-02", "2020-09-04");
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void aStatedYearCountsBeforeThatOfSeveralHeadings() {
    String text = "## Fall 2019\n\n" + NEUTRAL + "\n## Fall 2020\n\n" + NEUTRAL;

    assertThat(days(read(text, CourseFacts.NONE.withYear(Year.of(2021)))))
        .containsExactly("2021-09-02", "2021-09-04", "2021-09-02", "2021-09-04");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Welcome to Fall 2019.",
        "anno accademico 2019/20",
        "Turma 2019.2 (noturno)",
        "Sommer 19",
        "Modul im HS19",
        "# CS 101 F19",
        "# Algorithms (S19)"
      })
  void theTextAroundTheTableSpeaksForAYearAndSaysSo(String text) {
    ScheduleReading reading = read(text + "\n\n" + NEUTRAL);

    assertThat(days(reading)).first().isEqualTo("2019-09-02");
    assertThat(rules(reading)).containsExactly("year-inferred");
  }

  @Test
  void theLinkInAHeadingLeadsToAnotherTerm() {
    String heading = "# Plan (see [Fall 2020](f20.md))\n\n";

    assertThat(days(read(heading + dated("Tue Sep 5 | Intro", "Thu Sep 7 | More"))))
        .first()
        .isEqualTo("2023-09-05");
    assertThat(days(read(heading + NEUTRAL))).first().isEqualTo("2020-09-02");
    assertThat(rules(read(heading + NEUTRAL))).containsExactly("year-assumed");
    assertThat(rules(read("# [Fall 2020](index.md)\n\n" + NEUTRAL))).isEmpty();
  }

  @Test
  void whatOnlyALinkNamesIsAssumed() {
    ScheduleReading reading = read("[notes](https://x.org/2019/n)\n\n" + NEUTRAL);

    assertThat(days(reading)).first().isEqualTo("2019-09-02");
    assertThat(rules(reading)).containsExactly("year-assumed");
  }

  @Test
  void aLinkToAWorkThatIsOlderThanOthersTellsNothing() {
    String links =
        "[a](https://x.org/2019/a), [b](https://x.org/2019/b), [c](https://x.org/2022/c)";

    assertThat(days(read(links + "\n\n" + NEUTRAL))).first().isEqualTo("2025-09-02");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Room 2019",
        "# CS 2019",
        "# COMP2019",
        "Week 10-12",
        "S12",
        "session 12",
        "16 hs 19"
      })
  void otherTextDoesNot(String text) {
    assertThat(rules(read(text + "\n\n" + NEUTRAL))).containsExactly("year-assumed");
  }

  @ParameterizedTest
  @CsvSource({
    "'# MATH 2015, Fall 2024', Sep 3, 2024-09-03",
    "'# Europe 1914-1945, Spring 2023', Jan 17, 2023-01-17",
    "'# 2024 Spring, 2025 Fall', Jan 17, 2024-01-17",
    "# Spring 2025, Dec 16, 2024-12-16",
    "# Winter 2025, Dec 16, 2025-12-16",
    "'Spring semester 2023, updated from Spring 2021.', Jan 17, 2023-01-17",
    "'This is the schedule from Spring 2021.', Jan 17, 2021-01-17"
  })
  void theYearBesideTheNameOfATermIsItsYear(String text, String date, String day) {
    assertThat(days(read(text + "\n\n" + dated(date + " | Intro")))).containsExactly(day);
  }

  @Test
  void theHeadingNearestAboveTheTableCounts() {
    assertThat(days(read("# Fall 2017\n# Fall 2019\n\n" + NEUTRAL + "\n# Fall 2021\n")))
        .first()
        .isEqualTo("2019-09-02");
  }

  @ParameterizedTest
  @CsvSource({
    "2016-fall/schedule.md, Sep 2, 2016",
    "fa22/index.md, Sep 2, 2022",
    "Fall22.md, Sep 2, 2022",
    "website-f2019/schedule.md, Sep 2, 2019",
    "f19/schedule.md, Sep 2, 2019",
    "cours-H2019/calendrier.md, Jan 9, 2019",
    "w2025/README.md, Jan 9, 2025",
    "docs/26w1/schedule.md, Sep 2, 2026",
    "2018jan.md, Jan 9, 2018",
    "spring25/schedule.md, Jan 9, 2025",
    "25SP-CS1114.md, Jan 9, 2025",
    "course-2019.md, Sep 2, 2019",
    "2019/2022-spring/schedule.md, Jan 9, 2022",
    "BootCamp2018/README.md, Jun 18, 2018",
    "ws2024-25/plan.md, Oct 14, 2024",
    "2024-25/plan.md, Feb 3, 2025",
  })
  void thePathSpeaksForAYear(String path, String date, int year) {
    Source source = Source.of(path, dated(date + " | a"));

    ScheduleReading reading =
        ScheduleReader.read(MarkdownReader.read(source), CourseFacts.NONE, Tables.REFERENCE);

    assertThat(days(reading)).first().asString().startsWith(year + "-");
    assertThat(rules(reading)).containsExactly("year-inferred");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "COMP2019/schedule.md",
        "week10.md",
        "cs2019.md",
        "v2019.1/schedule.md",
        "a12/schedule.md"
      })
  void otherPathsDoNot(String path) {
    Source source = Source.of(path, NEUTRAL);

    assertThat(
            rules(
                ScheduleReader.read(
                    MarkdownReader.read(source), CourseFacts.NONE, Tables.REFERENCE)))
        .containsExactly("year-assumed");
  }

  @ParameterizedTest
  @CsvSource({
    "# WiSe 24/25, Oct 14, 2024",
    "# WiSe 24/25, Feb 3, 2025",
    "# SoSe 2024, Apr 15, 2024",
    "# SS 2024, Apr 15, 2024",
    "# Fall '24, Sep 2, 2024",
    "# Semester 1 2024, Mar 4, 2024",
    "# Automne 2024, 9 sept., 2024",
    "# Primavera 2024, 9 marzo, 2024",
    "# AY2024-25, Feb 3, 2025",
    "# Academic year 2024-2025, Feb 3, 2025",
    "# 2024\u5e74\u5ea6, 4\u67088\u65e5, 2024",
    "# 2024\ub144 2\ud559\uae30, 9\uc6d4 3\uc77c, 2024",
  })
  void aHeadingNamesATermInManyWays(String heading, String date, int year) {
    ScheduleReading reading = read(heading + "\n\n" + dated(date + " | a"));

    assertThat(days(reading)).first().asString().startsWith(year + "-");
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void theTextOfALinkLeadsToAnotherTerm() {
    ScheduleReading reading =
        read("# Course 2019\n\n[Fall 2017](https://x.org/fall2017)\n\n" + NEUTRAL);

    assertThat(days(reading)).first().isEqualTo("2019-09-02");
  }

  @Test
  void aHeadingBelowTheTableStatesNothing() {
    assertThat(rules(read(dated("Tue Sep 2 | a", "Thu Sep 4 | b") + "\n# Fall 2016\n")))
        .containsExactly("year-inferred");
  }

  @Test
  void datesElsewhereInTheTermTellTheYear() {
    String text = "The exam is on Wednesday, December 11, 2019, 3:30pm. Published July 1, 2015.\n";

    ScheduleReading reading = read(dated("Sep 2 | a", "Dec 4 | b") + "\n" + text);

    assertThat(days(reading)).containsExactly("2019-09-02", "2019-12-04");
    assertThat(rules(reading)).containsExactly("year-inferred");
    assertThat(reading.findings().get(0).message()).contains("dates elsewhere state `2019`");
  }

  @Test
  void datesElsewhereMayBeginWithTheDay() {
    ScheduleReading reading = read(dated("2 Sep | a", "4 Dec | b") + "\nThe exam: 18/11/2019\n");

    assertThat(days(reading)).containsExactly("2019-09-02", "2019-12-04");
    assertThat(rules(reading)).containsExactly("year-inferred");
  }

  @Test
  void aWeekdayOfADateElsewhereTellsTheYearWhereTheRowsStateNone() {
    String text = "Written in 2025. The exam is on Monday, Dec 16 and Saturday, Dec 21.\n";

    assertThat(days(read(dated("Sep 2 | a", "Dec 4 | b") + "\n" + text)))
        .containsExactly("2024-09-02", "2024-12-04");
    assertThat(days(read(dated("Tue Sep 2 | a", "Thu Dec 4 | b") + "\n" + text)))
        .containsExactly("2025-09-02", "2025-12-04");
    assertThat(days(read(dated("Sep 2 | a", "Dec 4 | b") + "\nThe may 4 and Sunday trips.\n")))
        .containsExactly("2025-09-02", "2025-12-04");
  }
}
