package org.courseschedule.model;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * A holiday that schedules name, and the day it falls on in each year of the Gregorian calendar. A
 * new one is one more value.
 */
@SuppressWarnings("ImmutableEnumChecker") // the functions below hold no state
public enum Holiday {
  NEW_YEAR("New Year's Day", "new year'?s?( day)?", year -> LocalDate.of(year, 1, 1)),
  MARTIN_LUTHER_KING(
      "Martin Luther King Day",
      "(martin luther king|mlk)\\b.*",
      year -> nth(year, Month.JANUARY, MONDAY, 3)),
  PRESIDENTS(
      "Presidents' Day", "president'?s'?'? day.*", year -> nth(year, Month.FEBRUARY, MONDAY, 3)),
  VALENTINE("Valentine's Day", "valentine'?s'? day", year -> LocalDate.of(year, 2, 14)),
  SAINT_PATRICK("St. Patrick's Day", "st\\.? patrick'?s day", year -> LocalDate.of(year, 3, 17)),
  GOOD_FRIDAY("Good Friday", "good friday", year -> easter(year).minusDays(2)),
  EASTER("Easter Sunday", "easter sunday", Holiday::easter),
  EASTER_MONDAY("Easter Monday", "easter monday|ostermontag", year -> easter(year).plusDays(1)),
  PATRIOTS("Patriots' Day", "patriot'?s'? day", year -> nth(year, Month.APRIL, MONDAY, 3)),
  LABOUR(
      "Labour Day (May 1)",
      "may day|tag der arbeit|labour day.*",
      year -> LocalDate.of(year, 5, 1)),
  ASCENSION(
      "Ascension Day", "ascension( day)?|christi himmelfahrt", year -> easter(year).plusDays(39)),
  WHIT_MONDAY("Whit Monday", "whit monday|pfingstmontag", year -> easter(year).plusDays(50)),
  VICTORIA(
      "Victoria Day",
      "victoria day",
      year -> LocalDate.of(year, 5, 24).with(previousOrSame(MONDAY))),
  MEMORIAL(
      "Memorial Day",
      "memorial day.*",
      year -> LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY))),
  JUNETEENTH("Juneteenth", "juneteenth.*", year -> LocalDate.of(year, 6, 19)),
  INDEPENDENCE(
      "Independence Day",
      "independence day|(4th|fourth) of july",
      year -> LocalDate.of(year, 7, 4)),
  LABOR("Labor Day", "labou?r day.*", year -> nth(year, Month.SEPTEMBER, MONDAY, 1)),
  COLUMBUS(
      "Columbus Day",
      "columbus day.*|indigenous people'?s'? day.*",
      year -> nth(year, Month.OCTOBER, MONDAY, 2)),
  HALLOWEEN("Halloween", "halloween", year -> LocalDate.of(year, 10, 31)),
  VETERANS("Veterans Day", "veteran'?s'? day.*", year -> LocalDate.of(year, 11, 11)),
  THANKSGIVING("Thanksgiving", "thanksgiving( day)?", Holiday::thanksgiving),
  THANKSGIVING_IN_CANADA(
      "Thanksgiving (Canada)",
      "thanksgiving( day)?( \\(canada\\))?",
      year -> nth(year, Month.OCTOBER, MONDAY, 2)),
  DAY_AFTER_THANKSGIVING(
      "the day after Thanksgiving",
      "(the )?day after thanksgiving|black friday",
      year -> thanksgiving(year).plusDays(1)),
  CHRISTMAS_EVE("Christmas Eve", "christmas eve|heiligabend", year -> LocalDate.of(year, 12, 24)),
  CHRISTMAS("Christmas Day", "christmas( day)?", year -> LocalDate.of(year, 12, 25)),
  BOXING("Boxing Day", "boxing day", year -> LocalDate.of(year, 12, 26));

  private static final Set<Holiday> CLOSED_IN_THE_US =
      Set.of(
          NEW_YEAR,
          MARTIN_LUTHER_KING,
          MEMORIAL,
          JUNETEENTH,
          INDEPENDENCE,
          LABOR,
          THANKSGIVING,
          DAY_AFTER_THANKSGIVING,
          CHRISTMAS);

  private final String title;
  private final Pattern names;
  private final IntFunction<LocalDate> day;

  Holiday(String title, String names, IntFunction<LocalDate> day) {
    this.title = title;
    this.names = Pattern.compile(names, Pattern.CASE_INSENSITIVE);
    this.day = day;
  }

  private static LocalDate nth(int year, Month month, DayOfWeek weekday, int ordinal) {
    return LocalDate.of(year, month, 1).with(dayOfWeekInMonth(ordinal, weekday));
  }

  private static LocalDate thanksgiving(int year) {
    return nth(year, Month.NOVEMBER, THURSDAY, 4);
  }

  /** Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher. */
  private static LocalDate easter(int year) {
    int century = year / 100;
    int moon = year % 19;
    int leapCenturies = century / 4;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * moon + century - leapCenturies - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
    int late = (moon + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }

  /** The day of this holiday in a year, 1 to 9999; observed days that are moved are not told. */
  public LocalDate in(int year) {
    return day.apply(year);
  }

  /**
   * The holidays of a calendar. {@code US} is the days on which universities in the United States
   * close. It is not every federal holiday: many courses meet on Columbus Day and Veterans Day.
   *
   * @return empty if there is no calendar of this name
   */
  public static Optional<Set<Holiday>> calendar(String name) {
    return name.strip().equalsIgnoreCase("US") ? Optional.of(CLOSED_IN_THE_US) : Optional.empty();
  }

  /** The holiday that this text names, alone; empty if it names none of these. */
  public static Optional<Holiday> named(String text) {
    return allNamed(text).stream().findFirst();
  }

  /**
   * Every holiday of a name, which countries give to different days: <i>Labour Day</i>. The order
   * is that of the values.
   */
  public static List<Holiday> allNamed(String text) {
    String plain = text.strip().replace('\u2019', '\'');
    return Arrays.stream(values())
        .filter(holiday -> holiday.names.matcher(plain).matches())
        .toList();
  }

  /** The holiday's English name. */
  @Override
  public String toString() {
    return title;
  }
}
