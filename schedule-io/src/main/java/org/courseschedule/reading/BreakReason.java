package org.courseschedule.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why there is no class, of a text that says that there is none: {@code instructor away} in {@code
 * Trees: no class (instructor away)}, {@code Labor Day} in {@code Labor Day, no class}.
 */
final class BreakReason {

  /** Signs around a reason; the look behind keeps a long run of them from being tried anew. */
  private static final Pattern AROUND =
      Pattern.compile(
          "(?U)^[\\s,;:.~*/|\u2013\u2014-]++|(?<![\\s,;:.~*/|\u2013\u2014-])[\\s,;:.~*/|\u2013\u2014-]++$");

  /** Words between {@code no class} and the reason. */
  private static final Pattern LEADING =
      Pattern.compile(
          "(?iU)^[\\s,;:.!\u2013\u2014-]*+(?:(?:today|tonight|held|scheduled|this week|meets)(?![\\p{L}])[\\s,;:.!\u2013\u2014-]*+)*+"
              + "(?:(?:due to|because(?: of)?|for|since|as|on account of|in observance of|wegen|per|por|pour|door|wegens)\\s++)?+");

  private static final Pattern IN_BRACKETS = Pattern.compile("\\s*+\\(([^()]++)\\)");

  private static final Pattern EMPTY_BRACKETS = Pattern.compile("(?U)\\(\\W{0,20}\\)");

  private BreakReason() {}

  /**
   * What a text says beside that there is no class: the break named before it; else what follows,
   * if that begins in brackets what stands in them; else what goes before.
   */
  static String beside(Matcher none, String text) {
    String before = tidy(text.substring(0, none.start()));
    if (KindText.namesBreak(before)) {
      return before;
    }
    String behind = BreakWords.NONE.matcher(text.substring(none.end())).replaceAll("");
    Matcher brackets = IN_BRACKETS.matcher(behind);
    String after =
        tidy(
            brackets.lookingAt()
                ? brackets.group(1)
                : LEADING
                    .matcher(behind)
                    .replaceFirst("")
                    .lines()
                    .filter(RowText::says)
                    .findFirst()
                    .orElse(""));
    if (after.startsWith("to ")) {
      return tidy(text.substring(none.start()));
    }
    return RowText.says(after) && !DateText.of(after).isNothingElse()
        ? after
        : RowText.says(before) ? before : "";
  }

  /** A text in one line, without signs around it and brackets that hold nothing or do not close. */
  static String tidy(String text) {
    String line = EMPTY_BRACKETS.matcher(text).replaceAll("").replaceAll("(?U)\\s++", " ");
    String bare = AROUND.matcher(balanced(line)).replaceAll("");
    boolean isBracketed =
        bare.startsWith("(") && bare.endsWith(")") && bare.indexOf(')') == bare.length() - 1;
    return isBracketed ? AROUND.matcher(bare.substring(1, bare.length() - 1)).replaceAll("") : bare;
  }

  /** The text without its brackets, if some are open or close nothing. */
  private static String balanced(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth < 0) {
        break;
      }
    }
    return depth == 0 ? text : text.replaceAll("[()]", "");
  }
}
