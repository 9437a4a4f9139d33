package org.courseschedule.io;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.Entry;
import org.courseschedule.plan.Identity;
import org.courseschedule.plan.Matching;

/** Which entry of an edited list was which of the list before. */
final class EntryMatching {

  private EntryMatching() {}

  /** For each edited entry the index of the one that it was; -1 for a new one. */
  static List<Integer> of(List<Entry> old, List<Entry> edited) {
    List<Integer> was = new ArrayList<>(Collections.nCopies(edited.size(), -1));
    Map<List<DateRange>, Integer> left = new HashMap<>();
    List<Integer> became = Matching.of(identities(old), identities(edited)).counterparts();
    for (int i = 0; i < became.size(); i++) {
      if (became.get(i) != Matching.NONE) {
        was.set(became.get(i), i);
      } else if (!old.get(i).when().isUndated()) {
        left.putIfAbsent(old.get(i).when().days(), i);
      }
    }
    // Another class on the day of one that is gone takes its row.
    for (int i = 0; i < edited.size(); i++) {
      List<DateRange> days = edited.get(i).when().days();
      if (was.get(i) < 0 && left.containsKey(days)) {
        was.set(i, left.remove(days));
      }
    }
    return was;
  }

  private static List<Identity> identities(List<Entry> entries) {
    return entries.stream().map(Identity::of).toList();
  }
}
