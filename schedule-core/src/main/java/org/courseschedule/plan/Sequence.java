package org.courseschedule.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.courseschedule.model.Entry;
import org.courseschedule.plan.Change.Added;
import org.courseschedule.plan.Change.Changed;
import org.courseschedule.plan.Change.Kept;
import org.courseschedule.plan.Change.Removed;

/** Lists what became of the entries, those that are gone among the others. */
record Sequence(List<Entry> before, List<Entry> after, Matching matching) {

  List<Change> changes() {
    int[] origins = origins();
    List<Change> changes = new ArrayList<>(removedFrom(0));
    for (int now = 0; now < after.size(); now++) {
      int old = origins[now];
      if (old == Matching.NONE) {
        changes.add(new Added(now, after.get(now)));
      } else {
        changes.add(found(old, now));
        changes.addAll(removedFrom(old + 1));
      }
    }
    return List.copyOf(changes);
  }

  private int[] origins() {
    int[] origins = new int[after.size()];
    Arrays.fill(origins, Matching.NONE);
    for (int old = 0; old < before.size(); old++) {
      int from = old;
      matching.after(old).ifPresent(now -> origins[now] = from);
    }
    return origins;
  }

  private Change found(int old, int now) {
    return before.get(old).equals(after.get(now))
        ? new Kept(old, now, after.get(now))
        : new Changed(old, now, before.get(old), after.get(now));
  }

  /** Those that are gone from one on, up to the next that is still there. */
  private List<Removed> removedFrom(int first) {
    return IntStream.range(first, before.size())
        .takeWhile(old -> matching.after(old).isEmpty())
        .mapToObj(old -> new Removed(old, before.get(old)))
        .toList();
  }
}
