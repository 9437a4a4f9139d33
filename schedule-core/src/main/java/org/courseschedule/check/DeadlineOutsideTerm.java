package org.courseschedule.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.Milestone;
import org.courseschedule.model.Term;

/** Work that is due before the term begins or after it ends, unless at an exam. */
final class DeadlineOutsideTerm implements Check {

  @Override
  public List<Finding> check(Subject subject) {
    return subject
        .indexes()
        .filter(subject::isDateTrusted)
        .filter(i -> subject.entry(i).kind() != EntryKind.EXAM)
        .filter(i -> !Works.due(subject.entry(i)).isEmpty())
        .mapToObj(i -> finding(subject, i))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Finding> finding(Subject subject, int index) {
    Entry entry = subject.entry(index);
    Term term = subject.course().term();
    LocalDate first = entry.when().first().orElseThrow();
    LocalDate last = entry.when().last().orElseThrow();
    Optional<String> early =
        term.first()
            .filter(last::isBefore)
            .map(day -> "before the term begins on " + Words.day(day));
    Optional<String> late =
        term.last().filter(first::isAfter).map(day -> "after the term ends on " + Words.day(day));
    Milestone due = Works.due(entry).get(0);
    return early
        .or(() -> late)
        .map(
            bound ->
                Finding.of(
                        Rule.DEADLINE_OUTSIDE_TERM,
                        subject.milestonePlace(index, due),
                        "`%s` is due on %s, %s".formatted(due.what(), Words.day(last), bound))
                    .withHelp("correct the date, or the term's days in the course's facts"));
  }
}
