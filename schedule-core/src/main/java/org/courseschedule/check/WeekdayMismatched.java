package org.courseschedule.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Rule;

/** A stated weekday that is not the date's, unless it is the year that is wrong. */
final class WeekdayMismatched implements Check {

  @Override
  public List<Finding> check(Subject subject) {
    return subject.inTrustedDates(i -> finding(subject, i));
  }

  /** The first mismatch of an entry: one slip in a cell often makes all its days mismatch. */
  private static Optional<Finding> finding(Subject subject, int index) {
    return subject.entry(index).when().statedWeekdays().entrySet().stream()
        .filter(stated -> stated.getKey().getDayOfWeek() != stated.getValue())
        .min(Map.Entry.comparingByKey())
        .map(stated -> finding(subject, index, stated.getKey(), stated.getValue()));
  }

  private static Finding finding(Subject subject, int index, LocalDate day, DayOfWeek stated) {
    DayOfWeek actual = day.getDayOfWeek();
    return Finding.of(
            Rule.WEEKDAY_MISMATCHED,
            subject.place(index, Field.WHEN),
            "`%s` is a %s, not a %s".formatted(day, Words.name(actual), Words.name(stated)))
        .withHelp(
            "write `%s`, or the date of a %s: `%s` or `%s`"
                .formatted(
                    Words.shortName(actual),
                    Words.name(stated),
                    day.with(TemporalAdjusters.previous(stated)),
                    day.with(TemporalAdjusters.next(stated))));
  }
}
