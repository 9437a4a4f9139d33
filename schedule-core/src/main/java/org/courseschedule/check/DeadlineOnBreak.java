package org.courseschedule.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.Milestone;

/** Work that is due in a row that is a break, on a day of a break, or on a holiday. */
final class DeadlineOnBreak implements Check {

  /** A lab or the like that is left out is no day off. */
  private static final Pattern PART =
      Pattern.compile(
          "(?i)[\\s*_-]*+no (?:lab|section|recitation|tutorial|discussion|exercise)s?\\b");

  @Override
  public List<Finding> check(Subject subject) {
    CoveredDays breaks =
        CoveredDays.of(
            subject,
            subject.schedule().entries().stream().filter(DeadlineOnBreak::isBreak).toList());
    return subject
        .indexes()
        .filter(i -> !subject.isAccused(i, Rule.MEETING_ON_HOLIDAY))
        .mapToObj(i -> finding(subject, breaks, i))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Finding> finding(Subject subject, CoveredDays breaks, int index) {
    Entry entry = subject.entry(index);
    List<Milestone> due = Works.due(entry).stream().filter(work -> !isMeant(work, entry)).toList();
    if (due.isEmpty()) {
      return Optional.empty();
    }
    List<String> works = due.stream().map(milestone -> "`" + milestone.what() + "`").toList();
    return reason(subject, breaks, index)
        .map(
            reason ->
                Finding.of(
                        Rule.DEADLINE_ON_BREAK,
                        subject.milestonePlace(index, due.get(0)),
                        "%s %s due on %s"
                            .formatted(Words.list(works), works.size() == 1 ? "is" : "are", reason))
                    .withHelp(
                        "move the deadline to a day of class, or say so in a row of its own"));
  }

  /** Whether an entry is a break of the whole course. */
  private static boolean isBreak(Entry entry) {
    return entry.kind() == EntryKind.BREAK && !PART.matcher(entry.topic().plain()).lookingAt();
  }

  /** Whoever says in one breath that there is no class and that work is due means both. */
  private static boolean isMeant(Milestone work, Entry entry) {
    return entry.kind() == EntryKind.BREAK && entry.topic().plain().contains(work.text().plain());
  }

  private static Optional<String> reason(Subject subject, CoveredDays breaks, int index) {
    Entry entry = subject.entry(index);
    Optional<LocalDate> day = subject.isDateTrusted(index) ? entry.when().last() : Optional.empty();
    if (isBreak(entry)) {
      return Optional.of("a break" + day.map(d -> ", " + Words.day(d)).orElse(""));
    }
    if (entry.isMeeting() || day.isEmpty() || subject.isYearDoubtful()) {
      return Optional.empty();
    }
    return subject
        .course()
        .holidayOn(day.get())
        .map(name -> "a holiday, %s: `%s`".formatted(Words.day(day.get()), name))
        .or(() -> day.filter(breaks::contains).map(d -> "a day of a break, " + Words.day(d)));
  }
}
