package org.courseschedule.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.DateRange;

/** A meeting on a day that the course's facts call a holiday. A range that spans one is none. */
final class MeetingOnHoliday implements Check {

  @Override
  public List<Finding> check(Subject subject) {
    return subject.inTrustedDates(
        i -> subject.entry(i).isMeeting() ? finding(subject, i) : Optional.empty());
  }

  private static Optional<Finding> finding(Subject subject, int index) {
    return subject.entry(index).when().days().stream()
        .filter(DateRange::isSingleDay)
        .map(DateRange::first)
        .filter(day -> subject.course().holidayOn(day).isPresent())
        .findFirst()
        .map(day -> finding(subject, index, day));
  }

  private static Finding finding(Subject subject, int index, LocalDate day) {
    String name = subject.course().holidayOn(day).orElseThrow();
    return Finding.of(
            Rule.MEETING_ON_HOLIDAY,
            subject.place(index, Field.WHEN),
            "%s meets on %s, a holiday: `%s`"
                .formatted(Words.entry(subject.entry(index)), Words.day(day), name))
        .withHelp(
            "correct the date, or write `No class`; if it does meet, take the day out of `holidays`");
  }
}
