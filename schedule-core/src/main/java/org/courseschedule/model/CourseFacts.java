package org.courseschedule.model;

import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a course as a whole. Every fact is optional: an absent one silences the checks
 * and leaves out the output that would need it. None is invented.
 *
 * @param code the course's number in its catalogue, {@code CS 6410}
 * @param title its name
 * @param year the calendar year of its first dates
 * @param term when it runs
 * @param meets when the class meets in an ordinary week
 * @param zone where the times of day are local
 * @param location where it meets
 * @param links pages about it, in order
 * @param holidays the holidays that it keeps, in the order of the year
 * @param noClass further days without class, in order
 * @param language the language of its schedule as BCP 47 names it, {@code de}
 */
public record CourseFacts(
    Optional<String> code,
    Optional<String> title,
    Optional<Year> year,
    Term term,
    Optional<MeetingPattern> meets,
    Optional<ZoneId> zone,
    Optional<String> location,
    List<Link> links,
    Set<Holiday> holidays,
    List<NoClassDays> noClass,
    Optional<String> language) {

  /** Nothing is known. */
  public static final CourseFacts NONE =
      new CourseFacts(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Term.UNSTATED,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Set.of(),
          List.of(),
          Optional.empty());

  public CourseFacts {
    links = List.copyOf(links);
    holidays =
        holidays.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(holidays));
    noClass = List.copyOf(noClass);
  }

  /** These facts with the year of the first dates. */
  public CourseFacts withYear(Year year) {
    return new CourseFacts(
        code,
        title,
        Optional.of(year),
        term,
        meets,
        zone,
        location,
        links,
        holidays,
        noClass,
        language);
  }

  /** These facts with the title. */
  public CourseFacts withTitle(String title) {
    return new CourseFacts(
        code,
        Optional.of(title),
        year,
        term,
        meets,
        zone,
        location,
        links,
        holidays,
        noClass,
        language);
  }

  /** These facts with the term. */
  public CourseFacts withTerm(Term term) {
    return new CourseFacts(
        code, title, year, term, meets, zone, location, links, holidays, noClass, language);
  }

  /** These facts with the meeting pattern. */
  public CourseFacts withMeets(MeetingPattern meets) {
    return new CourseFacts(
        code,
        title,
        year,
        term,
        Optional.of(meets),
        zone,
        location,
        links,
        holidays,
        noClass,
        language);
  }

  /** These facts with the holidays that it keeps. */
  public CourseFacts withHolidays(Set<Holiday> holidays) {
    return new CourseFacts(
        code, title, year, term, meets, zone, location, links, holidays, noClass, language);
  }

  /** These facts with further days without class. */
  public CourseFacts withNoClass(List<NoClassDays> noClass) {
    return new CourseFacts(
        code, title, year, term, meets, zone, location, links, holidays, noClass, language);
  }

  /** These facts with the number in the catalogue. */
  public CourseFacts withCode(String code) {
    return new CourseFacts(
        Optional.of(code),
        title,
        year,
        term,
        meets,
        zone,
        location,
        links,
        holidays,
        noClass,
        language);
  }

  /** These facts with the time zone. */
  public CourseFacts withZone(ZoneId zone) {
    return new CourseFacts(
        code,
        title,
        year,
        term,
        meets,
        Optional.of(zone),
        location,
        links,
        holidays,
        noClass,
        language);
  }

  /** These facts with the place. */
  public CourseFacts withLocation(String location) {
    return new CourseFacts(
        code,
        title,
        year,
        term,
        meets,
        zone,
        Optional.of(location),
        links,
        holidays,
        noClass,
        language);
  }

  /** These facts with pages about the course. */
  public CourseFacts withLinks(List<Link> links) {
    return new CourseFacts(
        code, title, year, term, meets, zone, location, links, holidays, noClass, language);
  }

  /** These facts with the language of the schedule. */
  public CourseFacts withLanguage(String language) {
    return new CourseFacts(
        code,
        title,
        year,
        term,
        meets,
        zone,
        location,
        links,
        holidays,
        noClass,
        Optional.of(language));
  }

  /** Why the institution holds no class on a day: a listed reason, or a holiday's name. */
  public Optional<String> holidayOn(LocalDate day) {
    Optional<String> listed =
        noClass.stream()
            .filter(days -> days.days().contains(day))
            .findFirst()
            .map(NoClassDays::name);
    return listed.or(
        () ->
            holidays.stream()
                .filter(holiday -> holiday.in(day.getYear()).equals(day))
                .findFirst()
                .map(Holiday::toString));
  }

  /**
   * These facts, and from the others each one that these lack; a day of their term that contradicts
   * this one's is left out.
   */
  public CourseFacts orElse(CourseFacts others) {
    return new CourseFacts(
        code.or(others::code),
        title.or(others::title),
        year.or(others::year),
        term.orElse(others.term),
        meets.or(others::meets),
        zone.or(others::zone),
        location.or(others::location),
        links.isEmpty() ? others.links : links,
        holidays.isEmpty() ? others.holidays : holidays,
        noClass.isEmpty() ? others.noClass : noClass,
        language.or(others::language));
  }
}
