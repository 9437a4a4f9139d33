package org.courseschedule.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that a misspelt one was meant to be, for help texts. */
public final class Nearest {

  private Nearest() {}

  /**
   * The word that the typed one is a slip of: at most a third of it is wrong.
   *
   * @return empty if no word is that near
   */
  public static Optional<String> to(String typed, Collection<String> words) {
    return words.stream()
        .filter(word -> isNear(typed, word))
        .min(Comparator.comparingInt(word -> distance(typed, word)));
  }

  /** {@code ; did you mean `check`?}, or nothing if no word is near. */
  public static String suggestion(String typed, Collection<String> words) {
    return to(typed, words).map(word -> "; did you mean `" + word + "`?").orElse("");
  }

  private static boolean isNear(String typed, String word) {
    int allowed = Math.max(1, word.length() / 3);
    return Math.abs(typed.length() - word.length()) <= allowed && distance(typed, word) <= allowed;
  }

  /**
   * How many slips lie between two words: a letter put in, taken out, replaced, or two neighbours
   * swapped (Levenshtein, with Damerau's swaps).
   */
  private static int distance(String a, String b) {
    int[][] slips = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        slips[i][j] = i == 0 || j == 0 ? i + j : least(slips, a, b, i, j);
      }
    }
    return slips[a.length()][b.length()];
  }

  private static int least(int[][] slips, String a, String b, int i, int j) {
    int replaced = slips[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int put = Math.min(slips[i - 1][j], slips[i][j - 1]) + 1;
    boolean isSwap =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    int swapped = isSwap ? slips[i - 2][j - 2] + 1 : put;
    return Math.min(Math.min(replaced, put), swapped);
  }
}
