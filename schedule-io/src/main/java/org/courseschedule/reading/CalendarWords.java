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
   * French, Spanish, Portuguese, Italian and Dutch, and for weekdays Chinese, Japanese and Korean.
   * By hand and not from the JDK, whose words change with its version. They are found without their
   * accents too.
   */
  private static final List<List<String>> MONTH_NAMES =
      List.of(
          words(
              "january jan j\u00e4n januar j\u00e4nner janvier janv enero ene janeiro gennaio "
                  + "gen januari"),
          words(
              "february feb februar feber f\u00e9vrier f\u00e9vr f\u00e9v febrero "
                  + "fevereiro fev febbraio februari"),
          words("march mar m\u00e4rz m\u00e4r mrz mars marzo mar\u00e7o maart mrt"),
          words("april apr avril avr abril abr aprile"),
          words("may mai mayo maio maggio mag mei"),
          words("june jun juni juin junio junho giugno giu"),
          words("july jul juli juillet juil juill julio julho luglio lug"),
          words("august aug ao\u00fbt agosto ago augustus"),
          words("september sep sept septembre septiembre setiembre setembro settembre " + "sett"),
          words("october oct oktober okt octobre octubre outubro ottobre ott"),
          words("november nov novembre noviembre novembro"),
          words(
              "december dec dezember dez d\u00e9cembre d\u00e9c diciembre dic dezembro "
                  + "dicembre"));

  /** Portuguese and Italian abbreviations that are English words beside numbers. */
  private static final Map<String, Month> WORDLIKE_MONTHS =
      Map.of("set", Month.SEPTEMBER, "out", Month.OCTOBER);

  private static final List<List<String>> WEEKDAY_NAMES =
      List.of(
          words(
              "monday mon mo m montag lundi lun lunes luned\u00ec lunedi' segunda "
                  + "segunda-feira seg 2\u00aa-feira 2\u00aa maandag ma \u6708 \u6708\u66dc "
                  + "\u6708\u66dc\u65e5 \u5468\u4e00 \u9031\u4e00 \u661f\u671f\u4e00 "
                  + "\u793c\u62dc\u4e00 \u79ae\u62dc\u4e00 \u4e00 \uc6d4 \uc6d4\uc694\uc77c"),
          words(
              "tuesday tues tue tu t dienstag di mardi mar martes marted\u00ec "
                  + "martedi' ter\u00e7a ter\u00e7a-feira ter 3\u00aa-feira 3\u00aa dinsdag "
                  + "\u706b \u706b\u66dc \u706b\u66dc\u65e5 \u5468\u4e8c \u9031\u4e8c "
                  + "\u661f\u671f\u4e8c \u793c\u62dc\u4e8c \u79ae\u62dc\u4e8c \u4e8c \ud654 "
                  + "\ud654\uc694\uc77c"),
          words(
              "wednesday weds wed we w mittwoch mi mercredi mer mi\u00e9rcoles "
                  + "mi\u00e9rc mi\u00e9r mi\u00e9 mercoled\u00ec mercoledi' quarta "
                  + "quarta-feira qua 4\u00aa-feira 4\u00aa woensdag wo \u6c34 \u6c34\u66dc "
                  + "\u6c34\u66dc\u65e5 \u5468\u4e09 \u9031\u4e09 \u661f\u671f\u4e09 "
                  + "\u793c\u62dc\u4e09 \u79ae\u62dc\u4e09 \u4e09 \uc218 \uc218\uc694\uc77c"),
          words(
              "thursday thurs thur thu th r donnerstag do jeudi jeu jueves jue juev "
                  + "gioved\u00ec giovedi' gio quinta quinta-feira qui 5\u00aa-feira 5\u00aa "
                  + "donderdag \u6728 \u6728\u66dc \u6728\u66dc\u65e5 \u5468\u56db "
                  + "\u9031\u56db \u661f\u671f\u56db \u793c\u62dc\u56db \u79ae\u62dc\u56db "
                  + "\u56db \ubaa9 \ubaa9\uc694\uc77c"),
          words(
              "friday fri fr f freitag vendredi ven vend viernes vie vier venerd\u00ec "
                  + "venerdi' sexta sexta-feira sex 6\u00aa-feira 6\u00aa vrijdag vr \u91d1 "
                  + "\u91d1\u66dc \u91d1\u66dc\u65e5 \u5468\u4e94 \u9031\u4e94 "
                  + "\u661f\u671f\u4e94 \u793c\u62dc\u4e94 \u79ae\u62dc\u4e94 \u4e94 \uae08 "
                  + "\uae08\uc694\uc77c"),
          words(
              "saturday sat sa samstag sonnabend samedi sam s\u00e1bado s\u00e1b "
                  + "sabato zaterdag za \u571f \u571f\u66dc \u571f\u66dc\u65e5 \u5468\u516d "
                  + "\u9031\u516d \u661f\u671f\u516d \u793c\u62dc\u516d \u79ae\u62dc\u516d "
                  + "\u516d \ud1a0 \ud1a0\uc694\uc77c"),
          words(
              "sunday sun su sonntag so dimanche dim domingo dom domenica zondag zo "
                  + "\u65e5 \u65e5\u66dc \u65e5\u66dc\u65e5 \u5468\u65e5 \u9031\u65e5 "
                  + "\u5468\u5929 \u661f\u671f\u65e5 \u661f\u671f\u5929 \u793c\u62dc\u5929 "
                  + "\u79ae\u62dc\u5929 \uc77c \uc77c\uc694\uc77c"));

  /** The accented letters of the names above, and the same without accents. */
  private static final String ACCENTED = "\u00e1\u00e4\u00e7\u00e9\u00ec\u00fb";

  private static final String UNACCENTED = "aaceiu";

  private static final Map<String, Month> MONTHS = byWord(Month.values(), MONTH_NAMES);
  private static final Map<String, DayOfWeek> WEEKDAYS = byWord(DayOfWeek.values(), WEEKDAY_NAMES);

  /** Finds a month's name or abbreviation; the full stop after it is left out. */
  static final String MONTH = alternatives(MONTHS);

  /** Finds an abbreviation of a month that may be another word. */
  static final String WORDLIKE_MONTH = alternatives(WORDLIKE_MONTHS);

  /** Finds a weekday's name or abbreviation; the full stop after it is left out. */
  static final String WEEKDAY = alternatives(WEEKDAYS);

  private static final Pattern ANY_MONTH =
      Pattern.compile(
          MONTH + "|" + WORDLIKE_MONTH, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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
        words.put(withoutAccents(word), values[i]);
      }
    }
    return words;
  }

  private static String withoutAccents(String word) {
    StringBuilder plain = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      int accented = ACCENTED.indexOf(word.charAt(i));
      if (accented >= 0) {
        plain.setCharAt(i, UNACCENTED.charAt(accented));
      }
    }
    return plain.toString();
  }

  private static String alternatives(Map<String, ?> words) {
    return words.keySet().stream().collect(Collectors.joining("|", "(?:", ")"));
  }

  /** The month of this name or abbreviation, in any case. */
  static Optional<Month> month(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(MONTHS.get(lower))
        .or(() -> Optional.ofNullable(WORDLIKE_MONTHS.get(lower)));
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
    return cell.length() > LONGEST
        ? Optional.empty()
        : weekday(AsciiSigns.of(cell).replaceAll("[(.,:)]", "").strip());
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
