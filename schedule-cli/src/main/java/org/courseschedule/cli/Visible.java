package org.courseschedule.cli;

import java.util.stream.Collectors;

/**
 * Text from a table as it may be shown: what would drive a terminal, break a line or hide is
 * written out as its code point in braces.
 */
final class Visible {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  /** First and last code point of each block that terminals show two columns wide. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0x4DBF}, {0x4E00, 0xA4CF},
    {0xA960, 0xA97C}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF},
    {0x1F900, 0x1F9FF}, {0x1FA70, 0x1FAFF}, {0x20000, 0x3FFFD},
  };

  private Visible() {}

  /** The text on one line and without hidden powers. */
  static String of(String text) {
    return text.codePoints().mapToObj(Visible::of).collect(Collectors.joining());
  }

  /** One character, written out if it would not be seen as itself. */
  static String of(int codePoint) {
    return switch (codePoint) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default ->
          isHidden(codePoint)
              ? "\\u{" + Integer.toHexString(codePoint) + "}"
              : Character.toString(codePoint);
    };
  }

  private static boolean isHidden(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      // The joiners are part of how words and emoji are written.
      case Character.FORMAT -> codePoint != ZERO_WIDTH_NON_JOINER && codePoint != ZERO_WIDTH_JOINER;
      default -> false;
    };
  }

  /** The columns that a visible text takes in a terminal. */
  static int width(String visible) {
    return visible.codePoints().map(Visible::width).sum();
  }

  private static int width(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int codePoint) {
    for (int[] block : WIDE) {
      if (block[0] <= codePoint && codePoint <= block[1]) {
        return true;
      }
    }
    return false;
  }
}
