package org.courseschedule.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.model.ClassNumber;

/**
 * The class number in a cell of its own: {@code 7}, {@code 7a}, {@code #7}, {@code Lecture 7},
 * {@code 9 (online)}, {@code 13*}, {@code \u7b2c3\u56de}. Two classes in one row have the first
 * one's: {@code 2-3}.
 */
final class NumberText {

  private static final String WORD =
      "class(?:es)?|lectures?|lec|lect|sessions?|meeting|lesson|seminar|day|no|nr|l|c|s"
          + "|vorlesung|vl|sitzung|termin|einheit|abend|s\u00e9ance|seance|cours|clase|sesi\u00f3n|sesion|aula"
          + "|lezione|lez|college|les|\u7b2c";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?:"
              + WORD
              + ")?[\\s_#.\u00b0\u00ba]*+)(?<number>\\d{1,3}[a-z]?)(?![\\p{L}\\d])(?:\\.0|[.):])?"
              + "(?<last>\\s?(?:[-\u2013&+,/]|and)\\s?\\d{1,3}[a-z]?)?"
              + "(?:\\s*[(\\[][^()\\[\\]]{1,40}[)\\]])?[*\u2020\u2021]*+"
              + "|\u7b2c?(?<counted>\\d{1,3})\\s?(?:\u56de|\u8bb2|\u8b1b|\u8bfe|\u6b21|\u8282|\ud68c\ucc28|\ucc28\uc2dc|\uac15|\ud68c)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private NumberText() {}

  /** Reads a cell; empty if it is not a number alone. */
  static Optional<ClassNumber> parse(String text) {
    Matcher matcher = NUMBER.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return ClassNumber.parse(
        matcher.group("counted") == null ? matcher.group("number") : matcher.group("counted"));
  }

  /** Whether a number has its name before it: {@code Day 7}. */
  static boolean isNamed(String text) {
    return isNumber(text) && Character.isLetter(text.codePointAt(0));
  }

  /** Whether a cell holds a number or two and no words. */
  static boolean isNumber(String text) {
    return parse(text).isPresent();
  }
}
