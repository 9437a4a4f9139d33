package org.courseschedule.export.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.courseschedule.export.html.Pages.DAY;
import static org.courseschedule.export.html.Pages.due;
import static org.courseschedule.export.html.Pages.numbered;
import static org.courseschedule.export.html.Pages.page;
import static org.courseschedule.export.html.Pages.schedule;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.Extra;
import org.courseschedule.model.Link;
import org.courseschedule.model.MeetingPattern;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.model.Schedule;
import org.courseschedule.model.Term;
import org.courseschedule.model.TimeRange;
import org.courseschedule.model.When;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageTest {

  private static final CourseFacts FACTS =
      CourseFacts.NONE
          .withCode("CS 1")
          .withTitle("Ice and fire")
          .withTerm(Term.UNSTATED.withName("Fall 2025"))
          .withMeets(MeetingPattern.parse("TuTh 10:10-11:25").orElseThrow())
          .withZone(ZoneId.of("America/New_York"))
          .withLocation("Room 7")
          .withLinks(List.of(new Link("https://example.org/course")));

  @Test
  void whatIsKnownOfTheCourseStandsAboveTheTable() {
    Element head =
        page(Schedule.of(FACTS, List.of(numbered(1, DAY, "a"), numbered(2, DAY.plusDays(9), "b"))))
            .expectFirst("header");

    assertThat(head.text())
        .isEqualTo(
            "CS 1 \u00B7 Fall 2025 Ice and fire Dates Sep 2 \u2013 Sep 11, 2025"
                + " Meets Tue, Thu 10:10\u201311:25 Where Room 7 Time zone America/New York"
                + " https://example.org/course");
  }

  @Test
  void whatIsNotKnownIsNotInvented() {
    Document page = page(Schedule.of(CourseFacts.NONE, List.of()));

    assertThat(page.expectFirst("header").text()).isEqualTo("Course schedule");
    assertThat(page.select(".page-facts, .page-links, .page-notes, .page-weeks, .page-months"))
        .isEmpty();
  }

  @Test
  void shortNotesStandAboveAndLongOnesBelow() {
    Schedule shortNotes =
        new Schedule(FACTS, List.of(numbered(1, DAY, "a")), List.of(RichText.of("Tentative.")));
    Schedule longNotes =
        new Schedule(FACTS, shortNotes.entries(), List.of(RichText.of("So. ".repeat(200))));

    assertThat(page(shortNotes).select("header .page-notes p").eachText())
        .containsExactly("Tentative.");
    assertThat(page(longNotes).select("main ~ .page-notes p")).hasSize(1);
    assertThat(page(longNotes).select("header .page-notes")).isEmpty();
  }

  @Test
  void theStripCountsWhatIsInAWeek() {
    Document page =
        page(
            due(DAY, "HW1"),
            due(DAY.plusDays(2), "HW2"),
            Entry.on(DAY.plusDays(14), EntryKind.BREAK));

    assertThat(page.select(".page-weeks li").eachText())
        .containsExactly(
            "Week of Sep 1: 2 classes, 2 due", "Week of Sep 8: nothing", "Week of Sep 15: 1 break");
    assertThat(page.select(".page-weeks li").get(0).select(".page-dot.schedule-due")).hasSize(2);
    assertThat(page.select(".page-weeks li a").eachAttr("href"))
        .containsExactly("#day-2025-09-02", "#day-2025-09-16");
  }

  @Test
  void theMonthViewShowsEachDayWithWhatIsOn() {
    Document page = page(numbered(1, DAY, "a"), due(LocalDate.of(2025, 11, 4), "HW1"));

    assertThat(page.select(".page-month caption").eachText())
        .containsExactly("September 2025", "October 2025", "November 2025");
    assertThat(page.select(".page-month").get(0).select("thead th").eachText())
        .containsExactly("Mon", "Tue", "Wed", "Thu", "Fri");
    assertThat(page.select("td[data-day]").stream().filter(day -> day.childrenSize() > 1))
        .extracting(Element::text)
        .containsExactly("2 1 a", "4 Topic HW1 due");
  }

  @Test
  void theMonthViewBeginsAndEndsWithTheTermsWeeks() {
    Document page = page(numbered(1, DAY.plusDays(13), "a"), numbered(2, DAY.plusDays(41), "b"));

    assertThat(page.select(".page-month").get(0).select("tbody tr")).hasSize(3);
    assertThat(page.select(".page-month").get(1).select("tbody tr")).hasSize(3);
    assertThat(page.select("td[data-day]").eachAttr("data-day"))
        .startsWith("2025-09-15")
        .endsWith("2025-10-17");
  }

  @Test
  void anEventOfWhichOnlyTheBeginningIsKnownDoesNotEndBeforeIt() {
    When when =
        new When(
            RichText.of("Sep 2, 10:00"),
            List.of(DateRange.of(DAY)),
            Map.of(),
            TimeRange.parse("10:00"));
    Document page = page(numbered(1, DAY, "a").withWhen(when));

    assertThat(page.expectFirst("script[type=application/ld+json]").data())
        .contains("\"startDate\":\"2025-09-02T10:00:00\",\"eventStatus\"");
  }

  @Test
  void aTimeInAColumnOfItsOwnIsNotSaidTwice() {
    When when =
        new When(
            RichText.of("Sep 2"), List.of(DateRange.of(DAY)), Map.of(), TimeRange.parse("10:00"));
    Entry entry = numbered(1, DAY, "a").withWhen(when);

    assertThat(page(entry).select(".schedule-time").eachText()).containsExactly("10:00");
    assertThat(
            page(entry.withExtras(List.of(new Extra("Time", RichText.of("10 am")))))
                .select(".schedule-time"))
        .isEmpty();
  }

  @Test
  void anEntryWithoutTopicIsNamedByWhatComesNearest() {
    Entry posted =
        Entry.on(DAY, EntryKind.DEADLINE)
            .withNotes(RichText.of("[link]"))
            .withExtras(
                List.of(
                    new Extra("Day", RichText.of("Fr")),
                    new Extra("Milestone", RichText.of("1. Profile"))));

    assertThat(page(posted).select(".page-item a").eachText())
        .containsExactly("Deadline 1. Profile");
  }

  @Test
  void aWeekendIsShownIfSomethingIsOn() {
    assertThat(page(numbered(1, DAY.plusDays(4), "a")).select(".page-month thead th")).hasSize(7);
  }

  @Test
  void farApartDatesAndEndlessRangesStaySmall() {
    Schedule schedule =
        schedule(
            numbered(1, DAY, "a"),
            numbered(2, LocalDate.of(9999, 1, 1), "b"),
            Entry.on(DAY, EntryKind.BREAK)
                .withWhen(When.on(new DateRange(DAY, LocalDate.of(9000, 1, 1)))));

    assertThat(Pages.html(schedule, HtmlSettings.DEFAULT).length()).isLessThan(150_000);
    assertThat(page(schedule).select(".page-weeks")).isEmpty();
  }

  @Test
  void aFeedCanBeSubscribedToAndFilesAreLinked() {
    HtmlSettings settings =
        HtmlSettings.DEFAULT
            .withFeed(URI.create("https://example.org/cs1.ics"))
            .withFiles(List.of(URI.create("./cs1.ics"), URI.create("./cs1.xlsx")));
    Document page = page(schedule(numbered(1, DAY, "a")), settings);

    assertThat(page.select(".page-links a").eachAttr("href"))
        .containsExactly(
            "webcal://example.org/cs1.ics", "https://example.org/cs1.ics", "./cs1.xlsx");
    assertThatThrownBy(() -> HtmlSettings.DEFAULT.withFeed(URI.create("javascript:alert(1)")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("javascript:alert(1)");
  }

  @Test
  void thePolicyNamesExactlyItsOwnStyleAndScript() {
    Document page = page(numbered(1, DAY, "a"));

    assertThat(page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src "
                + hash(page.expectFirst("style").data())
                + "; script-src "
                + hash(page.expectFirst("script:not([type])").data())
                + "; img-src data:; base-uri 'none'; form-action 'none'");
    assertThat(page.select("[style], [onclick], [src], link:not([rel=icon])")).isEmpty();
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }

  @Test
  void machinesReadTheCourseAndItsEvents() {
    Schedule schedule =
        Schedule.of(
            FACTS,
            List.of(
                numbered(1, DAY, "a"),
                Entry.on(DAY.plusDays(2), EntryKind.BREAK)
                    .withTopic(RichText.of("No class"), List.of())));

    assertThat(page(schedule).expectFirst("script[type=application/ld+json]").data())
        .isEqualTo(
            """
            {"@context":"https://schema.org","@type":"Course","name":"Ice and fire",\
            "inLanguage":"en","courseCode":"CS 1","hasCourseInstance":{"@type":"CourseInstance",\
            "name":"Ice and fire, CS 1 \u00B7 Fall 2025","location":"Room 7",\
            "startDate":"2025-09-02","endDate":"2025-09-04","subEvent":[\
            {"@type":"Event","url":"#class-1","name":"Class 1: a",\
            "startDate":"2025-09-02T10:10:00-04:00","endDate":"2025-09-02T11:25:00-04:00",\
            "eventStatus":"https://schema.org/EventScheduled","location":"Room 7"},\
            {"@type":"Event","url":"#day-2025-09-04","name":"No class",\
            "startDate":"2025-09-04","endDate":"2025-09-04",\
            "eventStatus":"https://schema.org/EventCancelled"}]}}""");
  }

  @Test
  void aFragmentIsTheTableAlone() {
    Schedule schedule =
        schedule(
            numbered(1, DAY, "{{ site }} {% raw %} {{< x >}}"),
            Pages.topic(Pages.text(Run.of("a\n\n\nb\r\r\u000Bc"))));
    String html = Pages.html(schedule, HtmlSettings.DEFAULT.withFragment(true));

    assertThat(html).startsWith("<div class=\"schedule\">\n<table ").endsWith("</div>\n");
    assertThat(html.lines()).noneMatch(String::isBlank);
    assertThat(html).doesNotContain("{", "}", "<script", "<style", "http");
    assertThat(page(schedule, HtmlSettings.DEFAULT.withFragment(true)).text())
        .contains("{{ site }} {% raw %} {{< x >}}");
  }
}
