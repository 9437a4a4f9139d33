package org.courseschedule.check;

import java.util.ArrayList;
import java.util.List;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;

/**
 * A class of which nothing is said, in a table that otherwise tells topics; neighbours are one
 * finding.
 */
final class TopicMissing implements Check {

  @Override
  public List<Finding> check(Subject subject) {
    List<List<Finding>> runs = new ArrayList<>();
    boolean hasTopics =
        subject.schedule().entries().stream().anyMatch(entry -> !entry.topic().isBlank());
    boolean continues = false;
    for (int i = 0; hasTopics && i < subject.schedule().entries().size(); i++) {
      boolean isMissing = isBlank(subject.entry(i)) && !subject.isAccused(i);
      if (isMissing) {
        Run.add(runs, continues, finding(subject, i));
      }
      continues = isMissing;
    }
    return runs.stream().map(run -> Run.joined(run, "nor has this one")).toList();
  }

  private static boolean isBlank(Entry entry) {
    return entry.kind() == EntryKind.CLASS
        && entry.topic().isBlank()
        && entry.presentations().isEmpty()
        && entry.milestones().isEmpty()
        && entry.readingText().isBlank()
        && entry.notes().isBlank()
        && entry.extras().stream().allMatch(extra -> extra.text().isBlank());
  }

  private static Finding finding(Subject subject, int index) {
    String day = subject.entry(index).when().first().map(d -> " on " + Words.day(d)).orElse("");
    return Finding.of(
            Rule.TOPIC_MISSING,
            subject.place(index, Field.TOPIC),
            "%s%s has no topic".formatted(Words.entry(subject.entry(index)), day))
        .withHelp("write the topic, or `TBA`");
  }
}
