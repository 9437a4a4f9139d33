package org.courseschedule.plan;

import java.util.List;
import java.util.Set;
import org.courseschedule.model.Entry;

/** What became of an entry between two versions of a schedule. */
public sealed interface Change {

  /**
   * An entry is the same in both, though it may stand in another row.
   *
   * @param before its index in the older list
   * @param after its index in the newer list
   * @param entry the entry
   */
  record Kept(int before, int after, Entry entry) implements Change {}

  /**
   * An entry is there in both and not quite the same: moved to another day, renamed, renumbered.
   *
   * @param before its index in the older list
   * @param after its index in the newer list
   * @param old as it was
   * @param now as it is
   */
  record Changed(int before, int after, Entry old, Entry now) implements Change {

    /** In what it changed; at least one part. */
    public Set<Part> parts() {
      return Part.differing(old, now);
    }
  }

  /**
   * An entry is new.
   *
   * @param after its index in the newer list
   * @param entry the entry
   */
  record Added(int after, Entry entry) implements Change {}

  /**
   * An entry is gone.
   *
   * @param before its index in the older list
   * @param entry the entry
   */
  record Removed(int before, Entry entry) implements Change {}

  /**
   * What became of every entry, as {@link Matching#of} finds them again.
   *
   * @return in the order of the newer list; one that is gone stands after what it stood after, as
   *     far as that is still there
   */
  static List<Change> between(List<Entry> before, List<Entry> after) {
    Matching matching =
        Matching.of(
            before.stream().map(Identity::of).toList(), after.stream().map(Identity::of).toList());
    return new Sequence(before, after, matching).changes();
  }
}
