package org.courseschedule.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.Entry;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Style;
import org.courseschedule.model.TimeRange;
import org.courseschedule.model.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDateTest {

  private static final LocalDate DAY = LocalDate.of(2025, 9, 2); // A Tuesday.

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Class 4 (Sep 2)",
        "Sep 2",
        "Tue Sep 2",
        "Tues., Sept. 2nd",
        "9/2",
        "2025-09-02",
        "September 2, 2025",
        "02.09.25",
        "Lecture 4: Sep\u00A02"
      })
  void whatIsUnderstoodIsNotSaidTwice(String text) {
    assertThat(saysMore(RichText.of(text))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sep 2 (online)",
        "Sep 2?",
        "Sep 2*",
        "Mon Sep 2",
        "Week 1, Sep 2",
        "Sep 2 or 3",
        "Sep 2 10:10",
        "Class 5 (Sep 2)",
        "Oct 2",
        "Sep 99999999999"
      })
  void whatIsNotUnderstoodIsKept(String text) {
    assertThat(saysMore(RichText.of(text))).isTrue();
  }

  @Test
  void aLookIsKept() {
    assertThat(saysMore(Entries.text(Entries.styled("Sep 2", Style.STRIKE)))).isTrue();
    assertThat(saysMore(Entries.text(Entries.link("Sep 2", "#sep-2")))).isTrue();
  }

  @Test
  void aTimeIsUnderstoodOnBothClocks() {
    Optional<TimeRange> time = Optional.of(TimeRange.of(LocalTime.of(13, 5), LocalTime.of(14, 0)));

    assertThat(StatedDate.saysMore(entry(RichText.of("Sep 2, 1:05-2:00 pm"), time))).isFalse();
    assertThat(StatedDate.saysMore(entry(RichText.of("Sep 2, 13:05-14:00"), time))).isFalse();
    assertThat(StatedDate.saysMore(entry(RichText.of("Sep 2, 1:06"), time))).isTrue();
  }

  @Test
  void aRangeIsUnderstoodByItsEnds() {
    When when = Entries.when("Sep 2 to 5", new DateRange(DAY, DAY.plusDays(3)));

    assertThat(StatedDate.saysMore(Entries.topic("x").withWhen(when))).isFalse();
  }

  private static boolean saysMore(RichText text) {
    return StatedDate.saysMore(entry(text, Optional.empty()));
  }

  private static Entry entry(RichText text, Optional<TimeRange> time) {
    return Entries.numbered(4, DAY, "x")
        .withWhen(new When(text, List.of(DateRange.of(DAY)), Map.of(), time));
  }
}
