package org.courseschedule.format;

import java.util.Set;
import java.util.regex.Pattern;
import org.courseschedule.table.Blanks;

/**
 * How text is kept from meaning something: with backslashes (CommonMark 0.31.2, section 2.4) or as
 * numbered characters (section 2.5).
 *
 * @param escaped the characters that are written behind a backslash where they may mean something
 * @param numbersEdges whether the first and the last character of each piece are numbered, so that
 *     a mark beside them opens and closes whatever they are
 * @param lineBreak how a line break is written
 */
record InlineEscapes(Set<Character> escaped, boolean numbersEdges, String lineBreak) {

  private static final Pattern BARE_TARGET = Pattern.compile("[^\\s<>()][^\\s()]*+");

  private static final Pattern LIKE_ENTITY = Pattern.compile("&(?=#|\\p{Alpha})");

  /** A piece's text; blanks around the whole text and control characters are numbered. */
  String text(String text, boolean first, boolean last) {
    StringBuilder written = new StringBuilder(text.length() + 8);
    int length = text.length();
    for (int i = 0; i < length; i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      boolean atEdge = i == 0 || i + Character.charCount(c) == length;
      boolean around = (first && i == 0) || (last && i + Character.charCount(c) == length);
      if (c == '\n') {
        written.append(lineBreak);
      } else if ((Character.isISOControl(c) && c != '\t')
          || (numbersEdges && atEdge)
          || (isBlank(c) && around)) {
        written.append("&#").append(c).append(';');
      } else if (c < 128
          && escaped.contains((char) c)
          && (mayMean(text, i) || (first && mayBegin(text, i)))) {
        // What looks for HTML in the whole of a text may not know backslashes.
        written.append(c == '<' ? "&lt;" : "\\" + (char) c);
      } else {
        written.appendCodePoint(c);
      }
    }
    return written.toString();
  }

  private static boolean isBlank(int c) {
    return c <= Character.MAX_VALUE && Blanks.isBlank((char) c);
  }

  /** Whether the character, standing there, can mean something. */
  private boolean mayMean(String text, int i) {
    char before = i == 0 ? '\n' : text.charAt(i - 1);
    char after = i + 1 == text.length() ? '\n' : text.charAt(i + 1);
    return switch (text.charAt(i)) {
      case '_' ->
          numbersEdges || !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after));
      // A blank at either end may be written as a number, which is no blank.
      case '*' -> !(before == ' ' && after == ' ' && i > 1 && i + 2 < text.length());
      case '&' -> after == '#' || Character.isLetter(after);
      case '<' -> Character.isLetter(after) || "/!?".indexOf(after) >= 0;
      case '\\' -> numbersEdges || !Character.isLetterOrDigit(after);
      case '!' -> after == '[' || after == '\n';
      case '#', '+', '-', '>', '=', '.', ')' -> false;
      default -> true;
    };
  }

  /** Whether the character, at the start of a paragraph, can begin another block. */
  private static boolean mayBegin(String text, int i) {
    char c = text.charAt(i);
    return (c == '.' || c == ')')
        ? i > 0 && text.chars().limit(i).allMatch(Character::isDigit)
        : i == 0 && "#+->=".indexOf(c) >= 0;
  }

  /** Code, between as many backticks as it does not have in a row. */
  static String code(String code) {
    String fence = "`";
    while (has(code, fence)) {
      fence += "`";
    }
    boolean blanks = code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
    String pad = blanks || code.startsWith("`") || code.endsWith("`") ? " " : "";
    return fence + pad + code + pad + fence;
  }

  private static boolean has(String code, String fence) {
    int from = 0;
    while (from < code.length()) {
      int start = code.indexOf('`', from);
      if (start < 0) {
        return false;
      }
      int end = start;
      while (end < code.length() && code.charAt(end) == '`') {
        end++;
      }
      if (end - start == fence.length()) {
        return true;
      }
      from = end;
    }
    return false;
  }

  /** An address, in angle brackets if it has blanks or brackets that are not paired plainly. */
  static String target(String target) {
    String plain = LIKE_ENTITY.matcher(target.replace("\\", "\\\\")).replaceAll("&amp;");
    return BARE_TARGET.matcher(plain).matches()
        ? plain
        : "<" + plain.replace("<", "\\<").replace(">", "\\>") + ">";
  }
}
