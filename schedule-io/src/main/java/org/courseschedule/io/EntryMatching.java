package org.courseschedule.io;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.Entry;
import org.courseschedule.model.RichText;
import org.courseschedule.plan.Identity;
import org.courseschedule.plan.Matching;

/**
 * Which entry of an edited list was which of the list before: an equal one, else the one that a
 * plan takes for the same, else one whose date is written the same, else another on the same day.
 */
final class EntryMatching {

  private final List<Entry> old;
  private final List<Entry> edited;
  private final List<Integer> was;

  private EntryMatching(List<Entry> old, List<Entry> edited) {
    this.old = old;
    this.edited = edited;
    this.was = new ArrayList<>(Collections.nCopies(edited.size(), -1));
  }

  /** For each edited entry the index of the one that it was; -1 for a new one. */
  static List<Integer> of(List<Entry> old, List<Entry> edited) {
    EntryMatching matching = new EntryMatching(old, edited);
    matching.matchEqual();
    matching.matchLike();
    matching.matchTexts();
    matching.matchDays();
    return List.copyOf(matching.was);
  }

  private void matchEqual() {
    Map<Entry, Deque<Integer>> equal = new HashMap<>();
    for (int i = 0; i < old.size(); i++) {
      equal.computeIfAbsent(old.get(i), entry -> new ArrayDeque<>()).add(i);
    }
    for (int i = 0; i < edited.size(); i++) {
      Integer match = equal.getOrDefault(edited.get(i), new ArrayDeque<>()).poll();
      was.set(i, match == null ? -1 : match);
    }
  }

  private void matchLike() {
    List<Integer> before = gone();
    List<Integer> after = added();
    List<Integer> became =
        Matching.of(identities(old, before), identities(edited, after)).counterparts();
    for (int i = 0; i < became.size(); i++) {
      if (became.get(i) != Matching.NONE) {
        was.set(after.get(became.get(i)), before.get(i));
      }
    }
  }

  /** What is said of the date stays where day and topic are edited without it. */
  private void matchTexts() {
    Map<RichText, Deque<Integer>> left = new HashMap<>();
    for (int i : gone()) {
      RichText text = old.get(i).when().text();
      if (!text.isBlank() && !old.get(i).when().isUndated()) {
        left.computeIfAbsent(text, any -> new ArrayDeque<>()).add(i);
      }
    }
    for (int i : added()) {
      Integer match = left.getOrDefault(edited.get(i).when().text(), new ArrayDeque<>()).poll();
      was.set(i, match == null ? -1 : match);
    }
  }

  /** Another class on the day of one that is gone takes its row. */
  private void matchDays() {
    Map<List<DateRange>, Integer> left = new HashMap<>();
    for (int i : gone()) {
      if (!old.get(i).when().isUndated()) {
        left.putIfAbsent(old.get(i).when().days(), i);
      }
    }
    for (int i : added()) {
      Integer match = left.remove(edited.get(i).when().days());
      was.set(i, match == null ? -1 : match);
    }
  }

  private List<Integer> gone() {
    Set<Integer> matched = new HashSet<>(was);
    return IntStream.range(0, old.size()).filter(i -> !matched.contains(i)).boxed().toList();
  }

  private List<Integer> added() {
    return IntStream.range(0, edited.size()).filter(i -> was.get(i) < 0).boxed().toList();
  }

  private static List<Identity> identities(List<Entry> entries, List<Integer> indices) {
    return indices.stream().map(index -> Identity.of(entries.get(index))).toList();
  }
}
