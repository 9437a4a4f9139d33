package org.courseschedule.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that a misspelt one was probably meant to be, for help texts. */
public final class Nearest {

  private Nearest() {}

  /**
   * The candidate that the fewest changes of a character lead to.
   *
   * @return empty if even the nearest is too far off to be meant: more than a third of its length
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    String folded = word.toLowerCase(Locale.ROOT);
    return candidates.stream()
        .filter(candidate -> distance(folded, candidate) <= Math.max(1, candidate.length() / 3))
        .min(
            Comparator.<String>comparingInt(candidate -> distance(folded, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** The edit distance of Levenshtein: characters inserted, deleted or replaced. */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
