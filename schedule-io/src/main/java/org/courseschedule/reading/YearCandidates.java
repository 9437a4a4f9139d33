package org.courseschedule.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.courseschedule.model.EntryKind;

/**
 * The years in which the dates of a document may lie, and which of them is the likeliest.
 *
 * @param rows the rows that name a day
 * @param years how their dates lie in the year
 * @param first the first date that a calendar has; empty if there is none
 * @param reference a day near which the term is taken to lie if nothing else tells
 */
record YearCandidates(
    List<DatedRow> rows, TermYears years, Optional<PartialDate> first, LocalDate reference) {

  /** How far around the reference date years are looked for. */
  private static final int YEARS_BEFORE = 15;

  /** Hardly a schedule is published earlier than that. */
  private static final int YEARS_AFTER = 2;

  /** One class in so many may well be on a weekend. */
  private static final int FEW = 6;

  private IntStream around() {
    return IntStream.rangeClosed(
        reference.getYear() - YEARS_BEFORE, reference.getYear() + YEARS_AFTER);
  }

  /** The years that the evidence speaks for most, the nearest to the reference date first. */
  List<Integer> best(List<YearEvidence> evidence) {
    Map<Integer, Integer> scores =
        around().boxed().collect(Collectors.toMap(year -> year, year -> score(evidence, year)));
    int most = Collections.max(scores.values());
    List<Integer> best =
        scores.entrySet().stream()
            .filter(score -> score.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    Set<Integer> onWeekends = best.stream().filter(this::isOnWeekends).collect(Collectors.toSet());
    return best.stream()
        .sorted(
            Comparator.<Integer, Boolean>comparing(onWeekends::contains)
                .thenComparing(this::isFarAhead)
                .thenComparingLong(this::distance)
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** How much evidence speaks for a year. */
  static int score(List<YearEvidence> evidence, int year) {
    return evidence.stream().mapToInt(one -> one.score().applyAsInt(year)).sum();
  }

  /** Whether the first day would lie farther ahead than schedules are published. */
  boolean isFarAhead(int year) {
    return first
        .flatMap(date -> date.in(year))
        .filter(date -> date.isAfter(reference.plusYears(YEARS_AFTER)))
        .isPresent();
  }

  private long distance(int year) {
    return first
        .flatMap(date -> date.in(year))
        .map(date -> Math.abs(ChronoUnit.DAYS.between(date, reference)))
        .orElse((long) Math.abs(year - reference.getYear()) * 365);
  }

  /** Whether classes would be on Saturdays and Sundays, more than now and then. */
  private boolean isOnWeekends(int year) {
    List<DayOfWeek> days =
        rows.stream()
            .filter(row -> row.kind() == EntryKind.CLASS)
            .flatMap(DatedRow::listedDays)
            .flatMap(date -> years.dateOf(date, year).stream())
            .map(LocalDate::getDayOfWeek)
            .toList();
    long free = days.stream().filter(day -> day.compareTo(DayOfWeek.FRIDAY) > 0).count();
    return FEW * free > days.size();
  }

  /** Whether no other year brings the first day nearer to the reference date. */
  boolean isNearest(int year) {
    return around().noneMatch(other -> distance(other) < distance(year));
  }
}
