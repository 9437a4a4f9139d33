package org.courseschedule.reading;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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

    /** How many days these are, about: some months are counted too long. */
    int length() {
      return last.ordinal() - first.ordinal() + 1;
    }

    /**
     * Whether a day is one of these.
     *
     * @param least how many days they are at least, whatever they state
     */
    boolean reachesTo(PartialDate day, int least) {
      int after = day.ordinal() - first.ordinal();
      return after >= 0 && after < Math.max(least, length());
    }

    /** These days with every date changed. */
    Days map(UnaryOperator<PartialDate> change) {
      return new Days(change.apply(first), change.apply(last), firstWeekday, lastWeekday);
    }
  }

  /** Longer cells are no date cells; what lies beyond is kept as text. */
  private static final int MAX_LENGTH = 400;

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
    DateScan scan = new DateScan(head, false);
    if (weakToo && scan.days().isEmpty()) {
      DateScan weak = new DateScan(head, true);
      scan = DateLabel.mayPrecede(weak.label()) ? weak : scan;
    }
    return new DateText(text, scan.days(), time(scan), number(scan));
  }

  /** The time of day, if it is the same on every day. */
  private static Optional<TimeRange> time(DateScan scan) {
    if (!scan.hours().isEmpty()) {
      return scan.hours().size() == 1 ? scan.hours().stream().findFirst() : Optional.empty();
    }
    Optional<TimeRange> time = ClockTime.find(scan.rest());
    return scan.remarks().stream()
            .flatMap(remark -> ClockTime.find(remark).stream())
            .allMatch(other -> time.equals(Optional.of(other)))
        ? time
        : Optional.empty();
  }

  private static Optional<ClassNumber> number(DateScan scan) {
    // A number alone before several days is that of their week.
    return DateLabel.number(scan.label())
        .or(
            () ->
                scan.days().size() == 1 && !scan.days().get(0).isRange()
                    ? DateLabel.numberAlone(scan.label())
                    : Optional.empty())
        .or(() -> DateLabel.numberBehind(scan.behind()));
  }

  /** Whether the cell names a day, possible or not. */
  boolean hasDays() {
    return !days.isEmpty();
  }

  /** This reading with every date changed. */
  DateText map(UnaryOperator<PartialDate> change) {
    return new DateText(text, days.stream().map(some -> some.map(change)).toList(), time, number);
  }

  /**
   * This reading with the year that only the last date states given to those before it: {@code
   * 13.10. - 17.10.2025}, {@code Dec 22 - Jan 5, 2026}.
   */
  DateText withSharedYear() {
    List<PartialDate> dates = dates();
    PartialDate last = dates.isEmpty() ? null : dates.get(dates.size() - 1);
    if (last == null || dates.size() < 2 || last.year().isEmpty()) {
      return this;
    }
    int year = last.year().getAsInt();
    return map(
        date ->
            date.year().isPresent()
                ? date
                : date.withYear(
                    date.ordinal() - last.ordinal() > TermYears.HALF_A_YEAR ? year - 1 : year));
  }

  /** The days of this reading alone, for a row that does not state them itself. */
  DateText daysAlone() {
    List<Days> plain =
        days.stream()
            .map(some -> new Days(some.first(), some.last(), Optional.empty(), Optional.empty()))
            .toList();
    return new DateText("", plain, Optional.empty(), Optional.empty());
  }

  /** The text before the first day, or all of it if it names none. */
  String ahead() {
    return hasDays() ? text.substring(0, Math.max(0, firstDay())) : text;
  }

  /** A day without its month may look like the number before it: {@code 3: 3 & 5 Sep}. */
  private int firstDay() {
    String first = dates().get(0).text();
    return dates().size() == 1
        ? text.indexOf(first)
        : text.lastIndexOf(first, text.lastIndexOf(dates().get(1).text()) - first.length());
  }

  /** Whether the text says nothing but days, of which it names some. */
  boolean isNothingElse() {
    String rest = text;
    for (PartialDate date : dates()) {
      rest = rest.replace(date.text(), "");
    }
    return hasDays() && (!RowText.says(rest) || CalendarWords.weekdayAlone(rest).isPresent());
  }

  /** The days from this one to a last one that another cell states, if each is a single day. */
  DateText until(DateText last) {
    if (days.size() != 1
        || last.days.size() != 1
        || days.get(0).isRange()
        || last.days.get(0).isRange()) {
      return this;
    }
    Days first = days.get(0);
    Days end = last.days.get(0);
    Days range = new Days(first.first(), end.first(), first.firstWeekday(), end.firstWeekday());
    return new DateText(text, List.of(range), time, number);
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

  /** Whether the cell is a date and says nothing else. */
  boolean isDateAlone() {
    return days.size() == 1 && days.get(0).first().text().equals(text);
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
}
