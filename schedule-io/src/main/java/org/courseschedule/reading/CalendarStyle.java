package org.courseschedule.reading;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes a month or a weekday as another one was written: in its language, length and case. */
final class CalendarStyle {

  private static final List<Locale> LANGUAGES =
      List.of("en", "de", "fr", "es", "pt", "it", "nl").stream()
          .map(Locale::forLanguageTag)
          .toList();

  /** Abbreviations of more letters are not made alike for every name. */
  private static final int LONGEST_ABBREVIATION = 3;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

  private CalendarStyle() {}

  /** The language that most of the words in these texts may be of; English before others. */
  static Locale language(List<String> texts) {
    List<String> words =
        texts.stream()
            .flatMap(text -> WORD.matcher(text).results())
            .map(MatchResult::group)
            .filter(word -> word.length() > 1)
            .toList();
    return LANGUAGES.stream()
        .reduce((one, next) -> count(words, next) > count(words, one) ? next : one)
        .orElse(Locale.ENGLISH);
  }

  private static long count(List<String> words, Locale language) {
    return words.stream().filter(word -> isOf(word, language)).count();
  }

  private static boolean isOf(String word, Locale language) {
    return CalendarWords.month(word).map(month -> begins(name(month, language), word)).orElse(false)
        || CalendarWords.weekday(word).map(day -> begins(name(day, language), word)).orElse(false);
  }

  private static boolean begins(String name, String word) {
    return folded(name).startsWith(folded(word));
  }

  /** The word for a month, as the word for the other is written; empty if that is not known. */
  static Optional<String> month(String word, Month old, Month month, Locale language) {
    return like(word, name(old, language), name(month, language))
        .filter(written -> CalendarWords.month(written).equals(Optional.of(month)));
  }

  /** The word for a weekday, as the word for the other is written; empty if that is not known. */
  static Optional<String> weekday(String word, DayOfWeek old, DayOfWeek day, Locale language) {
    if (letters(old).equals(word)) {
      return Optional.of(letters(day));
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
    boolean isWhole = folded(old).length() == folded(word).length();
    // `May` is both whole and short; beside short names it is short.
    int length =
        isWhole && old.length() > LONGEST_ABBREVIATION
            ? name.length()
            : Math.min(Math.min(word.length(), LONGEST_ABBREVIATION), name.length());
    return Optional.of(inCaseOf(word, name.substring(0, length)));
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
