package org.courseschedule.check;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.NoClass;

/** A Monday that is said to follow Monday's schedule. */
final class FollowsOwnWeekday implements Check {

  @Override
  public List<Finding> check(Subject subject) {
    return subject.inTrustedDates(i -> finding(subject, i));
  }

  private static Optional<Finding> finding(Subject subject, int index) {
    return subject
        .entry(index)
        .noClass()
        .flatMap(NoClass::follows)
        .filter(weekday -> subject.firstDay(index).getDayOfWeek() == weekday)
        .map(weekday -> finding(subject, index, weekday));
  }

  private static Finding finding(Subject subject, int index, DayOfWeek weekday) {
    return Finding.of(
            Rule.FOLLOWS_OWN_WEEKDAY,
            subject.place(index, Field.WHEN),
            "%s is a %s and cannot follow %2$s's schedule instead of its own"
                .formatted(Words.day(subject.firstDay(index)), Words.name(weekday)))
        .withHelp("correct the date, or name the weekday whose schedule is followed");
  }
}
