package org.courseschedule.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.model.ClassNumber;

/** The class number in a cell of its own: {@code 7}, {@code 7a}, {@code #7}, {@code Lecture 7}. */
final class NumberText {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?:class|lecture|lec|session|meeting|lesson|day|no|l|c)?[\\s_#.]*)(\\d{1,3}[a-z]?)[.):]?",
          Pattern.CASE_INSENSITIVE);

  private NumberText() {}

  /** Reads a cell; empty if it is not a number alone. */
  static Optional<ClassNumber> parse(String text) {
    Matcher matcher = NUMBER.matcher(text);
    return matcher.matches() ? ClassNumber.parse(matcher.group(1)) : Optional.empty();
  }
}
