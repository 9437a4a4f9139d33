package org.courseschedule.format;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.finding.Span;

/**
 * What stands at the head of a document for the site's generator, as Jekyll, Hugo and Quarto have
 * it: YAML between a first line {@code ---} and the next line {@code ---} or {@code ...}; JSON from
 * a first line <code>{</code> to the next line <code>}</code>, which is YAML too; or TOML between
 * two lines {@code +++}, which is left unread.
 *
 * @param all with the fences
 * @param yaml what can be read as YAML
 */
record FrontMatter(Span all, Optional<Span> yaml) {

  private enum Fence {
    YAML("---", "(?:---|\\.\\.\\.)"),
    JSON("\\{", "\\}"),
    TOML("\\+\\+\\+", "\\+\\+\\+");

    private final Pattern opening;
    private final Pattern closing;

    Fence(String opening, String closing) {
      this.opening = Pattern.compile(opening + "[ \\t]*+(?:\\r\\n|\\n|\\r)");
      this.closing = Pattern.compile(closing + "[ \\t]*+(?=\\r|\\n|\\z)");
    }

    private Optional<FrontMatter> of(String text) {
      Matcher start = opening.matcher(text);
      if (!start.lookingAt()) {
        return Optional.empty();
      }
      Matcher end = closing.matcher(text);
      for (int line = start.end(); line < text.length(); line = nextLine(text, line)) {
        if (end.region(line, text.length()).lookingAt()) {
          Span all = new Span(0, end.end());
          return Optional.of(new FrontMatter(all, yaml(all, new Span(start.end(), line))));
        }
      }
      return Optional.empty();
    }

    private Optional<Span> yaml(Span all, Span within) {
      return switch (this) {
        case YAML -> Optional.of(within);
        case JSON -> Optional.of(all);
        case TOML -> Optional.empty();
      };
    }
  }

  /** The front matter of a text; empty if it has none. */
  static Optional<FrontMatter> of(String text) {
    return Arrays.stream(Fence.values()).flatMap(fence -> fence.of(text).stream()).findFirst();
  }

  private static int nextLine(String text, int offset) {
    int end = offset;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
}
