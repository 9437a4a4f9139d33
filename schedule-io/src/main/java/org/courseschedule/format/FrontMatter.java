package org.courseschedule.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.finding.Span;

/**
 * The YAML at the head of a document, between a first line {@code ---} and the next line {@code
 * ---} or {@code ...}, as Jekyll, Hugo and Quarto have it.
 *
 * @param all with the fences
 * @param yaml without them
 */
record FrontMatter(Span all, Span yaml) {

  private static final Pattern OPENING = Pattern.compile("---[ \\t]*(?:\\r\\n|\\n|\\r)");

  private static final Pattern CLOSING = Pattern.compile("(?:---|\\.\\.\\.)[ \\t]*(?=\\r|\\n|\\z)");

  /** The front matter of a text; empty if it has none. */
  static Optional<FrontMatter> of(String text) {
    Matcher opening = OPENING.matcher(text);
    if (!opening.lookingAt()) {
      return Optional.empty();
    }
    Matcher closing = CLOSING.matcher(text);
    int line = opening.end();
    while (line < text.length()) {
      if (closing.region(line, text.length()).lookingAt()) {
        Span yaml = new Span(opening.end(), line);
        return Optional.of(new FrontMatter(new Span(0, closing.end()), yaml));
      }
      line = nextLine(text, line);
    }
    return Optional.empty();
  }

  private static int nextLine(String text, int offset) {
    int end = offset;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end + (text.startsWith("\r\n", end) ? 2 : 1);
  }

  /** The text with the front matter made blank, every other character in its place. */
  String blanked(String text) {
    StringBuilder rest = new StringBuilder(text);
    for (int i = all.start(); i < all.end(); i++) {
      if (rest.charAt(i) != '\n' && rest.charAt(i) != '\r') {
        rest.setCharAt(i, ' ');
      }
    }
    return rest.toString();
  }
}
