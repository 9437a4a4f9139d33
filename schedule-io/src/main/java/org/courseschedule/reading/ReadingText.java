package org.courseschedule.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.model.Citation;
import org.courseschedule.model.Reading;
import org.courseschedule.model.RichText;

/**
 * The items of a cell of readings: parted at commas, semicolons and line breaks outside brackets,
 * with the work ({@code Bengio+ 2003}) and the part of it ({@code ch7.4}) where they are named.
 */
final class ReadingText {

  private static final String NAME = "\\p{Lu}[\\p{L}'\u2019-]{1,40}";

  private static final Pattern CITATION =
      Pattern.compile(
          "(?<author>"
              + NAME
              + "(?:\\s+(?:and|&)\\s+"
              + NAME
              + ")?)"
              + "(?<others>\\s*\\+|,?\\s+et\\s+al\\.?)?,?\\s*\\(?(?<year>(?:19|20)\\d{2})(?!\\d)");

  private static final Pattern LOCATOR =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:chapters?|chap|ch|sections?|sec|pages?|pp|p)\\.?\\s*|\u00a7{1,2}\\s*)"
              + "[A-Z]?\\d+[a-z]?(?:\\.\\d+){0,5}(?:\\s*[-\u2013\u2014]+\\s*\\d+(?:\\.\\d+){0,5})?(?![\\p{L}\\d])",
          Pattern.CASE_INSENSITIVE);

  /** What belongs to the item before the comma: a year, or a further number of a chapter. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "\\s*(?:(?:19|20)\\d{2}\\b|\\d++(?:\\.\\d++)*+(?:\\s*[-\u2013]+\\s*[\\d.]+)?\\s*(?:[,;]|$))");

  /** A title in quotation marks, behind the comma after its author. */
  private static final Pattern TITLE = Pattern.compile("\\s*[\"\u201c]");

  private static final Pattern AUTHOR =
      Pattern.compile("\\s*" + NAME + "(?:[^\"\u201c\u201d;,]{0,40})");

  private static final Pattern QUOTED = Pattern.compile("[\"\u201c][^\"\u201d]*+[\"\u201d]");

  private ReadingText() {}

  /** The items, in order; a cell that holds only a dash or {@code NA} has none. */
  static List<Reading> read(RichText cell) {
    List<Reading> readings = new ArrayList<>();
    TextParts parts = new TextParts(cell);
    String text = parts.plain();
    int start = 0;
    for (int comma : separators(text)) {
      add(parts.trimmed(start, comma), readings);
      start = Math.min(comma + 1, text.length());
    }
    return readings;
  }

  private static void add(RichText item, List<Reading> readings) {
    String text = item.plain();
    if (RowText.says(text) && !text.matches("(?i)n/?a|none|tb[ad]")) {
      readings.add(new Reading(item, citation(text), locator(text)));
    }
  }

  /** Where the items end: each separator outside brackets, and the end of the text. */
  private static List<Integer> separators(String text) {
    List<Integer> separators = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int closing = c == '"' ? closingQuote(text, i) : -1;
      if (closing > 0) {
        i = closing;
      } else if (c == '(' || c == '[' || c == '{' || c == '\u201c') {
        depth++;
      } else if ((c == ')' || c == ']' || c == '}' || c == '\u201d') && depth > 0) {
        depth--;
      } else if (c == '\n' || (depth == 0 && parts(text, i, start))) {
        separators.add(i);
        start = i + 1;
        depth = 0;
      }
    }
    separators.add(text.length());
    return separators;
  }

  /** Where a quotation ends that begins here; -1 if it does not end in its line. */
  private static int closingQuote(String text, int start) {
    int end = text.indexOf('"', start + 1);
    int line = text.indexOf('\n', start);
    return line >= 0 && line < end ? -1 : end;
  }

  private static boolean parts(String text, int i, int start) {
    char c = text.charAt(i);
    return c == ';'
        || (c == ','
            && !GOES_ON.matcher(text).region(i + 1, text.length()).lookingAt()
            && !(TITLE.matcher(text).region(i + 1, text.length()).lookingAt()
                && AUTHOR.matcher(text).region(start, i).matches()));
  }

  private static Optional<Citation> citation(String text) {
    Matcher matcher = CITATION.matcher(QUOTED.matcher(text).replaceAll("\""));
    return matcher.find()
        ? Optional.of(
            new Citation(
                matcher.group("author"),
                matcher.group("others") != null,
                Integer.parseInt(matcher.group("year"))))
        : Optional.empty();
  }

  private static Optional<String> locator(String text) {
    Matcher matcher = LOCATOR.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }
}
