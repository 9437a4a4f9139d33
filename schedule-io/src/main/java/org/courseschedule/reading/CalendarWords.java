package org.courseschedule.reading;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The words for months and weekdays, and the patterns that find them in text. */
final class CalendarWords {

  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder());

  private static final Map<String, Month> MONTHS = months();
  private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

  /** Finds a month's name or abbreviation; the full stop after it is left out. */
  static final String MONTH = alternatives(MONTHS);

  /** Finds a weekday's name or abbreviation; the full stop after it is left out. */
  static final String WEEKDAY = alternatives(WEEKDAYS);

  private CalendarWords() {}

  private static Map<String, Month> months() {
    Map<String, Month> words = new TreeMap<>(LONGEST_FIRST);
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      words.put(name, month);
      words.put(name.substring(0, 3), month);
    }
    words.put("sept", Month.SEPTEMBER);
    return words;
  }

  private static Map<String, DayOfWeek> weekdays() {
    Map<String, DayOfWeek> words = new TreeMap<>(LONGEST_FIRST);
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(Locale.ROOT);
      words.put(name, day);
      words.put(name.substring(0, 3), day);
      words.put(name.substring(0, 2), day);
    }
    words.put("tues", DayOfWeek.TUESDAY);
    words.put("weds", DayOfWeek.WEDNESDAY);
    words.put("thur", DayOfWeek.THURSDAY);
    words.put("thurs", DayOfWeek.THURSDAY);
    words.put("m", DayOfWeek.MONDAY);
    words.put("t", DayOfWeek.TUESDAY);
    words.put("w", DayOfWeek.WEDNESDAY);
    words.put("r", DayOfWeek.THURSDAY);
    words.put("f", DayOfWeek.FRIDAY);
    return words;
  }

  private static String alternatives(Map<String, ?> words) {
    return words.keySet().stream().collect(Collectors.joining("|", "(?:", ")"));
  }

  /** The month of this name or abbreviation, in any case. */
  static Optional<Month> month(String word) {
    return Optional.ofNullable(MONTHS.get(word.toLowerCase(Locale.ROOT)));
  }

  /** The weekday of this name, abbreviation or letter, in any case. */
  static Optional<DayOfWeek> weekday(String word) {
    return Optional.ofNullable(WEEKDAYS.get(word.toLowerCase(Locale.ROOT)));
  }

  /** The weekday's English name. */
  static String name(DayOfWeek day) {
    return capitalized(day.name());
  }

  /** The month's English abbreviation, of three letters. */
  static String abbreviation(Month month) {
    return capitalized(month.name()).substring(0, 3);
  }

  private static String capitalized(String name) {
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
