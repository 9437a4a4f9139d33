package org.courseschedule.check;

import java.util.List;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;

/** A break that carries a class number, unless the table numbers all of its breaks. */
final class BreakWithNumber implements Check {

  @Override
  public List<Finding> check(Subject subject) {
    List<Entry> breaks = subject.schedule().entries(EntryKind.BREAK);
    boolean isHabit =
        breaks.size() > 1 && breaks.stream().allMatch(entry -> entry.number().isPresent());
    return isHabit
        ? List.of()
        : subject
            .indexes()
            .filter(i -> subject.entry(i).kind() == EntryKind.BREAK)
            .filter(i -> subject.entry(i).number().isPresent())
            .mapToObj(i -> finding(subject, i))
            .toList();
  }

  private static Finding finding(Subject subject, int index) {
    return Finding.of(
            Rule.BREAK_WITH_NUMBER,
            subject.numberPlace(index),
            "a break has the class number " + Words.number(Numbering.number(subject, index)))
        .withHelp("take the number out, or say what the class is about");
  }
}
