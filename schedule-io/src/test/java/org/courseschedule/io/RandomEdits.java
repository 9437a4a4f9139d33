package org.courseschedule.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.courseschedule.model.ClassNumber;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.RichText;
import org.courseschedule.model.When;

/** Edits as people make them. The same seed makes the same edits. */
final class RandomEdits {

  private final Random random;
  private final List<Entry> entries;
  private int changed = 0;
  private int gone = 0;

  RandomEdits(Random random, List<Entry> entries) {
    this.random = random;
    this.entries = new ArrayList<>(entries);
  }

  List<Entry> entries() {
    return entries;
  }

  /** How many lines may be new at most. */
  int changed() {
    return changed;
  }

  /** How many lines may be gone at most. */
  int gone() {
    return gone;
  }

  void make(int edits) {
    for (int i = 0; i < edits; i++) {
      int index = random.nextInt(entries.size());
      switch (random.nextInt(8)) {
        case 0 -> change(index, retitled(entries.get(index)));
        case 1 -> change(index, moved(entries.get(index)));
        case 2 -> change(index, noted(entries.get(index)));
        case 3 -> insert(index);
        case 4 -> remove(index);
        case 5 -> change(index, renumbered(entries.get(index)));
        case 6 -> entries.add(random.nextInt(entries.size()), entries.remove(index));
        default -> Collections.swap(entries, index, random.nextInt(entries.size()));
      }
    }
  }

  private void change(int index, Entry entry) {
    if (!entry.equals(entries.get(index))) {
      entries.set(index, entry);
      changed++;
      gone++;
    }
  }

  private void insert(int index) {
    LocalDate day = entries.get(index).when().first().orElseThrow().plusDays(1);
    entries.add(
        index + 1,
        Entry.on(day, EntryKind.CLASS)
            .withNumber(ClassNumber.of(100 + random.nextInt(100)))
            .withTopic(RichText.of("New topic " + random.nextInt(100)), List.of()));
    changed++;
  }

  private void remove(int index) {
    entries.remove(index);
    gone++;
  }

  private Entry retitled(Entry entry) {
    return entry.kind() == EntryKind.CLASS && entry.presentations().isEmpty()
        ? entry.withTopic(RichText.of("Another topic | " + random.nextInt(100)), List.of())
        : entry;
  }

  private Entry noted(Entry entry) {
    return entry.milestones().isEmpty()
        ? entry.withNotes(RichText.of("see page " + random.nextInt(100)))
        : entry;
  }

  private Entry renumbered(Entry entry) {
    return entry.number().isPresent()
        ? entry.withNumber(ClassNumber.of(100 + random.nextInt(100)))
        : entry;
  }

  private Entry moved(Entry entry) {
    LocalDate day = entry.when().first().orElseThrow().plusDays(1 + random.nextInt(9));
    When iso = When.on(entry.when().days().get(0));
    if (entry.when().text().equals(iso.text())) {
      return entry.withWhen(When.on(day));
    }
    return entry.withWhen(
        new When(entry.when().text(), List.of(DateRange.of(day)), Map.of(), Optional.empty()));
  }
}
