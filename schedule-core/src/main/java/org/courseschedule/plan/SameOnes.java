package org.courseschedule.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs items that nothing but their days tells apart, several <i>No class</i> for example: as many
 * as there are on both sides, in the order of days (of one day, in that of their details), so that
 * the days move as little as possible.
 */
final class SameOnes {

  /** Beyond so many pairs they are taken in order, whatever their days. */
  private static final long MAX_PAIRS = 1_000_000;

  /** How far an item without a day is from one with a day. */
  private static final long UNKNOWN = 10_000;

  private final long[] fewer;
  private final long[] more;

  private SameOnes(long[] fewer, long[] more) {
    this.fewer = fewer;
    this.more = more;
  }

  static void pair(
      List<Identity> before,
      List<Integer> beforeItems,
      List<Identity> after,
      List<Integer> afterItems,
      Pairs pairs) {
    List<Integer> old = byDay(before, beforeItems);
    List<Integer> now = byDay(after, afterItems);
    boolean isGrown = old.size() <= now.size();
    long[] oldDays = days(before, old);
    long[] nowDays = days(after, now);
    int[] chosen =
        (isGrown ? new SameOnes(oldDays, nowDays) : new SameOnes(nowDays, oldDays)).choice();
    for (int item = 0; item < chosen.length; item++) {
      pairs.add(old.get(isGrown ? item : chosen[item]), now.get(isGrown ? chosen[item] : item));
    }
  }

  private static List<Integer> byDay(List<Identity> items, List<Integer> indices) {
    return indices.stream()
        .sorted(
            Comparator.<Integer, LocalDate>comparing(
                    index -> items.get(index).day().orElse(LocalDate.MAX))
                .thenComparing(index -> items.get(index).detail()))
        .toList();
  }

  private static long[] days(List<Identity> items, List<Integer> indices) {
    return indices.stream()
        .mapToLong(
            index -> items.get(index).day().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE))
        .toArray();
  }

  /** For each of the fewer, which of the more it goes with; rising. */
  private int[] choice() {
    int[] choice = new int[fewer.length];
    int surplus = more.length - fewer.length;
    if (surplus == 0 || (long) fewer.length * (surplus + 1) > MAX_PAIRS) {
      for (int item = 0; item < choice.length; item++) {
        choice[item] = item;
      }
      return choice;
    }
    long[][] costs = costs(surplus);
    int skipped = 0;
    for (int item = 0; item < choice.length; item++) {
      while (skipped < surplus && costs[item][skipped + 1] < own(costs, item, skipped)) {
        skipped++;
      }
      choice[item] = item + skipped;
    }
    return choice;
  }

  /** The least sum of distances for the items from one on, with so many of the more passed over. */
  private long[][] costs(int surplus) {
    long[][] costs = new long[fewer.length + 1][surplus + 1];
    for (int item = fewer.length - 1; item >= 0; item--) {
      for (int skipped = surplus; skipped >= 0; skipped--) {
        long own = own(costs, item, skipped);
        costs[item][skipped] = skipped == surplus ? own : Math.min(own, costs[item][skipped + 1]);
      }
    }
    return costs;
  }

  private long own(long[][] costs, int item, int skipped) {
    return distance(fewer[item], more[item + skipped]) + costs[item + 1][skipped];
  }

  private static long distance(long day, long other) {
    if (day == other) {
      return 0;
    }
    return day == Long.MAX_VALUE || other == Long.MAX_VALUE
        ? UNKNOWN
        : Math.min(Math.abs(day - other), UNKNOWN);
  }
}
