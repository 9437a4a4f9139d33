package org.courseschedule.export.ics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.Schedule;
import org.courseschedule.model.TimeRange;
import org.courseschedule.model.When;

/** When entries take place: their days, with the time that they or the meeting pattern state. */
final class MeetingTimes {

  /** A longer run of days is one occasion, even where the meeting pattern names days in it. */
  private static final int LONGEST_WEEKS = 62;

  private final CourseFacts course;
  private final Optional<LocalDate> lastClass;

  MeetingTimes(Schedule schedule) {
    course = schedule.course();
    lastClass =
        schedule.entries(EntryKind.CLASS).stream()
            .flatMap(entry -> entry.when().last().stream())
            .max(LocalDate::compareTo);
  }

  /** Each time at which the entry takes place; none if it has no day. */
  List<Times> of(Entry entry) {
    return entry.when().days().stream().flatMap(days -> of(entry, days)).toList();
  }

  private Stream<Times> of(Entry entry, DateRange days) {
    if (days.isSingleDay()) {
      return Stream.of(on(entry, days.first()));
    }
    List<Times> meetings = entry.kind() == EntryKind.CLASS ? meetings(entry, days) : List.of();
    return meetings.isEmpty() ? Stream.of(Times.of(days)) : meetings.stream();
  }

  /** A class of several days (a week's row) meets on the days of the pattern among them. */
  private List<Times> meetings(Entry entry, DateRange days) {
    if (course.meets().isEmpty()
        || ChronoUnit.DAYS.between(days.first(), days.last()) > LONGEST_WEEKS) {
      return List.of();
    }
    return days.days()
        .filter(day -> course.meets().get().meetsOn(day))
        .map(day -> on(entry, day))
        .toList();
  }

  private Times on(Entry entry, LocalDate day) {
    Optional<TimeRange> time =
        entry.kind() == EntryKind.BREAK
            ? Optional.empty()
            : entry.when().time().or(() -> usualTime(entry, day));
    return time.map(range -> Times.of(day, range, course.zone()))
        .orElse(Times.of(DateRange.of(day)));
  }

  /** An exam after the last class has a time of its own, which is not known. */
  private Optional<TimeRange> usualTime(Entry entry, LocalDate day) {
    boolean isUsual =
        entry.kind() == EntryKind.CLASS
            || (entry.kind() == EntryKind.EXAM
                && lastClass.isPresent()
                && day.isBefore(lastClass.get()));
    return isUsual
        ? course.meets().flatMap(meets -> meets.timeOn(day.getDayOfWeek()))
        : Optional.empty();
  }

  /** When something is due: on the last day; released: on the first. Empty if there is no day. */
  Optional<Times> of(Entry entry, Category category, Optional<TimeRange> time) {
    When when = entry.when();
    Optional<LocalDate> day = category == Category.RELEASED ? when.first() : when.last();
    Optional<TimeRange> stated =
        time.or(() -> entry.kind() == EntryKind.DEADLINE ? when.time() : Optional.empty());
    return day.map(
        date ->
            stated
                .map(range -> Times.of(date, TimeRange.from(range.start()), course.zone()))
                .orElse(Times.of(DateRange.of(date))));
  }
}
