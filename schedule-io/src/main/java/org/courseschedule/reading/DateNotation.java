package org.courseschedule.reading;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which a table writes one date, each read and printed here. A new one is one more
 * value.
 */
@SuppressWarnings("ImmutableEnumChecker") // the functions below hold no state
enum DateNotation {
  YEAR_MONTH_DAY(
      "2025-09-02",
      "(?<year>\\d{4})([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?!\\d)",
      Fields.NUMBERED,
      date -> date.toString()),
  MONTH_NAME_DAY(
      "Sep 2",
      "(?<month>"
          + CalendarWords.MONTH
          + ")(?!\\p{L})\\.?[\\s-]*(?<day>\\d{1,2})(?:st|nd|rd|th)?"
          + "(?![\\d:\\p{L}])(?![\\s-]*"
          + CalendarWords.MONTH
          + "(?!\\p{L})(?!\\.?[\\s-]*\\d{1,2}(?!\\d)))(?:\\s*,?\\s*(?<year>(?:19|20)\\d{2})(?![\\d:]))?",
      Fields.NAMED,
      date -> monthName(date) + " " + date.getDayOfMonth()),
  DAY_MONTH_NAME(
      "2 Sep",
      "(?<day>\\d{1,2})(?:st|nd|rd|th|er)?\\.?[\\s-]*(?:(?:of|de|di)\\s+)?(?<month>"
          + CalendarWords.MONTH
          + ")(?!\\p{L})(?!\\.?\\s*\\d{1,2}(?!\\d))(?:\\.?[\\s,-]*(?<year>(?:19|20)\\d{2})(?![\\d:]))?",
      Fields.NAMED,
      date -> date.getDayOfMonth() + " " + monthName(date)),
  MONTH_DAY_NUMBERS(
      "9/2",
      "(?<month>\\d{1,2})\\s?/\\s?(?<day>\\d{1,2})(?:\\s?/\\s?(?<year>\\d{4}|\\d{2}))?(?![\\d/])",
      Fields.EITHER_ORDER,
      date -> date.getMonthValue() + "/" + date.getDayOfMonth()),
  DOTTED(
      "09.02",
      "(?<month>\\d{2})\\.\\s?(?<day>\\d{2})(?!\\d)(?:\\.(?:\\s?(?<year>\\d{4}|\\d{2})(?!\\d))?)?(?!\\.?\\d)",
      Fields.EITHER_ORDER,
      date -> two(date.getMonthValue()) + "." + two(date.getDayOfMonth())),
  DASHED(
      "9-2",
      "(?<month>\\d{1,2})-(?<day>\\d{1,2})(?:-(?<year>\\d{4}))?(?![\\d-])(?!\\s*[ap]\\.?m)",
      Fields.EITHER_ORDER,
      date -> date.getMonthValue() + "-" + date.getDayOfMonth()),
  MONTH_DAY_SIGNS(
      "9\u67082\u65e5",
      "(?:(?<year>\\d{4})\\s*[\u5e74\ub144]\\s*)?(?<month>\\d{1,2})\\s*[\u6708\uc6d4]\\s*(?<day>\\d{1,2})\\s*[\u65e5\u53f7\uc77c]?",
      Fields.NUMBERED,
      date -> date.getMonthValue() + "\u6708" + date.getDayOfMonth() + "\u65e5");

  /** How the groups of a match make a date. */
  private enum Fields {
    /** The month is a number, its place is certain. */
    NUMBERED,
    /** The month is a word. */
    NAMED,
    /** Month and day are numbers that may stand in either order. */
    EITHER_ORDER
  }

  /** No date begins within a word or a number, but one may end an interval of ISO 8601. */
  private static final String START = "(?<![\\p{L}\\d.])(?:(?<!/)|(?<=-\\d\\d/))";

  private final String example;
  private final Pattern pattern;
  private final Fields fields;
  private final Function<LocalDate, String> printer;

  DateNotation(String example, String pattern, Fields fields, Function<LocalDate, String> printer) {
    this.example = example;
    this.pattern =
        Pattern.compile(START + pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    this.fields = fields;
    this.printer = printer;
  }

  /** A date found in a text, and where. */
  record Found(DateNotation notation, PartialDate date, int start, int end) {}

  /** 2 September in this notation, without a year where it can be left out. */
  String example() {
    return example;
  }

  /** Writes a date, without the year where the notation can leave it out. */
  String print(LocalDate date) {
    return printer.apply(date);
  }

  /**
   * The first date of any notation at or after an offset; the longer one of two that start alike.
   */
  static Optional<Found> find(String text, int from) {
    Optional<Found> first = Optional.empty();
    for (DateNotation notation : values()) {
      Optional<Found> found = notation.findOne(text, from);
      if (found.isPresent() && first.map(other -> isBefore(found.get(), other)).orElse(true)) {
        first = found;
      }
    }
    return first;
  }

  private static boolean isBefore(Found found, Found other) {
    return found.start() < other.start()
        || (found.start() == other.start() && found.end() > other.end());
  }

  private Optional<Found> findOne(String text, int from) {
    Matcher matcher = pattern.matcher(text);
    matcher.useTransparentBounds(true);
    matcher.region(from, text.length());
    return matcher.find()
        ? Optional.of(new Found(this, date(matcher), matcher.start(), matcher.end()))
        : Optional.empty();
  }

  private PartialDate date(Matcher matcher) {
    String month = matcher.group("month");
    int monthNumber =
        fields == Fields.NAMED
            ? CalendarWords.month(month).map(Month::getValue).orElse(0)
            : Integer.parseInt(month);
    return new PartialDate(
        matcher.group(),
        year(matcher.group("year")),
        monthNumber,
        Integer.parseInt(matcher.group("day")),
        fields == Fields.EITHER_ORDER);
  }

  /** Two digits mean a year of this century: no course table is older. */
  private static OptionalInt year(@Nullable String digits) {
    if (digits == null) {
      return OptionalInt.empty();
    }
    int year = Integer.parseInt(digits);
    return OptionalInt.of(digits.length() == 2 ? 2000 + year : year);
  }

  /**
   * Whether text in this notation may well be something else, a version or a range of pages, so
   * that it is a date only where dates are expected.
   */
  boolean isWeak() {
    return this == DOTTED || this == DASHED;
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : "" + number;
  }

  private static String monthName(LocalDate date) {
    return CalendarWords.abbreviation(date.getMonth());
  }
}
