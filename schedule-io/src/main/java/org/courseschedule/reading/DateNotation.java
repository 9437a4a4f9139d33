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
      "(?<year>(?:19|20)\\d{2})(?<sign>[-/.])\\s?(?<month>\\d{1,2})\\k<sign>\\s?(?<day>\\d{1,2})(?!\\d)",
      Fields.NUMBERED,
      date -> date.toString()),
  YEAR_MONTH_NAME_DAY(
      "2025 Sep 2",
      "(?<year>(?:19|20)\\d{2})(?:,?\\s|[-/])"
          + NotationParts.NO_WEEKDAY
          + "(?<month>"
          + CalendarWords.MONTH
          + ")(?!\\p{L})\\.?[\\s/-]*+(?<day>\\d{1,2})"
          + NotationParts.ORDINAL
          + "(?![\\d\\p{L}]|:\\S|\\.\\d)",
      Fields.NAMED,
      date -> date.getYear() + " " + monthName(date) + " " + date.getDayOfMonth()),
  MONTH_NAME_DAY(
      "Sep 2",
      NotationParts.NO_WEEKDAY
          + "(?<month>"
          + CalendarWords.MONTH
          + ")(?!\\p{L})\\.?[\\s/-]*+(?:the\\s)?(?<day>\\d{1,2})"
          + NotationParts.ORDINAL
          + "(?![\\d\\p{L}]|:\\S|\\.\\d)(?:\\s*+[,/-]?\\s*+(?<year>(?:19|20)\\d{2}|'\\d{2})(?![\\d:]))?",
      Fields.NAMED,
      date -> monthName(date) + " " + date.getDayOfMonth()),
  DAY_MONTH_NAME(
      "2 Sep",
      "(?<day>\\d{1,2})"
          + NotationParts.ORDINAL
          + "\\.?[\\s/-]*+(?:(?:of|de|di)\\s)?(?<month>"
          + CalendarWords.MONTH
          + ")(?!\\p{L})"
          + NotationParts.NO_DAY_AHEAD
          + NotationParts.YEAR_BEHIND,
      Fields.NAMED,
      date -> date.getDayOfMonth() + " " + monthName(date)),
  DAY_MONTH_NAME_SHORT_YEAR(
      "2-Sep-25",
      NotationParts.NO_LABEL_BEFORE
          + "(?<day>\\d{1,2})\\.?(?<sign>[-/\\s])(?<month>"
          + CalendarWords.MONTH
          + ")\\.?\\k<sign>(?!"
          + ClockTime.AHEAD
          + ")(?<year>[1-3]\\d)(?![\\d:\\p{L}]|\\.\\d|\\s?-)",
      Fields.NAMED,
      date -> date.getDayOfMonth() + "-" + monthName(date) + "-" + two(date.getYear() % 100)),
  DAY_AND_WORDLIKE_MONTH(
      "2/set",
      "(?<day>\\d{1,2})"
          + NotationParts.ORDINAL
          + "\\.?(?:\\s?[/-]\\s?|\\s(?:de|di)\\s)(?<month>"
          + CalendarWords.WORDLIKE_MONTH
          + ")(?!\\p{L})"
          + NotationParts.YEAR_BEHIND,
      Fields.NAMED,
      date -> date.getDayOfMonth() + "/" + wordlikeMonthName(date)),
  DAY_WORDLIKE_MONTH(
      "2 set",
      "(?<day>\\d{1,2})(?:\\s|\\.\\s?)(?<month>"
          + CalendarWords.WORDLIKE_MONTH
          + ")(?!\\p{L})"
          + NotationParts.YEAR_BEHIND,
      Fields.NAMED,
      date -> date.getDayOfMonth() + " " + wordlikeMonthName(date)),
  MONTH_DAY_NUMBERS(
      "9/2",
      "(?<month>\\d{1,2})[\u00ba\u00b0]?\\s?/\\s?(?<day>\\d{1,2})(?:\\s?/\\s?(?<year>\\d{4}|'?\\d{2}))?(?![\\d/]|\\sof\\b)"
          + NotationParts.NO_MONTH_BEHIND,
      Fields.EITHER_ORDER,
      date -> date.getMonthValue() + "/" + date.getDayOfMonth()),
  NUMBERS_WITH_DOTS(
      "09.02.",
      "(?<month>\\d{1,2})\\.\\s?(?<day>\\d{1,2})(?:"
          + NotationParts.DOTS_AHEAD
          + "|\\.(?:\\s?(?<year>(?:19|20)\\d{2}|(?<!\\s)'?[0-3]\\d)(?![\\d:]))?(?!\\.?\\d))",
      Fields.EITHER_ORDER,
      date -> two(date.getMonthValue()) + "." + two(date.getDayOfMonth()) + "."),
  NUMBERS_WITH_DASHES(
      "9-2-2025",
      "(?<month>\\d{1,2})-(?<day>\\d{1,2})-(?<year>20\\d{2})(?![\\d-])",
      Fields.EITHER_ORDER,
      date -> date.getMonthValue() + "-" + date.getDayOfMonth() + "-" + date.getYear()),
  DOTTED(
      "9.2",
      "(?<month>\\d{1,2})\\.(?<day>\\d{1,2})(?<year>(?!))?(?![\\d.])",
      Fields.EITHER_ORDER,
      date -> date.getMonthValue() + "." + date.getDayOfMonth()),
  DASHED(
      "9-2",
      "(?<!-)(?<month>\\d{1,2})-(?<day>\\d{1,2})(?:-(?<year>\\d{2}))?(?![\\d/-])(?!\\s*+[ap]\\.?m)"
          + NotationParts.NO_MONTH_AT_ALL_BEHIND,
      Fields.EITHER_ORDER,
      date -> date.getMonthValue() + "-" + date.getDayOfMonth()),
  COMPACT(
      "20250902",
      "(?<year>20\\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])(?!\\d)",
      Fields.NUMBERED,
      date -> date.getYear() + two(date.getMonthValue()) + two(date.getDayOfMonth())),
  SHORT_YEAR_FIRST(
      "'25.9.2",
      "(?<year>'\\d{2})(?<sign>[-/.])\\s?(?<month>\\d{1,2})\\k<sign>\\s?(?<day>\\d{1,2})(?!\\d)",
      Fields.NUMBERED,
      date ->
          "'%s.%d.%d"
              .formatted(two(date.getYear() % 100), date.getMonthValue(), date.getDayOfMonth())),
  ERA(
      "\u4ee4\u548c7\u5e749\u67082\u65e5",
      "(?<year>(?:\u4ee4\u548c|\u5e73\u6210)\\s?(?:\\d{1,2}|\u5143))\\s?\u5e74\\s?(?<month>\\d{1,2})\\s?\u6708\\s?(?<day>\\d{1,2})(?:\\s?\u65e5)?(?!\\d)",
      Fields.NUMBERED,
      date ->
          "%s\u5e74%d\u6708%d\u65e5"
              .formatted(Era.inWords(date.getYear()), date.getMonthValue(), date.getDayOfMonth())),
  ERA_LETTER(
      "R7.9.2",
      "(?<year>(?-i:[RH])\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<day>\\d{1,2})(?![\\d.])",
      Fields.NUMBERED,
      date ->
          "%s.%d.%d"
              .formatted(
                  Era.withLetter(date.getYear()), date.getMonthValue(), date.getDayOfMonth())),
  MONTH_DAY_SIGNS(
      "9\u67082\u65e5",
      "(?:(?<year>\\d{4}|\\d{2})\\s*+[\u5e74\ub144]\\s*+)?(?<month>\\d{1,2})\\s*+[\u6708\uc6d4]\\s*+(?<day>\\d{1,2})(?:\\s?[\u65e5\u53f7\u865f\uc77c])?(?!\\d)",
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

  private final String example;
  private final Pattern pattern;
  private final Fields fields;
  private final Function<LocalDate, String> printer;

  DateNotation(String example, String pattern, Fields fields, Function<LocalDate, String> printer) {
    this.example = example;
    this.pattern =
        Pattern.compile(
            NotationParts.START + pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    this.fields = fields;
    this.printer = printer;
  }

  /** A date found in a text, and where. */
  record Found(PartialDate date, int start, int end) {

    private boolean fills(String text, int from) {
      return start == from && end == text.length();
    }
  }

  /** 2 September in this notation, without a year where it can be left out. */
  String example() {
    return example;
  }

  /** Writes a date, without the year where the notation can leave it out. */
  String print(LocalDate date) {
    return printer.apply(date);
  }

  /**
   * The first date at or after an offset; the longer one of two that start alike.
   *
   * @param weakToo whether weak notations are looked for as well
   */
  static Optional<Found> find(String text, int from, boolean weakToo) {
    Optional<Found> first = Optional.empty();
    if (text.chars().skip(from).noneMatch(Character::isDigit)) {
      return first; // Every date has one; most texts behind a date have none.
    }
    for (DateNotation notation : values()) {
      if (notation.isWeak() && !weakToo) {
        continue;
      }
      Optional<Found> found = notation.findOne(text, from);
      if (found.isPresent() && first.map(other -> isBefore(found.get(), other)).orElse(true)) {
        first = found;
      }
      if (first.isPresent() && first.get().fills(text, from)) {
        return first; // Most date cells; no other notation can be longer.
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
    matcher.useAnchoringBounds(false);
    matcher.region(from, text.length());
    while (matcher.find()) {
      if (!areDaysOfMarch(text, matcher)) {
        return Optional.of(new Found(date(matcher), matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  /** Whether these are two days before their month, {@code 3/5 Mar}; `16/9 mar` is a Tuesday. */
  private boolean areDaysOfMarch(String text, Matcher matcher) {
    if (this != MONTH_DAY_NUMBERS || matcher.group("year") != null) {
      return false;
    }
    Matcher march = NotationParts.MARCH.matcher(text).region(matcher.end(), text.length());
    int first = Integer.parseInt(matcher.group("month"));
    int second = Integer.parseInt(matcher.group("day"));
    return march.lookingAt()
        && first < second
        && (second > 12 || Character.isUpperCase(march.group(1).charAt(0)));
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

  /** Two digits mean a year of this century: no course table is older; behind an era, one of it. */
  private static OptionalInt year(@Nullable String text) {
    if (text == null) {
      return OptionalInt.empty();
    }
    Optional<Integer> ofEra = Era.year(text);
    if (ofEra.isPresent()) {
      return OptionalInt.of(ofEra.get());
    }
    String digits = text.replace("'", "");
    int year = Integer.parseInt(digits);
    return OptionalInt.of(digits.length() == 2 ? 2000 + year : year);
  }

  /**
   * Whether text in this notation may well be something else, a version or a range of pages, so
   * that it is a date only where dates are expected.
   */
  boolean isWeak() {
    return switch (this) {
      case DAY_WORDLIKE_MONTH, DOTTED, DASHED, COMPACT, ERA_LETTER -> true;
      default -> false;
    };
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : "" + number;
  }

  private static String monthName(LocalDate date) {
    return CalendarWords.abbreviation(date.getMonth());
  }

  private static String wordlikeMonthName(LocalDate date) {
    return switch (date.getMonth()) {
      case SEPTEMBER -> "set";
      case OCTOBER -> "out";
      default -> monthName(date);
    };
  }
}
