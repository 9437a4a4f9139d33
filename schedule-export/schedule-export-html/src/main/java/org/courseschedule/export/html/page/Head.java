package org.courseschedule.export.html.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.Schedule;
import org.courseschedule.model.Term;

/**
 * What stands above the table.
 *
 * @param title the course's name, or what comes nearest
 * @param over what stands over the title: number and term; may be empty
 * @param facts where and when, as far as stated
 * @param links pages about the course
 */
public record Head(String title, String over, List<Fact> facts, List<String> links) {

  /** One line of facts. */
  public record Fact(String name, String value) {}

  static Head of(Schedule schedule) {
    CourseFacts course = schedule.course();
    Optional<String> name = course.title().or(course::code).map(Names::line);
    Optional<String> code = course.title().isPresent() ? course.code() : Optional.empty();
    String over =
        Stream.concat(code.stream(), course.term().name().stream())
            .map(Names::line)
            .collect(Collectors.joining(" \u00B7 "));
    return new Head(
        name.orElse("Course schedule"),
        over,
        facts(schedule),
        course.links().stream().map(link -> Address.of(link.target())).toList());
  }

  /** What the table shows, for those who do not see what stands above it. */
  String caption() {
    return over.isEmpty() ? title : title + ", " + over;
  }

  private static List<Fact> facts(Schedule schedule) {
    CourseFacts course = schedule.course();
    List<Fact> facts = new ArrayList<>();
    days(schedule).map(Names::range).ifPresent(days -> facts.add(new Fact("Dates", days)));
    course.meets().map(Names::meets).ifPresent(meets -> facts.add(new Fact("Meets", meets)));
    course.location().map(Names::line).ifPresent(place -> facts.add(new Fact("Where", place)));
    boolean hasTime =
        course.meets().stream()
            .flatMap(meets -> meets.slots().stream())
            .anyMatch(slot -> slot.time().isPresent());
    course
        .zone()
        .filter(zone -> hasTime)
        .ifPresent(zone -> facts.add(new Fact("Time zone", zone.getId().replace('_', ' '))));
    return facts;
  }

  /** From the term's first day to its last; what is not stated of it, the entries say. */
  static Optional<DateRange> days(Schedule schedule) {
    Term term = schedule.course().term();
    Optional<LocalDate> first =
        term.first()
            .or(
                () ->
                    schedule.entries().stream()
                        .flatMap(entry -> entry.when().first().stream())
                        .min(Comparator.naturalOrder()));
    Optional<LocalDate> last =
        term.last()
            .or(
                () ->
                    schedule.entries().stream()
                        .flatMap(entry -> entry.when().last().stream())
                        .max(Comparator.naturalOrder()));
    return first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())
        ? Optional.empty()
        : Optional.of(new DateRange(first.get(), last.get()));
  }
}
