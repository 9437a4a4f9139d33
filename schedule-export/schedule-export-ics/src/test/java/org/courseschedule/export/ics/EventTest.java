package org.courseschedule.export.ics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.courseschedule.export.ics.Entries.DAY;
import static org.courseschedule.export.ics.Entries.at;
import static org.courseschedule.export.ics.Entries.entry;
import static org.courseschedule.export.ics.Entries.lesson;
import static org.courseschedule.export.ics.Entries.linked;
import static org.courseschedule.export.ics.Entries.when;
import static org.courseschedule.export.ics.Entries.work;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.ClassNumber;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.Extra;
import org.courseschedule.model.MeetingPattern;
import org.courseschedule.model.Milestone;
import org.courseschedule.model.Presentation;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.model.RichText.Style;
import org.courseschedule.model.Schedule;
import org.courseschedule.model.When;
import org.junit.jupiter.api.Test;

class EventTest {

  private static final CourseFacts TIMED =
      Feed.COURSE
          .withMeets(MeetingPattern.parse("TuTh 10:10-11:25").orElseThrow())
          .withZone(ZoneId.of("America/New_York"));

  @Test
  void aClassWithoutATimeIsADayWhoseEndIsTheNext() {
    Feed feed = Feed.of(lesson(12, DAY, "Trees, graphs"));

    assertThat(feed.values("DTSTART")).containsExactly(";VALUE=DATE:20250902");
    assertThat(feed.values("DTEND")).containsExactly(";VALUE=DATE:20250903");
    assertThat(feed.values("SUMMARY")).containsExactly(":Class 12: Trees\\, graphs");
    assertThat(feed.values("TRANSP")).containsExactly(":TRANSPARENT");
    assertThat(feed.text()).doesNotContain("TZID");
    assertThat(feed.problems()).isEmpty();
  }

  @Test
  void aClassTakesItsTimeFromTheMeetingPattern() {
    Feed feed = Feed.of(TIMED, lesson(1, DAY, "Trees"), lesson(2, DAY.plusDays(1), "Off"));

    assertThat(feed.values("DTSTART"))
        .contains(";TZID=America/New_York:20250902T101000", ";VALUE=DATE:20250903");
    assertThat(feed.values("DTEND")).contains(";TZID=America/New_York:20250902T112500");
    assertThat(feed.values("TRANSP")).containsExactly(":OPAQUE", ":TRANSPARENT");
    assertThat(feed.problems()).isEmpty();
  }

  @Test
  void aStatedTimeGoesBeforeThePattern() {
    Feed feed = Feed.of(TIMED, lesson(DAY, "Trees").withWhen(at(DAY, "18:00")));

    assertThat(feed.values("DTSTART")).contains(";TZID=America/New_York:20250902T180000");
    assertThat(feed.values("DTEND")).isEmpty();
    assertThat(feed.problems()).isEmpty();
  }

  @Test
  void anExamAfterTheLastClassHasNoUsualTime() {
    Feed feed =
        Feed.of(
            TIMED,
            entry(EntryKind.EXAM, DAY, "Midterm"),
            lesson(DAY.plusDays(2), "Trees"),
            entry(EntryKind.EXAM, DAY.plusDays(7), "Final"));

    assertThat(feed.values("DTSTART")).contains(";TZID=America/New_York:20250902T101000");
    assertThat(feed.values("DTSTART")).contains(";VALUE=DATE:20250909");
  }

  @Test
  void timesWithoutAZoneFloatAndThatIsTold() {
    Feed feed = Feed.of(lesson(DAY, "Trees").withWhen(at(DAY, "10:00-11:00")));

    assertThat(feed.values("DTSTART")).containsExactly(":20250902T100000");
    assertThat(feed.findings()).extracting("rule").containsExactly(Rule.ZONE_MISSING);
  }

  @Test
  void universalTimeNeedsNoDescriptionOfAZone() {
    Feed feed = Feed.of(TIMED.withZone(ZoneId.of("Etc/UTC")), lesson(DAY, "Trees"));

    assertThat(feed.values("DTSTART")).containsExactly(":20250902T101000Z");
    assertThat(feed.text()).doesNotContain("VTIMEZONE");
  }

