package org.courseschedule.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.model.ClassNumber;

/**
 * The label of a session that stands before its date: {@code Class 1}, {@code S\u00e9ance 3 -},
 * {@code 3:}. A week's number is a label, but not a class number.
 */
final class DateLabel {

  private static final String WEEK =
      "week|wk|woche|kw|semana|sem|semaine|settimana|sett|module|unit";

  /** In French {@code les 3, 5 et 10 septembre} are days. */
  private static final String NO_DAYS = "(?!\\s\\d{1,2}(?:er)?(?:,\\s?\\d{1,2})*+\\s(?:et|au)\\s)";

  private static final String CLASS =
      "class|lecture|lec|session|meeting|lesson|day|seminar|lab"
          + "|vorlesung|vl|sitzung|termin|einheit|abend|tag|\u00fcbung"
          + "|s\u00e9ance|seance|cours|clase|sesi\u00f3n|sesion|aula|sess\u00e3o|sessao|encontro"
          + "|lezione|lez|incontro|college|les"
          + NO_DAYS
          + "|bijeenkomst|l|#";

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<!\\p{L})(?<!(?:after|before)\\s)(?:"
              + CLASS
              + ")[\\s_#.:]*+(?<number>\\d{1,3}[a-z]?)(?![\\p{L}\\d])"
              + "|\u7b2c\\s?(?<japanese>\\d{1,3})\\s?[\u56de\u8bb2\u8b1b\u8bfe\u8ab2\u6b21\u8282\u7bc0]"
              + "|(?<korean>\\d{1,3})\\s?(?:\uac15|\ud68c|\ucc28\uc2dc)",
          FLAGS);

  /** In {@code Lab 1 due} the number is that of the work. */
  private static final Pattern OF_WORK =
      Pattern.compile("(?<!\\p{L})(?:due|deadline)(?!\\p{L})", FLAGS);

  /** A number alone before the date, as lists have it. */
  private static final Pattern ALONE = Pattern.compile("\\s*(?<number>\\d{1,3})\\s?[:.()]\\s*\\W*");

  private static final Pattern AHEAD =
      Pattern.compile("\\s*(?<number>\\d{1,3})(?:\\s?[:)]|\\s?\\.\\s|[^\\S\\n]*+\\n)");

  /** What parts a label from the date. */
  private static final Pattern SIGNS = Pattern.compile("^[\\s:.,;\u2013\u2014-]*+");

  private static final Pattern AT_END =
      Pattern.compile("(?<!\\p{L})(?:" + CLASS + "|" + WEEK + ")[\\s_#.:]*+\\d{1,3}[a-z]?$", FLAGS);

  /** A class in a word that hardly means anything else. */
  static final String NAMED_CLASS =
      "(?:class(?:es)?|lectures?|lec|sessions?|meeting|lesson|vorlesung|vl|sitzung|s\u00e9ance|seance|cours|clase|sesi\u00f3n|sesion"
          + "|aula|sess\u00e3o|lezione|lez|college|les)\\.?[\\s_#]*+(?<number>\\d{1,3}[a-z]?)(?![\\p{L}\\d])";

  private static final Pattern BEHIND =
      Pattern.compile("[\\s.,;:()\\u2013-]*+" + NAMED_CLASS, FLAGS);

  private DateLabel() {}

  /** The class number in the text before a date, or in a cell without one. */
  static Optional<ClassNumber> number(String label) {
    Matcher matcher = NUMBER.matcher(label);
    if (!matcher.find() || OF_WORK.matcher(label).find()) {
      return Optional.empty();
    }
    String japanese = matcher.group("japanese");
    String korean = matcher.group("korean");
    return ClassNumber.parse(
        japanese != null ? japanese : korean != null ? korean : matcher.group("number"));
  }

  /** A cell without the label with which it begins; brackets around the rest go too. */
  static String without(String cell) {
    Matcher named = NUMBER.matcher(cell);
    Matcher alone = AHEAD.matcher(cell);
    int end =
        named.find() && cell.substring(0, named.start()).isBlank()
            ? named.end()
            : alone.lookingAt() ? alone.end() : 0;
    String rest = end == 0 ? cell : SIGNS.matcher(cell.substring(end)).replaceFirst("");
    return end > 0 && rest.startsWith("(") && rest.indexOf(')') == rest.length() - 1
        ? rest.substring(1, rest.length() - 1)
        : rest;
  }

  /** The number that stands before a date without a word: {@code 3: 1/22}. */
  static Optional<ClassNumber> numberAlone(String label) {
    Matcher matcher = ALONE.matcher(label);
    return matcher.matches() ? ClassNumber.parse(matcher.group("number")) : Optional.empty();
  }

  /** The class number behind a date: {@code , Class 11}, {@code (Lecture 10)}. */
  static Optional<ClassNumber> numberBehind(String text) {
    return named(BEHIND.matcher(text));
  }

  private static Optional<ClassNumber> named(Matcher matcher) {
    return matcher.lookingAt() ? ClassNumber.parse(matcher.group("number")) : Optional.empty();
  }

  /** The number with which a cell begins: {@code 3: 1/22 & 1/23}, or alone on its line. */
  static Optional<ClassNumber> numberAhead(String cell) {
    return named(AHEAD.matcher(cell));
  }

  /** Whether the number with which a text ends is that of a session or a week. */
  static boolean endsWithNumber(String text, int end) {
    return AT_END.matcher(text).region(0, end).useTransparentBounds(true).find();
  }

  /** Whether a text before a date is a session's label, a weekday or nothing that tells. */
  static boolean mayPrecede(String text) {
    return !RowText.says(text)
        || CalendarWords.weekdayAlone(text).isPresent()
        || number(text).isPresent();
  }

  /** Whether a text that holds a class number says something else as well. */
  static boolean saysMoreThanNumber(String text) {
    String rest = NUMBER.matcher(AsciiSigns.of(text)).replaceFirst("");
    return RowText.says(rest);
  }
}
