package org.courseschedule.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as a cell states it: perhaps without a year, perhaps a day that does not exist.
 *
 * @param text what was read as this date, {@code Sep 2}
 * @param year if stated
 * @param month as written, which need not be 1 to 12
 * @param day as written, which need not exist
 * @param numeric whether month and day are both numbers, so that either may come first
 */
record PartialDate(String text, OptionalInt year, int month, int day, boolean numeric) {

  /** This date with month and day exchanged if both are numbers. */
  PartialDate dayFirst() {
    return numeric ? new PartialDate(text, year, /* month= */ day, /* day= */ month, true) : this;
  }

  /** This date with the first number for the year and the last for the day: {@code 25/09/02}. */
  PartialDate yearFirst() {
    return numeric && year.isPresent()
        ? new PartialDate(
            text,
            OptionalInt.of(CENTURY + month),
            /* month= */ day,
            /* day= */ year.getAsInt() % 100,
            false)
        : this;
  }

  /** Whether it is three numbers, of which the first can be neither day nor month, but a year. */
  boolean mayHaveYearFirst() {
    return numeric
        && year.isPresent()
        && year.getAsInt() >= CENTURY
        && year.getAsInt() <= CENTURY + 31
        && month > 12
        && day <= 12;
  }

  private static final int CENTURY = 2000;

  /** A range whose days are farther apart and in the wrong order goes on into another month. */
  static final int HALF_A_MONTH = 14;

  /** Whether it is written with the day before the name of the month. */
  boolean isDayFirst() {
    return !numeric && Character.isDigit(text.charAt(0)) && CalendarWords.containsMonth(text);
  }

  /** The same month and year, another day: the {@code 28} of {@code Nov 26-28}. */
  PartialDate withDay(String text, int day) {
    return new PartialDate(text, year, month, day, numeric);
  }

  /**
   * The same month and year, another day before it: the {@code 26} of {@code 26-28 Nov}, the {@code
   * 13} of {@code 13.-17.10.}, where the first number is the day.
   */
  PartialDate withLeadingDay(String text, int day) {
    return numeric
        ? new PartialDate(text, year, /* month= */ day, this.day, true)
        : day - this.day > HALF_A_MONTH ? withDay(text, day).monthsLater(-1) : withDay(text, day);
  }

  /** The day that ends a range from this one: the {@code 2} of {@code Aug 31-2} is in September. */
  PartialDate withLastDay(String text, int day) {
    PartialDate last = withDay(text, day);
    return !numeric && this.day - day > HALF_A_MONTH ? last.monthsLater(1) : last;
  }

  private PartialDate monthsLater(int months) {
    int count = month - 1 + months;
    OptionalInt then =
        year.isPresent()
            ? OptionalInt.of(year.getAsInt() + Math.floorDiv(count, 12))
            : OptionalInt.empty();
    return new PartialDate(text, then, Math.floorMod(count, 12) + 1, day, false);
  }

  /** This date, found in another text. */
  PartialDate withText(String text) {
    return new PartialDate(text, year, month, day, numeric);
  }

  /** This date with the year that stands behind the last of several: {@code Nov 26-28, 2025}. */
  PartialDate withYear(int year) {
    return new PartialDate(text, OptionalInt.of(year), month, day, numeric);
  }

  /**
   * Whether the two name one day. This is asked of every row, and the first call of a record's
   * {@code equals} takes as long as reading a table.
   */
  boolean isSameAs(PartialDate other) {
    return month == other.month && day == other.day && year.equals(other.year);
  }

  /** Whether the two may name one day, numbers in either order. */
  boolean mayBe(PartialDate other) {
    return (month == other.month && day == other.day)
        || ((numeric || other.numeric) && month == other.day && day == other.month);
  }

  /** The date in a year; empty if there is no such day in it. */
  Optional<LocalDate> in(int year) {
    // An exception for each of many impossible days would take seconds.
    return month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth()
        ? Optional.of(LocalDate.of(year, month, day))
        : Optional.empty();
  }

  boolean isYearless() {
    return year.isEmpty();
  }

  /** Whether the day exists in some year. */
  boolean isPossible() {
    return in(2000).isPresent();
  }

  /** Orders days of one year, 1 January first, without regard to the year. */
  int ordinal() {
    return month * 31 + day;
  }
}