  @Test
  void aBreakIsAllDayAndBlocksNothing() {
    Entry vacation =
        entry(EntryKind.BREAK, DAY, "No class, fall break")
            .withWhen(when(new DateRange(DAY, DAY.plusDays(4))));
    Feed feed = Feed.of(TIMED, vacation);

    assertThat(feed.values("DTSTART")).containsExactly(";VALUE=DATE:20250902");
    assertThat(feed.values("DTEND")).containsExactly(";VALUE=DATE:20250907");
    assertThat(feed.values("CATEGORIES")).containsExactly(":Break");
    assertThat(feed.values("TRANSP")).containsExactly(":TRANSPARENT");
  }

  @Test
  void eachMeetingIsAnEvent() {
    When days = when(DateRange.of(DAY), DateRange.of(DAY.plusDays(2)));
    When week = when(new DateRange(DAY.plusDays(6), DAY.plusDays(10)));
    Feed feed = Feed.of(TIMED, lesson(DAY, "A").withWhen(days), lesson(DAY, "B").withWhen(week));

    assertThat(feed.values("DTSTART"))
        .filteredOn(value -> value.startsWith(";TZID"))
        .extracting(value -> value.substring(value.length() - 15))
        .containsExactly(
            "20250902T101000", "20250904T101000", "20250909T101000", "20250911T101000");
    assertThat(feed.values("UID")).doesNotHaveDuplicates();
  }

  @Test
  void aWeekWithoutAPatternIsOneEvent() {
    Feed feed = Feed.of(lesson(DAY, "B").withWhen(when(new DateRange(DAY, DAY.plusDays(4)))));

    assertThat(feed.values("DTEND")).containsExactly(";VALUE=DATE:20250907");
  }

  @Test
  void workIsAnEventOfItsDay() {
    Feed feed =
        Feed.of(
            work(Milestone.Kind.RELEASED, DAY, "HW1", "HW1 posted"),
            work(Milestone.Kind.DUE, DAY.plusDays(7), "HW1", "HW1 due"),
            work(Milestone.Kind.TO_DO, DAY.plusDays(8), "Send the title", "Send the title"));

    assertThat(feed.values("SUMMARY"))
        .contains(":Released: HW1", ":Due: HW1", ":To do: Send the title")
        .hasSize(6);
    assertThat(feed.values("CATEGORIES")).contains(":Released", ":Due", ":To do");
  }

  @Test
  void workIsDueAtTheTimeItNames() {
    Feed feed = Feed.of(TIMED, work(Milestone.Kind.DUE, DAY, "HW1", "HW1 due at 11:59pm"));

    assertThat(feed.values("DTSTART")).contains(";TZID=America/New_York:20250902T235900");
    assertThat(feed.problems()).isEmpty();
  }

  @Test
  void workIsATaskIfAskedFor() {
    Schedule schedule =
        Schedule.of(
            TIMED,
            List.of(
                work(Milestone.Kind.DUE, DAY, "HW1", "HW1 due at noon"),
                work(Milestone.Kind.DUE, DAY, "HW2", "HW2 due")));
    Feed feed =
        Feed.of(
            schedule,
            IcsSettings.DEFAULT
                .withContent(FeedContent.DEADLINES)
                .withDeadlines(DeadlineForm.TODO)
                .withAlarm(Duration.ofHours(1)));

    assertThat(feed.values("DUE"))
        .containsExactly(";TZID=America/New_York:20250902T120000", ";VALUE=DATE:20250902");
    assertThat(feed.values("TRIGGER")).containsExactly(";RELATED=END:-PT60M");
    assertThat(feed.text()).doesNotContain("BEGIN:VEVENT");
    assertThat(feed.read().getTodos()).hasSize(2);
    assertThat(feed.problems()).isEmpty();
  }

