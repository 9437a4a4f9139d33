package org.courseschedule.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.courseschedule.model.ClassNumber;

/** How topics begin with the numbers of the classes, if they do. */
@SuppressWarnings("ImmutableEnumChecker") // patterns hold no state
enum TopicNumbers {
  /** Not at all. */
  NONE("(?!)"),
  /** In words that hardly mean anything else: {@code Lecture 3: Trees}. */
  NAMED(
      "[^\\p{L}\\d]*+(?:(?:week|wk|w)\\s?\\d{1,2}[\\s,:.\u2013-]++)?"
          + DateLabel.NAMED_CLASS
          + "|[^\\p{L}\\d]*+\u7b2c\\s?(\\d{1,3})\\s?[\u56de\u8bb2\u8b1b\u8bfe\u8ab2\u6b21]|[^\\p{L}\\d]*+(\\d{1,3})\uac15(?!\\p{L})"),
  /** In short, {@code L3: Trees}, or by days: most topics do. */
  SHORT(
      NAMED.pattern
          + "|[^\\p{L}\\d]*+(?:(?-i:L)|(?-i:HC|CM)\\s?|day\\s?)(\\d{1,3})(?=[.:)\\]]|\\s?[\\u2013\\u2014-]|\\s:)"
          + "|\\W{0,3}#\\s?(\\d{1,3})(?=[.:)\\s])"),
  /** In a column that is named for classes also without a sign or a word: {@code 3. Trees}. */
  COUNTED(
      SHORT.pattern
          + "|[^\\p{L}\\d]*+(?-i:L)(\\d{1,3})(?=\\s)"
          + "|(\\d{1,3})(?:[.:)]\\s?|\\s[\\u2013-]\\s)(?=\\p{L})");

  private final Pattern pattern;

  TopicNumbers(String pattern) {
    this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * How the topics of a table do, as their numbers go on.
   *
   * @param isOfClasses whether their column is named for classes
   */
  static TopicNumbers of(List<String> topics, boolean isOfClasses) {
    if (isOfClasses && COUNTED.goesOn(topics, 2)) {
      return COUNTED;
    }
    return SHORT.goesOn(topics, (topics.size() + 1) / 2)
        ? SHORT
        : NAMED.goesOn(topics, 2) ? NAMED : NONE;
  }

  private boolean goesOn(List<String> topics, int least) {
    List<ClassNumber> numbers = topics.stream().flatMap(topic -> of(topic).stream()).toList();
    return numbers.size() >= Math.max(least, 2)
        && numbers.equals(numbers.stream().sorted().toList());
  }

  /** The number with which a topic begins. */
  Optional<ClassNumber> of(String topic) {
    Matcher matcher = pattern.matcher(topic);
    return matcher.lookingAt()
        ? IntStream.rangeClosed(1, matcher.groupCount())
            .mapToObj(matcher::group)
            .filter(Objects::nonNull)
            .findFirst()
            .flatMap(ClassNumber::parse)
        : Optional.empty();
  }
}
