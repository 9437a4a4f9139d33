package org.courseschedule.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.courseschedule.finding.Place;
import org.courseschedule.model.RichText;
import org.courseschedule.table.Cell;
import org.courseschedule.table.TableDocument;

/**
 * Dates with a year or a weekday that stand outside the column of dates, in other cells and in the
 * text: when work is due, when the exam is. Those that lie in the term speak for its year.
 */
final class DatesElsewhere {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20[0-3]\\d(?!\\d)");

  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{M}])\\p{L}{3,12}+(?=[.,]? )");

  /** Dates with a weekday that count; more say no more. */
  private static final int ENOUGH = 3;

  /** How far around a year the rest of its date is looked for. */
  private static final int AROUND = 24;

  /** More dates tell nothing more, and to look at them takes time. */
  private static final int MOST = 100;

  /** How far outside the dates of the rows a date may lie, in days. */
  private static final int SLACK = 31;

  private static final int WEIGHT = 3;
  private static final int MOST_WEIGHT = 6;

  private DatesElsewhere() {}

  /** What such dates say of the year of the rows' dates. */
  static Optional<YearEvidence> of(
      TableDocument document, List<PartialDate> dates, TermYears years) {
    Map<Integer, Integer> counts = new TreeMap<>();
    texts(document)
        .flatMap(DatesElsewhere::found)
        .limit(MOST)
        .filter(inTerm(dates, years))
        .flatMapToInt(date -> years.firstYear(date).stream())
        .forEach(year -> counts.merge(year, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(
            most ->
                evidence(
                    Place.startOf(document.source()),
                    most.getKey(),
                    Math.min(WEIGHT + most.getValue() - 1, MOST_WEIGHT)));
  }

  /** What dates with a weekday and without a year say of it, {@code Monday, December 8}. */
  static List<YearEvidence> weekdays(
      TableDocument document, List<PartialDate> dates, TermYears years) {
    Predicate<PartialDate> inTerm = inTerm(dates, years);
    return texts(document)
        .flatMap(DatesElsewhere::onWeekdays)
        .limit(MOST)
        .filter(day -> inTerm.test(day.date()))
        .distinct()
        .limit(ENOUGH)
        .map(day -> day.evidence(Place.startOf(document.source()), years))
        .toList();
  }

  private static Predicate<PartialDate> inTerm(List<PartialDate> dates, TermYears years) {
    int first = dates.stream().mapToInt(years::dayOfTerm).min().orElse(0) - SLACK;
    int last = dates.stream().mapToInt(years::dayOfTerm).max().orElse(0) + SLACK;
    return date -> first <= years.dayOfTerm(date) && years.dayOfTerm(date) <= last;
  }

  /** A date and the weekday that stands before it. */
  private record OnWeekday(PartialDate date, DayOfWeek weekday) {

    YearEvidence evidence(Place place, TermYears years) {
      return new YearEvidence(
          place,
          WEIGHT,
          year -> falls(year, years) ? WEIGHT : 0,
          year -> "`%s` elsewhere is a %s".formatted(date.text(), CalendarWords.name(weekday)));
    }

    private boolean falls(int year, TermYears years) {
      return years.dateOf(date, year).map(LocalDate::getDayOfWeek).equals(Optional.of(weekday));
    }
  }

  private static Stream<OnWeekday> onWeekdays(String text) {
    Matcher word = WORD.matcher(text);
    Stream.Builder<OnWeekday> days = Stream.builder();
    for (int count = 0; count < MOST && word.find(); ) {
      Optional<DayOfWeek> weekday = CalendarWords.weekday(word.group());
      if (weekday.isPresent()) {
        count++;
        String behind = text.substring(word.end(), Math.min(text.length(), word.end() + AROUND));
        DateNotation.find(AsciiSigns.of(behind), 0, false)
            .filter(found -> behind.substring(0, found.start()).matches("[., ]*"))
            .map(DateNotation.Found::date)
            .filter(date -> date.isPossible() && date.year().isEmpty() && !date.numeric())
            .ifPresent(date -> days.add(new OnWeekday(date, weekday.get())));
      }
    }
    return days.build();
  }

  private static YearEvidence evidence(Place place, int named, int weight) {
    return new YearEvidence(
        place,
        weight,
        year -> year == named ? weight : 0,
        year -> "dates elsewhere state `" + named + "`");
  }

  private static Stream<String> texts(TableDocument document) {
    Stream<String> cells =
        document.tables().stream()
            .flatMap(table -> table.rows().stream())
            .flatMap(row -> row.cells().stream())
            .map(Cell::plain);
    return Stream.concat(document.prose().stream().map(RichText::plain), cells);
  }

  private static Stream<PartialDate> found(String text) {
    Matcher year = YEAR.matcher(text);
    Stream.Builder<PartialDate> dates = Stream.builder();
    for (int count = 0; count < MOST && year.find(); count++) {
      int start = Math.max(0, year.start() - AROUND);
      int end = Math.min(text.length(), year.end() + AROUND);
      DateNotation.find(AsciiSigns.of(text.substring(start, end)), 0, false)
          .map(DateNotation.Found::date)
          .filter(date -> date.year().equals(OptionalInt.of(Integer.parseInt(year.group()))))
          .map(date -> date.isPossible() ? date : date.dayFirst())
          .filter(PartialDate::isPossible)
          .ifPresent(dates::add);
    }
    return dates.build();
  }
}
