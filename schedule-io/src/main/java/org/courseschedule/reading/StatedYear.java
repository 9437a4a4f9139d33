package org.courseschedule.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.finding.Place;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.table.TableDocument;
import org.courseschedule.table.TableDocument.Heading;

/**
 * The year of a document's first dates, where it is stated.
 *
 * @param year the year
 * @param by what states it
 * @param place where it stands in the document; empty if it is stated elsewhere
 */
record StatedYear(int year, String by, Optional<Place> place) {

  /** A season and a year: {@code Fall 2025}, {@code 2025 Fall}; {@code 2025/26} begins in 2025. */
  private static final Pattern TERM =
      Pattern.compile(
          "(?:\\b(?:fall|autumn|spring|summer|winter|semester|term|quarter|[AWS]S)\\b\\W{0,3}"
              + "(?<after>(?:19|20)\\d{2})"
              + "|\\b(?<before>(?:19|20)\\d{2})(?:[/\u2013-]\\d{2,4})?\\W{1,3}"
              + "(?:fall|autumn|spring|summer|winter|semester|term|quarter)\\b)",
          Pattern.CASE_INSENSITIVE);

  /** Where a year is stated, the surest first: facts, the term's first day or name, a heading. */
  static Optional<StatedYear> of(CourseFacts facts, TableDocument document) {
    return facts
        .year()
        .map(year -> new StatedYear(year.getValue(), "the course facts", Optional.empty()))
        .or(
            () ->
                facts
                    .term()
                    .first()
                    .map(
                        day ->
                            new StatedYear(
                                day.getYear(), "the term's first day", Optional.empty())))
        .or(
            () ->
                facts
                    .term()
                    .name()
                    .flatMap(StatedYear::inTerm)
                    .map(year -> new StatedYear(year, "the term's name", Optional.empty())))
        .or(() -> heading(document));
  }

  /** The last heading before the first table that names a term, else the first that does. */
  private static Optional<StatedYear> heading(TableDocument document) {
    int table = document.tables().isEmpty() ? 0 : document.tables().get(0).place().span().start();
    return document.headings().stream()
        .filter(heading -> inTerm(heading.text()).isPresent())
        .reduce((one, next) -> next.place().span().start() < table ? next : one)
        .flatMap(StatedYear::of);
  }

  private static Optional<StatedYear> of(Heading heading) {
    return inTerm(heading.text())
        .map(
            year ->
                new StatedYear(
                    year, "the heading `" + heading.text() + "`", Optional.of(heading.place())));
  }

  private static Optional<Integer> inTerm(String text) {
    Matcher matcher = TERM.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String after = matcher.group("after");
    return Optional.of(Integer.valueOf(after != null ? after : matcher.group("before")));
  }
}
