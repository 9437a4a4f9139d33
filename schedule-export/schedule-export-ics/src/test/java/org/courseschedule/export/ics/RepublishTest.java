package org.courseschedule.export.ics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courseschedule.export.ics.Entries.DAY;
import static org.courseschedule.export.ics.Entries.at;
import static org.courseschedule.export.ics.Entries.entry;
import static org.courseschedule.export.ics.Entries.lesson;
import static org.courseschedule.export.ics.Entries.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Source;
import org.courseschedule.model.ClassNumber;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.Extra;
import org.courseschedule.model.Milestone;
import org.courseschedule.model.RichText;
import org.courseschedule.model.Schedule;
import org.courseschedule.model.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A feed that is published again. */
class RepublishTest {

  private static final Instant LATER = Instant.parse("2025-10-01T12:00:00Z");

  private final List<Entry> entries =
      new ArrayList<>(
          List.of(
              lesson(1, DAY, "Trees"),
              lesson(2, DAY.plusDays(2), "Graphs"),
              entry(EntryKind.BREAK, DAY.plusDays(7), "No class"),
              lesson(3, DAY.plusDays(9), "Sorting"),
              work(Milestone.Kind.DUE, DAY.plusDays(14), "HW1", "HW1 due")));

  private Feed first() {
    return Feed.of(schedule(), IcsSettings.DEFAULT);
  }

  private Feed after(Feed published) {
    return Feed.of(schedule(), published.published().withStamp(LATER));
  }

  private Schedule schedule() {
    return Schedule.of(Feed.COURSE, entries);
  }

  /** The events of the later feed that are not to the byte in the earlier one. */
  private static List<String> differing(Feed earlier, Feed later) {
    return Stream.of(later.text().split("(?=BEGIN:VEVENT)", -1))
        .map(event -> event.replace("END:VCALENDAR\r\n", ""))
        .filter(event -> !earlier.text().contains(event))
        .toList();
  }

  @Test
  void unchangedItIsTheSameToTheByteAtAnyTime() {
    Feed first = first();

    assertThat(after(first).text()).isEqualTo(first.text());
    assertThat(after(first).findings()).isEmpty();
  }

  @Test
  void aMovedClassKeepsItsIdentityAndIsOneVersionFurther() {
    Feed first = first();
    entries.set(1, entries.get(1).withWhen(When.on(DAY.plusDays(3))));
    Feed second = after(first);

    assertThat(differing(first, second)).hasSize(1);
    assertThat(second.values("SEQUENCE")).containsExactly(":0", ":1", ":0", ":0", ":0", ":0");
    assertThat(second.values("LAST-MODIFIED")).element(1).isEqualTo(":20251001T120000Z");
    assertThat(second.values("LAST-MODIFIED")).element(2).isEqualTo(":20250902T000000Z");
  }

  @Test
  void aChangeIsNewerEvenIfNoTimeIsGiven() {
    Feed first = first();
    entries.set(1, entries.get(1).withNotes(RichText.of("bring a laptop")));
    Feed second = Feed.of(schedule(), first.published());

    assertThat(second.values("LAST-MODIFIED")).element(1).isEqualTo(":20250902T000001Z");
  }

  @Test
  void aRemovedClassStaysAsCancelledAndStaysSo() {
    Feed first = first();
    entries.remove(1);
    Feed second = after(first);
    Feed third = Feed.of(schedule(), second.published());

    assertThat(differing(first, second)).hasSize(1);
    assertThat(second.values("STATUS")).endsWith(":CANCELLED").hasSize(6);
    assertThat(second.values("SUMMARY")).endsWith(":Class 2: Graphs");
    assertThat(second.values("SEQUENCE")).endsWith(":1");
    assertThat(second.problems()).isEmpty();
    assertThat(third.text()).isEqualTo(second.text());
  }

  @Test
  void aCancelledClassThatComesBackIsItselfAgain() {
    Feed first = first();
    Entry graphs = entries.remove(1);
    Feed second = after(first);
    entries.add(1, graphs);
    Feed third = after(second);

    assertThat(third.values("UID")).isEqualTo(first.values("UID"));
    assertThat(third.values("SEQUENCE")).element(1).isEqualTo(":2");
    assertThat(third.values("STATUS")).doesNotContain(":CANCELLED");
  }

