package org.courseschedule.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the cell of a date says of the day beside it: {@code Nov 26 (no class)}, {@code Due 11/14}.
 *
 * @param before what stands before the date
 * @param behind what stands behind it
 */
record DateRemark(String before, String behind) {

  private static final DateRemark NONE = new DateRemark("", "");

  private static final Pattern FIRST_WORD =
      Pattern.compile("^[^\\p{L}]*+(?<word>\\p{L}++(?:\\.m\\b)?)");

  private static final Pattern LAST_WORD =
      Pattern.compile("(?<!\\p{L})(?<word>\\p{L}++)[^\\p{L}]*+$");

  private static final Pattern OF_TIME = Pattern.compile("(?i)[ap]\\.?m|uhr|hs?");

  /** Longer cells are no date cells. */
  private static final int MAX_LENGTH = 400;

  /** The remark in a cell, without the weekday and the time; none beside several dates. */
  static DateRemark of(String cell, DateText date) {
    if (date.days().size() != 1 || cell.length() > MAX_LENGTH) {
      return NONE;
    }
    DateText.Days days = date.days().get(0);
    int start = cell.indexOf(days.first().text());
    if (start < 0) {
      return NONE;
    }
    int end = start + days.first().text().length();
    int last = cell.indexOf(days.last().text(), end);
    if (days.isRange() && last >= 0) {
      end = last + days.last().text().length();
    }
    return new DateRemark(withoutLast(cell.substring(0, start)), withoutFirst(cell.substring(end)));
  }

  /** What is remarked before the date and behind it. */
  Stream<String> texts() {
    return Stream.of(before, behind);
  }

  private static String withoutFirst(String text) {
    String rest = text;
    Matcher word = FIRST_WORD.matcher(rest);
    while (word.find() && isOfDate(word.group("word"))) {
      rest = rest.substring(word.end());
      word = FIRST_WORD.matcher(rest);
    }
    return rest;
  }

  private static String withoutLast(String text) {
    Matcher word = LAST_WORD.matcher(text);
    return word.find() && isOfDate(word.group("word")) ? text.substring(0, word.start()) : text;
  }

  private static boolean isOfDate(String word) {
    return OF_TIME.matcher(word).matches() || CalendarWords.weekdayAlone(word).isPresent();
  }
}
