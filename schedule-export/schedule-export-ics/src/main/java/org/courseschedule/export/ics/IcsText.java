package org.courseschedule.export.ics;

/** The value type {@code TEXT} (RFC 5545, section 3.3.11). */
final class IcsText {

  private IcsText() {}

  /**
   * Text as a value: backslash, semicolon, comma and line ends are escaped. What ends a line
   * anywhere counts as a line end, since some readers split there. Other control characters and
   * halves of characters, which no value may hold, become U+FFFD.
   */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    text.replace("\r\n", "\n").codePoints().forEach(point -> append(escaped, point));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int point) {
    switch (point) {
      case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(point);
      case '\n', '\r', 0x0B, 0x0C, 0x1C, 0x1D, 0x1E, 0x85, 0x2028, 0x2029 -> escaped.append("\\n");
      default -> escaped.appendCodePoint(isAllowed(point) ? point : 0xFFFD);
    }
  }

  /** Text in one line, with a blank for each character that ends lines or controls. */
  static String withoutControls(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .map(point -> point == 0x2028 || point == 0x2029 || !isAllowed(point) ? ' ' : point)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean isAllowed(int point) {
    boolean isHalf = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return !isHalf && (point == '\t' || !Character.isISOControl(point));
  }

  /** What {@link #escape} made of a text. */
  static String unescape(String value) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < value.length(); at++) {
      char here = value.charAt(at);
      if (here == '\\' && at + 1 < value.length()) {
        at++;
        char escaped = value.charAt(at);
        text.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
      } else {
        text.append(here);
      }
    }
    return text.toString();
  }
}
