package org.courseschedule.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Severity;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.Entry;
import org.courseschedule.model.MeetingPattern;
import org.courseschedule.model.Milestone;
import org.courseschedule.model.Schedule;

/**
 * What a check looks at. Entries are named by their index, from 0.
 *
 * <p>An entry is <i>accused</i> under a rule if something graver than a note was already found in
 * its row, or if its row was shown as belonging to that. What is accused is no witness against
 * others, so that one mistake gives one finding and no echo.
 *
 * @param schedule the schedule
 * @param origins where its parts came from
 * @param targets which links lead somewhere
 * @param rows which entry's row a place lies in
 * @param sequence the indexes of all entries as time goes: in the order listed, or the other way
 *     round if the table lists the newest first
 * @param found the rules under which something was found, whatever its severity
 * @param accused the entries accused under each rule
 * @param doubted the entries accused under a rule of dates
 */
record Subject(
    Schedule schedule,
    Origins origins,
    LinkTargets targets,
    Rows rows,
    List<Integer> sequence,
    Set<Rule> found,
    Map<Rule, BitSet> accused,
    BitSet doubted) {

  private static final Set<Rule> DATE_RULES =
      EnumSet.of(
          Rule.DATE_UNREADABLE,
          Rule.DATE_IMPOSSIBLE,
          Rule.DATE_AMBIGUOUS,
          Rule.RANGE_REVERSED,
          Rule.WEEKDAY_MISMATCHED,
          Rule.HOLIDAY_MISDATED,
          Rule.FOLLOWS_OWN_WEEKDAY,
          Rule.DATE_OUT_OF_ORDER,
          Rule.DATE_FAR_OFF,
          Rule.NUMBER_AGAINST_DATE,
          Rule.DATE_REPEATED,
          Rule.MEETING_OUTSIDE_TERM,
          Rule.MEETING_ON_HOLIDAY,
          Rule.MEETING_OFF_PATTERN);

  /** A subject of which nothing was found yet. */
  static Subject of(Schedule schedule, Origins origins, LinkTargets targets) {
    List<Integer> sequence = sequence(schedule.entries());
    return new Subject(
        schedule, origins, targets, Rows.of(origins), sequence, Set.of(), Map.of(), new BitSet());
  }

  /** This subject after more was found. */
  Subject after(List<Finding> findings) {
    if (findings.isEmpty()) {
      return this;
    }
    Set<Rule> rules = EnumSet.noneOf(Rule.class);
    rules.addAll(found);
    Map<Rule, BitSet> entries = new EnumMap<>(Rule.class);
    accused.forEach((rule, indexes) -> entries.put(rule, (BitSet) indexes.clone()));
    for (Finding finding : findings) {
      rules.add(finding.rule());
      if (finding.isAtLeast(Severity.WARNING)) {
        mark(entries.computeIfAbsent(finding.rule(), rule -> new BitSet()), finding);
      }
    }
    BitSet dates = new BitSet();
    DATE_RULES.forEach(rule -> dates.or(entries.getOrDefault(rule, new BitSet())));
    return new Subject(schedule, origins, targets, rows, sequence, rules, entries, dates);
  }

  private static List<Integer> sequence(List<Entry> entries) {
    List<Integer> listed = new ArrayList<>();
    int balance = 0;
    int dated = 0;
    LocalDate before = LocalDate.MIN;
    for (int i = 0; i < entries.size(); i++) {
      listed.add(i);
      Optional<LocalDate> day = entries.get(i).when().first();
      if (day.isPresent()) {
        balance += dated == 0 ? 0 : Integer.signum(day.get().compareTo(before));
        before = day.get();
        dated++;
      }
    }
    if (balance < 0 && dated > 2) {
      Collections.reverse(listed);
    }
    return List.copyOf(listed);
  }

  private void mark(BitSet entries, Finding finding) {
    rows.entryAt(finding.place()).ifPresent(entries::set);
    finding.related().forEach(related -> rows.entryAt(related.place()).ifPresent(entries::set));
  }

  CourseFacts course() {
    return schedule.course();
  }

  Entry entry(int index) {
    return schedule.entries().get(index);
  }

  /** The indexes of all entries. */
  IntStream indexes() {
    return IntStream.range(0, schedule.entries().size());
  }

  /** The first day of an entry that has one. */
  LocalDate firstDay(int index) {
    return entry(index).when().first().orElseThrow();
  }

  /** Whether the entry is accused under any rule. */
  boolean isAccused(int index) {
    return accused.values().stream().anyMatch(entries -> entries.get(index));
  }

  /** Whether the entry is accused under this rule. */
  boolean isAccused(int index, Rule rule) {
    BitSet entries = accused.get(rule);
    return entries != null && entries.get(index);
  }

  /** Whether the entry has days, and nothing speaks against them. */
  boolean isDateTrusted(int index) {
    return !doubted.get(index) && !entry(index).when().isUndated();
  }

  /**
   * What a check finds in the entries whose dates are trusted, one by one; nothing if the year is
   * in doubt.
   */
  List<Finding> inTrustedDates(IntFunction<Optional<Finding>> check) {
    return isYearDoubtful()
        ? List.of()
        : indexes().filter(this::isDateTrusted).mapToObj(check).flatMap(Optional::stream).toList();
  }

  /** Whether the days may all lie in another year, so that their weekdays tell nothing. */
  boolean isYearDoubtful() {
    return found.contains(Rule.YEAR_CONTRADICTED) || found.contains(Rule.YEAR_ASSUMED);
  }

  /** The weekdays of the meeting pattern; if none is stated, those that are common in the table. */
  Set<DayOfWeek> usualWeekdays() {
    return course().meets().map(MeetingPattern::days).orElseGet(this::commonWeekdays);
  }

  private Set<DayOfWeek> commonWeekdays() {
    Map<DayOfWeek, Integer> counts = new EnumMap<>(DayOfWeek.class);
    indexes()
        .filter(i -> entry(i).isMeeting() && !entry(i).when().isUndated())
        .forEach(i -> counts.merge(firstDay(i).getDayOfWeek(), 1, Integer::sum));
    int total = counts.values().stream().mapToInt(Integer::intValue).sum();
    Set<DayOfWeek> common = EnumSet.noneOf(DayOfWeek.class);
    counts.forEach(
        (weekday, count) -> {
          if (count * 8 >= total) {
            common.add(weekday);
          }
        });
    return common;
  }

  Place place(int index, Field field) {
    return origins.place(index, field);
  }

  /** Where an entry's number stands: its own cell, or the one that holds the date too. */
  Place numberPlace(int index) {
    return hasCell(index, Field.NUMBER) ? place(index, Field.NUMBER) : place(index, Field.WHEN);
  }

  /** Where a milestone of an entry stands. */
  Place milestonePlace(int index, Milestone milestone) {
    String text = milestone.text().plain().strip();
    Entry entry = entry(index);
    if (hasCell(index, Field.NOTES) && entry.notes().plain().contains(text)) {
      return place(index, Field.NOTES);
    }
    if (hasCell(index, Field.TOPIC) && entry.topic().plain().contains(text)) {
      return place(index, Field.TOPIC);
    }
    return place(index, Field.MILESTONES);
  }

  private boolean hasCell(int index, Field field) {
    return origins.entries().get(index).cells().containsKey(field);
  }
}
