package org.courseschedule.reading;

/**
 * Writes the full-width and typographic signs of a text as the ASCII ones they stand for: digits,
 * brackets, dashes, apostrophes. One character becomes one character, so that offsets hold.
 */
final class AsciiSigns {

  private static final String SIGNS =
      "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u301c\u223c\u3001\u30fb\u2018\u2019\u3000\u00a0\u202f\u3010\u3011\u2192";

  private static final String ASCII = "-------~~,,''   ()-";

  private AsciiSigns() {}

  static String of(String text) {
    StringBuilder ascii = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign >= 0x80) {
        ascii.setCharAt(i, of(sign));
      }
    }
    return ascii.toString();
  }

  private static char of(char sign) {
    // Halfwidth and Fullwidth Forms of Unicode: U+FF01 to U+FF5E are ASCII, moved.
    if (sign >= 0xff01 && sign <= 0xff5e) {
      return (char) (sign - 0xff01 + '!');
    }
    int index = SIGNS.indexOf(sign);
    return index < 0 ? sign : ASCII.charAt(index);
  }
}
