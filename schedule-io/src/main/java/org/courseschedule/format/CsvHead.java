package org.courseschedule.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Source;
import org.courseschedule.finding.Span;

/**
 * What may stand above the records of a CSV: a line {@code sep=;} that tells Excel the delimiter,
 * and front matter (CSVY), also after a spreadsheet has padded its lines with delimiters.
 *
 * @param frontMatter the YAML, if there is any
 * @param delimiter the delimiter, if a line states it
 * @param end where the records begin
 */
record CsvHead(Optional<Place> frontMatter, Optional<Character> delimiter, int end) {

  private static final Pattern STATED =
      Pattern.compile(
          "\"?sep=([,;\\t|])\"?[,;\\t| ]*+(?:\\r\\n|\\r|\\n|\\z)", Pattern.CASE_INSENSITIVE);

  private static final Pattern FENCE = Pattern.compile("\"?(?:---|\\.\\.\\.)\"?[,;\\t| ]*+");

  static CsvHead of(Source source) {
    String text = source.text();
    Matcher stated = STATED.matcher(text);
    boolean states = stated.lookingAt();
    int start = states ? stated.end() : 0;
    Optional<Character> delimiter =
        states ? Optional.of(stated.group(1).charAt(0)) : Optional.empty();
    return frontMatter(source, start, delimiter)
        .orElseGet(() -> new CsvHead(Optional.empty(), delimiter, start));
  }

  private static Optional<CsvHead> frontMatter(
      Source source, int start, Optional<Character> delimiter) {
    int first = source.line(start);
    if (!isFence(source, first) || source.lineText(first).contains("...")) {
      return Optional.empty();
    }
    for (int line = first + 1; line <= source.lineCount(); line++) {
      if (isFence(source, line)) {
        Place yaml = yaml(source, first + 1, line - 1);
        int end = source.lineSpan(line).end();
        int next = line < source.lineCount() ? source.lineSpan(line + 1).start() : end;
        return Optional.of(new CsvHead(Optional.of(yaml), delimiter, next));
      }
    }
    return Optional.empty();
  }

  private static boolean isFence(Source source, int line) {
    return FENCE.matcher(source.lineText(line)).matches();
  }

  /** The lines as YAML: those that a spreadsheet padded without its delimiters and quotes. */
  private static Place yaml(Source source, int first, int last) {
    int start = source.lineSpan(first).start();
    int end = last < first ? start : source.lineSpan(last + 1).start();
    String fence = source.lineText(first - 1).strip();
    if (fence.equals("---")) {
      return new Place(source, new Span(start, end));
    }
    StringBuilder plain = new StringBuilder(source.text());
    for (int line = first; line <= last; line++) {
      Span span = source.lineSpan(line);
      String text = unpadded(source.text(span), fence.charAt(fence.length() - 1));
      plain.replace(span.start(), span.end(), text + " ".repeat(span.length() - text.length()));
    }
    return new Place(Source.of(source.name(), plain.toString()), new Span(start, end));
  }

  private static String unpadded(String line, char padding) {
    int end = line.length();
    while (end > 0 && (line.charAt(end - 1) == padding || line.charAt(end - 1) == ' ')) {
      end--;
    }
    String text = line.substring(0, end);
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, end - 1).replace("\"\"", "\"") : text;
  }
}
