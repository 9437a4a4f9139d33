package org.courseschedule.plan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A matching while it is found. */
final class Pairs {

  private final int[] afterOf;
  private final int[] beforeOf;

  Pairs(int before, int after) {
    afterOf = new int[before];
    beforeOf = new int[after];
    Arrays.fill(afterOf, Matching.NONE);
    Arrays.fill(beforeOf, Matching.NONE);
  }

  void add(int before, int after) {
    afterOf[before] = after;
    beforeOf[after] = before;
  }

  boolean areFree(int before, int after) {
    return afterOf[before] == Matching.NONE && beforeOf[after] == Matching.NONE;
  }

  IntStream unmatchedBefore() {
    return free(afterOf);
  }

  IntStream unmatchedAfter() {
    return free(beforeOf);
  }

  private static IntStream free(int[] partners) {
    return IntStream.range(0, partners.length).filter(item -> partners[item] == Matching.NONE);
  }

  /** What became of each older item. */
  List<Integer> toList() {
    return Arrays.stream(afterOf).boxed().toList();
  }
}
