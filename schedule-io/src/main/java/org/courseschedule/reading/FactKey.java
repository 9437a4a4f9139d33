package org.courseschedule.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.Link;
import org.courseschedule.model.MeetingPattern;

/**
 * The names under which a course's facts are stated: in {@code course.yaml}, in a file's front
 * matter and, with {@code --} before them, on the command line. A new fact is one more value.
 */
@SuppressWarnings("ImmutableEnumChecker") // the functions below hold no state
public enum FactKey {
  CODE(
      "the course's number in its catalogue",
      "CS 6410",
      (facts, text) -> Optional.of(facts.withCode(text))),
  TITLE(
      "the course's name",
      "Modern machine learning systems",
      (facts, text) -> Optional.of(facts.withTitle(text))),
  YEAR(
      "the calendar year of the first dates",
      "2025",
      (facts, text) -> year(text).map(facts::withYear)),
  TERM(
      "the term's name",
      "Fall 2025",
      (facts, text) -> Optional.of(facts.withTerm(facts.term().withName(text)))),
  FIRST_DAY(
      "the first day of the term",
      "2025-09-02",
      (facts, text) ->
          date(text)
              .filter(day -> facts.term().last().map(last -> !day.isAfter(last)).orElse(true))
              .map(day -> facts.withTerm(facts.term().withFirst(day)))),
  LAST_DAY(
      "the last day of the term, not before the first",
      "2025-12-09",
      (facts, text) ->
          date(text)
              .filter(day -> facts.term().first().map(first -> !day.isBefore(first)).orElse(true))
              .map(day -> facts.withTerm(facts.term().withLast(day)))),
  MEETS(
      "the weekdays, and the times if known, of an ordinary week",
      "TuTh 10:10-11:25",
      (facts, text) -> MeetingPattern.parse(text).map(facts::withMeets)),
  ZONE(
      "the time zone in which times are meant",
      "America/New_York",
      (facts, text) -> zone(text).map(facts::withZone)),
  LOCATION(
      "where the class meets",
      "Gates Hall 114",
      (facts, text) -> Optional.of(facts.withLocation(text))),
  LINKS(
      "pages about the course, apart by blanks", "https://example.edu/cs6410", FactKey::withLinks),
  HOLIDAYS(
      "days without class, apart by commas: a calendar (`US`), a holiday's name, or a day or range"
          + " with or without a name before it",
      "US, Fall break 2025-10-13/2025-10-14",
      HolidayList::addTo),
  LANG(
      "the language of the schedule, as HTML names it",
      "de",
      (facts, text) -> language(text).map(facts::withLanguage));

  private final String description;
  private final String example;
  private final BiFunction<CourseFacts, String, Optional<CourseFacts>> reader;

  FactKey(
      String description,
      String example,
      BiFunction<CourseFacts, String, Optional<CourseFacts>> reader) {
    this.description = description;
    this.example = example;
    this.reader = reader;
  }

  /** The name as it is written, {@code first-day}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What the fact says, in a few words. */
  public String description() {
    return description;
  }

  /** A value as it is written. */
  public String example() {
    return example;
  }

  /** Whether the value may be a list. */
  boolean isList() {
    return this == LINKS || this == HOLIDAYS;
  }

  /** The key of this name; empty if there is none. */
  public static Optional<FactKey> of(String key) {
    return Arrays.stream(values()).filter(fact -> fact.key().equals(key)).findFirst();
  }

  /**
   * The facts with this one added. The values of {@code links} and {@code holidays} are added to
   * those that the facts have; any other value takes the place of the one before.
   *
   * @param facts what is known so far
   * @param text the value as written
   * @return empty if the text is not a value of this fact
   */
  public Optional<CourseFacts> read(CourseFacts facts, String text) {
    String value = text.strip();
    return value.isEmpty() ? Optional.empty() : reader.apply(facts, value);
  }

  /** A tag of BCP 47; some write it as programs name locales, {@code en_US}. */
  private static Optional<String> language(String text) {
    return text.matches("[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8}){0,4}")
        ? Optional.of(text.replace('_', '-'))
        : Optional.empty();
  }

  private static Optional<Year> year(String text) {
    return text.matches("\\d{4}") ? Optional.of(Year.parse(text)) : Optional.empty();
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException notADate) {
      return Optional.empty();
    }
  }

  private static Optional<ZoneId> zone(String text) {
    try {
      return Optional.of(ZoneId.of(text));
    } catch (DateTimeException notAZone) {
      return Optional.empty();
    }
  }

  private static Optional<CourseFacts> withLinks(CourseFacts facts, String text) {
    List<Link> links = new ArrayList<>(facts.links());
    for (String target : text.split("\\s+", -1)) {
      Optional<Link> link = Link.parse(target);
      if (link.isEmpty()) {
        return Optional.empty();
      }
      links.add(link.get());
    }
    return Optional.of(facts.withLinks(links));
  }
}
