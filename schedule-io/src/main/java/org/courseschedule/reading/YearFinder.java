package org.courseschedule.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.EntryKind;
import org.courseschedule.table.TableDocument;

/**
 * Finds the year of a document's dates: as stated, else as the table's own evidence has it, else
 * the one nearest to a reference date. A year that most of the evidence contradicts is reported.
 */
final class YearFinder {

  /**
   * The answer.
   *
   * @param years how the rows' dates lie in the year
   * @param first the year of the first date
   * @param findings what was inferred or contradicted
   */
  record Found(TermYears years, int first, List<Finding> findings) {}

  /** How far around the reference date years are looked for. */
  private static final int YEARS_BEFORE = 15;

  /** Hardly a schedule is published earlier than that. */
  private static final int YEARS_AFTER = 2;

  /** One class in so many may well be on a weekend. */
  private static final int FEW = 6;

  /** Evidence shown in a message; more says no more. */
  private static final int SHOWN = 3;

  /** More than one stated weekday, or one holiday. */
  private static final int ENOUGH_AGAINST = 3;

  private static final String PIN =
      "state it: `year: %d` in `course.yaml` or the front matter, or `--year %d`";

  private final List<DatedRow> rows;
  private final LocalDate reference;
  private final TermYears years;
  private final Optional<PartialDate> firstPossible;

  /** What the rows themselves say; only this can contradict a stated year. */
  private final List<YearEvidence> evidence;

  /** What the words around them say as well. */
  private final List<YearEvidence> words;

  private YearFinder(
      List<DatedRow> rows, CourseFacts facts, TableDocument document, LocalDate reference) {
    this.rows = rows;
    this.reference = reference;
    List<PartialDate> dates =
        rows.stream()
            .flatMap(row -> row.row().date().dates().stream())
            .filter(PartialDate::isPossible)
            .toList();
    this.years = TermYears.of(dates);
    this.firstPossible = dates.stream().findFirst();
    this.evidence = RowEvidence.of(rows, years, facts);
    this.words = new ArrayList<>(YearWords.of(document, month()));
    DatesElsewhere.of(document, dates, years).ifPresent(words::add);
    if (rows.stream().noneMatch(DatedRow::statesWeekday)) {
      words.addAll(DatesElsewhere.weekdays(document, dates, years));
    }
  }

  /** The month of the first date. */
  private int month() {
    return firstPossible.map(PartialDate::month).orElse(1);
  }

  /**
   * Finds the year.
   *
   * @param rows the rows that name a day, in the order of the document
   * @param facts what is known of the course
   * @param document the tables, with the text around them
   * @param reference a day near which the term is taken to lie if nothing else tells
   */
  static Found find(
      List<DatedRow> rows, CourseFacts facts, TableDocument document, LocalDate reference) {
    YearFinder finder = new YearFinder(rows, facts, document, reference);
    return StatedYear.of(facts, document, finder.month())
        .map(finder::withStated)
        .orElseGet(finder::withoutStated);
  }

  private Found withStated(StatedYear stated) {
    Optional<Finding> finding =
        explicitYear()
            .filter(year -> year != stated.year() && areMostlyExplicit())
            .map(year -> contradictedBy(stated, year, "its dates state `" + year + "`"))
            .or(() -> contradiction(stated));
    return new Found(years, stated.year(), finding.stream().toList());
  }

  /**
   * One finding if most of the evidence speaks for another year. A single date that does not fit is
   * for the checks to report.
   */
  private Optional<Finding> contradiction(StatedYear stated) {
    int year = stated.year();
    int best = best(evidence).get(0);
    int against = evidence.stream().mapToInt(YearEvidence::weight).sum() - score(evidence, year);
    int speaking = score(evidence, year);
    if (score(evidence, best) <= speaking || against <= speaking || against < ENOUGH_AGAINST) {
      return Optional.empty();
    }
    List<YearEvidence> contradicting =
        evidence.stream().filter(one -> !one.fits(year) && one.fits(best)).toList();
    return Optional.of(contradictedBy(stated, best, told(contradicting, year)));
  }

  private Finding contradictedBy(StatedYear stated, int best, String reasons) {
    Place place =
        stated
            .place()
            .orElseGet(() -> evidence.isEmpty() ? rows.get(0).place() : firstAgainst(stated));
    return Finding.of(
            Rule.YEAR_CONTRADICTED,
            place,
            "the year is `%d` by %s, but the table contradicts it: %s"
                .formatted(stated.year(), stated.by(), reasons))
        .withHelp("correct the dates or the year; the table fits `" + best + "`");
  }

  private Place firstAgainst(StatedYear stated) {
    return evidence.stream()
        .filter(one -> !one.fits(stated.year()))
        .findFirst()
        .map(YearEvidence::place)
        .orElse(rows.get(0).place());
  }

