package org.courseschedule.reading;

import java.util.regex.Pattern;
import org.courseschedule.model.RichText;

/**
 * The end of a text that may tell of work while the rest tells what is taught: {@code HW1 due} in
 * {@code Trees (HW1 due)}, in {@code Trees, HW1 due} and in {@code Trees / HW1 due}.
 *
 * @param rest what stands before it
 * @param text the end, without the brackets or the sign that parts it from the rest
 */
record WorkTail(String rest, RichText text) {

  /** Words that stand for work that is handed in, in the languages of {@link CalendarWords}. */
  private static final Pattern WORK =
      WordPattern.of(
          "(?<!\\p{L})(?:"
              + MilestoneWords.ENGLISH_WORK
              + "|programs?|deliverables?|"
              + MilestoneWords.OTHER_WORK
              + "|\u4f5c\u4e1a|\u8ab2\u984c|\u30ec\u30dd\u30fc\u30c8|\uacfc\uc81c)"
              + "(?![\\p{L}])");

  /** The end of a text; all of it if nothing parts it. */
  static WorkTail of(RichText text) {
    TextParts parts = new TextParts(text);
    String plain = parts.plain();
    int end = lastSign(plain, plain.length()) + 1;
    boolean isBracketed = end > 0 && isClosing(plain.charAt(end - 1));
    int tailEnd = isBracketed ? end - 1 : plain.length();
    int start = isBracketed ? opening(plain, end - 1) : separator(plain);
    return start < 0
        ? new WorkTail("", text)
        : new WorkTail(plain.substring(0, start), parts.trimmed(start + 1, tailEnd));
  }

  /** Whether the end names work, and the rest is something else than work. */
  boolean isBesideTheRest() {
    return RowText.says(rest) && !names(rest) && names(text.plain());
  }

  private static boolean names(String text) {
    return WORK.matcher(text).find();
  }

  /** Where the last character is that is no blank, period or exclamation mark; or -1. */
  private static int lastSign(String text, int end) {
    int last = end - 1;
    while (last >= 0
        && (Character.isWhitespace(text.charAt(last)) || ".!".indexOf(text.charAt(last)) >= 0)) {
      last--;
    }
    return last;
  }

  private static boolean isClosing(char c) {
    return c == ')' || c == ']';
  }

  /** The bracket that the one at a place closes; -1 if there is none. */
  private static int opening(String text, int closing) {
    int depth = 0;
    for (int i = closing; i >= 0; i--) {
      char c = text.charAt(i);
      if (isClosing(c)) {
        depth++;
      } else if (c == '(' || c == '[') {
        depth--;
        if (depth == 0) {
          return i;
        }
      }
    }
    return -1;
  }

  /** The last comma, or the last slash, dash or colon between blanks, in no brackets; or -1. */
  private static int separator(String text) {
    int depth = 0;
    for (int i = text.length() - 2; i > 0; i--) {
      char c = text.charAt(i);
      if (isClosing(c)) {
        depth++;
      } else if (c == '(' || c == '[') {
        depth--;
      } else if (depth == 0 && Character.isWhitespace(text.charAt(i + 1))) {
        boolean isBetweenBlanks = Character.isWhitespace(text.charAt(i - 1));
        if (c == ',' || c == ':' || (isBetweenBlanks && "/-+&|\u2013\u2014".indexOf(c) >= 0)) {
          return i;
        }
      }
    }
    return -1;
  }
}
