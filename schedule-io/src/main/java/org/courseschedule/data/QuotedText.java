package org.courseschedule.data;

import java.util.Map;

/**
 * A text in double quotes, which JSON (RFC 8259, section 7) and YAML (1.1, section 5.6; 1.2.2,
 * section 5.7) read alike: only escapes that both have are used.
 */
final class QuotedText {

  private static final Map<Integer, String> SHORT =
      Map.of(
          (int) '"', "\\\"",
          (int) '\\', "\\\\",
          (int) '\b', "\\b",
          (int) '\t', "\\t",
          (int) '\n', "\\n",
          (int) '\f', "\\f",
          (int) '\r', "\\r");

  private QuotedText() {}

  static String of(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    text.codePoints().forEach(point -> append(quoted, point));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, int point) {
    if (SHORT.containsKey(point)) {
      quoted.append(SHORT.get(point));
    } else if (isShown(point)) {
      quoted.appendCodePoint(point);
    } else {
      for (char unit : Character.toChars(point)) {
        quoted.append("\\u").append(Integer.toHexString(0x10000 | unit).substring(1));
      }
    }
  }

  /** Whether people see the character, and no reader takes it for something else. */
  static boolean isShown(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> point != 0xfeff && (point & 0xfffe) != 0xfffe;
    };
  }
}
