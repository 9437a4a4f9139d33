package org.courseschedule.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.finding.Span;

/**
 * What stands at the head of a document for the site's generator, as Jekyll, Hugo and Quarto have
 * it: YAML between a first line {@code ---} and the next line {@code ---} or {@code ...}; JSON from
 * a first line <code>{</code> to the next line <code>}</code>, which is YAML too; or TOML between
 * two lines {@code +++}, which is kept unread, also behind the YAML that is written before it.
 *
 * @param all with the fences
 * @param yaml what can be read as YAML
 * @param kept what is not read
 */
record FrontMatter(Span all, Optional<Span> yaml, Optional<Span> kept) {

  /**
   * A part between fences.
   *
   * @param all with the fences
   * @param within without them
   */
  private record Fenced(Span all, Span within) {}

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

    private Optional<Fenced> at(String text, int offset) {
      Matcher start = opening.matcher(text).region(offset, text.length());
      if (!start.lookingAt()) {
        return Optional.empty();
      }
      Matcher end = closing.matcher(text);
      for (int line = start.end(); line < text.length(); line = nextLine(text, line)) {
        if (end.region(line, text.length()).lookingAt()) {
          return Optional.of(new Fenced(new Span(offset, end.end()), new Span(start.end(), line)));
        }
      }
      return Optional.empty();
    }
  }

  /** The front matter of a text; empty if it has none. */
  static Optional<FrontMatter> of(String text) {
    Optional<Fenced> yaml = Fence.YAML.at(text, 0);
    Optional<Span> head = yaml.or(() -> Fence.JSON.at(text, 0)).map(Fenced::all);
    Optional<Span> kept =
        Fence.TOML.at(text, head.map(all -> behind(text, all)).orElse(0)).map(Fenced::all);
    return kept.or(() -> head)
        .map(
            last ->
                new FrontMatter(
                    new Span(0, last.end()), yaml.map(Fenced::within).or(() -> head), kept));
  }

  /** Where the next line begins that is not blank. */
  private static int behind(String text, Span head) {
    int next = head.end();
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private static int nextLine(String text, int offset) {
    int end = offset;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
}
