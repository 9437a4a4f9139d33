package org.courseschedule.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Told as {@code #number weekday month-day..month-day @time}; a stated year stands before. */
class DateTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Sep 2                     => 9-2
          Sep. 2                    => 9-2
          Sept 2                    => 9-2
          SEP 2                     => 9-2
          september 2               => 9-2
          Sep 2nd                   => 9-2
          Sep 02                    => 9-2
          Sep2                      => 9-2
          Sep-2                     => 9-2
          2 Sep                     => 9-2
          2nd of September          => 9-2
          mar 3 sep 2024            => Tu 2024-9-3
          2. September 2025         => 2025-9-2
          02-Sep-2025               => 2025-9-2
          September 2, 2025         => 2025-9-2
          Sep 2 2025                => 2025-9-2
          2025-09-02                => 2025-9-2
          2025/9/2                  => 2025-9-2
          9/2                       => 9-2
          09/02                     => 9-2
          9/2/2025                  => 2025-9-2
          9/2/25                    => 2025-9-2
          13/45                     => 13-45
          Sep 31                    => 9-31
          Feb 29                    => 2-29
          Class 1 (Sep 2)           => #1 9-2
          Lecture 12: Oct 9         => #12 10-9
          Lec. 3a, Sep 9            => #3a 9-9
          Day 4 9/11                => #4 9-11
          Week 3 (Sep 16)           => 9-16
          Tue Sep 2                 => Tu 9-2
          Tuesday, September 2      => Tu 9-2
          Tues. 9/2                 => Tu 9-2
          T 9/2                     => Tu 9-2
          R 9/4                     => Th 9-4
          Sep 2 (Tue)               => Tu 9-2
          Sep 2, Tue                => Tu 9-2
          9/2 Tuesday               => Tu 9-2
          2025-09-02 (Tuesday)      => Tu 2025-9-2
          Class 2 (Thu, Sep 4)      => #2 Th 9-4
          Nov 26-28                 => 11-26..11-28
          Nov 26 – 28               => 11-26..11-28
          Nov 26--28                => 11-26..11-28
          Nov 26 to 28              => 11-26..11-28
          Nov 26 - Dec 2            => 11-26..12-2
          Nov. 26 through Nov. 28   => 11-26..11-28
          Wed Nov 26 - Fri Nov 28   => We 11-26..Fr 11-28
          11/26-11/28               => 11-26..11-28
          11/26-28                  => 11-26..11-28
          2025-11-26/2025-11-28     => 2025-11-26..2025-11-28
          2025-11-26 to 2025-11-28  => 2025-11-26..2025-11-28
          Nov 26-28, 2025           => 2025-11-26..2025-11-28
          Sep 8, 10, 2025           => 2025-9-8 2025-9-10
          Nov 26-28, 10:00          => 11-26..11-28 @10:00
          Dec 22 - Jan 5            => 12-22..1-5
          Sep 8, 10                 => 9-8 9-10
          Sep 8, 10, 12             => 9-8 9-10 9-12
          Sep 8 & 10                => 9-8 9-10
          Sep 8 and Sep 10          => 9-8 9-10
          Sep 8, 10-12              => 9-8 9-10..9-12
          9/8, 9/10                 => 9-8 9-10
          9/8/10                    => 2010-9-8
          Mon Sep 8, Wed Sep 10     => Mo 9-8 We 9-10
          2/15 11:00am              => 2-15 @11:00
          Sep 2 10:10-11:25         => 9-2 @10:10-11:25
          Sep 2, 10:10 - 11:25      => 9-2 @10:10-11:25
          Sep 2, 1 pm               => 9-2 @13:00
          Sep 2 6 - 8:30 PM         => 9-2 @18:00-20:30
          Sep 2 11 - 1 PM           => 9-2 @11:00-13:00
          Sep 2, 12 am              => 9-2 @00:00
          Fri Dec 12, 9:00-11:30    => Fr 12-12 @09:00-11:30
          Final exam: Dec 16        => 12-16
          26-28 Nov                 => 11-26..11-28
          26.–28. November 2025     => 2025-11-26..2025-11-28
          29 Apr - 3 May            => 4-29..5-3
          8 & 10 Sep                => 9-8 9-10
          9 e 10 ottobre            => 10-9 10-10
          15. Juni                  => 6-15
          8 ottobre                 => 10-8
          vie 07-ago                => Fr 8-7
          mar 03-nov                => Tu 11-3
          2 de septiembre           => 9-2
          02.09.2025                => 2025-2-9
          02.09.                    => 2-9
          9月2日                     => 9-2
          2025년 9월 2일              => 2025-9-2
          Day_24 Fri, Mar 04        => #24 Fr 3-4
          Class 3 2 Sep             => #3 9-2
          """)
  void readsADateCell(String text, String expected) {
    assertThat(told(DateText.of(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TBD",
        "-",
        "Week 3",
        "Class 4",
        "Thanksgiving",
        "Spring break",
        "Tuesday",
        "10:30",
        "2025",
        "Fall 2025",
        "3.1.4",
        "",
        "Sept",
        "2 classes",
        "1st"
      })
  void whatNamesNoDayHasNone(String text) {
    assertThat(DateText.of(text).days()).isEmpty();
  }

  @Test
  void theClassNumberIsReadWithoutADateToo() {
    assertThat(DateText.of("Class 4").number()).map(Object::toString).hasValue("4");
    assertThat(DateText.of("Class 4 (Sep 2)").number()).map(Object::toString).hasValue("4");
    assertThat(DateText.of("Sep 2").number()).isEmpty();
  }

  @Test
  void theTextIsKeptWhole() {
    String text = "Class 1 (Sep 2) " + "x".repeat(1000) + " Sep 4";

    assertThat(DateText.of(text).text()).isEqualTo(text);
    assertThat(told(DateText.of(text))).isEqualTo("#1 9-2");
  }

  private static String told(DateText date) {
    String number = date.number().map(n -> "#" + n + " ").orElse("");
    String days = date.days().stream().map(DateTextTest::told).collect(Collectors.joining(" "));
    return number + days + date.time().map(time -> " @" + time).orElse("");
  }

  private static String told(DateText.Days days) {
    String first = told(days.firstWeekday()) + told(days.first());
    return days.last().equals(days.first())
        ? first
        : first + ".." + told(days.lastWeekday()) + told(days.last());
  }

  private static String told(Optional<DayOfWeek> weekday) {
    return weekday.map(day -> CalendarWords.name(day).substring(0, 2) + " ").orElse("");
  }

  private static String told(PartialDate date) {
    String year = date.year().isPresent() ? date.year().getAsInt() + "-" : "";
    return year + date.month() + "-" + date.day();
  }
}
