package org.courseschedule.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.CourseFacts;
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

  /** Evidence shown in a message; more says no more. */
  private static final int SHOWN = 3;

  /** More than one stated weekday, or one holiday. */
  private static final int ENOUGH_AGAINST = 3;

  /** More than any words around the table: these may be of another term. */
  private static final int LEAP_DAY_WEIGHT = 12;

  private static final String PIN =
      "state it: `year: %d` in `course.yaml` or the front matter, or `--year %d`";

  private final List<DatedRow> rows;
  private final TermYears years;
  private final YearCandidates candidates;

  /** What the rows themselves say; only this can contradict a stated year. */
  private final List<YearEvidence> evidence;

  /** What the words around them say as well. */
  private final List<YearEvidence> words;

  private YearFinder(
      List<DatedRow> rows, CourseFacts facts, TableDocument document, LocalDate reference) {
    this.rows = rows;
    List<PartialDate> dates =
        rows.stream()
            .flatMap(row -> row.row().date().dates().stream())
            .filter(PartialDate::isPossible)
            .toList();
    this.years = TermYears.of(dates);
    this.candidates = new YearCandidates(rows, years, dates.stream().findFirst(), reference);
    this.evidence = RowEvidence.of(rows, years, facts);
    this.words = new ArrayList<>(YearWords.of(document, month()));
    DatesElsewhere.of(document, dates, years).ifPresent(words::add);
    leapDay().ifPresent(words::add);
    if (rows.stream().noneMatch(DatedRow::statesWeekday)) {
      words.addAll(DatesElsewhere.weekdays(document, dates, years));
      MeetingWords.of(document, rows, years).ifPresent(words::add);
    }
  }

  /** A day that few years have, where no year is stated. */
  private Optional<YearEvidence> leapDay() {
    return rows.stream()
        .flatMap(row -> row.row().date().dates().stream().map(date -> leapDay(row, date)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<YearEvidence> leapDay(DatedRow row, PartialDate date) {
    return date.year().isEmpty() && date.month() == 2 && date.day() == 29
        ? Optional.of(
            new YearEvidence(
                row.place(),
                LEAP_DAY_WEIGHT,
                year -> years.dateOf(date, year).isPresent() ? LEAP_DAY_WEIGHT : 0,
                year -> "there is a `" + date.text() + "`"))
        : Optional.empty();
  }

  /** The month of the first date. */
  private int month() {
    return candidates.first().map(PartialDate::month).orElse(1);
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
    int best = candidates.best(evidence).get(0);
    int against =
        evidence.stream().mapToInt(YearEvidence::weight).sum()
            - YearCandidates.score(evidence, year);
    int speaking = YearCandidates.score(evidence, year);
    if (YearCandidates.score(evidence, best) <= speaking
        || against <= speaking
        || against < ENOUGH_AGAINST) {
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
      return new Found(years, candidates.reference().getYear(), List.of());
    }
    List<YearEvidence> all =
        Stream.of(evidence, statedByDates(), words).flatMap(List::stream).toList();
    List<Integer> best = candidates.best(all);
    int year = best.get(0);
    if (explicit.equals(Optional.of(year))) {
      return new Found(years, year, List.of());
    }
    Finding finding =
        YearCandidates.score(all, year) > 0 ? inferred(all, year, best) : assumed(year);
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
                                + candidates.reference()
                                + (best.stream().anyMatch(candidates::isFarAhead)
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

  private Finding assumed(int year) {
    return Finding.of(
            Rule.YEAR_ASSUMED,
            rows.get(0).place(),
            "the year is not stated and nothing in the table tells it; `%d` is assumed, the nearest to `%s`%s"
                .formatted(year, candidates.reference(), candidates.before(year)))
        .withHelp(PIN.formatted(year, year));
  }
}
