package org.courseschedule.reading;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words for months and weekdays, and the patterns that find them in text. */
final class CalendarWords {

  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder());

  /**
   * Full names and abbreviations by month and weekday, from January and Monday on: English, German,
   * French, Spanish, Portuguese, Italian and Dutch. By hand and not from the JDK, whose words
   * change with its version. Left out are abbreviations that are English words beside numbers (out,
   * set).
   */
  private static final List<List<String>> MONTH_NAMES =
      List.of(
          words("january jan januar janvier janv enero ene janeiro gennaio gen januari"),
          words(
              "february feb februar f\u00e9vrier f\u00e9vr f\u00e9v febrero fevereiro fev febbraio februari"),
          words("march mar m\u00e4rz m\u00e4r mrz mars marzo mar\u00e7o maart mrt"),
          words("april apr avril avr abril abr aprile"),
          words("may mai mayo maio maggio mag mei"),
          words("june jun juni juin junio junho giugno giu"),
          words("july jul juli juillet juil julio julho luglio lug"),
          words("august aug ao\u00fbt aout agosto ago augustus"),
          words("september sep sept septembre septiembre setiembre setembro settembre sett"),
          words("october oct oktober okt octobre octubre outubro ottobre ott"),
          words("november nov novembre noviembre novembro"),
          words(
              "december dec dezember dez d\u00e9cembre d\u00e9c diciembre dic dezembro dicembre"));

  private static final List<List<String>> WEEKDAY_NAMES =
      List.of(
          words(
              "monday mon mo m montag lundi lun lunes luned\u00ec segunda segunda-feira seg maandag ma"),
          words(
              "tuesday tues tue tu t dienstag di mardi mar martes marted\u00ec ter\u00e7a ter\u00e7a-feira ter dinsdag"),
          words(
              "wednesday weds wed we w mittwoch mi mercredi mer mi\u00e9rcoles mi\u00e9 mie mercoled\u00ec quarta quarta-feira qua woensdag wo"),
          words(
              "thursday thurs thur thu th r donnerstag do jeudi jeu jueves jue gioved\u00ec gio quinta quinta-feira qui donderdag"),
          words(
              "friday fri fr f freitag vendredi ven viernes vie venerd\u00ec sexta sexta-feira sex vrijdag vr"),
          words("saturday sat sa samstag samedi sam s\u00e1bado s\u00e1b sab sabato zaterdag za"),
          words("sunday sun su sonntag so dimanche dim domingo dom domenica zondag zo"));

  private static final Map<String, Month> MONTHS = byWord(Month.values(), MONTH_NAMES);
  private static final Map<String, DayOfWeek> WEEKDAYS = byWord(DayOfWeek.values(), WEEKDAY_NAMES);

  /** Finds a month's name or abbreviation; the full stop after it is left out. */
  static final String MONTH = alternatives(MONTHS);

  /** Finds a weekday's name or abbreviation; the full stop after it is left out. */
  static final String WEEKDAY = alternatives(WEEKDAYS);

  private static final Pattern ANY_MONTH =
      Pattern.compile(MONTH, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** No name of a weekday is longer, with brackets and full stop. */
  private static final int LONGEST = 20;

  private CalendarWords() {}

  private static List<String> words(String line) {
    return List.of(line.split(" ", -1));
  }

  private static <T> Map<String, T> byWord(T[] values, List<List<String>> names) {
    Map<String, T> words = new TreeMap<>(LONGEST_FIRST);
    for (int i = 0; i < values.length; i++) {
      for (String word : names.get(i)) {
        words.put(word, values[i]);
      }
    }
    return words;
  }

  private static String alternatives(Map<String, ?> words) {
    return words.keySet().stream().collect(Collectors.joining("|", "(?:", ")"));
  }

  /** The month of this name or abbreviation, in any case. */
  static Optional<Month> month(String word) {
    return Optional.ofNullable(MONTHS.get(word.toLowerCase(Locale.ROOT)));
  }

  /** Whether the text holds a month's name or abbreviation. */
  static boolean containsMonth(String text) {
    return ANY_MONTH.matcher(text).find();
  }

  /** The weekday of this name, abbreviation or letter, in any case. */
  static Optional<DayOfWeek> weekday(String word) {
    return Optional.ofNullable(WEEKDAYS.get(word.toLowerCase(Locale.ROOT)));
  }

  /** The weekday that a cell names and nothing else; a letter, a full stop and brackets may do. */
  static Optional<DayOfWeek> weekdayAlone(String cell) {
    return cell.length() > LONGEST ? Optional.empty() : weekday(cell.replaceAll("[(.,:)]", ""));
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
