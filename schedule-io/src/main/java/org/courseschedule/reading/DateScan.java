package org.courseschedule.reading;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.model.TimeRange;
import org.courseschedule.reading.DateText.Days;

/** One pass over the text of a cell, from date to date, as long as only signs stand between. */
final class DateScan {

  /** Shorter names of weekdays may be other words. */
  private static final int FULL = 5;

  /** Behind the full stop of an ordinal number. */
  private static final Pattern DOTTED_COMMA = Pattern.compile("^\\d+\\.\\s?[,+]");

  private final String written;
  private final String text;
  private final boolean weakToo;
  private final List<Days> days = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final Set<TimeRange> hours = new LinkedHashSet<>();
  private int start = -1;
  private int end;

  /** Behind the weekday in brackets that belongs to a date before it. */
  private int taken;

  /**
   * Scans a text.
   *
   * @param written the text
   * @param weakToo whether notations count that may mean something else
   */
  DateScan(String written, boolean weakToo) {
    this.written = written;
    this.text = AsciiSigns.of(written);
    this.weakToo = weakToo;
    run();
    takeWeekdaysBehind();
  }

  /** The days found, in the order written. */
  List<Days> days() {
    return days;
  }

  /** The text before the first date, or all of it if there is none. */
  String label() {
    return start < 0 ? text : text.substring(0, start);
  }

  /** The text behind the last date. */
  String behind() {
    return start < 0 ? "" : text.substring(end);
  }

  /** What stands between the dates, if anything does. */
  List<String> remarks() {
    return remarks;
  }

  /** The hours behind dates that no sign tells from days, {@code 10-12}. */
  Set<TimeRange> hours() {
    return hours;
  }

  /** The text without the dates and what stands between them. */
  String rest() {
    return start < 0 ? text : text.substring(0, start) + " \u0000 " + text.substring(end);
  }

  private Optional<DateNotation.Found> find(int from) {
    return DateNotation.find(text, from, weakToo)
        .map(
            found ->
                new DateNotation.Found(
                    found.date().withText(written.substring(found.start(), found.end())),
                    found.start(),
                    found.end()));
  }

