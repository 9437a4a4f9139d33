package org.courseschedule.export.excel;

import java.util.HexFormat;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Text as the file format holds it (ECMA-376 part 1, section 22.9.2.19, {@code ST_Xstring}):
 * characters that XML cannot hold are written {@code _x0001_}, and text that only looks like that
 * has its first underscore written so.
 */
final class XString {

  /**
   * A carriage return is among them, because XML readers turn it into a line feed. A surrogate is
   * matched only where it stands alone: {@code Pattern} reads pairs as one character.
   */
  private static final Pattern SPECIAL =
      Pattern.compile(
          "[\\x00-\\x08\\x0B-\\x1F\\x{FFFE}\\x{FFFF}]|[\\x{D800}-\\x{DFFF}]|_(?=x[0-9A-Fa-f]{4}_)");

  private static final String REPLACEMENT = "\uFFFD";

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private XString() {}

  /**
   * The text as it is written; a surrogate that stands alone is no character and becomes U+FFFD.
   */
  static String escape(String text) {
    return SPECIAL.matcher(text).replaceAll(XString::escaped);
  }

  private static String escaped(MatchResult special) {
    char character = special.group().charAt(0);
    return Character.isSurrogate(character) ? REPLACEMENT : "_x" + HEX.toHexDigits(character) + "_";
  }

  /** The text for places that know no escapes: what XML cannot hold becomes U+FFFD. */
  static String replace(String text) {
    return SPECIAL
        .matcher(text)
        .replaceAll(special -> special.group().equals("_") ? "_" : REPLACEMENT);
  }
}
