package org.courseschedule.reading;

import java.util.regex.Pattern;

/** Makes patterns of words in any language, in capitals or not. */
final class WordPattern {

  private WordPattern() {}

  /** A pattern of these alternatives. */
  static Pattern of(String... alternatives) {
    // Since Java 19 a word's boundary is one of ASCII letters unless this is asked for.
    return Pattern.compile(
        String.join("|", alternatives),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }
}
