package org.courseschedule.check;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which values of a list stray from its order, if as few as possible are to blame. Where several
 * sets of strays are equally small, the values with the least credit are blamed. Takes O(n log n).
 */
final class Order {

  /** So much that no sum of credits outweighs one value more that is kept. */
  private static final long KEPT = 1L << 40;

  private final long[] values;

  /** Whether equal values are out of order. */
  private final boolean strict;

  /** The positions of the values that are in order. */
  private final BitSet kept;

  private Order(long[] values, boolean strict, BitSet kept) {
    this.values = values;
    this.strict = strict;
    this.kept = kept;
  }

  /**
   * Finds the strays.
   *
   * @param credits how well each value is vouched for, 0 to 1000
   * @param strict whether equal values are out of order
   */
  static Order of(long[] values, int[] credits, boolean strict) {
    return new Order(values, strict, heaviestRun(values, credits, strict));
  }

  private static BitSet heaviestRun(long[] values, int[] credits, boolean strict) {
    int[] ranks = ranks(values);
    int[] sorted = sortedPositions(ranks);
    long[] weights = new long[values.length];
    int[] before = new int[values.length];
    BestPrefix best = new BestPrefix(values.length + 1);
    int end = -1;
    for (int i = 0; i < values.length; i++) {
      // What stands where it would after sorting was hardly touched by an exchange around it.
      int unmoved = sorted[i] == i ? 1 : 0;
      before[i] = best.upTo(strict ? ranks[i] - 1 : ranks[i], weights);
      weights[i] = KEPT + 2L * credits[i] + unmoved + (before[i] < 0 ? 0 : weights[before[i]]);
      best.put(ranks[i], i, weights);
      // Of the last two, exchanged, either may be wrong; what is too high there is more often.
      end = end < 0 || weights[i] >= weights[end] ? i : end;
    }
    BitSet kept = new BitSet();
    for (int i = end; i >= 0; i = before[i]) {
      kept.set(i);
    }
    return kept;
  }

  /** The positions in the order of their ranks; of equals, in their own. */
  private static int[] sortedPositions(int[] ranks) {
    return IntStream.range(0, ranks.length)
        .mapToLong(i -> ((long) ranks[i] << 32) + i)
        .sorted()
        .mapToInt(rankAndPosition -> (int) rankAndPosition)
        .toArray();
  }

  /** The rank of each value among the distinct ones, from 1. */
  private static int[] ranks(long[] values) {
    long[] distinct = Arrays.stream(values).sorted().distinct().toArray();
    return Arrays.stream(values).mapToInt(v -> Arrays.binarySearch(distinct, v) + 1).toArray();
  }

  /** A Fenwick tree of the heaviest run that ends at each rank; of equals the one found first. */
  private static final class BestPrefix {

    private final int[] positions;

    BestPrefix(int size) {
      positions = new int[size];
      Arrays.fill(positions, -1);
    }

    void put(int rank, int position, long[] weights) {
      for (int r = rank; r < positions.length; r += r & -r) {
        if (positions[r] < 0 || weights[position] > weights[positions[r]]) {
          positions[r] = position;
        }
      }
    }

    int upTo(int rank, long[] weights) {
      int best = -1;
      for (int r = rank; r > 0; r -= r & -r) {
        int candidate = positions[r];
        if (candidate >= 0 && (best < 0 || isBetter(candidate, best, weights))) {
          best = candidate;
        }
      }
      return best;
    }

    private static boolean isBetter(int candidate, int best, long[] weights) {
      int byWeight = Long.compare(weights[candidate], weights[best]);
      return byWeight > 0 || (byWeight == 0 && candidate < best);
    }
  }

  /** The value at a position. */
  long value(int position) {
    return values[position];
  }

  /** The positions in order. */
  IntStream kept() {
    return kept.stream();
  }

  /** The positions that stray, in order. */
  List<Integer> strays() {
    return IntStream.range(0, values.length).filter(i -> !kept.get(i)).boxed().toList();
  }

  /** Whether so many stray that the list was hardly meant to be in this order. */
  boolean isChaos() {
    int strays = values.length - kept.cardinality();
    return strays > 3 && strays * 4 > values.length;
  }

  /** The nearest position before this one that is in order. */
  OptionalInt keptBefore(int position) {
    int found = position == 0 ? -1 : kept.previousSetBit(position - 1);
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
  }

  /** The nearest position after this one that is in order. */
  OptionalInt keptAfter(int position) {
    int found = kept.nextSetBit(position + 1);
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
  }

  /** Strays that come into order if the two values change places; each pair once, by its first. */
  Map<Integer, Integer> exchanges() {
    Map<Integer, Integer> exchanges = new TreeMap<>();
    Map<List<Integer>, Deque<Integer>> waiting = new HashMap<>();
    long[] inOrder = kept.stream().mapToLong(i -> values[i]).toArray();
    int gap = 0;
    for (int i = 0; i < values.length; i++) {
      if (kept.get(i)) {
        gap++;
        continue;
      }
      int home = home(inOrder, values[i]);
      Deque<Integer> partners = waiting.get(List.of(home, gap));
      if (partners != null && !partners.isEmpty()) {
        exchanges.put(partners.removeFirst(), i);
      } else {
        waiting.computeIfAbsent(List.of(gap, home), key -> new ArrayDeque<>()).add(i);
      }
    }
    return exchanges;
  }

  /** How many of the values in order belong before this one. */
  private static int home(long[] inOrder, long value) {
    int low = 0;
    int high = inOrder.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (inOrder[middle] <= value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** A neighbour in order with which a stray would only have to change places. */
  OptionalInt neighbourToExchange(int stray) {
    return IntStream.of(stray - 1, stray + 1)
        .filter(i -> i >= 0 && i < values.length && kept.get(i))
        .filter(i -> fits(Math.min(i, stray), Math.max(i, stray)))
        .findFirst();
  }

  /** Whether two neighbours, exchanged, are in order with each other and all around them. */
  private boolean fits(int first, int second) {
    return isBefore(second, first)
        && keptBefore(first).stream().allMatch(i -> isBefore(i, second))
        && keptAfter(second).stream().allMatch(i -> isBefore(first, i));
  }

  private boolean isBefore(int one, int other) {
    return strict ? values[one] < values[other] : values[one] <= values[other];
  }
}
