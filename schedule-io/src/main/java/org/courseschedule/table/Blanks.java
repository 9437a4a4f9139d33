package org.courseschedule.table;

/** The blanks that people's editors and spreadsheets leave in text. */
public final class Blanks {

  private Blanks() {}

  /** Whether the character shows as nothing: white space, no-break and zero-width spaces. */
  public static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200b'
        || c == '\u2060'
        || c == '\ufeff';
  }

  /** The text with each blank made an ordinary one (line breaks stay), and none around it. */
  public static String normalize(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUnusual(text.charAt(i))) {
        return ordinary(text).strip();
      }
    }
    return text.strip(); // Most texts; asked for again and again.
  }

  private static String ordinary(String text) {
    StringBuilder ordinary = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      ordinary.append(isUnusual(c) ? ' ' : c);
    }
    return ordinary.toString();
  }

  private static boolean isUnusual(char c) {
    return c != ' ' && c != '\n' && isBlank(c);
  }
}
