package org.courseschedule.io;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Chooses for the entries of a list the tables of a document in which they are written. */
final class TableChoice {

  private TableChoice() {}

  /**
   * The tables in their order, so that as few entries as can be leave theirs; an entry without one
   * follows the entry before it.
   *
   * @param homes for each entry its table; -1 if it has none
   * @param tables how many there are
   */
  static List<Integer> of(List<Integer> homes, int tables) {
    if (tables == 0) {
      return List.of();
    }
    // Up to each entry: how many stay, if the last one is in a table or in one before.
    int[] stay = new int[tables];
    List<int[]> from = new ArrayList<>();
    for (int home : homes) {
      int[] chosen = new int[tables];
      int best = 0;
      for (int table = 0; table < tables; table++) {
        best = stay[table] > stay[best] ? table : best;
        chosen[table] = best;
      }
      from.add(chosen);
      int[] next = new int[tables];
      for (int table = 0; table < tables; table++) {
        next[table] = stay[chosen[table]] + (home == table ? 1 : 0);
      }
      stay = next;
    }
    int last = 0;
    for (int table = 1; table < tables; table++) {
      last = stay[table] > stay[last] ? table : last;
    }
    List<Integer> choice = new ArrayList<>();
    for (int i = homes.size() - 1; i >= 0; i--) {
      choice.add(last);
      last = from.get(i)[last];
    }
    Collections.reverse(choice);
    return choice;
  }
}
