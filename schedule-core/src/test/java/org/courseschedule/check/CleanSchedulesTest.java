package org.courseschedule.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.courseschedule.finding.Severity;
import org.courseschedule.model.ClassNumber;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.Holiday;
import org.courseschedule.model.MeetingPattern;
import org.courseschedule.model.MeetingPattern.Slot;
import org.courseschedule.model.Milestone;
import org.courseschedule.model.NoClass;
import org.courseschedule.model.RichText;
import org.courseschedule.model.Schedule;
import org.courseschedule.model.TimeRange;
import org.courseschedule.model.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Schedules made at random in which nothing is wrong, in the many ways in which people list them.
 */
class CleanSchedulesTest {

  /** The habits of one table's author. */
  private static final class Author {

    private final Random random;
    private final Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
    private final boolean numbers;
    private final boolean countsExams;
    private final boolean twoSections;
    private final boolean statesWeekdays;
    private final boolean newestFirst;
    private final boolean tellsVacations;
    private int number;
    private int work;

    Author(long seed) {
      random = new Random(seed);
      for (int i = 0, days = 1 + random.nextInt(4); i < days; i++) {
        weekdays.add(DayOfWeek.of(1 + random.nextInt(5)));
      }
      numbers = random.nextBoolean();
      countsExams = random.nextBoolean();
      twoSections = random.nextInt(4) == 0;
      statesWeekdays = random.nextBoolean();
      newestFirst = random.nextInt(6) == 0;
      tellsVacations = weekdays.size() == 1 || random.nextBoolean();
      number = random.nextInt(2);
    }

    Schedule schedule() {
      LocalDate first =
          LocalDate.of(2015 + random.nextInt(20), random.nextBoolean() ? 1 : 9, 1)
              .plusDays(random.nextInt(14));
      LocalDate last = first.plusDays(40 + random.nextInt(70));
      LocalDate vacation = first.plusDays(20).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
      CourseFacts facts = facts(first, last);
      List<Entry> entries = new ArrayList<>();
      for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
        boolean isVacation = new DateRange(vacation, vacation.plusDays(4)).contains(day);
        if (isVacation && tellsVacations && day.equals(vacation)) {
          entries.add(vacation(new DateRange(vacation, vacation.plusDays(4))));
        } else if (!isVacation && facts.holidayOn(day).isPresent()) {
          holiday(entries, day);
        } else if (!isVacation) {
          ordinaryDay(entries, day);
        }
      }
      if (random.nextBoolean()) {
        LocalDate exams = last.plusDays(3);
        entries.add(
            Entry.on(exams, EntryKind.EXAM)
                .withWhen(When.on(new DateRange(exams, exams.plusDays(5)))));
      }
      if (newestFirst) {
        Collections.reverse(entries);
      }
      return Schedule.of(facts, entries);
    }

    private CourseFacts facts(LocalDate first, LocalDate last) {
      CourseFacts facts = CourseFacts.NONE.withHolidays(Holiday.calendar("US").orElseThrow());
      if (random.nextInt(3) > 0) {
        facts = facts.withMeets(new MeetingPattern(List.of(new Slot(weekdays, Optional.empty()))));
      }
      return random.nextBoolean()
          ? facts.withTerm(facts.term().withFirst(first).withLast(last))
          : facts;
    }

    private static Entry vacation(DateRange days) {
      return Entry.on(days.first(), EntryKind.BREAK)
          .withWhen(When.on(days))
          .withTopic(RichText.of("Vacation"), List.of())
          .withNoClass(new NoClass("Vacation", Optional.empty()));
    }

    private void holiday(List<Entry> entries, LocalDate day) {
      if (random.nextBoolean()) {
        entries.add(Entry.on(day, EntryKind.BREAK).withTopic(RichText.of("No class"), List.of()));
      }
    }

    private void ordinaryDay(List<Entry> entries, LocalDate day) {
      if (weekdays.contains(day.getDayOfWeek())) {
        boolean isExam = random.nextInt(12) == 0;
        Entry meeting = meeting(day, isExam);
        entries.add(twoSections ? meeting.withWhen(at(meeting.when(), 9)) : meeting);
        if (twoSections) {
          entries.add(meeting.withWhen(at(meeting.when(), 14)));
        }
      } else if (random.nextInt(15) == 0) {
        String name = "HW" + ++work;
        entries.add(
            Entry.on(day, EntryKind.DEADLINE)
                .withMilestones(
                    List.of(new Milestone(Milestone.Kind.DUE, name, RichText.of(name + " due")))));
      }
      if (random.nextInt(20) == 0) {
        entries.add(Entry.on(day, EntryKind.OTHER).withWhen(When.NONE));
      }
    }

    private Entry meeting(LocalDate day, boolean isExam) {
      Entry entry =
          Entry.on(day, isExam ? EntryKind.EXAM : EntryKind.CLASS)
              .withTopic(RichText.of("Topic of " + day), List.of());
      When when = entry.when();
      if (statesWeekdays) {
        entry =
            entry.withWhen(
                new When(when.text(), when.days(), Map.of(day, day.getDayOfWeek()), when.time()));
      }
      boolean isNumbered = numbers && (countsExams || !isExam);
      return isNumbered ? entry.withNumber(ClassNumber.of(number++)) : entry;
    }

    private static When at(When when, int hour) {
      return new When(
          when.text(),
          when.days(),
          when.statedWeekdays(),
          Optional.of(TimeRange.from(LocalTime.of(hour, 0))));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void nothingIsComplainedOf(int part) {
    for (int i = 0; i < 1000; i++) {
      long seed = part * 1000L + i;
      assertThat(Checks.run(new Author(seed).schedule()))
          .as("seed %d", seed)
          .noneMatch(finding -> finding.isAtLeast(Severity.WARNING));
    }
  }

  @Test
  void theSameScheduleHasTheSameFindings() {
    Schedule schedule = broken();
    assertThat(Checks.run(schedule)).isEqualTo(Checks.run(schedule)).isNotEmpty();
  }

  private static Schedule broken() {
    Schedule schedule = new Author(7).schedule();
    List<Entry> entries = new ArrayList<>(schedule.entries());
    entries.add(0, entries.remove(entries.size() - 1));
    return schedule.withEntries(entries);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aHundredThousandRowsAreCheckedInSeconds(boolean isShuffled) {
    List<Entry> entries = new ArrayList<>();
    LocalDate day = LocalDate.of(1900, 1, 1);
    for (int i = 0; i < 100_000; i++) {
      entries.add(
          Entry.on(day.plusDays(i), EntryKind.CLASS)
              .withNumber(ClassNumber.of(i))
              .withTopic(RichText.of("Topic"), List.of()));
    }
    if (isShuffled) {
      Collections.shuffle(entries, new Random(1));
    }
    CourseFacts facts =
        CourseFacts.NONE
            .withMeets(MeetingPattern.parse("TuTh").orElseThrow())
            .withHolidays(Holiday.calendar("US").orElseThrow());
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> assertThat(Checks.run(Schedule.of(facts, entries))).isNotEmpty());
  }
}
