package org.courseschedule.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.courseschedule.data.YamlReader.Marks;
import org.courseschedule.finding.Place;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * What keeps a text from being YAML.
 *
 * @param place where it stands; empty if the parser does not say
 * @param words what it is
 */
record YamlProblem(Optional<Place> place, String words) {

  /** The parser's phrases in plain words. */
  private static final PlainWords WORDS =
      PlainWords.of(
          List.of(
              Map.entry(
                  "mapping values are not allowed",
                  "`: ` stands behind a value, or the key is not below the others"),
              Map.entry("sequence entries are not allowed", "the `- ` of a list cannot stand here"),
              Map.entry("mapping keys are not allowed", "the `? ` of a key cannot stand here"),
              Map.entry(
                  "could not find expected ':'",
                  "there is no key with a colon and a blank behind it"),
              Map.entry("found unexpected end of stream", "a quote opens here and does not close"),
              Map.entry(
                  "found unknown escape character (.)", "`\\\\$1` is no escape in a quoted value"),
              Map.entry("found undefined alias ([^\\s`]+)", "no `&$1` stands before `*$1`"),
              Map.entry("found character '\\\\t", "a tab stands where blanks are to"),
              Map.entry("found character '(.)'", "`$1` begins no value without quotes"),
              Map.entry("expected ',' or '(.)', but got", "a `,` or `$1` is missing"),
              Map.entry(
                  "expected <block end>",
                  "this is not indented as what it belongs to, or stands behind it"),
              Map.entry(
                  "expected '<document start>'", "this belongs to nothing that stands above it"),
              Map.entry("expected the node content", "a value is missing"),
              Map.entry("unexpected character found", "`*` and `&` begin no value without quotes"),
              Map.entry("expected chomping", "nothing may stand behind `|` or `>`"),
              Map.entry("special characters are not allowed", "a control character stands here")));

  static YamlProblem of(YAMLException broken, Place yaml, Marks marks) {
    @Nullable String problem =
        broken instanceof MarkedYAMLException marked ? marked.getProblem() : broken.getMessage();
    String words = WORDS.of(problem == null ? "unknown" : problem);
    if (broken instanceof MarkedYAMLException marked) {
      return new YamlProblem(mark(marked, yaml, marks).map(marks::place), words);
    }
    return new YamlProblem(
        broken instanceof ReaderException character
            ? Optional.of(marks.place(character.getPosition()))
            : Optional.empty(),
        words);
  }

  /**
   * Where the parser stopped, or where it began if it noticed only later: a key without its colon
   * in the next line, a quote or bracket that does not close at the end of the text.
   */
  private static Optional<Mark> mark(MarkedYAMLException broken, Place yaml, Marks marks) {
    Optional<Mark> problem = Optional.ofNullable(broken.getProblemMark());
    Optional<Mark> context = Optional.ofNullable(broken.getContextMark());
    boolean isLate =
        "while scanning a simple key".equals(broken.getContext())
            || problem
                .filter(mark -> isBlankFrom(yaml, marks.offset(mark) - yaml.span().start()))
                .isPresent();
    return isLate ? context.or(() -> problem) : problem;
  }

  private static boolean isBlankFrom(Place yaml, int offset) {
    String text = yaml.text();
    for (int i = text.length() - 1; i >= offset; i--) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
