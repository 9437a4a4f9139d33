package org.courseschedule.export.html.page;

/**
 * The characters that may not stand in a page (HTML Standard, section 13.2.3.5): control codes,
 * noncharacters, and halves of surrogate pairs, which UTF-8 cannot hold.
 */
final class Forbidden {

  private static final char REPLACEMENT = '\uFFFD';

  private Forbidden() {}

  /** The text with each of them replaced by U+FFFD, and a carriage return by a blank. */
  static String replace(String html) {
    StringBuilder clean = new StringBuilder(html.length());
    html.codePoints()
        .map(next -> next == '\r' ? ' ' : isForbidden(next) ? REPLACEMENT : next)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  static boolean isForbidden(int next) {
    return (Character.isISOControl(next) && next != '\n' && next != '\t')
        || (next >= Character.MIN_SURROGATE && next <= Character.MAX_SURROGATE)
        || (next >= 0xFDD0 && next <= 0xFDEF)
        || (next & 0xFFFE) == 0xFFFE;
  }
}
