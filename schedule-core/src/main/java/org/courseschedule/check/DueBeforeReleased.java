package org.courseschedule.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.courseschedule.check.Works.Step;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.Milestone.Kind;

/** Work whose last due day is before the first day on which it is released. */
final class DueBeforeReleased implements Check {

  @Override
  public List<Finding> check(Subject subject) {
    return Works.of(subject).values().stream()
        .map(steps -> finding(subject, steps))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Finding> finding(Subject subject, List<Step> steps) {
    boolean isSure = steps.stream().allMatch(step -> subject.isDateTrusted(step.index()));
    Comparator<Step> byDay = Comparator.comparing(step -> subject.firstDay(step.index()));
    if (!isSure) {
      return Optional.empty();
    }
    Optional<Step> released = Works.ofKind(steps, Kind.RELEASED).stream().min(byDay);
    return Works.ofKind(steps, Kind.DUE).stream()
        .max(byDay)
        .filter(due -> released.isPresent() && lastDayIsBefore(subject, due, released.get()))
        .map(due -> finding(subject, due, released.orElseThrow()));
  }

  private static boolean lastDayIsBefore(Subject subject, Step due, Step released) {
    return subject
        .entry(due.index())
        .when()
        .last()
        .orElseThrow()
        .isBefore(subject.firstDay(released.index()));
  }

  private static Finding finding(Subject subject, Step due, Step released) {
    return Finding.of(
            Rule.DUE_BEFORE_RELEASED,
            subject.milestonePlace(due.index(), due.milestone()),
            "`%s` is due on %s, before it is released on %s"
                .formatted(
                    due.milestone().what(),
                    Words.day(subject.firstDay(due.index())),
                    Words.day(subject.firstDay(released.index()))))
        .withRelated(
            subject.milestonePlace(released.index(), released.milestone()), "released here")
        .withHelp("correct the day of one, or the name of the work");
  }
}
