package org.courseschedule.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.Entry;

/**
 * A class that was moved past another and kept its number. It meets on a day that is no usual one
 * and on which no other class meets, at most a week away: hardly a slip of the pen. Whichever row
 * it stands in, its number and its date then contradict each other, and neither need be wrong.
 */
final class MovedClass {

  private static final int WEEK = 7;

  private MovedClass() {}

  /** Whether the one class was moved past the other. */
  static boolean is(Subject subject, int index, int other) {
    return isNumberedMeeting(subject.entry(index))
        && isNumberedMeeting(subject.entry(other))
        && isPast(subject, index, other)
        && isOnDayOfItsOwn(subject, index);
  }

  private static boolean isNumberedMeeting(Entry entry) {
    return entry.isMeeting() && entry.number().isPresent() && !entry.when().isUndated();
  }

  private static boolean isPast(Subject subject, int index, int other) {
    long days = ChronoUnit.DAYS.between(subject.firstDay(other), subject.firstDay(index));
    int numbers = Numbering.number(subject, index).compareTo(Numbering.number(subject, other));
    return Math.abs(days) <= WEEK && Long.signum(days) == -Integer.signum(numbers) && days != 0;
  }

  private static boolean isOnDayOfItsOwn(Subject subject, int index) {
    LocalDate day = subject.firstDay(index);
    Set<?> usual = subject.usualWeekdays();
    return !usual.isEmpty()
        && !usual.contains(day.getDayOfWeek())
        && subject
            .indexes()
            .filter(i -> i != index && subject.entry(i).isMeeting())
            .noneMatch(i -> subject.entry(i).when().first().filter(day::equals).isPresent());
  }

  static Finding finding(Subject subject, int index, int other) {
    boolean isLate = subject.firstDay(index).isAfter(subject.firstDay(other));
    return Finding.of(
            Rule.NUMBER_AGAINST_DATE,
            subject.place(index, Field.WHEN),
            "class %s on %s comes %s class %s"
                .formatted(
                    Words.number(Numbering.number(subject, index)),
                    Words.day(subject.firstDay(index)),
                    isLate ? "after" : "before",
                    Words.number(Numbering.number(subject, other))))
        .withRelated(subject.place(other, Field.WHEN), "the other class")
        .withHelp(
            "right if it was moved; to say so, list it by its date and number the classes anew");
  }
}
