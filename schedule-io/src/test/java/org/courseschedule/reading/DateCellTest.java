package org.courseschedule.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courseschedule.reading.DateTextTest.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside one date in its cell: more days, the time, a label. */
class DateCellTest {
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
          Nov 12, 14, and 19                   => 11-12 11-14 11-19
          Nov 12, 14, & 19                     => 11-12 11-14 11-19
          Mon 12/2, Wed 12/4, and Fri 12/6     => Mo 12-2 We 12-4 Fr 12-6
          9/12, 17, and 19                     => 9-12 9-17 9-19
          3 Sep, 5 Sep, and 10 Sep             => 9-3 9-5 9-10
          3, 5 and 10 Sep                      => 9-3 9-5 9-10
          3, 5, 10 September                   => 9-3 9-5 9-10
          3-5, 10 Sep                          => 9-3..9-5 9-10
          1st, 3rd and 8th October             => 10-1 10-3 10-8
          12 & 14 & 19 Sep                     => 9-12 9-14 9-19
          3., 5. und 10. September             => 9-3 9-5 9-10
          1., 8., 15. Okt.                     => 10-1 10-8 10-15
          3, 5 et 10 septembre                 => 9-3 9-5 9-10
          7, 9 y 11 de octubre                 => 10-7 10-9 10-11
          8, 10 en 15 oktober                  => 10-8 10-10 10-15
          lunes 16, miércoles 18 y viernes 20 de septiembre => Mo 9-16 We 9-18 Fr 9-20
          Lecture 3, 10 Sep                    => #3 9-10
          Nov 12/14/19                         => 11-12 11-14 11-19
          Nov 27: Midterm                      => 11-27
          Sep 3/5/2025                         => 9-3
          Nov 21 (Thu), 26 (Tue)               => Th 11-21 Tu 11-26
          Sep 23 (Mon) - 25 (Wed)              => Mo 9-23..We 9-25
          du 28 oct. au 1er nov.               => 10-28..11-1
          4 nov. au 8 nov.                     => 11-4..11-8
          28 oktober tot en met 1 november     => 10-28..11-1
          11 tot en met 15 november            => 11-11..11-15
          17 okt t/m 24 okt                    => 10-17..10-24
          Mo. 21. Okt. 24                      => Mo 2024-10-21
          5. Nov. 24                           => 2024-11-5
          Di., 5. Nov. 24                      => Tu 2024-11-5
          13.10.-17.10.                        => 13-10..17-10
          26-28/11                             => 26-11..28-11
          9-13/10                              => 9-10..13-10
          Week 9-13/10                         => 13-10
          3-4/10                               => 4-10
          14 a 18/02                           => 14-2..18-2
          02 a 04/04                           => 2-4..4-4
          14 to 18/02                          => 14-2..18-2
          14 - 18/02                           => 18-2
          1ro de noviembre                     => 11-1
          1º/11                                 => 1-11
          13./14.10.                           => 13-10 14-10
          12.-13.10.2025                       => 2025-12-10..2025-13-10
          9月2日-9月6日                            => 9-2..9-6
          9月2日~6日                              => 9-2..9-6
          9月2日〜9月6日                            => 9-2..9-6
          9月26日から28日                          => 9-26..9-28
          9月2日から9月6日まで                       => 9-2..9-6
          9月2日至6日                             => 9-2..9-6
          9月2日到9月6日                           => 9-2..9-6
          9월 2일부터 6일까지                       => 9-2..9-6
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
          les 10 et 12 septembre               => 9-10 9-12
          les 3, 5 et 10 septembre             => 9-3 9-5 9-10
          Les 3, 10 september                  => #3 9-10
          21., 28.5.                           => 21-5 28-5
          3., 10., 17.9.                       => 3-9 10-9 17-9
          3./10./17.9.                         => 3-9 10-9 17-9
          el 3 y el 5 de septiembre            => 9-3 9-5
          le lundi 2 et le mercredi 4 septembre => Mo 9-2 We 9-4
          desde el 3 hasta el 5 de septiembre  => 9-3..9-5
          dal 7 all'11 ottobre                 => 10-7..10-11
          vom 21.10. bis zum 25.10.            => 21-10..25-10
          Sep 3 & the 5th                      => 9-3 9-5
          3–5 & 10–12 Sept                     => 9-3..9-5 9-10..9-12
          Nov 25-27 (M-W)                      => 11-25..11-27
          Sep 30-Oct 4 (Mon-Fri)               => 9-30..10-4
          Oct 14-18, Mon-Fri                   => 10-14..10-18
          11/12 & 11/14 (T/Th)                 => Tu 11-12 Th 11-14
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
          Di, 16.4., 10-12                     => Tu 16-4 @10:00-12:00
          Di 16.4. 14-16                       => Tu 16-4 @14:00-16:00
          Tue 3 Sep 10-12                      => Tu 9-3 @10:00-12:00
          Tue Sep 3, 10-12                     => Tu 9-3 @10:00-12:00
          Tue 1/10, 10-12                      => Tu 1-10 @10:00-12:00
          17.04.2024, 8 - 10                   => 2024-17-4 @08:00-10:00
          Di 16.4., 10-12; Do 18.4., 10-12     => Tu 16-4 Th 18-4 @10:00-12:00
          Sep 8, 10-12                         => 9-8 9-10..9-12
          Class 3 Sep 10-12                    => #3 9-10..9-12
          Mon, Sep 2, 10-12 Sep                => Mo 9-2 9-10..9-12
          Sep 2, 2-4pm                         => 9-2 @14:00-16:00
          Sep 2, 10am-noon                     => 9-2 @10:00-12:00
          le 1er oct. à 14 h 30                => 10-1 @14:30
          8/11 de 14 a 16 h                    => 8-11 @14:00-16:00
          8/11 14:30 a 16:00                   => 8-11 @14:30-16:00
          8/11 de 10 a 12 hs                   => 8-11 @10:00-12:00
          Sep 2, 10:30-noon                    => 9-2 @10:30-12:00
          Sep 2, noon-1pm                      => 9-2 @12:00-13:00
          Sep 2, 12 noon - 1:30pm              => 9-2 @12:00-13:30
          2 de setembro, das 10h às 12h        => 9-2 @10:00-12:00
          2 settembre, ore 10-12               => 9-2 @10:00-12:00
          2 settembre, ore 14                  => 9-2 @14:00
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
          10月7日 下午2点半                          => 10-7 @14:30
          10月7日 下午2点至4点                         => 10-7 @14:00-16:00
          10月7日 10点半到12点                        => 10-7 @10:30-12:00
          10月7日 下午2:00-3:30                      => 10-7 @14:00-15:30
          10月7日 下午2点15分-3点45分                    => 10-7 @14:15-15:45
          10月7日午後1時〜3時                           => 10-7 @13:00-15:00
          10月7日 13時半                            => 10-7 @13:30
          10월 7일 2시 반                            => 10-7 @02:30
          10월 7일 오후 1:30~3:00                    => 10-7 @13:30-15:00
          10월 7일 오전 11시~1시                       => 10-7 @11:00-13:00
          9/2 0:00                             => 9-2
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

  @Test
  void aNumberAloneBeforeSeveralDaysIsThatOfTheirWeek() {
    assertThat(told(DateText.of("3: 1/22"))).isEqualTo("#3 1-22");
    assertThat(told(DateText.of("3: 1/22 & 1/23"))).isEqualTo("1-22 1-23");
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
        "2025-09-02T10:00:00-5:00",
        "2025-09-02 00:00:00",
        "13:00 pm",
        "Sep 2 (2h)",
        "Sep 2"
      })
  void otherTimesAreNot(String text) {
    assertThat(ClockTime.impossible(text)).isEmpty();
  }
}
