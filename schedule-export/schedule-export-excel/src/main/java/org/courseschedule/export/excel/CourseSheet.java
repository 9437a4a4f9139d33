package org.courseschedule.export.excel;

import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.courseschedule.finding.Place;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.Holiday;
import org.courseschedule.model.Link;
import org.courseschedule.model.MeetingPattern;
import org.courseschedule.model.NoClassDays;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.model.Schedule;

/** The facts about the course, and the text that stood around the table. */
final class CourseSheet {

  private record Fact(String name, Cell value) {}

  private CourseSheet() {}

  static Grid of(Schedule schedule, Place place) {
    List<Column<Fact>> columns =
        List.of(
            new Column<>("Fact", fact -> Cell.of(fact.name(), place)),
            new Column<>("Value", Fact::value));
    List<Fact> facts = new ArrayList<>(facts(schedule.course(), place));
    schedule.prose().forEach(text -> facts.add(new Fact("Remark", Cell.of(text, place))));
    facts.removeIf(fact -> fact.value().equals(Cell.BLANK));
    return Grid.of("Course", place, columns, facts, fact -> Tint.PLAIN);
  }

  private static List<Fact> facts(CourseFacts course, Place place) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Code", Cell.of(course.code(), place)));
    facts.add(new Fact("Title", Cell.of(course.title(), place)));
    facts.add(new Fact("Term", Cell.of(course.term().name(), place)));
    facts.add(new Fact("Year", Cell.of(course.year().map(Year::toString), place)));
    facts.add(new Fact("First day", day(course.term().first(), place)));
    facts.add(new Fact("Last day", day(course.term().last(), place)));
    facts.add(new Fact("Meets", Cell.of(course.meets().map(MeetingPattern::toString), place)));
    facts.add(new Fact("Time zone", Cell.of(course.zone().map(ZoneId::getId), place)));
    facts.add(new Fact("Location", Cell.of(course.location(), place)));
    course.links().forEach(link -> facts.add(new Fact("Link", Cell.of(address(link), place))));
    facts.add(new Fact("Holidays", Cell.of(holidays(course), place)));
    course.noClass().forEach(days -> facts.addAll(noClass(days, place)));
    return facts;
  }

  private static Cell day(Optional<LocalDate> day, Place place) {
    return day.map(known -> Cell.of(known, place)).orElse(Cell.BLANK);
  }

  private static List<Fact> noClass(NoClassDays noClass, Place place) {
    DateRange days = noClass.days();
    Fact first = new Fact("No class: " + noClass.name(), Cell.of(days.first(), place));
    Fact last = new Fact("until", Cell.of(days.last(), place));
    return days.isSingleDay() ? List.of(first) : List.of(first, last);
  }

  private static String holidays(CourseFacts course) {
    return course.holidays().stream().map(Holiday::toString).collect(Collectors.joining(", "));
  }

  /** An address that leads where it says. */
  static RichText address(Link link) {
    return new RichText(
        List.of(new Run(link.target(), Set.of(), Optional.of(link), Optional.empty())));
  }
}