  @Test
  void theIdentityOfACancelledClassIsNotGivenToAnother() {
    Feed first = first();
    entries.remove(1);
    Feed second = after(first);
    entries.add(lesson(2, DAY.plusDays(2), "Graph databases and their query languages"));
    Feed third = after(second);

    assertThat(third.values("UID")).doesNotHaveDuplicates();
    assertThat(third.values("STATUS")).contains(":CANCELLED");
  }

  @Test
  void removingAClassAndRenumberingTheRestKeepsTheirIdentities() {
    Feed first = first();
    entries.remove(0);
    entries.set(0, entries.get(0).withNumber(ClassNumber.of(1)));
    entries.set(2, entries.get(2).withNumber(ClassNumber.of(2)));
    Feed second = after(first);

    assertThat(second.values("UID").subList(0, 5)).isEqualTo(first.values("UID").subList(1, 6));
  }

  @Test
  void withoutThePreviousFeedIdentitiesFollowFromWhatTheClassIs() {
    List<String> before = first().values("UID");
    entries.set(1, entries.get(1).withWhen(When.on(DAY.plusDays(3))));
    entries.remove(0);
    Collections.swap(entries, 0, 2);

    assertThat(before).containsAll(first().values("UID"));
  }

  @Test
  void coursesAndTermsHaveIdentitiesOfTheirOwn() {
    Schedule other = schedule().withCourse(Feed.COURSE.withTitle("Compilers"));
    List<Entry> later = new ArrayList<>();
    entries.forEach(entry -> later.add(entry.withWhen(When.on(DAY.plusYears(1)))));

    assertThat(first().values("UID"))
        .doesNotContainAnyElementsOf(Feed.of(other, IcsSettings.DEFAULT).values("UID"))
        .doesNotContainAnyElementsOf(
            Feed.of(schedule().withEntries(later), IcsSettings.DEFAULT).values("UID"));
  }

  @Test
  void identitiesMadeByOthersAreCarriedOver() {
    Feed first = first();
    String uid = first.values("UID").get(1).substring(1);
    Feed theirs = new Feed(first.text().replace(uid, "graphs@example.org"), List.of());

    assertThat(after(theirs).text()).isEqualTo(theirs.text());
  }

  @Test
  void sectionsThatMeetOnOneDayAreToldApart() {
    entries.clear();
    for (int week = 0; week < 3; week++) {
      entries.add(section("A", week, "09:00-10:00"));
      entries.add(section("B", week, "13:00-14:00"));
    }
    Feed first = first();
    List<String> uids = first.values("UID");
    entries.remove(2);
    Collections.swap(entries, 0, 1);
    entries.set(4, section("B", 2, "15:00-16:00"));
    Feed second = after(first);

    assertThat(second.values("UID"))
        .containsExactly(
            uids.get(1), uids.get(0), uids.get(3), uids.get(4), uids.get(5), uids.get(2));
    assertThat(differing(first, second)).hasSize(2);
  }

  private static Entry section(String name, int week, String time) {
    return lesson(DAY, "Lab")
        .withWhen(at(DAY.plusWeeks(week), time))
        .withExtras(List.of(new Extra("Section", RichText.of(name))));
  }

  @Test
  void anotherCoursesFeedIsToldAndPassedOver() {
    Schedule compilers =
        Schedule.of(
            CourseFacts.NONE.withTitle("Compilers"),
            List.of(
                lesson(DAY, "Lexing"),
                lesson(DAY.plusDays(2), "Parsing"),
                lesson(DAY.plusDays(4), "Code generation"),
                lesson(DAY.plusDays(5), "Register allocation"),
                lesson(DAY.plusDays(6), "Garbage collection"),
                entry(EntryKind.BREAK, DAY.plusDays(7), "No class")));
    Feed other = Feed.of(compilers, IcsSettings.DEFAULT);

    assertThat(after(other).text()).isEqualTo(after(new Feed("", List.of())).text());
    assertThat(after(other).findings()).extracting("rule").containsExactly(Rule.FEED_FOREIGN);
  }

  @Test
  void aFeedOfAnotherTermIsToldAndPassedOver() {
    Feed last = first();
    entries.replaceAll(
        entry -> entry.withWhen(When.on(entry.when().first().orElseThrow().plusYears(1))));

    assertThat(after(last).findings())
        .extracting("message")
        .containsExactly(
            "the previous feed is of another term, `2025-09-02` to `2025-09-16`; it is passed over");
    assertThat(after(last).values("UID")).doesNotContainAnyElementsOf(last.values("UID"));
  }