  private Found withoutStated() {
    Optional<Integer> explicit = explicitYear();
    if (explicit.isPresent() && areMostlyExplicit()) {
      return new Found(years, explicit.get(), List.of());
    }
    if (rows.isEmpty()) {
      return new Found(years, reference.getYear(), List.of());
    }
    List<YearEvidence> all =
        Stream.of(evidence, statedByDates(), words).flatMap(List::stream).toList();
    List<Integer> best = best(all);
    int year = best.get(0);
    if (explicit.equals(Optional.of(year))) {
      return new Found(years, year, List.of());
    }
    Finding finding = score(all, year) > 0 ? inferred(all, year, best) : assumed(year);
    return new Found(years, year, List.of(finding));
  }

  /** The years that single dates state speak for themselves; one among many may be a slip. */
  private List<YearEvidence> statedByDates() {
    List<YearEvidence> stated = new ArrayList<>();
    for (DatedRow row : rows) {
      for (PartialDate date : row.row().date().dates()) {
        years
            .firstYear(date)
            .ifPresent(
                first ->
                    stated.add(
                        new YearEvidence(
                            row.place(),
                            YearWords.TEXT_WEIGHT,
                            year -> year == first ? YearWords.TEXT_WEIGHT : 0,
                            year -> "`" + date.text() + "` states the year")));
      }
    }
    return stated;
  }

  /** One year in one cell is a slip of that cell. */
  private boolean areMostlyExplicit() {
    List<PartialDate> dates =
        rows.stream().flatMap(row -> row.row().date().dates().stream()).toList();
    long explicit = dates.stream().filter(date -> date.year().isPresent()).count();
    return 2 * explicit >= dates.size();
  }

  /** The year that most of the dates with a stated one agree on. */
  private Optional<Integer> explicitYear() {
    return rows.stream()
        .flatMap(row -> row.row().date().dates().stream())
        .flatMapToInt(date -> years.firstYear(date).stream())
        .boxed()
        .collect(Collectors.groupingBy(year -> year, Collectors.counting()))
        .entrySet()
        .stream()
        .max(
            Comparator.<Map.Entry<Integer, Long>>comparingLong(entry -> entry.getValue())
                .thenComparing(entry -> -entry.getKey()))
        .map(Map.Entry::getKey);
  }

  private IntStream years() {
    return IntStream.rangeClosed(
        reference.getYear() - YEARS_BEFORE, reference.getYear() + YEARS_AFTER);
  }

  /** The years that the evidence speaks for most, the nearest to the reference date first. */
  private List<Integer> best(List<YearEvidence> evidence) {
    Map<Integer, Integer> scores =
        years().boxed().collect(Collectors.toMap(year -> year, year -> score(evidence, year)));
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

  private static int score(List<YearEvidence> evidence, int year) {
    return evidence.stream().mapToInt(one -> one.score().applyAsInt(year)).sum();
  }

  private boolean isFarAhead(int year) {
    return firstPossible
        .flatMap(date -> date.in(year))
        .filter(date -> date.isAfter(reference.plusYears(YEARS_AFTER)))
        .isPresent();
  }

  private long distance(int year) {
    return firstPossible
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

  private Finding inferred(List<YearEvidence> evidence, int year, List<Integer> best) {
    List<YearEvidence> fitting =
        evidence.stream()
            .filter(one -> one.fits(year))
            .sorted(Comparator.comparing(one -> -one.weight()))
            .toList();
    String others =
        best.stream().skip(1).sorted().map(other -> "`" + other + "`").collect(joining());
    // What only links name is hardly evidence.
    boolean isWeak =
        fitting.get(0).weight() < YearWords.TELLING_WEIGHT && words.containsAll(fitting);
    Finding finding =
        Finding.of(
                isWeak ? Rule.YEAR_ASSUMED : Rule.YEAR_INFERRED,
                fitting.get(0).place(),
                "the year is not stated; `%d` is inferred: %s%s"
                    .formatted(
                        year,
                        told(fitting, year),
                        others.isEmpty()
                            ? ""
                            : " (so would "
                                + others
                                + ", farther from `"
                                + reference
                                + (best.stream().anyMatch(this::isFarAhead)
                                    ? "` or too far ahead of it)"
                                    : "`)")))
            .withHelp(PIN.formatted(year, year));
    for (YearEvidence one : fitting.stream().skip(1).limit(SHOWN - 1).toList()) {
      finding = finding.withRelated(one.place(), one.says().apply(year));
    }
    return finding;
  }

  private static Collector<CharSequence, ?, String> joining() {
    return Collectors.joining(", ");
  }

  private static String told(List<YearEvidence> evidence, int year) {
    String told =
        evidence.stream().limit(SHOWN).map(one -> one.says().apply(year)).collect(joining());
    int more = evidence.size() - SHOWN;
    return more > 0 ? told + " and " + more + " more" : told;
  }

  private boolean isNearest(int year) {
    return years().noneMatch(other -> distance(other) < distance(year));
  }

  private Finding assumed(int year) {
    return Finding.of(
            Rule.YEAR_ASSUMED,
            rows.get(0).place(),
            "the year is not stated and nothing in the table tells it; `%d` is assumed, the nearest to `%s`%s"
                .formatted(year, reference, isNearest(year) ? "" : " without classes on weekends"))
        .withHelp(PIN.formatted(year, year));
  }
}
