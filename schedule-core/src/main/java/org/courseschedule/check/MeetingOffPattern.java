package org.courseschedule.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.MeetingPattern;
import org.courseschedule.model.RichText;

/**
 * A class on a weekday that is not the course's. Exams have days of their own, and a row that says
 * why it is on another day is believed.
 */
final class MeetingOffPattern implements Check {

  /** So many classes on one weekday are a habit, and one finding. */
  private static final int HABIT = 3;

  private static final Pattern EXPLAINED =
      Pattern.compile(
          "\\bmake[- ]?up\\b|reschedul|\\bmoved\\b|\\binstead of\\b|\\bin lieu\\b|\\bfollows?\\b"
              + "|\\b(extra|special|additional) (class|session|lecture|meeting|day|date|time)"
              + "|(mon|tues|wednes|thurs|fri)day['\u2019]?s? (class )?schedule",
          Pattern.CASE_INSENSITIVE);

  @Override
  public List<Finding> check(Subject subject) {
    Optional<MeetingPattern> meets = subject.course().meets();
    if (meets.isEmpty() || subject.isYearDoubtful() || Weeks.areRows(subject)) {
      return List.of();
    }
    Map<DayOfWeek, List<Finding>> byWeekday = new EnumMap<>(DayOfWeek.class);
    subject
        .indexes()
        .filter(i -> subject.entry(i).kind() == EntryKind.CLASS && subject.isDateTrusted(i))
        .forEach(
            i ->
                strayDay(meets.get(), subject.entry(i))
                    .filter(day -> !EXPLAINED.matcher(text(subject.entry(i))).find())
                    .ifPresent(
                        day ->
                            byWeekday
                                .computeIfAbsent(day.getDayOfWeek(), weekday -> new ArrayList<>())
                                .add(finding(subject, i, day, meets.get()))));
    return byWeekday.values().stream().flatMap(MeetingOffPattern::asHabit).toList();
  }

  private static String text(Entry entry) {
    return Stream.concat(
            Stream.of(entry.when().text(), entry.topic(), entry.notes()),
            entry.extras().stream().map(extra -> extra.text()))
        .map(RichText::plain)
        .collect(Collectors.joining("\n"));
  }

  private static Optional<LocalDate> strayDay(MeetingPattern meets, Entry entry) {
    return entry.when().days().stream()
        .filter(DateRange::isSingleDay)
        .map(DateRange::first)
        .filter(day -> !meets.meetsOn(day))
        .findFirst();
  }

  private static Finding finding(Subject subject, int index, LocalDate day, MeetingPattern meets) {
    return Finding.of(
            Rule.MEETING_OFF_PATTERN,
            subject.place(index, Field.WHEN),
            "%s meets on %s, but the course meets `%s`"
                .formatted(Words.entry(subject.entry(index)), Words.day(day), meets))
        .withHelp("correct the date, or say in the row why it is on another day (`make-up class`)");
  }

  private static Stream<Finding> asHabit(List<Finding> findings) {
    if (findings.size() < HABIT) {
      return findings.stream();
    }
    Finding habit = Run.joined(findings, "so does this one");
    return Stream.of(
        habit.withHelp("add the weekday to the course's `meets`, or correct the dates"));
  }
}
