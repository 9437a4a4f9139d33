package org.courseschedule.format;

import java.util.BitSet;

/** The parts of a line in which a pipe belongs to a text. */
final class PipeShields {

  /** A longer line is split at every pipe: code in it is not worth the search. */
  private static final int MAX_LINE = 100_000;

  private PipeShields() {}

  /** What does not reach the page: comments, and the tags of Liquid, Jinja and Hugo. */
  static BitSet unpublished(String line) {
    BitSet shielded = new BitSet();
    shield(line, "<!--", "-->", shielded);
    shield(line, "{{", "}}", shielded);
    shield(line, "{%", "%}", shielded);
    return shielded;
  }

  /** Code, math and wiki links. */
  static BitSet inline(String line) {
    BitSet shielded = new BitSet();
    if (line.length() <= MAX_LINE) {
      shield(line, "[[", "]]", shielded);
      shieldCode(line, shielded);
      shieldMath(line, shielded);
    }
    return shielded;
  }

  private static void shield(String line, String opening, String closing, BitSet shielded) {
    int start = line.indexOf(opening);
    while (start >= 0) {
      int end = line.indexOf(closing, start + opening.length());
      if (end < 0) {
        return;
      }
      shielded.set(start, end + closing.length());
      start = line.indexOf(opening, end + closing.length());
    }
  }

  private static void shieldCode(String line, BitSet shielded) {
    int start = line.indexOf('`');
    while (start >= 0) {
      int ticks = run(line, start);
      int end = line.indexOf('`', start + ticks);
      while (end >= 0 && run(line, end) != ticks) {
        end = line.indexOf('`', end + run(line, end));
      }
      if (end >= 0) {
        shielded.set(start, end + ticks);
      }
      start = line.indexOf('`', Math.max(end, start) + ticks);
    }
  }

  private static int run(String line, int start) {
    int end = start;
    while (end < line.length() && line.charAt(end) == line.charAt(start)) {
      end++;
    }
    return end - start;
  }

  /** Math as Pandoc tells it from prices: no blank within the signs, no digit behind them. */
  private static void shieldMath(String line, BitSet shielded) {
    int start = line.indexOf('$');
    while (start >= 0) {
      int signs = Math.min(2, run(line, start));
      int end = mathEnd(line, start + signs, signs);
      if (end >= 0) {
        shielded.set(start, end + signs);
      }
      start = line.indexOf('$', Math.max(end, start) + signs);
    }
  }

  private static int mathEnd(String line, int from, int signs) {
    int end = line.indexOf("$".repeat(signs), from);
    boolean opens = from < line.length() && (signs == 2 || !isBlank(line, from));
    boolean closes = end > from && (signs == 2 || !isBlank(line, end - 1));
    boolean digit = end >= 0 && end + signs < line.length() && isDigit(line.charAt(end + signs));
    return opens && closes && !digit ? end : -1;
  }

  private static boolean isBlank(String line, int at) {
    return Character.isWhitespace(line.charAt(at));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
