package org.courseschedule.reading;

import java.time.DayOfWeek;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands beside a date and belongs to it: weekdays, further days, a year, the signs between.
 */
final class BesideDate {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Words for `to` and `and` in the languages of the months; of one letter only between blanks. */
  private static final String DASH =
      "(?:-{1,2}|~|to|thru|through|until|bis(?:\\szum)?|tot(?:\\sen\\smet)?|t/m|au|al|hasta|(?<=\\s)[a\u00e0](?=\\s)|all'"
          + "|\u304b\u3089|[\u81f3\u5230]|\ubd80\ud130)";

  /** Of them those of languages in which the day comes first. */
  static final Pattern DAY_FIRST_TO =
      Pattern.compile("bis(?:\\szum)?|tot(?:\\sen\\smet)?|t/m|au|al|hasta|all'|[a\u00e0]", FLAGS);

  private static final String COMMA =
      "(?:(?:[,;]\\s*+)?+(?:&|and|or|und|u\\.(?=\\s)|oder|et|ou|en|\u548c|\u53ca|(?<=\\s)[eyo](?=\\s))|[,;&+/])";

  /** Before a day that goes on from another: {@code el 3 y el 5}, {@code Sep 3 & the 5th}. */
  private static final String ARTICLE = "(?:(?:the|el|le|il|den|dem|der)\\s)?";

  private static final String WEEKDAY = "(?<weekday>" + CalendarWords.WEEKDAY + ")";

  /** No word of another meaning goes on: {@code 2 Sep so far}. */
  private static final String NO_WORD_BEHIND = "(?![\\p{L}\\d])(?=\\s*+(?:$|[^\\p{L}\\s]))";

  /** The month, and not Spanish Tuesday: {@code Feb 28, Mar 02}; a word for `to` in Dutch. */
  private static final String NO_MARCH = "(?!mar\\.?\\s?\\d|t/m\\b)";

  private static final String MORE_WEEKDAYS =
      "(?:\\.?(?:\\s?[-~/&+,]\\s?|\\s(?:and|to|und|bis|et|e|y)\\s)" + CalendarWords.WEEKDAY + ")++";

  private static final String CLOSED = "\\.?\\s*+(?:[)\\]]|$)";

  /** A list of weekdays behind dates, {@code (Mon-Fri)}, belongs to all of them. */
  private static final String NO_LIST = "(?!" + MORE_WEEKDAYS + CLOSED + ")";

  private static final Pattern WEEKDAYS_BEHIND =
      Pattern.compile(
          "^\\.?\\s*+,?\\s*+[(\\[]?\\s*+(?<weekdays>"
              + CalendarWords.WEEKDAY
              + MORE_WEEKDAYS
              + ")"
              + CLOSED,
          FLAGS);

  /** An hour at which classes are. */
  static final String HOUR = "(?:0?[7-9]|1\\d|2[0-2])";

  /** Hours behind a date without a word or sign that tells them from days: {@code , 10-12}. */
  static final Pattern HOURS =
      Pattern.compile(
          "^\\.?(?:\\s*+[(]?"
              + CalendarWords.WEEKDAY
              + "\\.?[)]?)?(?:\\s*+(?<comma>[,;])\\s*+|\\s+)(?!"
              + ClockTime.AHEAD
              + ")(?<hours>"
              + HOUR
              + "\\s?-\\s?"
              + HOUR
              + ")(?![\\d/:-]|\\.\\d|\\.?\\s*+"
              + CalendarWords.MONTH
              + "|\\s?[\u6708\uc6d4])",
          FLAGS);

  static final Pattern WEEKDAY_BEFORE =
      Pattern.compile(
          "(?<![\\p{L}\\d])"
              + WEEKDAY
              + "(?:[\\s-]?feira)?\\.?\\s*+[)]?[,:]?\\s*+(?:(?:den|dem|the|le|el|il|dia)\\s+)?[(]?\\s*+$",
          FLAGS);

  static final Pattern WEEKDAY_LIST =
      Pattern.compile(
          CalendarWords.WEEKDAY + "\\.?\\s?(?:[-~/&,+]|and|to|und|et|e|y|en)\\s?$", FLAGS);

  static final Pattern WEEKDAY_AFTER =
      Pattern.compile(
          "^\\.?\\s*+(?:,?\\s*+[(\\[]\\s*+|,\\s*+|(?<=\\s)|(?=[\\p{IsHan}\\p{IsHangul}]))"
              + NO_MARCH
              + WEEKDAY
              + NO_LIST
              + "\\.?"
              + NO_WORD_BEHIND,
          FLAGS);

