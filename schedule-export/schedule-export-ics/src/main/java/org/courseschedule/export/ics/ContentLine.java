package org.courseschedule.export.ics;

import java.nio.charset.StandardCharsets;

/**
 * A line of an iCalendar object before it is folded (RFC 5545, section 3.1).
 *
 * @param text name, parameters and value
 */
record ContentLine(String text) {

  /** Octets of a line without its end. */
  static final int MAX_OCTETS = 75;

  private static final String LINE_END = "\r\n";

  /**
   * A line whose value stands as it is: a date, a number, an address.
   *
   * @param name with its parameters
   */
  static ContentLine of(String name, String value) {
    return new ContentLine(name + ":" + value);
  }

  /** A line whose value is text, which is escaped. */
  static ContentLine text(String name, String text) {
    return of(name, IcsText.escape(text));
  }

  /** The line folded, with its end; never inside a character. */
  String folded() {
    StringBuilder folded = new StringBuilder();
    int octets = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      String character = Character.toString(text.codePointAt(at));
      int length = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > MAX_OCTETS) {
        folded.append(LINE_END).append(' ');
        octets = 1;
      }
      folded.append(character);
      octets += length;
    }
    return folded.append(LINE_END).toString();
  }
}