  @Test
  void eventsAndTasksTogetherAreNoPublication() {
    Schedule schedule =
        Schedule.of(TIMED, List.of(work(Milestone.Kind.DUE, DAY, "HW1", "HW1 due at noon")));
    Feed feed = Feed.of(schedule, IcsSettings.DEFAULT.withDeadlines(DeadlineForm.TODO));

    assertThat(feed.values("METHOD")).isEmpty();
    assertThat(Feed.of(schedule, IcsSettings.DEFAULT).values("METHOD")).containsExactly(":PUBLISH");
    assertThat(feed.problems()).isEmpty();
  }

  @Test
  void anAlarmRemindsOfWhatHasATime() {
    Schedule schedule =
        Schedule.of(TIMED, List.of(lesson(DAY, "Trees"), lesson(DAY.plusDays(1), "Off")));
    Feed feed = Feed.of(schedule, IcsSettings.DEFAULT.withAlarm(Duration.ofMinutes(15)));

    assertThat(feed.values("TRIGGER")).containsExactly(":-PT15M");
    assertThat(feed.problems()).isEmpty();
  }

  @Test
  void aFeedHoldsAPartIfAskedFor() {
    Schedule schedule =
        Schedule.of(
            Feed.COURSE,
            List.of(
                work(Milestone.Kind.DUE, DAY, "HW1", "HW1 due"),
                entry(EntryKind.DEADLINE, DAY, "Drop day"),
                entry(EntryKind.BREAK, DAY, "No class")));

    assertThat(Feed.of(schedule, IcsSettings.DEFAULT).values("SUMMARY"))
        .containsExactly(":Trees", ":Due: HW1", ":Drop day", ":No class");
    assertThat(
            Feed.of(schedule, IcsSettings.DEFAULT.withContent(FeedContent.CLASSES))
                .values("SUMMARY"))
        .containsExactly(":Trees", ":No class");
    assertThat(
            Feed.of(schedule, IcsSettings.DEFAULT.withContent(FeedContent.DEADLINES))
                .values("SUMMARY"))
        .containsExactly(":Due: HW1", ":Drop day");
  }

  @Test
  void cellsStandInTheDescriptionWithTheirAddresses() {
    Entry entry =
        lesson(DAY, "Trees")
            .withNotes(RichText.of("bring a laptop"))
            .withReadings(linked("the paper", "https://example.org/a,b"), List.of())
            .withExtras(
                List.of(
                    new Extra("Slides", linked("pdf", "http://example.org/s d")),
                    new Extra("Room", RichText.of("Gates 114"))));
    Feed feed = Feed.of(entry);

    assertThat(feed.read().getEvents().get(0).getDescription().getValue())
        .isEqualTo(
            """
            Notes: bring a laptop
            Reading: the paper (https://example.org/a,b)
            Slides: pdf (http://example.org/s d)
            Room: Gates 114""");
    assertThat(feed.values("URL")).containsExactly(":https://example.org/a,b");
    assertThat(feed.values("ATTACH")).containsExactly(":http://example.org/s%20d");
    assertThat(feed.values("LOCATION")).containsExactly(":Gates 114");
    assertThat(feed.problems()).isEmpty();
  }

  @Test
  void linksAndStylesStandInADescriptionOfHtml() {
    Entry plain =
        lesson(DAY, "Graphs")
            .withNotes(RichText.of("bring a laptop"))
            .withReadings(linked("slides", "slides/1.pdf"), List.of());
    Entry rich =
        lesson(DAY, "Trees")
            .withNotes(
                RichText.join(
                    " & ",
                    List.of(
                        linked("the <paper>", "https://example.org/a?b&c"),
                        linked("notes", "notes/1.pdf"),
                        new RichText(
                            List.of(
                                new Run(
                                    "new",
                                    Set.of(Style.STRONG),
                                    Optional.empty(),
                                    Optional.empty()))))));
    Feed feed = Feed.of(plain, rich);

    assertThat(feed.values("X-ALT-DESC"))
        .containsExactly(
            ";FMTTYPE=text/html:<html><body><p>Notes: <a href=\"https://example.org/a?b&amp\\;c\">"
                + "the &lt\\;paper&gt\\;</a> &amp\\; notes (notes/1.pdf) &amp\\;"
                + " <strong>new</strong></p></body></html>");
    assertThat(feed.problems()).isEmpty();
  }

