package org.courseschedule.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.courseschedule.model.ClassNumber;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.RichText;
import org.courseschedule.model.When;

/** Lists of entries for tests. */
final class Listing {

  static final LocalDate FIRST = LocalDate.of(2025, 9, 2);

  private static final List<String> TOPICS =
      List.of(
          "Course overview, logistics",
          "Supervised learning, transformers",
          "Intro to GPUs, flash attention",
          "Variants of attention",
          "Backpropagation algorithm",
          "Backprop module formulas",
          "Optimization algorithms: SGD",
          "Optimization algorithms: low memory",
          "Distributed training on GPUs: data parallelism",
          "Distributed training on GPUs: model parallelism");

  private Listing() {}

  static Entry lesson(int number, LocalDate day, String topic) {
    return unnumbered(day, topic).withNumber(ClassNumber.of(number));
  }

  static Entry unnumbered(LocalDate day, String topic) {
    return Entry.on(day, EntryKind.CLASS).withTopic(RichText.of(topic), List.of());
  }

  static Entry noClass(LocalDate day) {
    return Entry.on(day, EntryKind.BREAK).withTopic(RichText.of("No class"), List.of());
  }

  /** Ten classes, 1 to 10, a week apart. */
  static List<Entry> term() {
    List<Entry> entries = new ArrayList<>();
    for (int index = 0; index < TOPICS.size(); index++) {
      entries.add(lesson(index + 1, FIRST.plusWeeks(index), TOPICS.get(index)));
    }
    return entries;
  }

  static Entry on(Entry entry, LocalDate day) {
    return entry.withWhen(When.on(day));
  }

  static Entry renamed(Entry entry, String topic) {
    return entry.withTopic(RichText.of(topic), List.of());
  }

  /** The same classes numbered from 1 on in the order listed. */
  static List<Entry> renumbered(List<Entry> entries) {
    List<Entry> numbered = new ArrayList<>();
    for (Entry entry : entries) {
      numbered.add(entry.withNumber(ClassNumber.of(numbered.size() + 1)));
    }
    return numbered;
  }
}
