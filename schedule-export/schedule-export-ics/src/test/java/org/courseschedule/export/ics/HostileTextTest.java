package org.courseschedule.export.ics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courseschedule.export.ics.Entries.DAY;
import static org.courseschedule.export.ics.Entries.linked;

import biweekly.component.VEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.Extra;
import org.courseschedule.model.Milestone;
import org.courseschedule.model.RichText;
import org.courseschedule.model.Schedule;
import org.courseschedule.model.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a cell says, it changes nothing but text. */
class HostileTextTest {

  static List<String> texts() {
    return List.of(
        "</script><script>alert(1)",
        "javascript:alert(1)",
        "a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil",
        "a\nEND:VCALENDAR\n",
        "a\u2028BEGIN:VEVENT\u0085ATTENDEE:mailto:a@example.org\u000BEND:VEVENT",
        "\u202Edesrever\u202C \u2066x\u2069",
        "\u0000\u0001\u001B[31m\u007F\u009F",
        "\\n\\N\\;\\,\\\\",
        ";:\",^n^'",
        "\uD800 \uDC00 \uFFFE \uFEFF",
        "\uD83D\uDE00".repeat(3_000),
        "\u5B57".repeat(10_000),
        "x".repeat(10_000));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void itStaysText(String text) {
    RichText cell = RichText.of(text);
    Entry entry =
        Entry.on(DAY, EntryKind.CLASS)
            .withWhen(new When(cell, List.of(DateRange.of(DAY)), Map.of(), Optional.empty()))
            .withTopic(cell, List.of())
            .withNotes(cell)
            .withReadings(
                linked(text.isBlank() ? "x" : text, "https://example.org/\";:,<>"), List.of())
            .withMilestones(List.of(new Milestone(Milestone.Kind.DUE, text, cell)))
            .withExtras(List.of(new Extra(text, cell), new Extra("Room", cell)));
    Schedule schedule =
        new Schedule(
            Feed.COURSE.withTitle(text).withCode(text).withLocation(text),
            List.of(entry),
            List.of(cell));
    Feed feed = Feed.of(schedule, IcsSettings.DEFAULT);

    assertThat(feed.problems()).isEmpty();
    assertThat(feed.read().getEvents())
        .hasSize(2)
        .extracting(event -> event.getCategories().get(0).getValues().get(0))
        .containsExactly("Class", "Due");
    for (VEvent event : feed.read().getEvents()) {
      assertThat(event.getAttendees()).isEmpty();
      assertThat(event.getUrl().getValue()).isEqualTo("https://example.org/%22;:,%3C%3E");
    }
    assertThat(feed.text().replace("\r\n", "")).doesNotContain("\r", "\n", "\u2028", "\u0085");
    assertThat(feed.values("UID")).hasSize(2).doesNotHaveDuplicates();
    assertThat(Feed.of(schedule, feed.published()).text()).isEqualTo(feed.text());
  }
}
