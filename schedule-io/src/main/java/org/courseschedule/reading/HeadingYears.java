package org.courseschedule.reading;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.table.TableDocument;
import org.courseschedule.table.TableDocument.Heading;

/**
 * Gives the dates below each heading the year that it states, where several state different ones:
 * {@code Fall 2023}, {@code Fall 2024}.
 */
final class HeadingYears {

  /** A year, with a word beside it at most: {@code Schedule 2024}. */
  private static final Pattern YEAR =
      Pattern.compile("(?:\\p{L}+\\s)?\\(?(20[0-3]\\d)\\)?:?(?:\\s\\p{L}+)?");

  /** The year of the first date below a heading, and how the others lie in it. */
  private record Stated(TermYears years, int first) {

    PartialDate date(PartialDate date) {
      return date.year().isPresent() ? date : date.withYear(years.yearOf(date, first));
    }
  }

  private final TableDocument document;
  private final NavigableMap<Integer, Heading> headings = new TreeMap<>();

  private HeadingYears(TableDocument document) {
    this.document = document;
    document.headings().forEach(one -> headings.put(start(one), one));
  }

  /**
   * The rows with the years of the last headings above them that state one right above a table; as
   * they are if these state the same, or the facts one for all.
   */
  static List<RowText> give(List<RowText> rows, TableDocument document, CourseFacts facts) {
    return document.headings().size() < 2 || StatedYear.isBesideHeadings(facts, document)
        ? rows
        : new HeadingYears(document).give(rows);
  }

  private List<RowText> give(List<RowText> rows) {
    Map<Heading, List<RowText>> below =
        rows.stream()
            .filter(row -> above(row).isPresent())
            .collect(Collectors.groupingBy(row -> above(row).orElseThrow()));
    NavigableMap<Integer, Stated> stated = new TreeMap<>();
    below.forEach(
        (heading, some) -> of(heading, some).ifPresent(one -> stated.put(start(heading), one)));
    if (stated.values().stream().map(Stated::first).distinct().count() < 2) {
      return rows;
    }
    return rows.stream()
        .map(
            row ->
                last(stated, row).map(one -> row.withDate(row.date().map(one::date))).orElse(row))
        .toList();
  }

  private Optional<Heading> above(RowText row) {
    return last(headings, row);
  }

  /** The last of what begins above a row. */
  private static <T> Optional<T> last(NavigableMap<Integer, T> starts, RowText row) {
    return Optional.ofNullable(starts.lowerEntry(row.row().place().span().start()))
        .map(Map.Entry::getValue);
  }

  private static int start(Heading heading) {
    return heading.place().span().start();
  }

  private Optional<Stated> of(Heading heading, List<RowText> rows) {
    List<PartialDate> dates =
        rows.stream()
            .flatMap(row -> row.date().dates().stream())
            .filter(PartialDate::isPossible)
            .toList();
    return dates.stream()
        .findFirst()
        .flatMap(first -> year(heading, first.month()))
        .map(year -> new Stated(TermYears.of(dates), year));
  }

  /** The year in which the first date below a heading lies; months may go on over New Year. */
  private Optional<Integer> year(Heading heading, int month) {
    String text = EasternYears.of(document).written(heading.own()).strip();
    Matcher year = YEAR.matcher(text);
    return StatedYear.inTerm(heading.own(), document, month)
        .or(
            () ->
                year.matches() && !CalendarWords.containsMonth(text)
                    ? Optional.of(Integer.valueOf(year.group(1)))
                    : Optional.empty());
  }
}
