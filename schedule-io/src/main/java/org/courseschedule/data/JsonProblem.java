package org.courseschedule.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What keeps a text from being JSON, in plain words for the parser's phrases. */
final class JsonProblem {

  private static final String HERE = "Unexpected character \\(['\"]?(.{1,2}?)['\"]? \\(code.*";

  private static final Map<Pattern, String> PHRASES = phrases();

  private JsonProblem() {}

  private static Map<Pattern, String> phrases() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put(HERE + "comment.*", "a comment stands here");
    words.put(HERE + "to start field name.*", "`$1` stands where a key in double quotes is to");
    words.put(HERE + "colon to separate.*", "a colon is missing before `$1`");
    words.put(HERE + "comma to separate.*", "a comma is missing before `$1`");
    words.put(HERE + "numeric value.*", "`$1` stands where a digit is to");
    words.put(HERE + "hex-digit.*", "`$1` stands where a hexadecimal digit is to");
    words.put(HERE, "`$1` stands where a value is to");
    words.put("Unexpected close marker '(.)': expected '(.)'.*", "`$1` stands where `$2` is to");
    words.put("Unexpected close marker '(.)'.*", "`$1` closes nothing");
    words.put(".*end-of-input.*quote.*", "a quote opens here and does not close");
    words.put(".*end-of-input.*", "the text ends before all that is open is closed");
    words.put("Illegal unquoted character.*code 10\\).*", "a value in quotes runs over its line");
    words.put("Illegal (?:unquoted )?character.*", "a control character stands here");
    words.put("Invalid numeric value: Leading zeroes.*", "a number begins with `0`");
    words.put("Unrecognized character escape '(.)'.*", "`\\\\$1` is no escape in a value");
    words.put("(?:Unrecognized|Non-standard) token '([^'`]*)'.*", "`$1` is no value");
    Map<Pattern, String> patterns = new LinkedHashMap<>();
    words.forEach((phrase, plain) -> patterns.put(Pattern.compile(phrase), plain));
    return patterns;
  }

  static String words(JsonProcessingException broken) {
    String problem = broken.getOriginalMessage().lines().findFirst().orElse("unknown");
    for (Map.Entry<Pattern, String> phrase : PHRASES.entrySet()) {
      Matcher matcher = phrase.getKey().matcher(problem);
      if (matcher.matches()) {
        return matcher.replaceFirst(phrase.getValue());
      }
    }
    return problem;
  }

  /** Whether it is what the parser was reading that is wrong, and not what follows. */
  static boolean isOfToken(JsonProcessingException broken) {
    String problem = broken.getOriginalMessage();
    return problem.contains("closing quote") || problem.startsWith("Non-standard token");
  }
}