  static final Pattern FULL_WEEKDAY_AFTER =
      Pattern.compile("^\\s*+" + WEEKDAY + "(?![\\p{L}\\d])" + NO_LIST, FLAGS);

  /** The day alone that goes on from a date in numbers: {@code -28}, {@code , 10}. */
  static final Pattern DAY_AFTER = dayAfter("[\\d/]|:\\d");

  /** And from one that names its month, so that strokes part days: {@code Sep 12/14/19}. */
  static final Pattern DAY_AFTER_NAME = dayAfter("\\d|:\\d|/(?!\\d{1,2}(?!\\d))");

  private static Pattern dayAfter(String notBehind) {
    return Pattern.compile(
        "^(?:\\s*+[(]"
            + CalendarWords.WEEKDAY
            + "\\.?[)])?+\\s*+\\.?\\s*+(?:(?<dash>"
            + DASH
            + ")|"
            + COMMA
            + ")\\s*+(?:"
            + NO_MARCH
            + WEEKDAY
            + "\\.?\\s)?"
            + ARTICLE
            + "(?!"
            + ClockTime.AHEAD
            + ")(?<day>\\d{1,2})"
            + NotationParts.ORDINAL
            + "+(?:\\s?[\u65e5\u53f7\u865f\uc77c])?(?!"
            + notBehind
            + "|\\.\\d)(?!\\.?[\\s-]*+(?:"
            + CalendarWords.MONTH
            + "|\\s?[\u6708\uc6d4]))(?=\\s*+(?:$|[^\\s\\p{L}\\d]|\\p{L}|(?:19|20)\\d{2}(?![\\d:])|(?<=\\s)"
            + ClockTime.AHEAD
            + "))",
        FLAGS);
  }

  /** The year that goes on from a day alone: {@code Nov 26-28, 2025}. */
  static final Pattern YEAR_AFTER = Pattern.compile("^,?\\s*+((?:19|20)\\d{2})(?![\\d:])");

  /** The day alone before a date that begins with its day: {@code 26-}, {@code 9 e}. */
  static final Pattern DAY_BEFORE =
      Pattern.compile(
          "(?<![\\d:.])(?<!(?<!\\.)/)(?<!(?<!(?<![\\d:/.-])\\d{1,2})-)(?<day>\\d{1,2})"
              + NotationParts.ORDINAL
              + "(?:(?<dots>\\.\\s?[-/])|\\.?\\s?(?<dash>"
              + DASH
              + ")|\\.?\\s?(?<and>"
              + COMMA
              + "))\\s?"
              + ARTICLE
              + "(?:"
              + CalendarWords.WEEKDAY
              + "\\.?,?\\s)?"
              + ARTICLE
              + "$",
          FLAGS);

  /** What a date that others follow says of its day: {@code (10:00-12:00)}. */
  private static final String REMARK =
      "(?<remark>\\s*+(?:[(][^()]{1,60}[)]|(?:,\\s*+)?+"
          + ClockTime.AHEAD
          + "[^,;&+()\\p{L}]{0,12}(?:[ap]\\.?m\\b\\.?)?)(?=\\s*+"
          + COMMA
          + "))?";

  static final Pattern BETWEEN =
      Pattern.compile(
          "\\.?+"
              + REMARK
              + "\\s*+(?:[(]?(?!t/m\\b)"
              + CalendarWords.WEEKDAY
              + "[)]?\\.?)?\\s*+(?:(?<dash>"
              + DASH
              + ")|(?<comma>"
              + COMMA
              + ")|)\\s*+(?:[(]?"
              + CalendarWords.WEEKDAY
              + "\\.?[)]?,?)?\\s*+"
              + ARTICLE,
          FLAGS);

  private static final Pattern WORD = Pattern.compile("[\\p{L}']+");

  private BesideDate() {}

  /** The weekdays of a list that stands first behind dates; none if there is no such list. */
  static List<DayOfWeek> weekdaysBehind(String text) {
    Matcher list = WEEKDAYS_BEHIND.matcher(text);
    return list.find()
        ? WORD.matcher(list.group("weekdays"))
            .results()
            .flatMap(word -> CalendarWords.weekday(word.group()).stream())
            .toList()
        : List.of();
  }
}
