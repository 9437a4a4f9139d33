package org.courseschedule.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.courseschedule.finding.Place;
import org.courseschedule.model.RichText;
import org.courseschedule.table.Cell;
import org.courseschedule.table.TableDocument;

/**
 * Dates with a year that stand outside the column of dates, in other cells and in the text: when
 * work is due, when the exam is. Those that lie in the term speak for its year.
 */
final class DatesElsewhere {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20[0-3]\\d(?!\\d)");

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
    int first = dates.stream().mapToInt(years::dayOfTerm).min().orElse(0) - SLACK;
    int last = dates.stream().mapToInt(years::dayOfTerm).max().orElse(0) + SLACK;
    texts(document)
        .flatMap(DatesElsewhere::found)
        .limit(MOST)
        .filter(date -> first <= years.dayOfTerm(date) && years.dayOfTerm(date) <= last)
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
          .filter(PartialDate::isPossible)
          .ifPresent(dates::add);
    }
    return dates.build();
  }
}
