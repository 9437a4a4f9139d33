package org.courseschedule.reading;

import java.util.regex.Pattern;

/** What the patterns of {@link DateNotation} share. */
final class NotationParts {

  /** Nothing goes on that would make it another word: {@code 16 set}, not {@code 16 set pages}. */
  static final String WORDLIKE_MONTH_AT_END =
      CalendarWords.WORDLIKE_MONTH + "(?=\\.?\\s*+(?:$|[,;|()-]|(?:de\\s)?20\\d\\d))";

  /** A weekday needs no blank before month and day: {@code Mon.9/30}; a letter where it begins. */
  private static final String AFTER_WEEKDAY =
      "(?=\\d{1,2}/\\d{1,2}(?![\\d/]))(?-i:(?<=(?<!\\p{L})(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\.?)"
          + "|(?<=^[MTRF])(?!1/2(?!\\d))|(?<=^W)(?=\\d/[12]\\d)(?!9/10))";

  /**
   * No date begins within a word or a number, but Chinese, Japanese and Korean words need no blank
   * before it, and it may come second: `2025-09-02/2025-09-04`, `13./14.10.`, `Sep 30/Oct 2`.
   */
  static final String START =
      "(?:(?<![\\p{L}\\d.&&[^\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]])|"
          + AFTER_WEEKDAY
          + ")"
          + "(?:(?<!/)|(?<=-\\d\\d/|\\d\\./)|(?<=\\d/)(?=\\p{L})"
          + "|(?<=[\\p{L}\\d]/)(?=\\d{1,2}\\s(?:"
          + CalendarWords.MONTH
          + "(?!\\p{L})|"
          + WORDLIKE_MONTH_AT_END
          + ")))";

  /** Two days before the name of their month are no month and day: {@code 4/6 Sep}. */
  static final String NO_MONTH_BEHIND =
      "(?!\\s(?:(?!mar\\b)"
          + CalendarWords.MONTH
          + "(?!\\p{L})|(?!out)"
          + WORDLIKE_MONTH_AT_END
          + "))";

  /** Nor are they in {@code 1-3 set}. */
  static final String NO_MONTH_AT_ALL_BEHIND =
      NO_MONTH_BEHIND + "(?!\\s" + WORDLIKE_MONTH_AT_END + ")";

  static final String ORDINAL = "(?:st|nd|rd|th|ero?|ro|[\u00ba\u00aa\u00b0])?";

  /**
   * In Spanish, French and Italian `mar` is a weekday as well, before a day of another month: `mar
   * 03-nov`, `mar 16/9`, `mar. 8 et jeu. 10 avr.`.
   */
  static final String NO_WEEKDAY =
      "(?!mar\\.?\\s\\d{1,2}"
          + ORDINAL
          + "(?:(?:\\s(?:et|y|e)\\s|\\s?[,;&/]\\s?(?="
          + CalendarWords.WEEKDAY
          + "))(?:"
          + CalendarWords.WEEKDAY
          + "\\.?\\s)?\\d{1,2}"
          + ORDINAL
          + ")*+[\\s/-](?:(?:de|di)\\s)?(?:"
          + CalendarWords.MONTH
          + "(?!\\p{L})|"
          + WORDLIKE_MONTH_AT_END
          + "))"
          + "(?!mar\\.?\\s(?:\\d{1,2}/0\\d|[12]\\d/\\d(?!\\d)|(?:1[3-9]|2\\d|3[01])/1[0-2])|(?-i:mar)\\.?\\s\\d{1,2}/)";

  /** In `Class 3 Sep 2` the number before the month is no day, in `3 Sep 10:00` it is. */
  static final String NO_DAY_AHEAD =
      "(?:(?!\\.?\\s*+(?!"
          + ClockTime.AHEAD
          + ")\\d{1,2}(?!\\d))|(?=\\.?\\s"
          + BesideDate.HOUR
          + "\\s?-\\s?"
          + BesideDate.HOUR
          + "(?![\\d/:.-]))(?<=(?<!\\p{L})"
          + CalendarWords.WEEKDAY
          + "[.,]{0,2}\\s\\d{1,2}\\.?\\s"
          + CalendarWords.MONTH
          + "))";

  static final String YEAR_BEHIND =
      "(?:\\.?[\\s,/-]*+(?:(?:de|del|di)\\s)?(?<year>(?:19|20)\\d{2}|'\\d{2})(?![\\d:]))?";

  /** Between blanks, two digits are a year only if the first number is not that of a label. */
  static final String NO_LABEL_BEFORE =
      "(?:(?=\\d{1,2}[-/])|(?=\\d{1,2}\\.?\\s)(?<=^|[,;:&(+-]\\s?|"
          + CalendarWords.WEEKDAY
          + "[.,]{0,2}\\s))";

  /** The last full stop may be left out before a date that has it: {@code 18.11 und 20.11.}. */
  static final String DOTS_AHEAD =
      "(?=\\s?(?:[-&+/,]|und\\b|u\\.|bis\\b)\\s?(?:0?[1-9]|[12]\\d|3[01])\\.(?:0?[1-9]|1[0-2])\\.(?!\\d\\.))";

  static final Pattern MARCH = Pattern.compile("\\s([Mm]ar)(?![\\p{L}\\d])");

  private NotationParts() {}
}
