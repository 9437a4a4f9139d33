package org.courseschedule.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Rule;

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
    for (List<Integer> entries : Stretches.of(subject)) {
      for (int i = 1; i < entries.size(); i++) {
        boolean isLate = i * 2 >= entries.size();
        finding(subject, entries.get(i - 1), entries.get(i), isLate).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> finding(Subject subject, int before, int after, boolean isLate) {
    LocalDate end = subject.entry(before).when().last().orElseThrow();
    LocalDate start = subject.firstDay(after);
    long days = ChronoUnit.DAYS.between(end, start);
    if (days <= HALF_A_YEAR) {
      return Optional.empty();
    }
    String message =
        isLate
            ? "%s is `%d` days after %s".formatted(Words.day(start), days, Words.day(end))
            : "%s is `%d` days before %s".formatted(Words.day(end), days, Words.day(start));
    return Optional.of(
        Finding.of(Rule.DATE_FAR_OFF, subject.place(isLate ? after : before, Field.WHEN), message)
            .withRelated(subject.place(isLate ? before : after, Field.WHEN), "its neighbour")
            .withHelp("correct the year, or keep each term in a file of its own"));
  }
}
