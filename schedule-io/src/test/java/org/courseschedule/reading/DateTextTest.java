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
          M9/23                     => Mo 9-23
          Mon.9/30                  => Mo 9-30
          W1/12                     => We 1-12
          Jän. 8                    => 1-8
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
          Nov 26-28 9am-5pm         => 11-26..11-28 @09:00-17:00
          Nov 26 – 28 9:00          => 11-26..11-28 @09:00
          Sep 2, 4 10:00-11:00      => 9-2 9-4 @10:00-11:00
          Sep 23/25 10am            => 9-23 9-25 @10:00
          14. u. 16. Oktober        => 10-14 10-16
          21., 22. u. 23.10.        => 21-10 22-10 23-10
          14.+16.10.                => 14-10 16-10
          18.11 u. 20.11.           => 18-11 20-11
          Dec 22 - Jan 5            => 12-22..1-5
          Sep 8, 10                 => 9-8 9-10
          Sep 8, 10, 12             => 9-8 9-10 9-12
          Sep 8 & 10                => 9-8 9-10
          Feb 28, Mar 02            => 2-28 3-2
          2 septembre 13h30         => 9-2 @13:30
          2 Sep 14 Uhr              => 9-2 @14:00
          2 Sep 14:00               => 9-2 @14:00
          2/28, Mar 2               => 2-28 3-2
          Feb 28 (Mar)              => Tu 2-28
          Sep 8 and Sep 10          => 9-8 9-10
          Sep 8, 10-12              => 9-8 9-10..9-12
          9/8, 9/10                 => 9-8 9-10
          2025-09-08 (10:00-12:00); 2025-09-10 (10:00-12:00) => 2025-9-8 2025-9-10 @10:00-12:00
          2025-09-08 (10:00-12:00); 2025-09-10 (13:00-14:00) => 2025-9-8 2025-9-10
          Sep 8 (room 7), Sep 10 (room 8), Sep 12            => 9-8 9-10 9-12
          Sep 8, 10:00-11:00, Sep 10, 10:00-11:00            => 9-8 9-10 @10:00-11:00
          Sep 8 2pm & Sep 10 2pm                             => 9-8 9-10 @14:00
          Sep 8 (Mon), Sep 10 (Wed) 10:00                    => Mo 9-8 We 9-10 @10:00
          26-28 Nov (Fri)                                    => 11-26..Fr 11-28
          Sep 8 (see notes) Sep 10                           => 9-8
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
          31-02 Sep                 => 8-31..9-2
          30-4 Dec 2025             => 2025-11-30..2025-12-4
          28-4 Jan 2026             => 2025-12-28..2026-1-4
          Aug 31-2                  => 8-31..9-2
          28/30 Aug                 => 8-28 8-30
          2: 4/6 Sep                => 9-4 9-6
          30 Oct/1 Nov              => 10-30 11-1
          Dec 29-2, 2025            => 2025-12-29..2025-1-2
          26.–28. November 2025     => 2025-11-26..2025-11-28
          29 Apr - 3 May            => 4-29..5-3
          28 octobre - 1er novembre => 10-28..11-1
          du 30 mars au 1er avril   => 3-30..4-1
          8 & 10 Sep                => 9-8 9-10
          9 e 10 ottobre            => 10-9 10-10
          15. Juni                  => 6-15
          8 ottobre                 => 10-8
          vie 07-ago                => Fr 8-7
          mar 03-nov                => Tu 11-3
          mar 02-set                => Tu 9-2
          mar. 1er nov. 2022        => Tu 2022-11-1
          mar. 8 et jeu. 10 avr.    => Tu 4-8 Th 4-10
          mar 8 y jue 10 abr        => Tu 4-8 Th 4-10
          mar 8, jue 10 abr         => Tu 4-8 Th 4-10
          mar. 8 et 10 avr.         => Tu 4-8 4-10
          Mar 30 - 3 Apr            => 3-30..4-3
          Mar 8, 10                 => 3-8 3-10
          Mar 16 Set theory         => 3-16
          3/5 Mar                   => 3-3 3-5
          10/12 Mar                 => 3-10 3-12
          17/19 mar                 => 3-17 3-19
          Week 3: 3/5 Mar           => 3-3 3-5
          16/9 Mar                  => Tu 16-9
          3/9 mar                   => Tu 3-9
          HW1 9/3 out               => 9-3
          Fri 19. Jan. 2024, 9 c.t. => Fr 2024-1-19 @09:15
          Fr 26. Jan., 14 s.t.      => Fr 1-26 @14:00
          26.01., 10-12 Uhr c.t.    => 26-1 @10:15-12:00
          2024-09-03 00:00:00       => 2024-9-3
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
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          Week 1 (14 Jan)                      => 1-14
          zo 3 mrt                             => Su 3-3
          2024. 9. 2.                          => 2024-9-2
          2024. 9. 2                           => 2024-9-2
          Sept 2nd, 2025                       => 2025-9-2
          2nd September, 2025                  => 2025-9-2
          the 2nd of September                 => 9-2
          Sep/02                               => 9-2
          02/Sep                               => 9-2
          02/Sep/2025                          => 2025-9-2
          2-Sep                                => 9-2
          02-Sep-25                            => 2025-9-2
          7 Sep 21                             => 2021-9-7
          2-Sep-25                             => 2025-9-2
          Week of Sep 2                        => 9-2
          Week of 9/2                          => 9-2
          w/c 2 Sep                            => 9-2
          w/c 2/9                              => 2-9
          Sep 2 '25                            => 2025-9-2
          9/2/'25                              => 2025-9-2
          1 / 22                               => 1-22
          Tu 1/31                              => Tu 1-31
          R 29 Aug                             => Th 8-29
          Nov 08 (M)                           => Mo 11-8
          16/04                                => 16-4
          Sa. 6.9.                             => Sa 6-9
          07/out/2025                          => 2025-10-7
          Tue 2025-09-02                       => Tu 2025-9-2
          2025-09-02 Tue                       => Tu 2025-9-2
          (9/2)                                => 9-2
          [Sep 2]                              => 9-2
          Sept. 18.                            => 9-18
          Thur, 5 Sept                         => Th 9-5
          Thurs 9/5                            => Th 9-5
          Th. Sep 5                            => Th 9-5
          W 9/3                                => We 9-3
          Tuesday (9/2)                        => Tu 9-2
          W1 9/2                               => 9-2
          Wk 2, Sep 9                          => 9-9
          Tue 09/01                            => Tu 9-1
          9-2-2025                             => 2025-9-2
          02-09-2025                           => 2025-2-9
          2025.9.2                             => 2025-9-2
          25/09/02                             => 2002-25-9
          Assignment 2/3                       => 2-3
          may 3 questions be asked             => 5-3
          """)
  void readsOneDate(String text, String expected) {
    assertThat(told(DateText.of(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          den 15. Juni 2024                    => 2024-6-15
          am 15. Juni                          => 6-15
          Montag, den 15. Juni 2024            => Mo 2024-6-15
          mié 12/8                             => We 12-8
          miér. 12/8                           => We 12-8
          1er octobre                          => 10-1
          lundi 1er octobre                    => Mo 10-1
          1º de março                          => 3-1
          1° ottobre                           => 10-1
          2024年9月2日(月)                         => Mo 2024-9-2
          9月2日（周一）                             => Mo 9-2
          9月2日 星期一                             => Mo 9-2
          9月2日（一）                              => Mo 9-2
          9月2日（月）                              => Mo 9-2
          9/2(월)                               => Mo 9-2
          9/2（月）                               => Mo 9-2
          9/2 (火)                              => Tu 9-2
          周三 9/4                               => We 9-4
          월 9/2                                => Mo 9-2
          10월 7일 (화)                           => Tu 10-7
          10월 7일 화요일                           => Tu 10-7
          2024. 9. 2.(월)                       => Mo 2024-9-2
          2024.09.02 (월)                       => Mo 2024-9-2
          ９月２日（月）                              => Mo 9-2
          ９/２                                  => 9-2
          Sep 2, ’25                           => 2025-9-2
          October 18th                         => 10-18
          Lundi 2 septembre 2025               => Mo 2025-9-2
          lun. 2 sept.                         => Mo 9-2
          jeu. 5 sept. 2025                    => Th 2025-9-5
          Di 07.10.                            => Tu 7-10
          Mi., 15.10.2025                      => We 2025-15-10
          Do 16.10.                            => Th 16-10
          So, 19.10.                           => Su 19-10
          Samstag, 18. Oktober                 => Sa 10-18
          segunda-feira, 1 de setembro         => Mo 9-1
          seg, 01/09                           => Mo 1-9
          2ª feira 01/09                       => Mo 1-9
          2ª 01/09                             => Mo 1-9
          qua 03/set                           => We 9-3
          3 de set.                            => 9-3
          12 mag                               => 5-12
          12 mag. 2025                         => 2025-5-12
          lun 6 ott                            => Mo 10-6
          mar 7 ott                            => Tu 10-7
          mar. 7 oct.                          => Tu 10-7
          martes 7 de octubre de 2025          => Tu 2025-10-7
          mié., 8 de oct.                      => We 10-8
          sáb 11 oct                           => Sa 10-11
          do 11 sep                            => Th 9-11
          di 9 sep                             => Tu 9-9
          ma 8 sep                             => Mo 9-8
          vr 12 sep 2025                       => Fr 2025-9-12
          woensdag 10 september 2025           => We 2025-9-10
          Tuesday, 2 September 2025            => Tu 2025-9-2
          第1周 9月2日                             => 9-2
          3주차 (9/16)                           => 9-16
          1주차 9월 2일                            => 9-2
          令和7年4月8日（火）                          => Tu 2025-4-8
          令和元年10月1日                            => 2019-10-1
          平成30年4月9日                             => 2018-4-9
          '25.9.2                              => 2025-9-2
          '25/09/02 (화)                        => Tu 2025-9-2
          mar 3                                => 3-3
          """)
  void readsTheWordsOfManyLanguages(String text, String expected) {
    assertThat(told(DateText.of(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          06-18          => 6-18
          09.13          => 9-13
          11.22 (補講)   => 11-22
          9.2            => 9-2
          R7.4.8         => 2025-4-8
          09-02-25       => 2025-9-2
          20250902       => 2025-9-2
          3 set          => 9-3
          03 out 2025    => 2025-10-3
          mar 16 set     => Tu 9-16
          mar 23 set 2025 => Tu 2025-9-23
          1-3 set        => 9-1..9-3
          8-10 set 2025  => 2025-9-8..2025-9-10
          1/3 set        => 9-1 9-3
          28-30 out.     => 10-28..10-30
          Week 2-3: 9/2  => 9-2
          """)
  void readsWeakNotationsWhereDatesAreExpected(String text, String expected) {
    assertThat(told(DateText.of(text, true))).isEqualTo(expected);
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
        "R7.4.8",
        "Python '25",
        "",
        "Sept",
        "2 classes",
        "v2.3",
        "Ch 3.4-3.6",
        "1-3",
        "pp. 12-15",
        "WWH 1302",
        "555-1234",
        "3/4 of the class",
        "W9/10",
        "T1/2",
        "TM9/23",
        "set 3",
        "do 3",
        "sun 10",
        "HW 3 out",
        "out 5",
        "2025-26",
        "2025/26",
        "Python 3.10",
        "12345678",
        "20250902",
        "Sec. 2.1-2.3",
        "10:10-11:25",
        "1st"
      })
  void whatNamesNoDayHasNone(String text) {
    assertThat(DateText.of(text).days()).isEmpty();
  }

  @Test
  void theTextIsKeptWhole() {
    String text = "Class 1 (Sep 2) " + "x".repeat(1000) + " Sep 4";

    assertThat(DateText.of(text).text()).isEqualTo(text);
    assertThat(told(DateText.of(text))).isEqualTo("#1 9-2");
  }

  static String told(DateText date) {
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
