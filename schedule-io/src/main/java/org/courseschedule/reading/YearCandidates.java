package org.courseschedule.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    Map<Integer, Weekdays> weekdays =
        best.stream().collect(Collectors.toMap(year -> year, this::weekdays));
    return best.stream()
        .sorted(
            Comparator.<Integer, Weekdays>comparing(weekdays::get)
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

  /** How likely the weekdays of a year are. */
  private Weekdays weekdays(int year) {
    List<DayOfWeek> days =
        rows.stream()
            .filter(row -> row.kind() == EntryKind.CLASS)
            .flatMap(DatedRow::listedDays)
            .flatMap(date -> weekday(date, year).stream())
            .toList();
    long free = days.stream().filter(day -> day.compareTo(DayOfWeek.FRIDAY) > 0).count();
    List<DayOfWeek> weeks =
        rows.stream()
            .flatMap(DatedRow::weeks)
            .flatMap(date -> weekday(date, year).stream())
            .toList();
    long late = weeks.stream().filter(day -> day != DayOfWeek.MONDAY).count();
    return new Weekdays(FEW * free > days.size(), FEW * late > weeks.size(), usual(days));
  }

  private Optional<DayOfWeek> weekday(PartialDate date, int year) {
    return years.dateOf(date, year).map(LocalDate::getDayOfWeek);
  }

  /** On how many weekdays all but a few of the days are. */
  private static int usual(List<DayOfWeek> days) {
    List<Long> counts =
        days.stream()
            .collect(Collectors.groupingBy(day -> day, Collectors.counting()))
            .values()
            .stream()
            .sorted(Comparator.reverseOrder())
            .toList();
    long others = days.size();
    int usual = 0;
    while (FEW * others > days.size()) {
      others -= counts.get(usual++);
    }
    return usual;
  }

  /** Why a year is taken that is not the nearest: what its weekdays have before the nearest's. */
  String before(int year) {
    int nearest =
        around().boxed().min(Comparator.comparingLong(this::distance)).orElse(reference.getYear());
    Weekdays own = weekdays(year);
    Weekdays other = weekdays(nearest);
    return own.compareTo(other) >= 0
        ? ""
        : own.onWeekends != other.onWeekends
            ? " without classes on weekends"
            : own.weeksBeginLate != other.weeksBeginLate
                ? " in which its weeks begin on Mondays"
                : " in which its classes are on as few weekdays";
  }

  /**
   * What the weekdays of a year's dates say against it, the weightiest first.
   *
   * @param onWeekends whether classes would be on Saturdays and Sundays, more than now and then
   * @param weeksBeginLate whether the days that stand for weeks would be no Mondays
   * @param usual on how many weekdays classes would be; in a leap year they may change in spring
   */
  private record Weekdays(boolean onWeekends, boolean weeksBeginLate, int usual)
      implements Comparable<Weekdays> {

    @Override
    public int compareTo(Weekdays other) {
      return Comparator.comparing(Weekdays::onWeekends)
          .thenComparing(Weekdays::weeksBeginLate)
          .thenComparingInt(Weekdays::usual)
          .compare(this, other);
    }
  }
}
