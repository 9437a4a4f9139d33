package org.courseschedule.format;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet would run as a formula, made harmless and back.
 *
 * <p>A spreadsheet takes a cell for a formula if it begins with {@code =}, {@code +}, {@code -},
 * {@code @}, a tab or a carriage return (OWASP, CSV Injection). An apostrophe before it keeps it
 * text. Text that has such apostrophes of its own gets one more, so that taking one away always
 * gives back what was there: {@code restored(defused(text))} equals the text, whatever it is.
 */
final class FormulaText {

  private static final char APOSTROPHE = '\'';

  private static final Pattern FORMULA = Pattern.compile("'*+[=+\\-@\\t\\r]");

  private FormulaText() {}

  /** The text with an apostrophe more, if a spreadsheet could run it. */
  static String defused(String text) {
    return FORMULA.matcher(text).lookingAt() ? APOSTROPHE + text : text;
  }

  /** The text with an apostrophe less, if it has one that keeps it from being run. */
  static String restored(String text) {
    return !text.isEmpty() && text.charAt(0) == APOSTROPHE && FORMULA.matcher(text).lookingAt()
        ? text.substring(1)
        : text;
  }
}
