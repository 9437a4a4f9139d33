package org.courseschedule.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.DateRange;

/**
 * Dates that go on more than half a year later, where no course pauses so long: a mistyped year.
 * The smaller part of the table is blamed, which is mostly a single row.
 */
final class DateFarOff implements Check {

  private static final int HALF_A_YEAR = 183;

  @Override
  public List<Finding> check(Subject subject) {
    if (subject.isYearDoubtful()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (List<Integer> listed : Stretches.of(subject)) {
      List<Integer> entries = listed.stream().filter(subject::isDateTrusted).toList();
      for (int i = 1; i < entries.size(); i++) {
        LocalDate before = lastDay(subject, entries.get(i - 1));
        LocalDate after = subject.firstDay(entries.get(i));
        long days = ChronoUnit.DAYS.between(before, after);
        if (days > HALF_A_YEAR) {
          boolean isLate = i * 2 >= entries.size();
          int blamed = entries.get(isLate ? i : i - 1);
          int other = entries.get(isLate ? i - 1 : i);
          findings.add(
              Finding.of(
                      Rule.DATE_FAR_OFF,
                      subject.place(blamed, Field.WHEN),
                      "%s is `%d` days %s %s"
                          .formatted(
                              Words.day(isLate ? after : before),
                              days,
                              isLate ? "after" : "before",
                              Words.day(isLate ? before : after)))
                  .withRelated(subject.place(other, Field.WHEN), "its neighbour")
                  .withHelp("correct the year, or keep each term in a file of its own"));
        }
      }
    }
    return findings;
  }

  private static LocalDate lastDay(Subject subject, int index) {
    List<DateRange> days = subject.entry(index).when().days();
    return days.get(days.size() - 1).last();
  }
}
