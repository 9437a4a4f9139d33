package org.courseschedule.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;

/**
 * Two classes on one date that nothing tells apart: no time, no number. Where several dates hold
 * two classes, that is how the table is made, and only those are found that leave another day
 * empty.
 */
final class DateRepeated implements Check {

  private record Pair(LocalDate day, int first, int second) {}

  @Override
  public List<Finding> check(Subject subject) {
    CoveredDays covered = CoveredDays.of(subject);
    List<Pair> pairs = pairs(subject);
    return pairs.stream()
        .filter(
            pair ->
                pairs.size() == 1
                    || covered.isGapBefore(pair.day())
                    || covered.isGapAfter(pair.day()))
        .map(pair -> finding(subject, pair, covered.isGapBefore(pair.day())))
        .toList();
  }

  private static List<Pair> pairs(Subject subject) {
    Map<LocalDate, Integer> seen = new TreeMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (int i : subject.sequence()) {
      if (!isClassOnOneDay(subject, i)) {
        continue;
      }
      LocalDate day = subject.firstDay(i);
      Integer before = seen.put(day, i);
      if (before != null && isClash(subject.entry(before), subject.entry(i))) {
        pairs.add(new Pair(day, before, i));
      }
    }
    return pairs;
  }

  private static boolean isClassOnOneDay(Subject subject, int index) {
    Entry entry = subject.entry(index);
    return entry.kind() == EntryKind.CLASS
        && subject.isDateTrusted(index)
        && entry.when().days().size() == 1
        && entry.when().days().get(0).isSingleDay();
  }

  /** One number on both is one class told in two rows, or a number repeated. */
  private static boolean isClash(Entry first, Entry second) {
    boolean sameTime = first.when().time().equals(second.when().time());
    boolean bothOrNeither = first.number().isPresent() == second.number().isPresent();
    boolean sameNumber =
        first.number().isPresent()
            && first.number().map(n -> n.value()).equals(second.number().map(n -> n.value()));
    return sameTime && bothOrNeither && !sameNumber;
  }

  private static Finding finding(Subject subject, Pair pair, boolean blameFirst) {
    int wrong = blameFirst ? pair.first() : pair.second();
    int other = blameFirst ? pair.second() : pair.first();
    String message = "%s is the date of two classes".formatted(Words.day(pair.day()));
    return Finding.of(Rule.DATE_REPEATED, subject.place(wrong, Field.WHEN), message)
        .withRelated(subject.place(other, Field.WHEN), "the other one")
        .withHelp("correct the date, or give both rows their times");
  }
}
