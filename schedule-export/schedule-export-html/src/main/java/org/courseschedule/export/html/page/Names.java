package org.courseschedule.export.html.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.EntryText;
import org.courseschedule.model.MeetingPattern;
import org.courseschedule.model.Milestone;
import org.courseschedule.model.TimeRange;

/** Days, times and kinds in words. They are ours, so that no release of a JDK can change them. */
public final class Names {

  private Names() {}

  /** {@code Tue, Sep 2}. */
  public static String day(LocalDate day) {
    return weekday(day.getDayOfWeek()) + ", " + shortDay(day);
  }

  /** {@code Sep 2}. */
  public static String shortDay(LocalDate day) {
    return brief(day.getMonth()) + " " + day.getDayOfMonth();
  }

  /** {@code Tue}. */
  public static String weekday(DayOfWeek day) {
    return brief(day);
  }

  /** {@code Tuesday}. */
  public static String longWeekday(DayOfWeek day) {
    return EntryText.title(day);
  }

  /** {@code September 2025}. */
  public static String month(YearMonth month) {
    return EntryText.title(month.getMonth()) + " " + month.getYear();
  }

  /** {@code Sep 2 – Dec 9, 2025}. */
  static String range(DateRange days) {
    LocalDate last = days.last();
    String year = days.first().getYear() == last.getYear() ? "" : ", " + days.first().getYear();
    return shortDay(days.first()) + year + " \u2013 " + shortDay(last) + ", " + last.getYear();
  }

  /** {@code 10:10–11:25}. */
  static String time(TimeRange time) {
    return time.toString().replace('-', '\u2013');
  }

  /** {@code Tue, Thu 10:10–11:25}. */
  static String meets(MeetingPattern pattern) {
    return pattern.slots().stream()
        .map(slot -> days(slot.days()) + slot.time().map(time -> " " + time(time)).orElse(""))
        .collect(Collectors.joining("; "));
  }

  private static String days(Set<DayOfWeek> days) {
    return days.stream().map(Names::weekday).collect(Collectors.joining(", "));
  }

  /** The class that styles a kind of entry. */
  public static String style(EntryKind kind) {
    return switch (kind) {
      case CLASS -> "schedule-class";
      case EXAM -> "schedule-exam";
      case BREAK -> "schedule-break";
      case DEADLINE -> "schedule-deadline";
      case OTHER -> "schedule-other";
    };
  }

  /** The class that styles a kind of milestone. */
  public static String style(Milestone.Kind kind) {
    return switch (kind) {
      case RELEASED -> "schedule-released";
      case DUE -> "schedule-due";
      case TO_DO -> "schedule-todo";
    };
  }

  /** Text on one line. */
  static String line(String text) {
    return text.strip().replaceAll("[\\s\\u0085\\u2028\\u2029]++", " ");
  }

  private static String brief(Enum<?> value) {
    return EntryText.title(value).substring(0, 3);
  }
}
