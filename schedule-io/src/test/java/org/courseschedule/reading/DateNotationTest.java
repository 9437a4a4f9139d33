package org.courseschedule.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateNotationTest {

  private static final LocalDate SEPTEMBER_2 = LocalDate.of(2025, 9, 2);

  @ParameterizedTest
  @EnumSource
  void everyNotationReadsItsExample(DateNotation notation) {
    assertThat(DateNotation.find("x " + notation.example() + " y", 0, true))
        .hasValueSatisfying(
            found -> {
              assertThat(found.date().in(2025)).hasValue(SEPTEMBER_2);
              assertThat(found.date().text()).isEqualTo(notation.example());
              assertThat(found.start()).isEqualTo(2);
              assertThat(found.end()).isEqualTo(2 + notation.example().length());
            });
  }

  @ParameterizedTest
  @EnumSource
  void everyNotationPrintsItsExample(DateNotation notation) {
    assertThat(notation.print(SEPTEMBER_2)).isEqualTo(notation.example());
  }

  @ParameterizedTest
  @EnumSource
  void everyDayOfAYearIsReadBack(DateNotation notation) {
    assertThat(LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2025, 1, 1)))
        .allSatisfy(
            day ->
                assertThat(DateNotation.find(notation.print(day), 0, true))
                    .flatMap(found -> found.date().in(2024))
                    .hasValue(day));
  }

  @ParameterizedTest
  @EnumSource
  void anyDayOfAnyYearIsReadBack(DateNotation notation) {
    Random random = new Random(20250902);
    for (int i = 0; i < 2000; i++) {
      LocalDate day = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(10_000));

      assertThat(DateNotation.find(notation.print(day), 0, true))
          .flatMap(found -> found.date().in(found.date().year().orElse(day.getYear())))
          .as("%s as `%s`", day, notation.print(day))
          .hasValue(day);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Sep",
        "2",
        "2025",
        "ch7.4",
        "Aug-gregate 3",
        "Mayor 5",
        "Marching 4",
        "Septic 3",
        "Jan.",
        "1.2.3",
        "3 apples",
        "Octave 12 notes",
        "v2.1/3",
        "GPT-4",
        "10:30",
        "HW1/HW2"
      })
  void otherTextHasNone(String text) {
    assertThat(DateNotation.find(text, 0, false)).isEmpty();
  }
}
