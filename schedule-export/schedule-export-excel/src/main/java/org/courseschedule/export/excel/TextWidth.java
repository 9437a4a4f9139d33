package org.courseschedule.export.excel;

import java.util.stream.IntStream;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.model.RichText.Style;

/**
 * How wide text is, in tenths of a digit of the sheet's font. Fonts are not asked: loading them is
 * slow, needs them installed, and makes files differ between machines. The classes are those of
 * Arial, on the wide side.
 */
final class TextWidth {

  private static final String NARROW = " iljI.,:;'!|/\\tf\u00A0";
  private static final String SLIM = "r()[]{}-\"*`^";
  private static final String WIDE = "mwMW@%&\u2014\u2026";
  private static final int FIXED = 11;

  private TextWidth() {}

  /** The width of each character of the plain text; a pair of surrogates counts on its first. */
  static int[] of(RichText text) {
    return text.visible().flatMapToInt(TextWidth::of).toArray();
  }

  private static IntStream of(Run run) {
    String text = run.text();
    return IntStream.range(0, text.length()).map(index -> of(run, text, index));
  }

  private static int of(Run run, String text, int index) {
    if (isSecondOfPair(text, index)) {
      return 0;
    }
    int plain = of(text.codePointAt(index));
    if (run.styles().contains(Style.CODE)) {
      return plain == 0 || plain > FIXED + 4 ? plain : FIXED;
    }
    return run.styles().contains(Style.STRONG) ? (plain * 11 + 9) / 10 : plain;
  }

  private static boolean isSecondOfPair(String text, int index) {
    return index > 0
        && Character.isLowSurrogate(text.charAt(index))
        && Character.isHighSurrogate(text.charAt(index - 1));
  }

  /** The width of one character. */
  static int of(int codePoint) {
    if (NARROW.indexOf(codePoint) >= 0) {
      return 5;
    }
    if (SLIM.indexOf(codePoint) >= 0) {
      return 7;
    }
    if (WIDE.indexOf(codePoint) >= 0) {
      return 17;
    }
    if (codePoint == '\t') {
      return 40;
    }
    return isWide(codePoint) ? 20 : ofOther(codePoint);
  }

  private static int ofOther(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      case Character.CONTROL -> codePoint == '\n' ? 0 : 10;
      case Character.UPPERCASE_LETTER, Character.MATH_SYMBOL, Character.OTHER_LETTER -> 13;
      default -> 10;
    };
  }

  /** Whether the character is about as wide as high: Chinese, Japanese, Korean, emoji. */
  static boolean isWide(int codePoint) {
    return (codePoint >= 0x1100 && codePoint <= 0x115F)
        || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
        || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
        || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
        || (codePoint >= 0xFE30 && codePoint <= 0xFE4F)
        || (codePoint >= 0xFF00 && codePoint <= 0xFFE6)
        || codePoint >= 0x10000;
  }
}
