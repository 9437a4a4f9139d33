package org.courseschedule.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;

/**
 * Two classes on one date that nothing tells apart: no time, no number. Where several dates hold
 * two classes, that is how the table is made, and only those are found that leave another day
 * empty. So is a class on the day of a break.
 */
final class DateRepeated implements Check {

  /** More are a table's habit if they are many beside its rows. */
  private static final int MOST_MISTAKES = 4;

  private record Pair(Subject subject, int first, int second) {

    LocalDate day() {
      return subject.firstDay(first);
    }

    boolean areClasses() {
      return subject.entry(first).kind() == subject.entry(second).kind();
    }
  }

  @Override
  public List<Finding> check(Subject subject) {
    CoveredDays covered = CoveredDays.of(subject);
    List<Pair> pairs = pairs(subject);
    if (pairs.size() > MOST_MISTAKES && pairs.size() * 8 > subject.sequence().size()) {
      return List.of();
    }
    return pairs.stream()
        .filter(
            pair ->
                (pairs.size() == 1 && pair.areClasses())
                    || covered.isGapBefore(pair.day())
                    || covered.isGapAfter(pair.day()))
        .map(pair -> finding(pair, isFirstWrong(covered, pair.day())))
        .toList();
  }

  private static List<Pair> pairs(Subject subject) {
    Map<LocalDate, Integer> seen = new TreeMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (int i : subject.sequence()) {
      if (isOnOneDay(subject, i)) {
        Integer before = seen.put(subject.firstDay(i), i);
        if (before != null
            && isClash(subject.entry(before), subject.entry(i))
            && !haveOneCell(subject, before, i)) {
          pairs.add(new Pair(subject, before, i));
        }
      }
    }
    return pairs;
  }

  private static boolean isOnOneDay(Subject subject, int index) {
    Entry entry = subject.entry(index);
    return (entry.kind() == EntryKind.CLASS || entry.kind() == EntryKind.BREAK)
        && subject.isDateTrusted(index)
        // A row that states no date of its own goes on from the one above.
        && entry.when().text().plain().codePoints().anyMatch(Character::isLetterOrDigit)
        && entry.when().days().size() == 1
        && entry.when().days().get(0).isSingleDay();
  }

  /** A date that spans two rows is stated once, as by a row that goes on from the one above. */
  private static boolean haveOneCell(Subject subject, int first, int second) {
    Place date = subject.place(first, Field.WHEN);
    return date.span().length() > 0 && date.equals(subject.place(second, Field.WHEN));
  }

  private static boolean isClash(Entry first, Entry second) {
    return first.kind() == second.kind()
        ? first.kind() == EntryKind.CLASS && areAlike(first, second)
        : first.when().time().isEmpty() && second.when().time().isEmpty();
  }

  /** One number on both is one class told in two rows, or a number repeated. */
  private static boolean areAlike(Entry first, Entry second) {
    boolean sameTime = first.when().time().equals(second.when().time());
    boolean bothOrNeither = first.number().isPresent() == second.number().isPresent();
    boolean sameNumber =
        first.number().isPresent()
            && first.number().map(n -> n.value()).equals(second.number().map(n -> n.value()));
    return sameTime && bothOrNeither && !sameNumber;
  }

  /** The row that should stand on the empty day next to the two is the wrong one. */
  private static boolean isFirstWrong(CoveredDays covered, LocalDate day) {
    boolean isStart = covered.ranges().lowerKey(day) == null;
    return covered.isGapBefore(day) || (isStart && !covered.isGapAfter(day));
  }

  private static Finding finding(Pair pair, boolean blameFirst) {
    int wrong = blameFirst ? pair.first() : pair.second();
    int other = blameFirst ? pair.second() : pair.first();
    String what = pair.areClasses() ? "two classes" : "a class and of a break";
    return Finding.of(
            Rule.DATE_REPEATED,
            pair.subject().place(wrong, Field.WHEN),
            "%s is the date of %s".formatted(Words.day(pair.day()), what))
        .withRelated(pair.subject().place(other, Field.WHEN), "the other one")
        .withHelp(
            pair.areClasses()
                ? "correct the date, or give both rows their times"
                : "correct the date of one");
  }
}
