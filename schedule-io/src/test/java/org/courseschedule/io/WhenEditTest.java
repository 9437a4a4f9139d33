package org.courseschedule.io;

import static org.courseschedule.io.Edits.assertEdited;
import static org.courseschedule.io.Edits.onDay;

import java.util.List;
import java.util.Optional;
import org.courseschedule.model.Extra;
import org.courseschedule.model.RichText;
import org.courseschedule.model.TimeRange;
import org.courseschedule.model.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and times are edited as the table writes them. */
class WhenEditTest {

  @Test
  void aDayWhoseMonthStandsInAnotherCellIsMoved() {
    String text =
        """
        | Month | Day   | Topic  |
        |-------|-------|--------|
        | Sep   | Tue 2 | Trees  |
        |       | Thu 4 | Graphs |
        | Oct   | Thu 2 | Heaps  |
        |       | Tue 7 | Tries  |
        """;

    assertEdited("a.md", text, 1, onDay(9, 5), text.replace("Thu 4", "Fri 5"));
    assertEdited("a.md", text, 1, onDay(10, 1), text.replace("Thu 4", "2025-10-01"));
  }

  @Test
  void aRowThatHasItsDayFromTheOneAboveStatesItWhenThatOneMoves() {
    String text = "Date;Topic\nSep 2;Trees\n;Graphs\nSep 9;Heaps\n";

    assertEdited(
        "a.csv", text, 0, onDay(9, 1), "Date;Topic\nSep 1;Trees\n2025-09-02;Graphs\nSep 9;Heaps\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sep 2, 10:00-11:30  | 9:15-11:45 | Sep 2, 9:15-11:45
          Sep 2 11:00am       | 14:30      | Sep 2 2:30pm
          Sep 2 (6 - 8:30 PM) | 19:00-21:00| Sep 2 (7:00 PM - 9:00 PM)
          Sep 2               | 10:00      | Sep 2, 10:00
          Sep 2 (10:00)       |            | Sep 2
          Sep 2 at 3:30 p.m.  |            | Sep 2
          2 sep às 10h       |            | 2 sep
          """)
  void theTimeInTheCellOfADateIsChanged(String cell, String time, String expected) {
    String text = "Date;Topic\n" + cell + ";Trees\nSep 4;Graphs\n";
    Optional<TimeRange> wanted = Optional.ofNullable(time).flatMap(TimeRange::parse);

    assertEdited(
        "a.csv",
        text,
        0,
        entry -> entry.withWhen(at(entry.when(), wanted)),
        text.replace(cell, expected));
  }

  /** The edit tells the day alone; the weekday is the table's own. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          9月9日（火）     | 9月10日（水）
          9月9日（火曜日） | 9月10日（水曜日）
          9/9(화)        | 9/10(수)
          9月9日（周二）   | 9月10日（周三）
          9月9日 星期二  | 9月10日 星期三
          mar. 9 sept.  | mer. 10 sept.
          mar 9 septiembre | mié 10 septiembre
          di 9 sep      | wo 10 sep
          Di 9. Sep     | Mi 10. Sep
          9 Sept. 2025  | 10 Sept. 2025
          ~~Sep 8~~ Sep 9 | ~~Sep 8~~ Sep 10
          """)
  void theWeekdayMovesInTheLanguageOfTheTable(String cell, String expected) {
    String text = "| Date | Topic |\n|---|---|\n| " + cell + " | Trees |\n";

    assertEdited("a.md", text, 0, onDay(9, 10), text.replace(cell, expected));
  }

  @Test
  void aTimeInAColumnOfItsOwnIsChangedThere() {
    String text = "Date,Time,Topic\nSep 2,10:00-11:30,Trees\nSep 4,10:00-11:30,Graphs\n";

    assertEdited(
        "a.csv",
        text,
        1,
        entry -> entry.withWhen(at(entry.when(), TimeRange.parse("12:00-13:30"))),
        text.replace("10:00-11:30,Graphs", "12:00-13:30,Graphs"));
    assertEdited(
        "a.csv",
        text,
        1,
        entry -> entry.withExtras(List.of(new Extra("Time", RichText.of("12:00-13:30")))),
        text.replace("10:00-11:30,Graphs", "12:00-13:30,Graphs"));
  }

  private static When at(When when, Optional<TimeRange> time) {
    return new When(when.text(), when.days(), when.statedWeekdays(), time);
  }
}
