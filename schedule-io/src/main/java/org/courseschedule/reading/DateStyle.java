package org.courseschedule.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.courseschedule.model.RichText;
import org.courseschedule.model.When;

/**
 * How a table writes its dates, so that a day is changed and nothing else: {@code Class 9 (Sep 30)}
 * moved by three days is {@code Class 9 (Oct 3)}.
 *
 * @param dayFirst whether of two numbers the day comes first
 * @param padded whether numbers below ten have a zero before them
 * @param language of the names of months and weekdays
 */
public record DateStyle(boolean dayFirst, boolean padded, Locale language) {

  static final Pattern TOKEN = Pattern.compile("\\d+|[\\p{L}\\p{M}]+");

  /** What may stand behind the number of a day. */
  static final String ORDINALS = "st|nd|rd|th|er";

  private static final Pattern ORDINAL = Pattern.compile("(?i)" + ORDINALS);
  private static final Pattern YEAR_FIRST = Pattern.compile("\\d{4}(?!\\d)|['\u2019]\\d{2}");

  /**
   * The style of a table.
   *
   * @param cells the cells of dates
   * @param whens what each of them means
   */
  public static DateStyle of(List<String> cells, List<When> whens) {
    int dayFirst = 0;
    int padded = 0;
    List<String> dated = new ArrayList<>();
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      Optional<DateNotation.Found> found =
          find(Struck.MARKUP.matcher(cell).replaceAll(""), 0).or(() -> find(cell, 0));
      Optional<LocalDate> first = whens.get(i).first();
      if (first.isPresent()) {
        dated.add(cell);
        days.add(first.get());
        // The weekdays of further days tell the language as well.
        for (LocalDate day : whens.get(i).statedWeekdays().keySet()) {
          if (!day.equals(first.get())) {
            dated.add(cell);
            days.add(day);
          }
        }
      }
      if (found.isEmpty() || first.isEmpty()) {
        continue;
      }
      PartialDate date = found.get().date();
      if (date.numeric()) {
        // In `17.-18.09.` the first whole date is that of the last day.
        dayFirst += isOneOf(date.dayFirst(), whens.get(i)) ? 1 : 0;
        dayFirst -= isOneOf(date, whens.get(i)) ? 1 : 0;
      }
      padded += padding(date.text());
    }
    return new DateStyle(dayFirst > 0, padded > 0, CalendarStyle.language(dated, days));
  }

  private static boolean isOneOf(PartialDate date, When when) {
    return when.days().stream()
        .flatMap(range -> Stream.of(range.first(), range.last()))
        .anyMatch(day -> date.month() == day.getMonthValue() && date.day() == day.getDayOfMonth());
  }

  /** The next date; one in a weak notation only if there is no other. */
  static Optional<DateNotation.Found> find(String cell, int from) {
    return DateNotation.find(cell, from, false).or(() -> DateNotation.find(cell, from, true));
  }

  /** The first date that is this day. */
  Optional<DateNotation.Found> find(String cell, LocalDate day) {
    Optional<DateNotation.Found> found = find(cell, 0);
    while (found.isPresent() && !isOf(found.get().date(), day)) {
      found = find(cell, found.get().end());
    }
    return found;
  }

  private static int padding(String date) {
    return TOKEN
        .matcher(date)
        .results()
        .map(token -> token.group())
        .mapToInt(token -> token.matches("0\\d") ? 1 : token.matches("\\d") ? -1 : 0)
        .sum();
  }

  /**
   * A cell of dates for other days and another time. What else it says stays, but for weekdays.
   *
   * @param cell the cell as it is written
   * @param from the days that it means
   * @param to the days that it is to mean
   * @param iso whether the days are to be written as ISO 8601 has them
   * @return empty if it is not seen how the cell means its days
   */
  public Optional<String> moved(String cell, When from, When to, boolean iso) {
    Optional<String> days =
        !iso && !from.isUndated() && from.days().equals(to.days())
            ? Optional.of(cell)
            : new MovedDays(this, from, to).in(cell, iso);
    return days.map(text -> TimeStyle.moved(text, from.time(), to.time()));
  }

  /** Whether a date is this day. */
  boolean isOf(PartialDate date, LocalDate day) {
    PartialDate ordered = dayFirst ? date.dayFirst() : date;
    return ordered.month() == day.getMonthValue() && ordered.day() == day.getDayOfMonth();
  }

  /** A date as another one is written. */
  Optional<String> written(String text, LocalDate old, LocalDate day) {
    boolean hasName = CalendarWords.containsMonth(text);
    boolean yearFirst = YEAR_FIRST.matcher(text).lookingAt();
    List<Character> parts = parts(yearFirst, hasName);
    StringBuilder written = new StringBuilder();
    Matcher token = TOKEN.matcher(text);
    int done = 0;
    int number = 0;
    boolean afterDay = false;
    while (token.find()) {
      written.append(text, done, token.start());
      done = token.end();
      String word = token.group();
      if (Character.isDigit(word.charAt(0))) {
        char part = parts.get(Math.min(number, parts.size() - 1));
        written.append(number(word, value(part, day), part));
        number++;
        afterDay = part == 'd';
      } else if (afterDay && ORDINAL.matcher(word).matches()) {
        written.append(ordinal(word, day.getDayOfMonth()));
      } else if (CalendarWords.month(word).isPresent()) {
        Optional<String> month =
            CalendarStyle.month(word, old.getMonth(), day.getMonth(), language);
        if (month.isEmpty()) {
          return Optional.empty();
        }
        written.append(month.get());
        afterDay = false;
      } else {
        written.append(word);
        afterDay = false;
      }
    }
    return Optional.of(written.append(text.substring(done)).toString());
  }

  /** What each number of a date is: {@code y}ear, {@code m}onth or {@code d}ay. */
  private List<Character> parts(boolean yearFirst, boolean hasName) {
    if (hasName) {
      return yearFirst ? List.of('y', 'd') : List.of('d', 'y');
    }
    if (yearFirst) {
      return List.of('y', 'm', 'd');
    }
    return dayFirst ? List.of('d', 'm', 'y') : List.of('m', 'd', 'y');
  }

  private static int value(char part, LocalDate day) {
    return switch (part) {
      case 'y' -> day.getYear();
      case 'm' -> day.getMonthValue();
      default -> day.getDayOfMonth();
    };
  }

  private String number(String old, int value, char part) {
    if (part == 'y') {
      return old.length() == 2 ? "%02d".formatted(value % 100) : "%04d".formatted(value);
    }
    return number(old, value);
  }

  /** A number as another one is written. */
  String number(String old, int value) {
    boolean pad = old.length() == 2 && (old.charAt(0) == '0' || padded);
    return pad && value < 10 ? "0" + value : "" + value;
  }

  /** The number of a day alone as another one is written, with its ending if it has one. */
  String numberedDay(String old, int day) {
    Matcher parts = TOKEN.matcher(old);
    String number = parts.find() ? parts.group() : old;
    String ending = old.substring(number.length());
    return number(number, day) + (ending.isEmpty() ? "" : ordinal(ending, day));
  }

  private static String ordinal(String old, int day) {
    if (old.equalsIgnoreCase("er")) {
      return day == 1 ? old : "";
    }
    boolean isTeen = day / 10 == 1;
    return switch (isTeen ? 0 : day % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  /** A cell without the label that counts the class: {@code Sep 2} of {@code Class 1 (Sep 2)}. */
  public static String withoutNumber(String cell) {
    return DateLabel.without(cell);
  }

  /** Whether a cell states one date and nothing else. */
  public static boolean isDate(String cell) {
    String date = cell.strip();
    return find(date, 0)
        .filter(found -> found.start() == 0 && found.end() == date.length())
        .isPresent();
  }

  /** Whether a cell states a time of day and nothing else. */
  public static boolean isTime(String cell) {
    return ClockTime.find(cell)
        .flatMap(time -> ClockTime.match(cell, time))
        .filter(match -> match.group().length() == cell.strip().length())
        .isPresent();
  }

  /** A cell that states this time of day and nothing else, with another one; else empty. */
  public static Optional<String> timeMoved(String cell, When from, When to) {
    return from.time().isPresent() && isTime(cell) && ClockTime.find(cell).equals(from.time())
        ? Optional.of(TimeStyle.moved(cell, from.time(), to.time()))
        : Optional.empty();
  }

  /** Whether a cell states a weekday and nothing else. */
  public static boolean isWeekday(String cell) {
    return CalendarWords.weekdayAlone(cell).isPresent();
  }

  /** A cell that states a weekday and nothing else, for another day; empty if it is none. */
  public Optional<String> weekdayMoved(String cell, LocalDate from, LocalDate to) {
    Map<LocalDate, DayOfWeek> stated = Map.of(from, from.getDayOfWeek());
    When when = new When(RichText.EMPTY, List.of(), stated, Optional.empty());
    return CalendarWords.weekdayAlone(cell).equals(Optional.of(from.getDayOfWeek()))
        ? Optional.of(new MovedWeekdays(this, when, List.of(from), List.of(to)).in(cell))
        : Optional.empty();
  }
}
