package org.courseschedule.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.courseschedule.model.DateRange;
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

  private static final Pattern TOKEN = Pattern.compile("\\d+|[\\p{L}\\p{M}]+");
  private static final Pattern ORDINAL = Pattern.compile("(?i)st|nd|rd|th|er");

  /**
   * The style of a table.
   *
   * @param cells the cells of dates
   * @param whens what each of them means
   */
  public static DateStyle of(List<String> cells, List<When> whens) {
    int dayFirst = 0;
    int padded = 0;
    for (int i = 0; i < cells.size(); i++) {
      Optional<DateNotation.Found> found = find(cells.get(i), 0);
      Optional<LocalDate> first = whens.get(i).first();
      if (found.isEmpty() || first.isEmpty()) {
        continue;
      }
      PartialDate date = found.get().date();
      if (date.numeric() && first.get().getDayOfMonth() != first.get().getMonthValue()) {
        dayFirst += date.month() == first.get().getDayOfMonth() ? 1 : -1;
      }
      padded += padding(date.text());
    }
    return new DateStyle(dayFirst > 0, padded > 0, CalendarStyle.language(cells));
  }

  /** The next date; one in a weak notation only if there is no other. */
  private static Optional<DateNotation.Found> find(String cell, int from) {
    return DateNotation.find(cell, from, false).or(() -> DateNotation.find(cell, from, true));
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
            : (iso ? Optional.<String>empty() : moved(cell, from, to))
                .or(() -> inIso(cell, from, to));
    return days.map(text -> TimeStyle.moved(text, from.time(), to.time()));
  }

  /** The label before the first date, the days, and what stands behind the only date. */
  private static Optional<String> inIso(String cell, When from, When to) {
    String days = to.days().stream().map(DateRange::toString).collect(Collectors.joining(", "));
    boolean isOne = from.days().size() == 1 && from.days().get(0).isSingleDay();
    return find(cell, 0)
        .map(
            date -> {
              String label = cell.substring(0, date.start());
              String bracket = label.stripTrailing().endsWith("(") ? ")" : "";
              return label + days + (isOne ? cell.substring(date.end()) : bracket);
            })
        .or(() -> cell.isBlank() || MonthCells.isDay(cell) ? Optional.of(days) : Optional.empty());
  }

  private Optional<String> moved(String cell, When from, When to) {
    List<LocalDate> old = ends(from);
    List<LocalDate> days = ends(to);
    if (old.isEmpty() || old.size() != days.size()) {
      return Optional.empty();
    }
    StringBuilder moved = new StringBuilder();
    int done = 0;
    int next = 0;
    Optional<DateNotation.Found> found = find(cell, 0);
    while (found.isPresent() && next < old.size()) {
      DateNotation.Found date = found.get();
      int before = next;
      String between = cell.substring(done, date.start());
      // In `26-28 Nov` and `Nov 26-28` a day alone shares the month beside it.
      while (next < old.size() && !isOf(date.date(), old.get(next))) {
        Optional<String> more = withDay(between, old.get(next), days.get(next), moved);
        if (more.isEmpty()) {
          return Optional.empty();
        }
        between = more.get();
        next++;
      }
      if (next == old.size()) {
        return Optional.empty();
      }
      moved.append(weekdays(between, from, days.get(before)));
      Optional<String> written = written(date.date().text(), old.get(next), days.get(next));
      if (written.isEmpty()) {
        return Optional.empty();
      }
      moved.append(written.get());
      done = date.end();
      next++;
      found = find(cell, done);
    }
    // The month of a day alone stands in another cell.
    boolean isAlone = next == 0 && MonthCells.isDay(cell);
    String rest = isAlone ? weekdays(cell, from, days.get(0)) : cell.substring(done);
    while (next < old.size()) {
      LocalDate shared = next > 0 ? days.get(next - 1) : old.get(0);
      boolean sharesMonth = (next > 0 || isAlone) && days.get(next).getMonth() == shared.getMonth();
      Optional<String> more =
          sharesMonth ? withDay(rest, old.get(next), days.get(next), moved) : Optional.empty();
      if (more.isEmpty()) {
        return Optional.empty();
      }
      rest = more.get();
      next++;
    }
    return Optional.of(moved.append(weekdays(rest, from, days.get(days.size() - 1))).toString());
  }

  /** The first and the last day of each range, the one day of others. */
  private static List<LocalDate> ends(When when) {
    List<LocalDate> ends = new ArrayList<>();
    for (DateRange range : when.days()) {
      ends.add(range.first());
      if (!range.isSingleDay()) {
        ends.add(range.last());
      }
    }
    return ends;
  }

  private boolean isOf(PartialDate date, LocalDate day) {
    PartialDate ordered = dayFirst ? date.dayFirst() : date;
    return ordered.month() == day.getMonthValue() && ordered.day() == day.getDayOfMonth();
  }

  /** Writes the text up to a day alone, and the new day; gives what follows. */
  private Optional<String> withDay(
      String text, LocalDate old, LocalDate day, StringBuilder written) {
    Matcher token = Pattern.compile("(?<!\\d)0?" + old.getDayOfMonth() + "(?!\\d)").matcher(text);
    if (!token.find()) {
      return Optional.empty();
    }
    written.append(text, 0, token.start()).append(number(token.group(), day.getDayOfMonth()));
    return Optional.of(text.substring(token.end()));
  }

  /** A date as another one is written. */
  private Optional<String> written(String text, LocalDate old, LocalDate day) {
    List<String> numbers =
        TOKEN
            .matcher(text)
            .results()
            .map(token -> token.group())
            .filter(token -> Character.isDigit(token.charAt(0)))
            .toList();
    boolean hasName = CalendarWords.containsMonth(text);
    List<Character> parts = parts(numbers, hasName);
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
  private List<Character> parts(List<String> numbers, boolean hasName) {
    if (hasName) {
      return List.of('d', 'y');
    }
    if (!numbers.isEmpty() && numbers.get(0).length() == 4) {
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

  private String number(String old, int value) {
    boolean pad = old.length() == 2 && (old.charAt(0) == '0' || padded);
    return pad && value < 10 ? "0" + value : "" + value;
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

  /** The text with a stated weekday made that of the new day. */
  private String weekdays(String text, When from, LocalDate day) {
    if (from.statedWeekdays().isEmpty()) {
      return text;
    }
    List<DayOfWeek> stated =
        Arrays.stream(DayOfWeek.values()).filter(from.statedWeekdays().values()::contains).toList();
    Matcher word = TOKEN.matcher(text);
    while (word.find()) {
      Optional<DayOfWeek> old = CalendarWords.weekday(word.group()).filter(stated::contains);
      Optional<String> written =
          old.flatMap(
              was -> CalendarStyle.weekday(word.group(), was, day.getDayOfWeek(), language));
      if (written.isPresent()) {
        return text.substring(0, word.start()) + written.get() + text.substring(word.end());
      }
    }
    return text;
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

  /** Whether a cell states a weekday and nothing else. */
  public static boolean isWeekday(String cell) {
    return CalendarWords.weekdayAlone(cell).isPresent();
  }

  /** A cell that states a weekday and nothing else, for another day; empty if it is none. */
  public Optional<String> weekdayMoved(String cell, LocalDate from, LocalDate to) {
    Map<LocalDate, DayOfWeek> stated = Map.of(from, from.getDayOfWeek());
    When when = new When(RichText.EMPTY, List.of(), stated, Optional.empty());
    return CalendarWords.weekdayAlone(cell).equals(Optional.of(from.getDayOfWeek()))
        ? Optional.of(weekdays(cell, when, to))
        : Optional.empty();
  }
}
