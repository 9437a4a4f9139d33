package org.courseschedule.export.excel;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.courseschedule.model.ClassNumber;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.Link;
import org.courseschedule.model.Milestone;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.model.RichText.Style;
import org.courseschedule.model.When;

/** Entries and texts for tests. */
final class Entries {

  static final LocalDate DAY = LocalDate.of(2025, 9, 2);

  private Entries() {}

  static Entry topic(String topic) {
    return topic(RichText.of(topic));
  }

  static Entry topic(RichText topic) {
    return Entry.on(DAY, EntryKind.CLASS).withTopic(topic, List.of());
  }

  static Entry numbered(int number, LocalDate day, String topic) {
    return Entry.on(day, EntryKind.CLASS)
        .withNumber(ClassNumber.of(number))
        .withTopic(RichText.of(topic), List.of());
  }

  static Entry due(LocalDate day, String work) {
    RichText text = RichText.of(work + " due");
    return Entry.on(day, EntryKind.CLASS)
        .withNotes(text)
        .withMilestones(List.of(new Milestone(Milestone.Kind.DUE, work, text)));
  }

  static When when(String text, DateRange... days) {
    return new When(RichText.of(text), List.of(days), Map.of(), Optional.empty());
  }

  static Run link(String text, String target) {
    return new Run(text, Set.of(), Optional.of(new Link(target)), Optional.empty());
  }

  static Run styled(String text, Style first, Style... more) {
    return new Run(text, EnumSet.of(first, more), Optional.empty(), Optional.empty());
  }

  static RichText text(Run... runs) {
    return new RichText(List.of(runs));
  }
}
