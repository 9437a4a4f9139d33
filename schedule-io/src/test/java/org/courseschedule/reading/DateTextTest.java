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
          Feb 28, Mar 02            => 2-28 3-2
          2 septembre 13h30         => 9-2 @13:30
          2 Sep 14 Uhr              => 9-2 @14:00
          2 Sep 14:00               => 9-2 @14:00
          2/28, Mar 2               => 2-28 3-2
          Feb 28 (Mar)              => Tu 2-28
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
          28 octobre - 1er novembre => 10-28..11-1
          du 30 mars au 1er avril   => 3-30..4-1
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
          mar 3                                => 3-3
          """)
  void readsTheWordsOfManyLanguages(String text, String expected) {
    assertThat(told(DateText.of(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          9/2-9/4                              => 9-2..9-4
          9/2–4                                => 9-2..9-4
          9/2-4                                => 9-2..9-4
          9/2 - 9/4                            => 9-2..9-4
          Sep 2 – 6, 2025                      => 2025-9-2..2025-9-6
          Aug 28/30                            => 8-28 8-30
          T 1/14, R 1/16                       => Tu 1-14 Th 1-16
          Mon. 9/1 & Wed. 9/3                  => Mo 9-1 We 9-3
          Jan 31, Feb 02                       => 1-31 2-2
          2/24, 2/26                           => 2-24 2-26
          09 e 10/11                           => 9-11 10-11
          9 y 10 de octubre                    => 10-9 10-10
          9 et 10 octobre                      => 10-9 10-10
          del 9 al 13 de octubre               => 10-9..10-13
          du 9 au 13 octobre                   => 10-9..10-13
          dal 9 al 13 ottobre                  => 10-9..10-13
          9 a 13 de outubro                    => 10-9..10-13
          9 t/m 13 oktober                     => 10-9..10-13
          9. bis 13. Oktober                   => 10-9..10-13
          9.-13. Oktober                       => 10-9..10-13
          13.-17.10.                           => 13-10..17-10
          13.10.-17.10.                        => 13-10..17-10
          13./14.10.                           => 13-10 14-10
          12.-13.10.2025                       => 2025-12-10..2025-13-10
          9月2日-9月6日                            => 9-2..9-6
          9月2日~6日                              => 9-2..9-6
          9月2日〜9月6日                            => 9-2..9-6
          9월 2일 ~ 9월 6일                        => 9-2..9-6
          9월 2일 - 6일                           => 9-2..9-6
          9/2 ~ 9/6                            => 9-2..9-6
          2025-09-02 ~ 2025-09-06              => 2025-9-2..2025-9-6
          9月2日、9日                              => 9-2 9-9
          9月2日、9月9日                            => 9-2 9-9
          MW 9/1-9/3                           => 9-1..9-3
          M/W 9/1, 9/3                         => 9-1 9-3
          Mon/Wed Sep 1/3                      => 9-1 9-3
          Tue-Thu Sep 2-4                      => 9-2..9-4
          Tues Sep 2 - Thurs Sep 4             => Tu 9-2..Th 9-4
          Week 1: 9/2 - 9/6                    => 9-2..9-6
          Week 1 (Sep 2 - Sep 6)               => 9-2..9-6
          Week 3: Sep 16, 18                   => 9-16 9-18
          Sept 3-Sept 5                        => 9-3..9-5
          September 3rd - 5th                  => 9-3..9-5
          September 3rd and 5th                => 9-3 9-5
          Sep. 3/5                             => 9-3 9-5
          Sep 3+5                              => 9-3 9-5
          Sep 30/Oct 2                         => 9-30 10-2
          30 Sep / 2 Oct                       => 9-30 10-2
          Sep 3 or 4                           => 9-3 9-4
          Dec 22, 2025 - Jan 5, 2026           => 2025-12-22..2026-1-5
          Dec 22 - Jan 5, 2026                 => 12-22..2026-1-5
          Sat & Sun, Sep 6-7                   => 9-6..9-7
          """)
  void readsRangesAndLists(String text, String expected) {
    assertThat(told(DateText.of(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          Sep 2 @ 10am                         => 9-2 @10:00
          Sep 2, 2-4pm                         => 9-2 @14:00-16:00
          Sep 2 13h30                          => 9-2 @13:30
          2 septembre, 13h30-15h               => 9-2 @13:30-15:00
          14/09 à 10h                          => 14-9 @10:00
          15.10., 14 Uhr                       => 15-10 @14:00
          15.10. 14-16 Uhr                     => 15-10 @14:00-16:00
          15.10. 10.15-11.45 Uhr               => 15-10 @10:15-11:45
          15.10.2025, 10:15 – 11:45 Uhr        => 2025-15-10 @10:15-11:45
          Mo, 09.10.23 (09:00 - 10:00)         => Mo 2023-9-10 @09:00-10:00
          Wed, January 10 6 - 8:30 PM EST      => We 1-10 @18:00-20:30
          2025-09-02T10:00                     => 2025-9-2 @10:00
          2025-09-02T10:00:00                  => 2025-9-2 @10:00
          2025-09-02 10:00:00                  => 2025-9-2 @10:00
          2024-01-16T15:30                     => 2024-1-16 @15:30
          2024-01-16T15:30:00-05:00            => 2024-1-16 @15:30
          2026-03-09 23:59                     => 2026-3-9 @23:59
          Mon 9/2 6pm                          => Mo 9-2 @18:00
          Mon 9/2 6-8pm                        => Mo 9-2 @18:00-20:00
          Sep 2 at noon                        => 9-2 @12:00
          Sep 2, 10:10–11:25 AM                => 9-2 @10:10-11:25
          Sep 2 10:10am-11:25am                => 9-2 @10:10-11:25
          Sep 2 10:10a                         => 9-2 @10:10
          9/2 10.00-12.00                      => 9-2 @10:00-12:00
          Jan 30, 3:45pm-5:00pm, WWH 1302      => 1-30 @15:45-17:00
          Thu 29 Oct, 19:00–21:00              => Th 10-29 @19:00-21:00
          Sun, Dec 18 (9:30-11:30am)           => Su 12-18 @09:30-11:30
          9/14 @ 5 pm                          => 9-14 @17:00
          Jan 19 @ 1000                        => 1-19 @10:00
          2/10/2025 18h                        => 2025-2-10 @18:00
          10月7日 14:00-15:30                    => 10-7 @14:00-15:30
          10月7日（火）14時                          => Tu 10-7 @14:00
          10월 7일 오후 2시                         => 10-7 @14:00
          10月7日 下午2点                           => 10-7 @14:00
          """)
  void readsTheTimeInTheCell(String text, String expected) {
    assertThat(told(DateText.of(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          Séance 3 - 14/09                     => #3 14-9
          第3回 10月7日                            => #3 10-7
          Vorlesung 2, 15.10.                  => #2 15-10
          Day 1 , 2026-03-09 23:59             => #1 2026-3-9 @23:59
          L1: Sep 2                            => #1 9-2
          L01 - Sep 2                          => #1 9-2
          #3 (Sep 9)                           => #3 9-9
          Lecture 5 - Thu Sep 18               => #5 Th 9-18
          Cours 2 : 14/09                      => #2 14-9
          Clase 4 (mar 3 sep)                  => #4 Tu 9-3
          Aula 5 - 09/10                       => #5 9-10
          Lezione 3, 8 ottobre                 => #3 10-8
          College 4: 9 sep                     => #4 9-9
          Sitzung 5 (12.11.)                   => #5 12-11
          Termin 3: 28.10.                     => #3 28-10
          第1讲 9月2日                             => #1 9-2
          第１回（４月８日）                            => #1 4-8
          제3강 9/16                             => #3 9-16
          3강 (9/16)                            => #3 9-16
          """)
  void readsTheLabelInTheCell(String text, String expected) {
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
          09-02-25       => 2025-9-2
          20250902       => 2025-9-2
          3 set          => 9-3
          03 out 2025    => 2025-10-3
          Week 2-3: 9/2  => 9-2
          """)
  void readsWeakNotationsWhereDatesAreExpected(String text, String expected) {
    assertThat(told(DateText.of(text, true))).isEqualTo(expected);
  }

  @Test
  void aNumberAloneBeforeSeveralDaysIsThatOfTheirWeek() {
    assertThat(told(DateText.of("3: 1/22"))).isEqualTo("#3 1-22");
    assertThat(told(DateText.of("3: 1/22 & 1/23"))).isEqualTo("1-22 1-23");
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
        "v2.3",
        "Ch 3.4-3.6",
        "1-3",
        "pp. 12-15",
        "WWH 1302",
        "555-1234",
        "3/4 of the class",
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
  void theClassNumberIsReadWithoutADateToo() {
    assertThat(DateText.of("Class 4").number()).map(Object::toString).hasValue("4");
    assertThat(DateText.of("Class 4 (Sep 2)").number()).map(Object::toString).hasValue("4");
    assertThat(DateText.of("Sep 2").number()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Sep 2 25:00, 25:00",
    "Sep 2 10:75, 10:75",
    "Sep 2 11:30-9:00, 11:30-9:00",
    "Sep 2 3:00pm - 2:00pm, 3:00pm - 2:00pm"
  })
  void whatIsWrittenAsATimeAndIsNoneIsTold(String text, String time) {
    assertThat(ClockTime.impossible(text)).map(String::strip).hasValue(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sep 2 10:10-1:25",
        "Sep 2 24:00",
        "2025-09-02T10:00:00-05:00",
        "13:00 pm",
        "Sep 2 (2h)",
        "Sep 2"
      })
  void otherTimesAreNot(String text) {
    assertThat(ClockTime.impossible(text)).isEmpty();
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
