package org.courseschedule.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number a table gives a class: {@code 12}, or {@code 1a} where one class is told in parts.
 *
 * @param value the number, at least 0
 * @param part a lower-case letter, or empty
 */
public record ClassNumber(int value, String part) implements Comparable<ClassNumber> {

  private static final Pattern NOTATION = Pattern.compile("(\\d{1,6})([A-Za-z]?)");

  /**
   * Checks both parts.
   *
   * @throws IllegalArgumentException if the value is negative, or the part is not one letter {@code
   *     a} to {@code z} or empty
   */
  public ClassNumber {
    if (value < 0) {
      throw new IllegalArgumentException("negative class number " + value);
    }
    if (!part.matches("[a-z]?")) {
      throw new IllegalArgumentException("part of a class number is no letter: " + part);
    }
  }

  /** A number without a part. */
  public static ClassNumber of(int value) {
    return new ClassNumber(value, "");
  }

  /** Reads {@code 7}, {@code 07} or {@code 7a}; empty if the text is none of these. */
  public static Optional<ClassNumber> parse(String text) {
    Matcher matcher = NOTATION.matcher(text.strip());
    return matcher.matches()
        ? Optional.of(
            new ClassNumber(
                Integer.parseInt(matcher.group(1)), matcher.group(2).toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  /** Orders by number, then by part. */
  @Override
  public int compareTo(ClassNumber other) {
    int byValue = Integer.compare(value, other.value);
    return byValue != 0 ? byValue : part.compareTo(other.part);
  }

  @Override
  public String toString() {
    return value + part;
  }
}
