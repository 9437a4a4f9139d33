package org.courseschedule.export.html.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.Schedule;
import org.courseschedule.model.TimeRange;

/**
 * The schedule for machines: a {@code Course}, its {@code CourseInstance} of this term, and an
 * {@code Event} for each day of a class, an exam or a break, in the vocabulary of schema.org.
 */
final class StructuredData {

  private static final String VOCABULARY = "https://schema.org";

  private StructuredData() {}

  static String of(Schedule schedule, List<Row> rows) {
    CourseFacts course = schedule.course();
    Head head = Head.of(schedule);
    Json instance =
        Json.typed("CourseInstance").put("name", head.caption()).put("location", course.location());
    Head.days(schedule)
        .ifPresent(
            days ->
                instance
                    .put("startDate", days.first().toString())
                    .put("endDate", days.last().toString()));
    instance.put("subEvent", rows.stream().flatMap(row -> events(row, course).stream()).toList());
    return new Json()
        .put("@context", VOCABULARY)
        .put("@type", "Course")
        .put("name", head.title())
        .put("inLanguage", Language.of(schedule))
        .put("courseCode", course.code())
        .put("hasCourseInstance", instance)
        .toString();
  }

  private static List<Json> events(Row row, CourseFacts course) {
    Entry entry = row.entry();
    if (!entry.isMeeting() && entry.kind() != EntryKind.BREAK) {
      return List.of();
    }
    List<Json> events = new ArrayList<>();
    for (DateRange days : entry.when().days()) {
      Json event = Json.typed("Event").put("url", "#" + row.id()).put("name", name(row));
      Optional<TimeRange> time =
          entry.isMeeting() && days.isSingleDay()
              ? time(entry, days.first(), course)
              : Optional.empty();
      event
          .put("startDate", moment(days.first(), time.map(TimeRange::start), course))
          .put("endDate", end(days.last(), time, course))
          .put("eventStatus", VOCABULARY + "/" + status(entry))
          .put("location", entry.isMeeting() ? course.location() : Optional.empty());
      events.add(event);
    }
    return events;
  }

  /** When it ends; empty if only its beginning is known: a day would end before that. */
  private static Optional<String> end(LocalDate day, Optional<TimeRange> time, CourseFacts course) {
    return time.isPresent() && time.get().end().isEmpty()
        ? Optional.empty()
        : Optional.of(moment(day, time.flatMap(TimeRange::end), course));
  }

  private static String name(Row row) {
    String text = Item.of(row).text();
    String number = row.number().isEmpty() ? "" : "Class " + row.number();
    return number.isEmpty() ? text : text.isEmpty() ? number : number + ": " + text;
  }

  /** A break is the class of that day, which is not held. */
  private static String status(Entry entry) {
    return entry.kind() == EntryKind.BREAK ? "EventCancelled" : "EventScheduled";
  }

  private static Optional<TimeRange> time(Entry entry, LocalDate day, CourseFacts course) {
    return entry
        .when()
        .time()
        .or(() -> course.meets().flatMap(meets -> meets.timeOn(day.getDayOfWeek())));
  }

  /** The day, with its time if known, with its offset if the zone is known (ISO 8601). */
  private static String moment(LocalDate day, Optional<LocalTime> time, CourseFacts course) {
    return time.map(
            clock ->
                day.atTime(clock)
                    + ":00"
                    + course
                        .zone()
                        .map(zone -> day.atTime(clock).atZone(zone).getOffset().getId())
                        .orElse(""))
        .orElse(day.toString());
  }
}
