package org.courseschedule.reading;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Writes a month or a weekday as another one was written: in its language, length and case. */
final class CalendarStyle {

  private static final List<Locale> LANGUAGES =
      List.of("en", "de", "fr", "es", "pt", "it", "nl").stream()
          .map(Locale::forLanguageTag)
          .toList();

  /** Abbreviations of more letters are not made alike for every name. */
  private static final int LONGEST_ABBREVIATION = 3;

  /** The weekdays from Monday in Japanese, Chinese and Korean. */
  private static final List<String> SIGNS =
      List.of(
          "\u6708\u706b\u6c34\u6728\u91d1\u571f\u65e5",
          "\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u65e5",
          "\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u5929",
          "\uc6d4\ud654\uc218\ubaa9\uae08\ud1a0\uc77c");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

  private CalendarStyle() {}

  /**
   * The language in which most of the words in these texts are names of their months and weekdays;
   * English before others.
   *
   * @param days for each text the day that it means
   */
  static Locale language(List<String> texts, List<LocalDate> days) {
    return LANGUAGES.stream()
        .reduce((one, next) -> count(texts, days, next) > count(texts, days, one) ? next : one)
        .orElse(Locale.ENGLISH);
  }

  private static long count(List<String> texts, List<LocalDate> days, Locale language) {
    return IntStream.range(0, texts.size())
        .mapToLong(
            i ->
                WORD.matcher(texts.get(i))
                    .results()
                    .map(MatchResult::group)
                    .filter(word -> word.length() > 1 && isOf(word, days.get(i), language))
                    .count())
        .sum();
  }

  /** German writes its names with a capital; else short ones of Dutch are the same. */
  private static boolean isOf(String word, LocalDate day, Locale language) {
    return (begins(name(day.getMonth(), language), word)
            || begins(name(day.getDayOfWeek(), language), word))
        && (!language.getLanguage().equals("de") || Character.isUpperCase(word.charAt(0)));
  }

  private static boolean begins(String name, String word) {
    return folded(name).startsWith(folded(word));
  }

  /** The word for a month, as the word for the other is written; empty if that is not known. */
  static Optional<String> month(String word, Month old, Month month, Locale language) {
    if (old == month) {
      return Optional.of(word);
    }
    return like(word, name(old, language), name(month, language))
        .filter(written -> CalendarWords.month(written).equals(Optional.of(month)));
  }

  /** The word for a weekday, as the word for the other is written; empty if that is not known. */
  static Optional<String> weekday(String word, DayOfWeek old, DayOfWeek day, Locale language) {
    if (language.getLanguage().equals("en") && letters(old).equals(word)) {
      return Optional.of(letters(day));
    }
    for (String signs : SIGNS) {
      int sign = word.indexOf(signs.charAt(old.getValue() - 1));
      if (sign >= 0) {
        return Optional.of(
            word.substring(0, sign) + signs.charAt(day.getValue() - 1) + word.substring(sign + 1));
      }
    }
    return like(word, name(old, language), name(day, language))
        .filter(written -> CalendarWords.weekday(written).equals(Optional.of(day)));
  }

  private static String name(Month month, Locale language) {
    return month.getDisplayName(TextStyle.FULL_STANDALONE, language);
  }

  private static String name(DayOfWeek day, Locale language) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, language);
  }

  /** The letters of timetables. */
  private static String letters(DayOfWeek day) {
    return switch (day) {
      case MONDAY -> "M";
      case TUESDAY -> "T";
      case WEDNESDAY -> "W";
      case THURSDAY -> "R";
      case FRIDAY -> "F";
      case SATURDAY -> "Sa";
      case SUNDAY -> "Su";
    };
  }

  private static Optional<String> like(String word, String old, String name) {
    if (!begins(old, word)) {
      return Optional.empty();
    }
    if (old.contains("-") && folded(stem(old)).equals(folded(word))) {
      return Optional.of(inCaseOf(word, stem(name)));
    }
    boolean isWhole = folded(old).length() == folded(word).length();
    // `May` is both whole and short; beside short names it is short.
    int length =
        isWhole && old.length() > LONGEST_ABBREVIATION
            ? name.length()
            : Math.min(Math.min(word.length(), LONGEST_ABBREVIATION), name.length());
    return Optional.of(inCaseOf(word, name.substring(0, length)));
  }

  /** {@code quinta} of {@code quinta-feira}. */
  private static String stem(String name) {
    return name.replaceFirst("-.*", "");
  }

  private static String folded(String word) {
    return ACCENTS
        .matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  private static String inCaseOf(String word, String name) {
    if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
      return name.toUpperCase(Locale.ROOT);
    }
    String first = name.substring(0, 1);
    return (Character.isUpperCase(word.charAt(0))
            ? first.toUpperCase(Locale.ROOT)
            : first.toLowerCase(Locale.ROOT))
        + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
