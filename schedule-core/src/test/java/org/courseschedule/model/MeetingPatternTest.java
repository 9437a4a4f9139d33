package org.courseschedule.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.courseschedule.model.MeetingPattern.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingPatternTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "TuTh=TuTh",
        "TTh=TuTh",
        "TR=TuTh",
        "MWF=MWF",
        "Tue/Thu=TuTh",
        "tuesday thursday=TuTh",
        "Tues & Thurs=TuTh",
        "Mon=M",
        "Tu, Th=TuTh",
        "Th, Tu=TuTh",
        "SaSu=SaSu",
        "FRI=F",
        "TuTh 10:10-11:25=TuTh 10:10-11:25",
        "TuTh 10:10 \u2013 11:25=TuTh 10:10-11:25",
        "M 9:00=M 09:00",
        "Tu, Th 10:10=TuTh 10:10",
        "MW 10:00-11:00, F 9:00-10:00=MW 10:00-11:00, F 09:00-10:00"
      })
  void aPatternIsReadAndWritten(String text, String written) {
    MeetingPattern pattern = MeetingPattern.parse(text).orElseThrow();
    assertThat(pattern).hasToString(written);
    assertThat(MeetingPattern.parse(written)).hasValue(pattern);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "TuTu 10:00-11:00, Tu",
        "Tu 25:00",
        "Tu 11:00-10:00",
        "Tu Th at noon",
        ","
      })
  void whatIsNoPatternIsEmpty(String text) {
    assertThat(MeetingPattern.parse(text)).isEmpty();
  }

  @Test
  void aPatternMeetsOnItsDays() {
    MeetingPattern pattern = MeetingPattern.parse("MW 10:00-11:00, F 9:00").orElseThrow();
    assertThat(pattern.days())
        .containsExactly(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
    assertThat(pattern.meetsOn(LocalDate.of(2025, 9, 1))).isTrue();
    assertThat(pattern.meetsOn(LocalDate.of(2025, 9, 2))).isFalse();
    assertThat(pattern.timeOn(DayOfWeek.FRIDAY)).map(TimeRange::toString).hasValue("09:00");
    assertThat(pattern.timeOn(DayOfWeek.TUESDAY)).isEmpty();
  }

  @Test
  void aWeekdayStandsInOneSlot() {
    Slot slot = new Slot(Set.of(DayOfWeek.MONDAY), Optional.empty());
    assertThatThrownBy(() -> new MeetingPattern(List.of(slot, slot)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new MeetingPattern(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Slot(Set.of(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