  private void run() {
    Optional<DateNotation.Found> found = find(0);
    boolean inRange = false;
    while (found.isPresent()) {
      DateNotation.Found date = found.get();
      if (start < 0) {
        start = date.start();
      }
      add(date, inRange);
      end = date.end();
      int firstDays = days.size() - 1;
      if (!takeHours(date)) {
        addDaysAfter(date.date());
      }
      if (end > date.end() && date.date().year().isEmpty()) {
        addYearAfter(firstDays);
      }
      Optional<DateNotation.Found> next = find(end);
      if (next.isEmpty()) {
        return;
      }
      Matcher between = BesideDate.BETWEEN.matcher(text.substring(end, next.get().start()));
      if (!between.matches()) {
        return;
      }
      Optional.ofNullable(between.group("remark")).ifPresent(remarks::add);
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

  /** Takes a date, and the days before the first that share its month. */
  private void add(DateNotation.Found found, boolean inRange) {
    Optional<DayOfWeek> weekday = weekdayOf(found);
    if (inRange) {
      endRange(found.date(), weekday);
      return;
    }
    boolean isFirst = days.isEmpty();
    days.add(new Days(found.date(), found.date(), weekday, Optional.empty()));
    if (isFirst) {
      addDaysBefore(found);
    }
  }

  /** Such as {@code 26} in {@code 26-28 Nov}, {@code 3} and {@code 5} in {@code 3, 5, 10 Sep}. */
  private void addDaysBefore(DateNotation.Found found) {
    Matcher before = BesideDate.DAY_BEFORE.matcher(text.substring(0, found.start()));
    while (before.find() && isDayOf(found.date(), before)) {
      start = before.start("day");
      int number = Integer.parseInt(before.group("day"));
      PartialDate day = found.date().withLeadingDay(before.group("day"), number);
      boolean isRange =
          before.group("dash") != null
              || (before.group("dots") != null && before.group("dots").endsWith("-"));
      Days next = days.get(0);
      Optional<DayOfWeek> weekday = weekdayBefore(start);
      if (isRange) {
        days.set(0, new Days(day, next.last(), weekday, next.firstWeekday()));
      } else {
        days.add(0, new Days(day, day, weekday, Optional.empty()));
      }
      before = BesideDate.DAY_BEFORE.matcher(text.substring(0, start));
    }
  }

  /**
   * Whether the number before a date is a day of the same month: not that of a label, and before
   * numbers only where it is written so that nothing else can be meant, {@code 13.-17.10.}, {@code
   * 26-28/11}.
   */
  private boolean isDayOf(PartialDate date, Matcher before) {
    if (DateLabel.endsWithNumber(text, before.end("day"))) {
      return false;
    }
    String and = before.group("and");
    if (days.size() > 1 || days.get(0).isRange()) {
      // Where several share the month, a lower number before them is one more.
      PartialDate next = days.get(0).first();
      int day = next.numeric() ? next.month() : next.day();
      return (!days.get(0).isRange() || (and != null && !and.matches("[,;/+]")))
          && Integer.parseInt(before.group("day")) < day;
    }
    return date.isDayFirst()
        || (date.numeric()
            && (before.group("dots") != null
                || DOTTED_COMMA.matcher(before.group()).find()
                || (and != null && !and.matches("[,;/+]"))
                || isRangeOfDays(date, before)));
  }

  /**
   * In {@code 26-28/11} and {@code 26 to 28/11} the first of two numbers is no month, and words of
   * some languages stand between days only, {@code 02 a 04/11}.
   */
  private static boolean isRangeOfDays(PartialDate date, Matcher before) {
    String dash = before.group("dash");
    boolean isClose = dash != null && (!dash.startsWith("-") || before.group().matches("\\d+-"));
    return isClose && (date.month() > 12 || BesideDate.DAY_FIRST_TO.matcher(dash).matches());
  }

  private void endRange(PartialDate last, Optional<DayOfWeek> weekday) {
    int index = days.size() - 1;
    Days range = days.get(index);
    days.set(index, new Days(range.first(), last, range.firstWeekday(), weekday));
  }

  /**
   * Two numbers behind one day are hours if the day has a weekday or a year, or comes before the
   * month, or if no comma parts them: a list would go on otherwise.
   */
  private boolean takeHours(DateNotation.Found found) {
    Matcher matcher = BesideDate.HOURS.matcher(text.substring(end));
    if (days.get(days.size() - 1).isRange() || !matcher.find()) {
      return false;
    }
    PartialDate date = found.date();
    boolean isComplete =
        matcher.group("comma") == null
            || days.get(days.size() - 1).firstWeekday().isPresent()
            || date.year().isPresent()
            || date.isDayFirst()
            || (date.numeric() && date.text().endsWith("."));
    Optional<TimeRange> time =
        isComplete ? ClockTime.inColumn(matcher.group("hours")) : Optional.empty();
    time.ifPresent(hours::add);
    end += time.isPresent() ? matcher.end() : 0;
    return time.isPresent();
  }

  /** As many weekdays behind as days are those of the days; those of a range tell no day. */
  private void takeWeekdaysBehind() {
    List<DayOfWeek> weekdays = BesideDate.weekdaysBehind(behind());
    if (days.size() == weekdays.size() && days.stream().noneMatch(Days::isRange)) {
      for (int i = 0; i < weekdays.size(); i++) {
        days.set(
            i,
            new Days(
                days.get(i).first(),
                days.get(i).last(),
                Optional.of(weekdays.get(i)),
                Optional.empty()));
      }
    }
  }

  private void addDaysAfter(PartialDate date) {
    Pattern pattern = date.numeric() ? BesideDate.DAY_AFTER : BesideDate.DAY_AFTER_NAME;
    Matcher matcher = pattern.matcher(text.substring(end));
    while (matcher.find()) {
      int day = Integer.parseInt(matcher.group("day"));
      end += matcher.end();
      Optional<DayOfWeek> weekday =
          Optional.ofNullable(matcher.group("weekday"))
              .flatMap(CalendarWords::weekday)
              .or(() -> weekdayAfter(end));
      if (matcher.group("dash") != null) {
        endRange(date.withLastDay(matcher.group("day"), day), weekday);
      } else {
        PartialDate more = date.withDay(matcher.group("day"), day);
        days.add(new Days(more, more, weekday, Optional.empty()));
      }
      matcher = pattern.matcher(text.substring(end));
    }
  }

  private void addYearAfter(int firstDays) {
    Matcher year = BesideDate.YEAR_AFTER.matcher(text.substring(end));
    if (year.find()) {
      int value = Integer.parseInt(year.group(1));
      days.subList(firstDays, days.size())
          .replaceAll(some -> some.map(date -> date.withYear(value)));
      end += year.end();
    }
  }

  private Optional<DayOfWeek> weekdayOf(DateNotation.Found found) {
    return weekdayBefore(found.start()).or(() -> weekdayAfter(found.end()));
  }

  private Optional<DayOfWeek> weekdayBefore(int date) {
    Matcher before =
        BesideDate.WEEKDAY_BEFORE
            .matcher(text.substring(0, date))
            .region(Math.min(taken, date), date);
    // `Mon-Fri 9/22-9/26` names the days of the week that are meant, not that of the first date.
    return before.find()
            && !BesideDate.WEEKDAY_LIST.matcher(text.substring(0, before.start("weekday"))).find()
        ? CalendarWords.weekday(before.group("weekday"))
        : Optional.empty();
  }

  private Optional<DayOfWeek> weekdayAfter(int date) {
    String behind = text.substring(date);
    Matcher after = BesideDate.WEEKDAY_AFTER.matcher(behind);
    if (after.find()) {
      taken = after.group().contains("(") ? date + after.end() : taken;
      return CalendarWords.weekday(after.group("weekday"));
    }
    Matcher full = BesideDate.FULL_WEEKDAY_AFTER.matcher(behind);
    return full.find() && full.group("weekday").length() >= FULL
        ? CalendarWords.weekday(full.group("weekday"))
        : Optional.empty();
  }
}
