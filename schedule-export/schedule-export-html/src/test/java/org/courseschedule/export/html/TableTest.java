package org.courseschedule.export.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courseschedule.export.html.Pages.DAY;
import static org.courseschedule.export.html.Pages.due;
import static org.courseschedule.export.html.Pages.link;
import static org.courseschedule.export.html.Pages.numbered;
import static org.courseschedule.export.html.Pages.page;
import static org.courseschedule.export.html.Pages.styled;
import static org.courseschedule.export.html.Pages.text;
import static org.courseschedule.export.html.Pages.topic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.Extra;
import org.courseschedule.model.Link;
import org.courseschedule.model.Milestone;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.model.RichText.Style;
import org.courseschedule.model.When;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void aClassHasItsNumberItsDayAndAnAnchor() {
    Element row = page(numbered(12, DAY, "Kernels")).expectFirst("#class-12");

    assertThat(row.tagName()).isEqualTo("tr");
    assertThat(row.expectFirst(".schedule-number a").attr("href")).isEqualTo("#class-12");
    assertThat(row.expectFirst("th[scope=row] time").attr("datetime")).isEqualTo("2025-09-02");
    assertThat(row.expectFirst("th[scope=row]").text()).isEqualTo("Tue, Sep 2");
    assertThat(row.expectFirst(".schedule-topic").text()).isEqualTo("Kernels");
  }

  @Test
  void anchorsStandOnceEach() {
    Document page =
        page(
            numbered(1, DAY, "a"),
            numbered(1, DAY, "b"),
            topic(RichText.of("c")),
            topic(RichText.of("d")),
            topic(RichText.of("e")).withWhen(When.NONE));

    assertThat(page.select(".schedule-row").eachAttr("id"))
        .containsExactly("class-1", "class-1-2", "day-2025-09-02", "day-2025-09-02-2", "row-5");
  }

  @Test
  void rowsStandInTheOrderListedUnderTheirMonth() {
    Document page =
        page(
            numbered(2, LocalDate.of(2025, 12, 30), "b"),
            numbered(3, LocalDate.of(2026, 1, 6), "c"),
            topic(RichText.of("later")).withWhen(Pages.when("soon")),
            numbered(1, DAY, "a"));

    assertThat(page.select(".schedule-table tbody tr").eachText())
        .containsExactly(
            "December 2025",
            "Class 2 Tue, Dec 30 b",
            "January 2026",
            "Class 3 Tue, Jan 6 c",
            "soon later",
            "September 2025",
            "Class 1 Tue, Sep 2 a");
  }

  @Test
  void aRangeShowsBothEnds() {
    Entry entry = topic(RichText.of("x")).withWhen(When.on(new DateRange(DAY, DAY.plusDays(3))));
    Element date = page(entry).expectFirst(".schedule-row .schedule-date");

    assertThat(date.select("time").eachAttr("datetime"))
        .containsExactly("2025-09-02", "2025-09-05");
    assertThat(date.text()).isEqualTo("Tue, Sep 2 \u2013 Fri, Sep 5");
  }

  @Test
  void whatTheTableSaysOfTheDateBeyondTheDayIsShown() {
    Entry entry = topic(RichText.of("x")).withWhen(Pages.when("Sep 2 (online)", DateRange.of(DAY)));

    assertThat(page(entry).expectFirst(".schedule-published").text()).isEqualTo("Sep 2 (online)");
    assertThat(page(topic(RichText.of("x"))).select(".schedule-published")).isEmpty();
  }

  @Test
  void kindsAreToldByWords() {
    Document page =
        page(
            Entry.on(DAY, EntryKind.EXAM),
            Entry.on(DAY.plusDays(1), EntryKind.BREAK),
            Entry.on(DAY.plusDays(2), EntryKind.DEADLINE),
            Entry.on(DAY.plusDays(3), EntryKind.CLASS));

    assertThat(page.select(".schedule-row .schedule-kind").eachText())
        .containsExactly("Exam", "Break", "Deadline");
    assertThat(page.expectFirst("thead .schedule-number").text()).isEqualTo("Kind");
    assertThat(page.select(".schedule-row").eachAttr("class"))
        .containsExactly(
            "schedule-row schedule-exam",
            "schedule-row schedule-break",
            "schedule-row schedule-deadline schedule-has-due",
            "schedule-row schedule-class");
  }

  @Test
  void milestonesAreMarkedWhereTheyStand() {
    RichText notes = text(Run.of("Read on. "), link("HW1", "hw1.html"), Run.of(" due, bring it"));
    Milestone due = new Milestone(Milestone.Kind.DUE, "HW1", RichText.of("HW1 due"));
    Entry entry = topic(RichText.of("x")).withNotes(notes).withMilestones(List.of(due));
    Element cell = page(entry).expectFirst(".schedule-row .schedule-notes");

    assertThat(cell.text()).isEqualTo("Read on. HW1 due, bring it");
    assertThat(cell.expectFirst(".schedule-milestone.schedule-due").html())
        .isEqualTo("<a href=\"hw1.html\">HW1</a> due");
  }

  @Test
  void aMilestoneThatNoCellSpeaksOfIsAdded() {
    Entry entry = due(DAY, "HW1").withNotes(RichText.of("Bring paper"));

    assertThat(page(entry).expectFirst(".schedule-row .schedule-notes").html())
        .isEqualTo("Bring paper<br><span class=\"schedule-milestone schedule-due\">HW1 due</span>");
  }

  @Test
  void looksOfTheCellsAreKept() {
    RichText looks =
        text(
            styled("a", Style.EMPHASIS),
            styled("b", Style.STRONG, Style.CODE),
            styled("c", Style.STRIKE),
            Run.of("d\ne"),
            styled("<b>", Style.MARKUP));

    assertThat(page(topic(looks)).expectFirst(".schedule-row .schedule-topic").html())
        .isEqualTo("<em>a</em><strong><code>b</code></strong><s>c</s>d<br>e");
  }

  @Test
  void oneLinkOfTwoLooksIsOneLink() {
    Run strong =
        new Run("b", Set.of(Style.STRONG), Optional.of(new Link("x.html")), Optional.empty());

    assertThat(
            page(topic(text(link("a", "x.html"), strong, link("c", "y.html"))))
                .expectFirst(".schedule-row .schedule-topic")
                .html())
        .isEqualTo("<a href=\"x.html\">a<strong>b</strong></a><a href=\"y.html\">c</a>");
  }

  @Test
  void imagesBecomeLinksSoThatNothingIsLoaded() {
    Run image = new Run("a map", Set.of(), Optional.empty(), Optional.of(new Link("map.png")));
    Run bare = new Run("", Set.of(), Optional.empty(), Optional.of(new Link("bare.png")));

    assertThat(page(topic(text(image, bare))).expectFirst(".schedule-row .schedule-topic").html())
        .isEqualTo("<a href=\"map.png\">a map</a><a href=\"bare.png\">bare.png</a>");
  }

  @Test
  void furtherColumnsAreKeptAlsoIfTheyShareAName() {
    Entry entry =
        numbered(1, DAY, "x")
            .withExtras(
                List.of(
                    new Extra("Lab", RichText.of("1")),
                    new Extra("Lab", RichText.of("2")),
                    new Extra("", RichText.of("3"))));
    Document page = page(entry);

    assertThat(page.select(".schedule-table thead th").eachText())
        .containsExactly("Class", "Date", "Topic", "Lab", "Lab", "(no name)");
    assertThat(page.select(".schedule-row td").eachText())
        .containsExactly("Class 1", "x", "1", "2", "3");
  }

  @Test
  void aNewWeekIsParted() {
    Document page =
        page(
            numbered(1, DAY, "a"),
            numbered(2, DAY.plusDays(2), "b"),
            numbered(3, DAY.plusDays(7), "c"));

    assertThat(page.select(".schedule-week-start").eachAttr("id")).containsExactly("class-3");
  }
}
