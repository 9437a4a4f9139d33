package org.courseschedule.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.Term;

/**
 * A meeting before the term begins or after it ends; neighbours are one finding. Exams may follow
 * the last day, which often is the last day of classes.
 */
final class MeetingOutsideTerm implements Check {

  @Override
  public List<Finding> check(Subject subject) {
    List<List<Finding>> runs = new ArrayList<>();
    boolean continues = false;
    for (int i : subject.sequence()) {
      if (!subject.entry(i).isMeeting() || !subject.isDateTrusted(i)) {
        continue;
      }
      boolean isOutside = isOutside(subject.course().term(), subject.entry(i));
      if (isOutside) {
        Run.add(runs, continues, finding(subject, i));
      }
      continues = isOutside;
    }
    return runs.stream().map(run -> Run.joined(run, "so does this one")).toList();
  }

  private static boolean isOutside(Term term, Entry entry) {
    LocalDate first = entry.when().first().orElseThrow();
    LocalDate last = entry.when().last().orElseThrow();
    return term.first().map(last::isBefore).orElse(false)
        || (entry.kind() == EntryKind.CLASS && term.last().map(first::isAfter).orElse(false));
  }

  private static Finding finding(Subject subject, int index) {
    Entry entry = subject.entry(index);
    Term term = subject.course().term();
    LocalDate day = subject.firstDay(index);
    boolean isEarly = term.first().map(day::isBefore).orElse(false);
    String bound =
        isEarly
            ? "before the term begins on " + Words.day(term.first().orElseThrow())
            : "after the term ends on " + Words.day(term.last().orElseThrow());
    return Finding.of(
            Rule.MEETING_OUTSIDE_TERM,
            subject.place(index, Field.WHEN),
            "%s meets on %s, %s".formatted(Words.entry(entry), Words.day(day), bound))
        .withHelp(
            "correct the date, or the `%s` of the course"
                .formatted(isEarly ? "first-day" : "last-day"));
  }
}
