package org.courseschedule.export.ics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courseschedule.export.ics.Entries.lesson;

import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.Entry;
import org.courseschedule.model.MeetingPattern;
import org.courseschedule.model.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneTest {

  private static CourseFacts daily(String zone) {
    return Feed.COURSE
        .withMeets(MeetingPattern.parse("MTuWThFSaSu 10:10-11:25").orElseThrow())
        .withZone(ZoneId.of(zone));
  }

  /** The feed's own description of the zone is all that the reader may go by. */
  @ParameterizedTest
  @CsvSource({
    "America/New_York, 2025-11-01, 2025-11-03",
    "America/New_York, 2026-03-07, 2026-03-09",
    "America/New_York, 2025-12-30, 2026-01-10",
    "Europe/London, 2025-10-24, 2025-10-28",
    "Europe/Dublin, 2025-10-24, 2025-10-28",
    "Asia/Kolkata, 2025-09-01, 2025-09-03",
    "Asia/Tokyo, 2025-09-01, 2025-09-03",
    "Africa/Casablanca, 2025-02-20, 2025-04-10",
    "+05:30, 2025-09-01, 2025-09-03"
  })
  void theHourStaysTheSameAcrossChangesOfTheClock(String zone, LocalDate first, LocalDate last) {
    Entry[] entries =
        first
            .datesUntil(last.plusDays(1))
            .map(day -> lesson(day, "On " + day))
            .toArray(Entry[]::new);
    Feed feed = Feed.of(daily(zone), entries);

    assertThat(feed.problems()).isEmpty();
    assertThat(feed.text().split("BEGIN:VTIMEZONE")).hasSize(2);
    for (VEvent event : feed.read().getEvents()) {
      LocalDate day = LocalDate.parse(event.getSummary().getValue().substring(3));
      Instant start = day.atTime(10, 10).atZone(ZoneId.of(zone)).toInstant();
      assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(start);
    }
  }

  /** The reader above takes every summer time for an hour; here it is half of one. */
  @Test
  void theRulesOfAZoneAreWhatJavaKnows() {
    Feed feed =
        Feed.of(
            daily("Australia/Lord_Howe"),
            lesson(LocalDate.of(2025, 10, 4), "Before"),
            lesson(LocalDate.of(2025, 10, 5), "After"));

    assertThat(feed.text())
        .contains(
            """
            BEGIN:VTIMEZONE
            TZID:Australia/Lord_Howe
            BEGIN:STANDARD
            DTSTART:20250406T020000
            TZOFFSETFROM:+1100
            TZOFFSETTO:+1030
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:20251005T020000
            TZOFFSETFROM:+1030
            TZOFFSETTO:+1100
            END:DAYLIGHT
            END:VTIMEZONE
            """
                .replace("\n", "\r\n"));
    assertThat(feed.problems()).isEmpty();
  }

  @Test
  void datesAndBytesAreTheSameWhereverItRuns() {
    Schedule schedule =
        Schedule.of(
            daily("America/New_York"),
            List.of(
                lesson(1, LocalDate.of(2025, 12, 31), "I"),
                lesson(2, LocalDate.of(2026, 1, 1), "i")));
    String here = Feed.of(schedule, IcsSettings.DEFAULT).text();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String elsewhere : List.of("America/Los_Angeles", "Asia/Tokyo", "UTC")) {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone(elsewhere));

        assertThat(Feed.of(schedule, IcsSettings.DEFAULT).text()).isEqualTo(here);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
