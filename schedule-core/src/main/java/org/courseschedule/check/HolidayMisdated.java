package org.courseschedule.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.Holiday;
import org.courseschedule.model.NoClass;

/** A break that is named for a holiday and lies elsewhere in the year. */
final class HolidayMisdated implements Check {

  /** Classes stop some days before a holiday, or it is observed on the next Monday. */
  private static final int NEAR = 4;

  /** So many days away lies a holiday of the same name in another country or church. */
  private static final int ANOTHER = 31;

  @Override
  public List<Finding> check(Subject subject) {
    return subject.inTrustedDates(i -> finding(subject, i));
  }

  private static Optional<Finding> finding(Subject subject, int index) {
    List<Holiday> named =
        subject
            .entry(index)
            .noClass()
            .map(NoClass::reason)
            .map(Holiday::allNamed)
            .orElse(List.of());
    return named.stream().allMatch(holiday -> isFar(subject, index, holiday))
            && named.stream().anyMatch(holiday -> isOfThisName(subject, index, holiday))
        ? named.stream().findFirst().map(holiday -> finding(subject, index, holiday))
        : Optional.empty();
  }

  private static boolean isFar(Subject subject, int index, Holiday holiday) {
    LocalDate first = subject.firstDay(index);
    LocalDate last = subject.entry(index).when().last().orElse(first);
    LocalDate day = holiday.in(first.getYear());
    boolean isOffPattern =
        !day.equals(first)
            && first.equals(last)
            && subject.course().meets().map(meets -> !meets.meetsOn(first)).orElse(false);
    return isOffPattern
        || ChronoUnit.DAYS.between(day, first) > NEAR
        || ChronoUnit.DAYS.between(last, day) > NEAR;
  }

  private static boolean isOfThisName(Subject subject, int index, Holiday holiday) {
    LocalDate day = subject.firstDay(index);
    return Math.abs(ChronoUnit.DAYS.between(holiday.in(day.getYear()), day)) < ANOTHER;
  }

  private static Finding finding(Subject subject, int index, Holiday holiday) {
    LocalDate day = subject.firstDay(index);
    return Finding.of(
            Rule.HOLIDAY_MISDATED,
            subject.place(index, Field.WHEN),
            "%s is named for %s, which is on %s"
                .formatted(Words.day(day), holiday, Words.day(holiday.in(day.getYear()))))
        .withHelp("correct the date, or the reason");
  }
}
