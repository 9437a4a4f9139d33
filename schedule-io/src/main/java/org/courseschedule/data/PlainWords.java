package org.courseschedule.data;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain words for the phrases with which a parser says what is wrong.
 *
 * @param phrases how a phrase begins, the first that fits, and what to say instead
 */
record PlainWords(List<Map.Entry<Pattern, String>> phrases) {

  PlainWords {
    phrases = List.copyOf(phrases);
  }

  static PlainWords of(List<Map.Entry<String, String>> phrases) {
    return new PlainWords(
        phrases.stream()
            .map(phrase -> Map.entry(Pattern.compile(phrase.getKey()), phrase.getValue()))
            .toList());
  }

  /** The first line of a problem in plain words; as it is if they are not known. */
  String of(String problem) {
    String line = problem.lines().findFirst().orElse("unknown");
    for (Map.Entry<Pattern, String> phrase : phrases) {
      Matcher matcher = phrase.getKey().matcher(line);
      if (matcher.lookingAt()) {
        StringBuilder words = new StringBuilder();
        matcher.appendReplacement(words, phrase.getValue());
        return words.toString();
      }
    }
    return line;
  }
}
