package org.courseschedule.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;

/** What keeps a text from being JSON, in plain words for the parser's phrases. */
final class JsonProblem {

  private static final String HERE = "Unexpected character \\(['\"]?(.{1,2}?)['\"]? \\(code.*";

  private static final PlainWords WORDS =
      PlainWords.of(
          List.of(
              Map.entry(HERE + "comment.*", "a comment stands here"),
              Map.entry(
                  HERE + "to start field name.*", "`$1` stands where a key in double quotes is to"),
              Map.entry(HERE + "colon to separate.*", "a colon is missing before `$1`"),
              Map.entry(HERE + "comma to separate.*", "a comma is missing before `$1`"),
              Map.entry(HERE + "numeric value.*", "`$1` stands where a digit is to"),
              Map.entry(HERE + "hex-digit.*", "`$1` stands where a hexadecimal digit is to"),
              Map.entry(HERE, "`$1` stands where a value is to"),
              Map.entry(
                  "Unexpected close marker '(.)': expected '(.)'.*",
                  "`$1` stands where `$2` is to"),
              Map.entry("Unexpected close marker '(.)'.*", "`$1` closes nothing"),
              Map.entry(".*end-of-input.*quote.*", "a quote opens here and does not close"),
              Map.entry(".*end-of-input.*", "the text ends before all that is open is closed"),
              Map.entry(
                  "Illegal unquoted character.*code 10\\).*",
                  "a value in quotes runs over its line"),
              Map.entry("Illegal (?:unquoted )?character.*", "a control character stands here"),
              Map.entry("Invalid numeric value: Leading zeroes.*", "a number begins with `0`"),
              Map.entry(
                  "Unrecognized character escape '(.)'.*", "`\\\\$1` is no escape in a value"),
              Map.entry("(?:Unrecognized|Non-standard) token '([^'`]*)'.*", "`$1` is no value")));

  private JsonProblem() {}

  static String words(JsonProcessingException broken) {
    return WORDS.of(broken.getOriginalMessage());
  }

  /** Whether it is what the parser was reading that is wrong, and not what follows. */
  static boolean isOfToken(JsonProcessingException broken) {
    String problem = broken.getOriginalMessage();
    return problem.contains("closing quote") || problem.startsWith("Non-standard token");
  }
}