  @Test
  void aFeedOfEverythingMayBeContinuedByItsParts() {
    Feed all = first();
    Feed deadlines =
        Feed.of(schedule(), all.published().withContent(FeedContent.DEADLINES).withStamp(LATER));

    assertThat(deadlines.values("UID")).hasSize(1).isSubsetOf(all.values("UID"));
    assertThat(deadlines.values("SEQUENCE")).containsExactly(":0");
  }

  @Test
  void tasksDoNotTakeTheIdentitiesOfEvents() {
    Feed first = first();
    Feed second = Feed.of(schedule(), first.published().withDeadlines(DeadlineForm.TODO));

    assertThat(second.values("UID")).doesNotHaveDuplicates().hasSize(7);
    assertThat(Feed.of(schedule(), second.published().withDeadlines(DeadlineForm.TODO)).text())
        .isEqualTo(second.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\r\n",
        "no calendar",
        "BEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT",
        "<html>404</html>",
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20250902T000000Z",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VEVENT\nEND:VCALENDAR",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a b\nDTSTART:20250902\nEND:VEVENT",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20259999\nEND:VEVENT",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:99990101\nEND:VEVENT",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART\nEND:VEVENT",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nBEGIN:VEVENT\nEND:VEVENT"
      })
  void aPreviousFeedThatIsNoneIsToldAndPassedOver(String text) {
    Feed feed = Feed.of(schedule(), new Feed(text, List.of()).published());

    assertThat(feed.text()).isEqualTo(first().text());
    assertThat(feed.findings()).extracting("rule").containsOnly(Rule.FEED_UNREADABLE);
  }

  @Test
  void strangeEventsOfAPreviousFeedAreCancelledWithNothingStrangeLeft() {
    String strange =
        """
        BEGIN:VCALENDAR
        BEGIN:VEVENT
        UID:x
        DTSTAMP:yesterday
        SEQUENCE:-7
        DTSTART;TZID=Mars/Olympus:20250902T101000
        DTEND;TZID=Mars/Olympus:20250901T101000
        ATTENDEE:mailto:victim@example.org
        ATTACH:javascript:alert(1)
        SUMMARY;X="a:b":Gone\\nEND:VEVENT
        BEGIN:VALARM
        UID:inner
        END:VALARM
        END:VEVENT
        BEGIN:VEVENT
        UID:x
        DTSTART:20250902T101000Z
        END:VEVENT
        END:VCALENDAR
        """;
    Feed feed = Feed.of(schedule(), new Feed(strange, List.of()).published());

    assertThat(feed.findings()).hasSize(1);
    assertThat(feed.text()).doesNotContain("ATTENDEE", "javascript", "inner", "Mars");
    assertThat(feed.values("UID")).endsWith(":x").hasSize(7);
    assertThat(feed.values("DTSTART")).endsWith(";VALUE=DATE:20250902");
    assertThat(feed.problems()).isEmpty();
  }

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noPreviousFeedIsTooStrange(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(first().text());
    for (int i = random.nextInt(30); i >= 0; i--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, Math.min(text.length() - 1, at + random.nextInt(60)));
        case 1 -> text.insert(at, (char) random.nextInt(0x3000));
        case 2 -> text.insert(at, "\r\nBEGIN:VEVENT\r\n");
        default -> text.insert(at, text.substring(at, Math.min(text.length(), at + 200)));
      }
    }
    Feed feed = Feed.of(schedule(), new Feed(text.toString(), List.of()).published());

    assertThat(feed.values("UID")).doesNotHaveDuplicates();
    assertThat(feed.read().getEvents()).hasSizeGreaterThanOrEqualTo(6);
  }

  @Test
  void aLargeStrangeFeedIsReadInTime() {
    String text =
        "BEGIN:VCALENDAR\r\n"
            + "BEGIN:VEVENT\r\nUID:a\r\n".repeat(50_000)
            + "X;\"a\"".repeat(200_000)
            + "\r\nEND:VEVENT".repeat(3);
    Feed feed = Feed.of(schedule(), IcsSettings.DEFAULT.withPrevious(Source.of("big.ics", text)));

    assertThat(feed.findings()).hasSizeLessThan(30);
  }
}
