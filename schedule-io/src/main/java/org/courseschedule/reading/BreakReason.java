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
              + "(?:(?:due to|because(?: of)?|for|since|as|on account of|in observance of|wegen|per|por|door|wegens"
              + "|(?:pour|\u00e0|a) cause d[eu]|en raison d[eu]|por causa d[aeo]|a causa d(?:e|el|ella|i)|pour)\\s++)?+");

  /** What stands in one pair of brackets with the word that there is no class. */
  private static final Pattern WITHIN = Pattern.compile("^\\(\\p{L}++([^()]++)\\)$");

  /** Words for a day without classes before the day's name. */
  private static final Pattern HOLIDAY_NAMED =
      Pattern.compile(
          "(?iu)^(?:(?:public|university|school|campus|bank|national|federal|state|gesetzlicher|jour) )?"
              + "(?:holiday|break|recess|feiertag|f\u00e9ri\u00e9|feriado|festivo)\\s*+"
              + "(?:[:,\u2013\u2014-]\\s++(?<name>[^\\s(][^()]*+)|\\((?<within>(?-i:\\p{Lu})[^()]++)\\))$");

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
      return named(before);
    }
    Matcher within = WITHIN.matcher(none.group());
    if (within.matches()) {
      return tidy(LEADING.matcher(within.group(1)).replaceFirst(""));
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

  /** The day's name in a text that calls it a holiday, {@code Holiday: Labor Day}. */
  static String named(String text) {
    String line = tidy(text);
    Matcher holiday = HOLIDAY_NAMED.matcher(line);
    if (!holiday.matches()) {
      return line;
    }
    String name = holiday.group("name");
    return tidy(name == null ? holiday.group("within") : name);
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
