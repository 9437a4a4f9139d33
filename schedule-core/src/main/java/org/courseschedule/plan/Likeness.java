package org.courseschedule.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Matches what is alike and not the same, best first. Everything is weighed in thousandths, so that
 * sums are exact and the same on every machine.
 */
final class Likeness {

  /** What all words in common weigh. */
  private static final int WORDS = 1_000;

  /** What weighs enough to be the same. */
  private static final int ENOUGH = 500;

  private static final int SAME_NUMBER = 350;
  private static final int SAME_DAY = 150;
  private static final int SAME_PLACE = 100;

  /** A text that says nothing does not contradict another. */
  private static final int NO_WORDS = 250;

  private static final int OTHER_KIND = -200;

  private static final long MAX_PAIRS = 1_000_000;

  private record Candidate(int before, int after, int weight, int shift) {}

  /** Heaviest first; of equal ones that which moves least. No two left equal share an item. */
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt(Candidate::weight)
          .reversed()
          .thenComparingInt(Candidate::shift)
          .thenComparingInt(candidate -> candidate.before() + candidate.after());

  private final List<Identity> before;
  private final List<Identity> after;
  private final Pairs pairs;
  private final Map<String, Integer> weights;
  private final Neighbours neighbours;

  Likeness(List<Identity> before, List<Identity> after, Pairs pairs) {
    this.before = before;
    this.after = after;
    this.pairs = pairs;
    this.weights = weights(before, after);
    this.neighbours = new Neighbours(before, after, pairs.toList());
  }

  /**
   * A word weighs less the more items have it: {@code lecture} tells little, {@code RoarGraph}
   * much.
   */
  private static Map<String, Integer> weights(List<Identity> before, List<Identity> after) {
    Map<String, Integer> counts = new HashMap<>();
    Stream.concat(before.stream(), after.stream())
        .flatMap(item -> item.words().stream())
        .forEach(word -> counts.merge(word, 1, Integer::sum));
    counts.replaceAll((word, count) -> (int) (100_000 / Math.sqrt(count)));
    return counts;
  }

  void match() {
    candidates().stream()
        .sorted(BEST_FIRST)
        .filter(candidate -> pairs.areFree(candidate.before(), candidate.after()))
        .forEach(candidate -> pairs.add(candidate.before(), candidate.after()));
  }

  private List<Candidate> candidates() {
    int[] old = pairs.unmatchedBefore().toArray();
    int[] now = pairs.unmatchedAfter().toArray();
    int longer = Math.max(old.length, now.length);
    long reach = longer == 0 ? 0 : Math.max(1, MAX_PAIRS / longer);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < old.length; i++) {
      int end = (int) Math.min(now.length, i + reach);
      for (int j = (int) Math.max(0, i - reach + 1); j < end; j++) {
        int weight = weight(old[i], now[j]);
        if (weight >= ENOUGH) {
          candidates.add(new Candidate(old[i], now[j], weight, Math.abs(i - j)));
        }
      }
    }
    return candidates;
  }

  private int weight(int old, int now) {
    Identity one = before.get(old);
    Identity other = after.get(now);
    int weight = words(one, other);
    weight += one.kind().equals(other.kind()) ? 0 : OTHER_KIND;
    weight += one.day().isPresent() && one.day().equals(other.day()) ? SAME_DAY : 0;
    weight += neighbours.areShared(old, now) ? SAME_PLACE : 0;
    return weight + (neighbours.haveSameNumber(old, now) ? SAME_NUMBER : 0);
  }

  /** How much of the words is in common (Dice's coefficient, weighted). */
  private int words(Identity one, Identity other) {
    if (one.words().isEmpty() || other.words().isEmpty()) {
      return NO_WORDS;
    }
    long shared = 0;
    int at = 0;
    for (String word : one.words()) {
      while (at < other.words().size() && other.words().get(at).compareTo(word) < 0) {
        at++;
      }
      if (at < other.words().size() && other.words().get(at).equals(word)) {
        shared += weights.getOrDefault(word, 0);
      }
    }
    return shared == 0 ? 0 : (int) (2 * WORDS * shared / (sum(one) + sum(other)));
  }

  private long sum(Identity item) {
    long sum = 0;
    for (String word : item.words()) {
      sum += weights.getOrDefault(word, 0);
    }
    return sum;
  }
}
