package org.courseschedule.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;

/**
 * A meeting within the days of a break. A break of one day, and a meeting that spans several, are
 * left to {@link DateRepeated}.
 */
final class MeetingOnBreak implements Check {

  /** The break that begins on each day, and its last day. */
  private record Break(int entry, LocalDate last) {}

  @Override
  public List<Finding> check(Subject subject) {
    NavigableMap<LocalDate, Break> breaks = breaks(subject);
    if (breaks.isEmpty()) {
      return List.of();
    }
    return subject.sequence().stream()
        .filter(i -> subject.isDateTrusted(i) && subject.entry(i).isMeeting())
        .flatMap(i -> finding(subject, breaks, i).stream())
        .toList();
  }

  private static NavigableMap<LocalDate, Break> breaks(Subject subject) {
    NavigableMap<LocalDate, Break> breaks = new TreeMap<>();
    IntStream entries =
        subject
            .indexes()
            .filter(i -> subject.entry(i).kind() == EntryKind.BREAK && subject.isDateTrusted(i));
    entries.forEach(
        i ->
            subject.entry(i).when().days().stream()
                .filter(days -> !days.isSingleDay())
                .forEach(days -> breaks.put(days.first(), new Break(i, days.last()))));
    return breaks;
  }

  private static Optional<Finding> finding(
      Subject subject, NavigableMap<LocalDate, Break> breaks, int index) {
    Entry entry = subject.entry(index);
    return entry.when().days().stream()
        .filter(DateRange::isSingleDay)
        .map(DateRange::first)
        .filter(day -> within(breaks, day))
        .findFirst()
        .map(day -> finding(subject, index, day, breaks.floorEntry(day).getValue().entry()));
  }

  private static boolean within(NavigableMap<LocalDate, Break> breaks, LocalDate day) {
    Map.Entry<LocalDate, Break> before = breaks.floorEntry(day);
    return before != null && !before.getValue().last().isBefore(day);
  }

  private static Finding finding(Subject subject, int index, LocalDate day, int rest) {
    return Finding.of(
            Rule.MEETING_ON_BREAK,
            subject.place(index, Field.WHEN),
            "%s meets on %s, within a break"
                .formatted(Words.entry(subject.entry(index)), Words.day(day)))
        .withRelated(subject.place(rest, Field.WHEN), "the break")
        .withHelp("correct the date of the class, or the days of the break");
  }
}
