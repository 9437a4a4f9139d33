package org.courseschedule.io;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Span;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.reading.FactKey;
import org.courseschedule.reading.FactsWriter;

/** Writes changed course facts into a document's front matter, each on its own lines. */
final class EditedFacts {

  /** Front matter in JSON or TOML, into which no YAML can be written. */
  private static final Pattern OTHER_NOTATION =
      Pattern.compile("(?:\\{|\\+\\+\\+)[ \\t]*+[\\r\\n]");

  private static final Pattern DELIMITER =
      Pattern.compile("(?i)\"?sep=[,;\\t|][^\\r\\n]*+(?:\\r\\n|\\r|\\n)");

  private final String lineEnd;
  private String yaml;

  private EditedFacts(String yaml, String lineEnd) {
    this.yaml = yaml;
    this.lineEnd = lineEnd;
  }

  /**
   * The text with the facts changed that differ.
   *
   * @param text the document
   * @param frontMatter its front matter without the fences, if it has one
   */
  static String edit(
      String text, Optional<Place> frontMatter, CourseFacts old, CourseFacts wanted) {
    if (old.equals(wanted) || OTHER_NOTATION.matcher(text).lookingAt()) {
      return text;
    }
    Span span = frontMatter.map(Place::span).orElseGet(() -> start(text));
    EditedFacts edit = new EditedFacts(text.substring(span.start(), span.end()), lineEnd(text));
    for (FactKey key : FactKey.values()) {
      edit.set(key, FactsWriter.write(key, old), FactsWriter.write(key, wanted));
    }
    String fence = "---" + edit.lineEnd;
    return text.substring(0, span.start())
        + (frontMatter.isPresent() ? edit.yaml : fence + edit.yaml + fence)
        + text.substring(span.end());
  }

  /** Behind the line that tells Excel the delimiter of a CSV, if there is one. */
  private static Span start(String text) {
    Matcher delimiter = DELIMITER.matcher(text);
    int start = delimiter.lookingAt() ? delimiter.end() : 0;
    return new Span(start, start);
  }

  private static String lineEnd(String text) {
    Matcher first = Pattern.compile("\\r\\n|\\r|\\n").matcher(text);
    return first.find() ? first.group() : "\n";
  }

  private void set(FactKey key, List<String> old, List<String> wanted) {
    if (old.equals(wanted)) {
      return;
    }
    StringBuilder lines = new StringBuilder();
    wanted.forEach(line -> lines.append(line).append(lineEnd));
    Matcher stated = statement(key).matcher(yaml);
    if (stated.find()) {
      yaml = yaml.substring(0, stated.start()) + lines + yaml.substring(stated.end());
    } else {
      yaml = yaml + lines;
    }
  }

  /** The line of a key, and those of its value below it; a spreadsheet puts them in quotes. */
  private static Pattern statement(FactKey key) {
    return Pattern.compile(
        "(?m)^\"?"
            + key.key()
            + "\"?[ \\t]*:(?=\\s)[^\\r\\n]*(?:\\r\\n|\\r|\\n|\\z)(?:\"?[ \\t-][^\\r\\n]*(?:\\r\\n|\\r|\\n|\\z))*+");
  }
}
