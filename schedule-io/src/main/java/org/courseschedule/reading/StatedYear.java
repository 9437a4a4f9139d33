package org.courseschedule.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.courseschedule.data.Data.Field;
import org.courseschedule.data.Data.Fields;
import org.courseschedule.data.Data.Text;
import org.courseschedule.data.YamlReader;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
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

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /**
   * Where a year is stated, the surest first: facts, the term's first day or name, the title, a
   * heading.
   *
   * @param month the month of the first date, which tells the year of {@code 2025/26}
   */
  static Optional<StatedYear> of(CourseFacts facts, TableDocument document, int month) {
    return ofCourse(facts, document, month).or(() -> heading(document, month));
  }

  /** Whether the year is stated elsewhere than in headings. */
  static boolean isBesideHeadings(CourseFacts facts, TableDocument document) {
    return ofCourse(facts, document, 1).isPresent();
  }

  private static Optional<StatedYear> ofCourse(
      CourseFacts facts, TableDocument document, int month) {
    return facts
        .year()
        .map(year -> new StatedYear(year.getValue(), "the course facts", Optional.empty()))
        .or(() -> pinned(document))
        .or(
            () ->
                facts
                    .term()
                    .first()
                    .map(
                        day ->
                            new StatedYear(
                                day.getYear(), "the term's first day", Optional.empty())))
        .or(() -> term(facts.term().name(), document, month))
        .or(() -> title(facts.title(), document, month));
  }

  /** What the writer of a table without years says of them. */
  private static Optional<StatedYear> pinned(TableDocument document) {
    return document
        .frontMatter()
        .filter(yaml -> yaml.text().contains(Stated.YEAR))
        .flatMap(yaml -> YamlReader.read(yaml, Rule.FACTS_UNREADABLE).root())
        .filter(Fields.class::isInstance)
        .flatMap(yaml -> ((Fields) yaml).field(Stated.YEAR))
        .map(Field::value)
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .filter(year -> YEAR.matcher(year.text()).matches())
        .map(
            year ->
                new StatedYear(
                    Integer.parseInt(year.text()), "the front matter", Optional.of(year.place())));
  }

  /** What names the term and nothing else may be short. */
  private static Optional<StatedYear> term(
      Optional<String> name, TableDocument document, int month) {
    return name.map(EasternYears.of(document)::written)
        .flatMap(
            words ->
                TermWords.inName(words, month).stream().map(term -> term.yearOf(month)).findFirst())
        .map(year -> new StatedYear(year, "the term's name", Optional.empty()));
  }

  private static Optional<StatedYear> title(
      Optional<String> title, TableDocument document, int month) {
    return title
        .flatMap(words -> inTerm(words, document, month))
        .map(year -> new StatedYear(year, "the title", Optional.empty()));
  }

  /** The last heading before the first table that names a term. */
  private static Optional<StatedYear> heading(TableDocument document, int month) {
    int table = document.tables().isEmpty() ? 0 : document.tables().get(0).place().span().start();
    return document.headings().stream()
        .filter(heading -> heading.place().span().start() < table)
        .flatMap(heading -> of(heading, document, month).stream())
        .reduce((one, next) -> next);
  }

  private static Optional<StatedYear> of(Heading heading, TableDocument document, int month) {
    return inTerm(heading.own(), document, month)
        .map(
            year ->
                new StatedYear(
                    year, "the heading `" + heading.text() + "`", Optional.of(heading.place())));
  }

  /** The year of a date in this month by the first term that a text states. */
  static Optional<Integer> inTerm(String text, TableDocument document, int month) {
    return TermWords.stated(EasternYears.of(document).written(text)).stream()
        .map(term -> term.yearOf(month))
        .findFirst();
  }
}