  @Test
  void eachPresentationIsALineOfTheDescription() {
    RichText topic = RichText.of("CG, OO: DeepSeek, XF: Quantization");
    Entry entry =
        lesson(DAY, "")
            .withTopic(
                topic,
                List.of(
                    new Presentation(List.of("CG", "OO"), RichText.of("DeepSeek")),
                    new Presentation(List.of("XF"), RichText.of("Quantization"))));

    assertThat(Feed.of(entry).values("DESCRIPTION"))
        .containsExactly(":Presentation: CG\\, OO: DeepSeek\\nPresentation: XF: Quantization");
  }

  @Test
  void wordsOfWorkAreSaidOnce() {
    Entry entry =
        work(Milestone.Kind.DUE, DAY, "HW1", "HW1 due 11:59pm")
            .withExtras(List.of(new Extra("Due", RichText.of("HW1 due 11:59pm"))));

    assertThat(Feed.of(entry).values("DESCRIPTION"))
        .containsExactly(":Due: HW1 due 11:59pm", ":HW1 due 11:59pm\\nTrees");
  }

  @Test
  void examsAndBreaksBearTheNumbersOfClasses() {
    Feed feed =
        Feed.of(
            entry(EntryKind.EXAM, DAY, "Midterm").withNumber(ClassNumber.of(7)),
            entry(EntryKind.BREAK, DAY.plusDays(1), "Snow day").withNumber(ClassNumber.of(8)));

    assertThat(feed.values("SUMMARY")).containsExactly(":Class 7: Midterm", ":Class 8: Snow day");
  }

  @Test
  void aSummaryIsOneLine() {
    Feed feed = Feed.of(lesson(DAY, "a\u2028b\u0085c\nd"));

    assertThat(feed.values("SUMMARY")).containsExactly(":a b c d");
  }

  @Test
  void anAddressNeedsASchemeInWhateverCase() {
    assertThatThrownBy(() -> IcsSettings.DEFAULT.withAddress(URI.create("//example.org/s.ics")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(IcsSettings.DEFAULT.withAddress(URI.create("HTTPS://example.org/s.ics")).address())
        .isPresent();
  }

  @Test
  void whatHasNoDayIsLeftOutWithAWord() {
    Feed feed =
        Feed.of(
            lesson(DAY, "Trees").withWhen(When.NONE),
            lesson(LocalDate.of(12_025, 1, 1), "Late"),
            lesson(DAY, "Graphs"));

    assertThat(feed.values("SUMMARY")).containsExactly(":Graphs");
    assertThat(feed.findings())
        .extracting("message")
        .containsExactlyInAnyOrder(
            "`Trees` has no date and is not in the calendar",
            "`Late` has a year that a calendar cannot hold and is not in the calendar");
  }

  @Test
  void theCalendarSaysWhatItIsInOldWordsAndNew() {
    Schedule schedule =
        new Schedule(
            Feed.COURSE.withCode("CS 1"),
            List.of(lesson(DAY, "Trees")),
            List.of(RichText.of("Subject to change; snow days")));
    Feed feed =
        Feed.of(schedule, IcsSettings.DEFAULT.withAddress(URI.create("https://example.org/s.ics")));

    assertThat(feed.lines())
        .contains(
            "METHOD:PUBLISH",
            "NAME:CS 1: Databases",
            "X-WR-CALNAME:CS 1: Databases",
            "DESCRIPTION:Subject to change\\; snow days",
            "X-WR-CALDESC:Subject to change\\; snow days",
            "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
            "X-PUBLISHED-TTL:PT12H",
            "SOURCE;VALUE=URI:https://example.org/s.ics",
            "COLOR:steelblue");
    assertThat(feed.problems()).isEmpty();
  }

  @Test
  void aFeedWithoutANameSaysSo() {
    assertThat(Feed.of(CourseFacts.NONE, lesson(DAY, "Trees")).findings())
        .extracting("rule")
        .containsExactly(Rule.FEED_UNNAMED);
  }

  @Test
  void anEmptyFeedIsACalendarStill() {
    assertThat(Feed.of().text()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
  }
}
