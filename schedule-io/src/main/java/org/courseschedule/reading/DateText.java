package org.courseschedule.reading;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.model.ClassNumber;
import org.courseschedule.model.TimeRange;

/**
 * What a date cell says: {@code Class 1 (Sep 2)}, {@code Tue Sep 2}, {@code Nov 26-28}, {@code Sep
 * 8, 10}, {@code 2/15 11:00am}.
 *
 * @param text all of it
 * @param days what it names, in the order written
 * @param time the time of day, if stated
 * @param number the class number, if the label before the date states one
 */
record DateText(
    String text, List<Days> days, Optional<TimeRange> time, Optional<ClassNumber> number) {

  /**
   * One day or a range of days.
   *
   * @param first the first
   * @param last the last; the same as the first for one day
   * @param firstWeekday the weekday stated with the first
   * @param lastWeekday the weekday stated with the last
   */
  record Days(
      PartialDate first,
      PartialDate last,
      Optional<DayOfWeek> firstWeekday,
      Optional<DayOfWeek> lastWeekday) {

    /** Whether these are more than one day. */
    boolean isRange() {
      return !first.isSameAs(last);
    }

    /** These days with every date changed. */
    Days map(UnaryOperator<PartialDate> change) {
      return new Days(change.apply(first), change.apply(last), firstWeekday, lastWeekday);
    }
  }

  /** Longer cells are no date cells; what lies beyond is kept as text. */
  private static final int MAX_LENGTH = 400;

  private static final String DASH = "(?:[-\u2013\u2014\u2212]{1,2}|to|through|until)";
  private static final String COMMA = "(?:[,;&+/]|and)";

  private static final Pattern WEEKDAY_BEFORE =
      Pattern.compile(
          "(?<!\\p{L})(" + CalendarWords.WEEKDAY + ")\\.?\\s*[,:]?\\s*[(]?\\s*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern WEEKDAY_LIST =
      Pattern.compile(
          CalendarWords.WEEKDAY + "\\.?\\s?(?:[-\u2013\u2014/&,+]|and|to)\\s?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern WEEKDAY_AFTER =
      Pattern.compile(
          "^\\.?\\s*(?:[,]?\\s*[(\\[]\\s*|,\\s*|\\s)(" + CalendarWords.WEEKDAY + ")(?![\\p{L}\\d])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The day alone that goes on from a date: {@code -28}, {@code , 10}. */
  private static final Pattern DAY_AFTER =
      Pattern.compile(
          "^\\s*(?:(?<dash>"
              + DASH
              + ")|"
              + COMMA
              + ")\\s*(?<day>\\d{1,2})(?:st|nd|rd|th)?"
              + "(?![\\d:/.])(?!\\s*[-\u2013]\\s*\\d+:)(?!\\s*(?:[-\u2013]\\s*\\d{1,2}\\s*)?[ap]\\.?m)(?!\\s*"
              + CalendarWords.MONTH
              + ")(?=\\s*(?:$|[^\\s\\p{L}\\d]|\\p{L}))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The year that goes on from a day alone: {@code Nov 26-28, 2025}. */
  private static final Pattern YEAR_AFTER = Pattern.compile("^,?\\s*((?:19|20)\\d{2})(?![\\d:])");

  /** The day alone before a date that begins with its day: {@code 26-}, {@code 9 e}. */
  private static final Pattern DAY_BEFORE =
      Pattern.compile(
          "(?<![\\d:/.-])(?<day>\\d{1,2})(?:st|nd|rd|th)?\\.?\\s?(?:(?<dash>"
              + DASH
              + ")|[,&]|and|und|et|e|y|en)\\s?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern LABEL_NUMBER =
      Pattern.compile(
          "(?<!\\p{L})(?:class|lecture|lec|session|meeting|lesson|day|seminar|lab)[\\s_#.:]*"
              + "(?<number>\\d{1,3}[a-z]?)(?![\\p{L}\\d])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:\\(?"
              + CalendarWords.WEEKDAY
              + "\\)?\\.?)?\\s*(?:(?<dash>"
              + DASH
              + ")|(?<comma>"
              + COMMA
              + "))\\s*(?:"
              + CalendarWords.WEEKDAY
              + "\\.?,?)?\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Reads a cell's plain text, without the weak notations. */
  static DateText of(String text) {
    return of(text, false);
  }

  /**
   * Reads a cell's plain text.
   *
   * @param weakToo whether the weak notations count
   */
  static DateText of(String text, boolean weakToo) {
    String head = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
    if (head.chars().noneMatch(Character::isDigit)) {
      // Most cells: looking for a date in all its notations would find none.
      return new DateText(text, List.of(), Optional.empty(), Optional.empty());
    }
    Scan scan = new Scan(head, weakToo);
    scan.run();
    return new DateText(text, scan.days, ClockTime.find(scan.rest()), number(scan.label()));
  }

  private static Optional<ClassNumber> number(String label) {
    Matcher matcher = LABEL_NUMBER.matcher(label);
    return matcher.find() ? ClassNumber.parse(matcher.group("number")) : Optional.empty();
  }

  /** Whether a text that holds a class number says something else as well. */
  static boolean saysMoreThanNumber(String text) {
    String rest = LABEL_NUMBER.matcher(text).replaceFirst("");
    return rest.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether the cell names a day, possible or not. */
  boolean hasDays() {
    return !days.isEmpty();
  }

  /** This reading with every date changed. */
  DateText map(UnaryOperator<PartialDate> change) {
    return new DateText(text, days.stream().map(some -> some.map(change)).toList(), time, number);
  }

  /** The days of this reading alone, for a row that does not state them itself. */
  DateText daysAlone() {
    List<Days> plain =
        days.stream()
            .map(some -> new Days(some.first(), some.last(), Optional.empty(), Optional.empty()))
            .toList();
    return new DateText("", plain, Optional.empty(), Optional.empty());
  }

  /** This reading with a weekday that another cell states, if it is a single day without one. */
  DateText onWeekday(DayOfWeek weekday) {
    if (days.size() != 1 || days.get(0).isRange() || days.get(0).firstWeekday().isPresent()) {
      return this;
    }
    PartialDate day = days.get(0).first();
    Days onDay = new Days(day, day, Optional.of(weekday), Optional.empty());
    return new DateText(text, List.of(onDay), time, number);
  }

  /** Every date that is written, in order. */
  List<PartialDate> dates() {
    List<PartialDate> dates = new ArrayList<>();
    for (Days some : days) {
      dates.add(some.first());
      if (some.isRange()) {
        dates.add(some.last());
      }
    }
    return dates;
  }

  /** One pass over the text, from date to date. */
  private static final class Scan {

    private final String text;
    private final boolean weakToo;
    private final List<Days> days = new ArrayList<>();
    private int start = -1;
    private int end;

    Scan(String text, boolean weakToo) {
      this.text = text;
      this.weakToo = weakToo;
    }

    void run() {
      Optional<DateNotation.Found> found = DateNotation.find(text, 0, weakToo);
      boolean inRange = false;
      while (found.isPresent()) {
        DateNotation.Found date = found.get();
        if (start < 0) {
          start = date.start();
        }
        add(date, inRange);
        end = date.end();
        int firstDays = days.size() - 1;
        addDaysAfter(date.date());
        if (end > date.end() && date.date().year().isEmpty()) {
          addYearAfter(firstDays);
        }
        Optional<DateNotation.Found> next = DateNotation.find(text, end, weakToo);
        if (next.isEmpty()) {
          return;
        }
        Matcher between = BETWEEN.matcher(text.substring(end, next.get().start()));
        if (!between.matches()) {
          return;
        }
        inRange = between.group("dash") != null || isInterval(date, next.get(), between);
        found = next;
      }
    }

    /** {@code 2025-11-26/2025-11-28}, as ISO 8601 writes an interval. */
    private static boolean isInterval(
        DateNotation.Found first, DateNotation.Found last, Matcher between) {
      return between.group().strip().equals("/")
          && first.date().year().isPresent()
          && last.date().year().isPresent();
    }

    /**
     * Takes a date, and the day before it that shares its month: the {@code 26} of {@code 26-28
     * Nov}.
     */
    private void add(DateNotation.Found found, boolean inRange) {
      Optional<DayOfWeek> weekday = weekdayOf(found);
      Matcher before = DAY_BEFORE.matcher(text.substring(0, found.start()));
      if (days.isEmpty() && found.date().isDayFirst() && before.find()) {
        start = before.start("day");
        PartialDate day =
            found.date().withDay(before.group("day"), Integer.parseInt(before.group("day")));
        days.add(new Days(day, day, Optional.empty(), Optional.empty()));
        if (before.group("dash") != null) {
          endRange(found.date(), weekday);
          return;
        }
      }
      if (inRange) {
        endRange(found.date(), weekday);
      } else {
        days.add(new Days(found.date(), found.date(), weekday, Optional.empty()));
      }
    }

    private void endRange(PartialDate last, Optional<DayOfWeek> weekday) {
      int index = days.size() - 1;
      Days range = days.get(index);
      days.set(index, new Days(range.first(), last, range.firstWeekday(), weekday));
    }

    private void addDaysAfter(PartialDate date) {
      Matcher matcher = DAY_AFTER.matcher(text.substring(end));
      while (matcher.find()) {
        PartialDate more =
            date.withDay(matcher.group("day"), Integer.parseInt(matcher.group("day")));
        if (matcher.group("dash") != null) {
          endRange(more, Optional.empty());
        } else {
          days.add(new Days(more, more, Optional.empty(), Optional.empty()));
        }
        end += matcher.end();
        matcher = DAY_AFTER.matcher(text.substring(end));
      }
    }

    private void addYearAfter(int firstDays) {
      Matcher year = YEAR_AFTER.matcher(text.substring(end));
      if (year.find()) {
        int value = Integer.parseInt(year.group(1));
        days.subList(firstDays, days.size())
            .replaceAll(some -> some.map(date -> date.withYear(value)));
        end += year.end();
      }
    }

    private Optional<DayOfWeek> weekdayOf(DateNotation.Found found) {
      Matcher before = WEEKDAY_BEFORE.matcher(text.substring(0, found.start()));
      if (before.find()) {
        // `Mon-Fri 9/22-9/26` names the days of the week that are meant, not that of the first
        // date.
        if (WEEKDAY_LIST.matcher(text.substring(0, before.start(1))).find()) {
          return Optional.empty();
        }
        return CalendarWords.weekday(before.group(1));
      }
      Matcher after = WEEKDAY_AFTER.matcher(text.substring(found.end()));
      return after.find() ? CalendarWords.weekday(after.group(1)) : Optional.empty();
    }

    /** The text before the first date, or all of it if there is none. */
    String label() {
      return start < 0 ? text : text.substring(0, start);
    }

    /** The text without the dates. */
    String rest() {
      return start < 0 ? text : text.substring(0, start) + " \u0000 " + text.substring(end);
    }
  }
}
