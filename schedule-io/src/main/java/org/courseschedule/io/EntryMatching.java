package org.courseschedule.io;

import java.util.ArrayList;
import java.util.List;
import org.courseschedule.model.Entry;

/** Which entry of an edited list was which of the list before. */
final class EntryMatching {

  private EntryMatching() {}

  /** For each edited entry the index of the one that it was; -1 for a new one. */
  static List<Integer> of(List<Entry> old, List<Entry> edited) {
    int[][] common = new int[old.size() + 1][edited.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = edited.size() - 1; j >= 0; j--) {
        common[i][j] =
            Math.max(
                common[i + 1][j + 1] + likeness(old.get(i), edited.get(j)),
                Math.max(common[i + 1][j], common[i][j + 1]));
      }
    }
    List<Integer> was = new ArrayList<>();
    int i = 0;
    for (int j = 0; j < edited.size(); j++) {
      while (i < old.size() && common[i][j] == common[i + 1][j]) {
        i++;
      }
      boolean matched =
          i < old.size()
              && likeness(old.get(i), edited.get(j)) > 0
              && common[i][j] == common[i + 1][j + 1] + likeness(old.get(i), edited.get(j));
      was.add(matched ? i++ : -1);
    }
    moved(old, edited, was);
    return was;
  }

  /** An entry that says the same at another place was moved there. */
  private static void moved(List<Entry> old, List<Entry> edited, List<Integer> was) {
    for (int j = 0; j < edited.size(); j++) {
      for (int i = 0; was.get(j) < 0 && i < old.size(); i++) {
        if (!was.contains(i) && likeness(old.get(i), edited.get(j)) >= 6) {
          was.set(j, i);
        }
      }
    }
  }

  private static int likeness(Entry one, Entry other) {
    if (one.equals(other)) {
      return 10;
    }
    int likeness = one.when().days().equals(other.when().days()) ? 3 : 0;
    likeness += !one.topic().isBlank() && one.topic().equals(other.topic()) ? 4 : 0;
    return likeness + (one.number().isPresent() && one.number().equals(other.number()) ? 2 : 0);
  }
}
