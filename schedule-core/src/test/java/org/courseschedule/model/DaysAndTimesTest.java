package org.courseschedule.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranges of days, times of day, terms, and when an entry is. */
class DaysAndTimesTest {

  private static final LocalDate MONDAY = LocalDate.of(2025, 9, 1);

  @Test
  void aRangeHoldsBothItsEnds() {
    DateRange range = new DateRange(MONDAY, MONDAY.plusDays(2));
    assertThat(range.contains(MONDAY)).isTrue();
    assertThat(range.contains(MONDAY.plusDays(2))).isTrue();
    assertThat(range.contains(MONDAY.plusDays(3))).isFalse();
    assertThat(range.contains(MONDAY.minusDays(1))).isFalse();
    assertThat(range.days()).hasSize(3);
    assertThat(range).hasToString("2025-09-01/2025-09-03");
    assertThat(DateRange.of(MONDAY)).hasToString("2025-09-01");
    assertThat(DateRange.of(MONDAY).isSingleDay()).isTrue();
  }

  @Test
  void rangesOverlapIfTheyShareADay() {
    DateRange range = new DateRange(MONDAY, MONDAY.plusDays(2));
    assertThat(range.overlaps(DateRange.of(MONDAY.plusDays(2)))).isTrue();
    assertThat(range.overlaps(DateRange.of(MONDAY.plusDays(3)))).isFalse();
    assertThat(DateRange.of(MONDAY.plusDays(3)).overlaps(range)).isFalse();
  }

  @Test
  void aRangeDoesNotEndBeforeItBegins() {
    assertThatThrownBy(() -> new DateRange(MONDAY, MONDAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("last day 2025-08-31 is before first day 2025-09-01");
  }

  @ParameterizedTest
  @CsvSource({
    "10:10-11:25, 10:10-11:25",
    "9:05-10:00, 09:05-10:00",
    "14:00, 14:00",
    "10:10 \u2014 11:25, 10:10-11:25",
    "0:00-23:59, 00:00-23:59"
  })
  void aTimeIsReadAndWritten(String text, String written) {
    TimeRange time = TimeRange.parse(text).orElseThrow();
    assertThat(time).hasToString(written);
    assertThat(TimeRange.parse(written)).hasValue(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "24:00", "10:60", "11:00-10:00", "10:00-10:00", "10", "10:00-", "x"})
  void whatIsNoTimeIsEmpty(String text) {
    assertThat(TimeRange.parse(text)).isEmpty();
  }

  @Test
  void aTimeEndsAfterItBegins() {
    LocalTime ten = LocalTime.of(10, 0);
    assertThatThrownBy(() -> TimeRange.of(ten, ten)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTermExcludesOnlyWhatIsStatedToBeOutside() {
    Term term = Term.UNSTATED.withFirst(MONDAY);
    assertThat(term.excludes(MONDAY.minusDays(1))).isTrue();
    assertThat(term.excludes(MONDAY)).isFalse();
    assertThat(term.excludes(MONDAY.plusYears(9))).isFalse();
    assertThat(Term.UNSTATED.excludes(MONDAY)).isFalse();
    assertThat(term.withLast(MONDAY).excludes(MONDAY.plusDays(1))).isTrue();
    assertThatThrownBy(() -> term.withLast(MONDAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void daysOfAnEntryComeInOrder() {
    When when =
        new When(
            RichText.of("Sep 1, 3-4"),
            List.of(DateRange.of(MONDAY), new DateRange(MONDAY.plusDays(2), MONDAY.plusDays(3))),
            Map.of(),
            Optional.empty());
    assertThat(when.first()).hasValue(MONDAY);
    assertThat(when.last()).hasValue(MONDAY.plusDays(3));
    assertThat(when.eachDay()).hasSize(3);
    assertThat(when.contains(MONDAY.plusDays(1))).isFalse();
    assertThat(When.NONE.isUndated()).isTrue();
    assertThat(When.NONE.last()).isEmpty();
    DateRange day = DateRange.of(MONDAY);
    assertThatThrownBy(
            () -> new When(RichText.EMPTY, List.of(day, day), Map.of(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"7, 7", "07, 7", "7A, 7a", "' 12b ', 12b", "0, 0"})
  void aClassNumberIsReadAndWritten(String text, String written) {
    assertThat(ClassNumber.parse(text)).map(ClassNumber::toString).hasValue(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "a", "1ab", "1.5", "-1", "1234567"})
  void whatIsNoClassNumberIsEmpty(String text) {
    assertThat(ClassNumber.parse(text)).isEmpty();
  }

  @Test
  void classNumbersAreOrderedByNumberThenPart() {
    assertThat(ClassNumber.parse("2").orElseThrow())
        .isGreaterThan(ClassNumber.parse("1b").orElseThrow())
        .isLessThan(ClassNumber.parse("2a").orElseThrow())
        .isLessThan(ClassNumber.of(10));
    assertThatThrownBy(() -> ClassNumber.of(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ClassNumber(1, "A")).isInstanceOf(IllegalArgumentException.class);
  }
}
