package org.courseschedule.data;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Map<Pattern, String> PHRASES = phrases();

  private static Map<Pattern, String> phrases() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put(
        "mapping values are not allowed",
        "`: ` stands behind a value, or the key is not below the others");
    words.put("sequence entries are not allowed", "the `- ` of a list cannot stand here");
    words.put("mapping keys are not allowed", "the `? ` of a key cannot stand here");
    words.put("could not find expected ':'", "there is no key with a colon and a blank behind it");
    words.put("found unexpected end of stream", "a quote opens here and does not close");
    words.put("found unknown escape character (.)", "`\\\\$1` is no escape in a quoted value");
    words.put("found undefined alias ([^\\s`]+)", "no `&$1` stands before `*$1`");
    words.put("found character '\\\\t", "a tab stands where blanks are to");
    words.put("found character '(.)'", "`$1` begins no value without quotes");
    words.put("expected ',' or '(.)', but got", "a `,` or `$1` is missing");
    words.put(
        "expected <block end>", "this is not indented as what it belongs to, or stands behind it");
    words.put("expected '<document start>'", "this belongs to nothing that stands above it");
    words.put("expected the node content", "a value is missing");
    words.put("unexpected character found", "`*` and `&` begin no value without quotes");
    words.put("expected chomping", "nothing may stand behind `|` or `>`");
    words.put("special characters are not allowed", "a control character stands here");
    Map<Pattern, String> patterns = new LinkedHashMap<>();
    words.forEach((phrase, plain) -> patterns.put(Pattern.compile(phrase), plain));
    return patterns;
  }

  static YamlProblem of(YAMLException broken, Place yaml, Marks marks) {
    @Nullable String problem =
        broken instanceof MarkedYAMLException marked ? marked.getProblem() : broken.getMessage();
    String words =
        plain(problem == null ? "unknown" : problem.lines().findFirst().orElse("unknown"));
    if (broken instanceof MarkedYAMLException marked) {
      return new YamlProblem(mark(marked, yaml, marks).map(marks::place), words);
    }
    return new YamlProblem(
        broken instanceof ReaderException character
            ? Optional.of(marks.place(character.getPosition()))
            : Optional.empty(),
        words);
  }

  private static String plain(String problem) {
    for (Map.Entry<Pattern, String> phrase : PHRASES.entrySet()) {
      Matcher matcher = phrase.getKey().matcher(problem);
      if (matcher.lookingAt()) {
        return phrase.getKey().matcher(matcher.group()).replaceFirst(phrase.getValue());
      }
    }
    return problem;
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
