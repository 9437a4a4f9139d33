package org.courseschedule.export.ics;

import java.time.LocalDate;
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
import org.courseschedule.model.TimeRange;
import org.courseschedule.model.When;

/** Entries for tests. */
final class Entries {

  static final LocalDate DAY = LocalDate.of(2025, 9, 2);

  private Entries() {}

  static Entry lesson(int number, LocalDate day, String topic) {
    return lesson(day, topic).withNumber(ClassNumber.of(number));
  }

  static Entry lesson(LocalDate day, String topic) {
    return entry(EntryKind.CLASS, day, topic);
  }

  static Entry entry(EntryKind kind, LocalDate day, String topic) {
    return Entry.on(day, kind).withTopic(RichText.of(topic), List.of());
  }

  static Entry work(Milestone.Kind kind, LocalDate day, String what, String text) {
    return lesson(day, "Trees")
        .withMilestones(List.of(new Milestone(kind, what, RichText.of(text))));
  }

  static When when(DateRange... days) {
    return new When(RichText.of("then"), List.of(days), Map.of(), Optional.empty());
  }

  static When at(LocalDate day, String time) {
    return new When(
        RichText.of(day.toString()), List.of(DateRange.of(day)), Map.of(), TimeRange.parse(time));
  }

  static RichText linked(String text, String target) {
    return new RichText(
        List.of(new Run(text, Set.of(), Optional.of(new Link(target)), Optional.empty())));
  }
}
