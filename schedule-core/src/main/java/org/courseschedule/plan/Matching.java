package org.courseschedule.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which items of one list are which of another: each has at most one counterpart.
 *
 * @param counterparts for each item of the older list, in order, the index of the newer one that it
 *     became, or {@link #NONE}
 */
public record Matching(List<Integer> counterparts) {

  /** Stands for no counterpart. */
  public static final int NONE = -1;

  public Matching {
    counterparts = List.copyOf(counterparts);
  }

  /**
   * Finds the items of an older list in a newer one.
   *
   * <p>First those that are equal, if only their detail tells them from another on that day; then
   * those that are equal but for their day; then those that say the same under another number;
   * then, best first, those alike enough: about half of their words in common, fewer with the same
   * number, day or place among the others, or number and day the same. Of several that are equal
   * those nearest in time belong together, without crossing. The same number or the same day alone
   * is not enough: a class that takes another's day is another class.
   *
   * <p>Exchanging the lists inverts the matching. It takes time and memory in proportion to {@code
   * before.size() * after.size()} at most, and no more than about a million comparisons: where more
   * are left over after the first two steps, each is only compared with those near its place among
   * the left-over ones.
   */
  public static Matching of(List<Identity> before, List<Identity> after) {
    Pairs pairs = new Pairs(before.size(), after.size());
    Set<String> twins = twins(before);
    twins.addAll(twins(after));
    matchEqual(
        before,
        after,
        pairs,
        item -> twins.contains(ofDay(item)) ? ofDay(item) + "\n" + item.detail() : "");
    matchEqual(before, after, pairs, item -> item.number() + " " + item.words());
    matchEqual(before, after, pairs, item -> item.words().isEmpty() ? "" : " " + item.words());
    new Likeness(before, after, pairs).match();
    return new Matching(pairs.toList());
  }

  /** What more than one item of a list is called on one day. */
  private static Set<String> twins(List<Identity> items) {
    Set<String> seen = new HashSet<>();
    return items.stream()
        .map(Matching::ofDay)
        .filter(name -> !seen.add(name))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static String ofDay(Identity item) {
    return String.join(
        " ", item.kind(), item.number().toString(), item.words().toString(), item.day().toString());
  }

  private static void matchEqual(
      List<Identity> before, List<Identity> after, Pairs pairs, Function<Identity, String> key) {
    Map<String, List<Integer>> old = groups(before, pairs.unmatchedBefore(), key);
    Map<String, List<Integer>> now = groups(after, pairs.unmatchedAfter(), key);
    old.forEach(
        (name, items) ->
            SameOnes.pair(before, items, after, now.getOrDefault(name, List.of()), pairs));
  }

  /** The items of each key, in the order listed; those of no key are left out. */
  private static Map<String, List<Integer>> groups(
      List<Identity> items, IntStream indices, Function<Identity, String> key) {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    indices.forEach(
        index -> {
          String text = key.apply(items.get(index));
          if (!text.isEmpty()) {
            groups
                .computeIfAbsent(items.get(index).kind() + " " + text, any -> new ArrayList<>())
                .add(index);
          }
        });
    return groups;
  }

  /** What the item of the older list became; empty if it is gone. */
  public OptionalInt after(int before) {
    int after = counterparts.get(before);
    return after == NONE ? OptionalInt.empty() : OptionalInt.of(after);
  }
}
