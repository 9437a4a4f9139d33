package org.courseschedule.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.model.RichText.Style;
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
    Optional<Link> link = Optional.of(new Link("#sep-2"));

    assertThat(saysMore(run(Set.of(Style.STRIKE), Optional.empty()))).isTrue();
    assertThat(saysMore(run(Set.of(), link))).isTrue();
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
    List<DateRange> days = List.of(new DateRange(DAY, DAY.plusDays(3)));
    When when = new When(RichText.of("Sep 2 to 5"), days, Map.of(), Optional.empty());

    assertThat(StatedDate.saysMore(Entry.on(DAY, EntryKind.CLASS).withWhen(when))).isFalse();
  }

  private static RichText run(Set<Style> styles, Optional<Link> link) {
    return new RichText(List.of(new Run("Sep 2", styles, link, Optional.empty())));
  }

  private static boolean saysMore(RichText text) {
    return StatedDate.saysMore(entry(text, Optional.empty()));
  }

  private static Entry entry(RichText text, Optional<TimeRange> time) {
    return Entry.on(DAY, EntryKind.CLASS)
        .withNumber(ClassNumber.of(4))
        .withWhen(new When(text, List.of(DateRange.of(DAY)), Map.of(), time));
  }
}
