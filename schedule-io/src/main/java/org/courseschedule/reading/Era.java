package org.courseschedule.reading;

import java.util.Arrays;
import java.util.Optional;

/** The eras by which Japan counts the years: {@code \u4ee4\u548c7\u5e74}, {@code R7}. */
enum Era {
  REIWA("\u4ee4\u548c", "R", 2018),
  HEISEI("\u5e73\u6210", "H", 1988);

  /** The first year of an era. */
  private static final String FIRST = "\u5143";

  private final String title;
  private final String letter;
  private final int yearBefore;

  Era(String title, String letter, int yearBefore) {
    this.title = title;
    this.letter = letter;
    this.yearBefore = yearBefore;
  }

  /** The year that a text states by an era, which it begins with. */
  static Optional<Integer> year(String text) {
    return Arrays.stream(values())
        .filter(era -> text.startsWith(era.title) || text.startsWith(era.letter))
        .findFirst()
        .map(era -> era.yearBefore + number(text));
  }

  private static int number(String text) {
    return text.endsWith(FIRST) ? 1 : Integer.parseInt(text.replaceAll("\\D", ""));
  }

  /** The year in words, {@code \u4ee4\u548c7}. */
  static String inWords(int year) {
    return of(year).title + (year - of(year).yearBefore);
  }

  /** The year with a letter, {@code R7}. */
  static String withLetter(int year) {
    return of(year).letter + (year - of(year).yearBefore);
  }

  private static Era of(int year) {
    return year > REIWA.yearBefore ? REIWA : HEISEI;
  }
}
