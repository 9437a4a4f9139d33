package org.courseschedule.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.courseschedule.check.Works.Step;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.Entry;
import org.courseschedule.model.Extra;
import org.courseschedule.model.Milestone.Kind;
import org.courseschedule.model.RichText;

/**
 * Work that is released and never due. A table in which nothing is due keeps its deadlines
 * elsewhere.
 */
final class ReleasedNeverDue implements Check {

  /** What is handed out to keep. */
  private static final Pattern NOT_WORK =
      Pattern.compile(
          "\\b(solutions?|grades?|marks|scores?|results?|slides?|notes|lectures?|videos?|recordings?"
              + "|keys?|samples?|practice|feedback|syllabus|schedule|materials?|answers?|handouts?"
              + "|code|topics?|readings?|papers?|guidelines?|instructions?|study guide|review)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DUE =
      Pattern.compile("(?i)(?<![^,;.(\\n])[^\\S\\n]*+([^,;.()\\n]{1,60}?)\\s(?:is |are )?due\\b");

  @Override
  public List<Finding> check(Subject subject) {
    Map<String, List<Step>> works = Works.of(subject);
    Set<String> dueElsewhere = dueElsewhere(subject);
    boolean hasDeadlines =
        works.values().stream().anyMatch(steps -> !Works.ofKind(steps, Kind.DUE).isEmpty());
    return hasDeadlines
        ? works.entrySet().stream()
            .filter(work -> !dueElsewhere.contains(work.getKey()))
            .flatMap(work -> finding(subject, work.getValue()))
            .toList()
        : List.of();
  }

  /** The works that some text says are due on a day that is not its row's: {@code PS2 due 2/12}. */
  private static Set<String> dueElsewhere(Subject subject) {
    return subject
        .indexes()
        .mapToObj(subject::entry)
        .flatMap(ReleasedNeverDue::texts)
        .flatMap(text -> DUE.matcher(text.plain()).results())
        .map(said -> Works.name(said.group(1)))
        .collect(Collectors.toSet());
  }

  private static Stream<RichText> texts(Entry entry) {
    return Stream.concat(
        Stream.of(entry.topic(), entry.notes()), entry.extras().stream().map(Extra::text));
  }

  private static Stream<Finding> finding(Subject subject, List<Step> steps) {
    return steps.stream().allMatch(step -> step.milestone().kind() == Kind.RELEASED)
        ? steps.stream()
            .limit(1)
            .filter(step -> !NOT_WORK.matcher(step.milestone().what()).find())
            .map(step -> finding(subject, step))
        : Stream.empty();
  }

  private static Finding finding(Subject subject, Step step) {
    return Finding.of(
            Rule.RELEASED_NEVER_DUE,
            subject.milestonePlace(step.index(), step.milestone()),
            "`%s` is released here, but no row says when it is due"
                .formatted(step.milestone().what()))
        .withHelp("write `%s due` in the row of that day".formatted(step.milestone().what()));
  }
}
