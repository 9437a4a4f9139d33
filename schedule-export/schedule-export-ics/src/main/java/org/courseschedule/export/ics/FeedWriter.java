package org.courseschedule.export.ics;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.courseschedule.export.ics.Times.Timed;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.Schedule;

/** The calendar as a whole: what it says of itself, its time zones, its events and tasks. */
final class FeedWriter {

  private static final String PRODUCT = "-//courseschedule.org//schedule//EN";

  /** How often a calendar should look for a newer version. */
  private static final String REFRESH = "PT12H";

  private FeedWriter() {}

  static List<ContentLine> lines(Schedule schedule, List<FeedItem> items, IcsSettings settings) {
    List<ContentLine> lines = new ArrayList<>();
    lines.add(ContentLine.of("BEGIN", "VCALENDAR"));
    lines.add(ContentLine.of("VERSION", "2.0"));
    lines.add(ContentLine.of("PRODID", PRODUCT));
    lines.add(ContentLine.of("CALSCALE", "GREGORIAN"));
    // What is published holds events or tasks (RFC 5546, section 3.2); both are a plain calendar.
    if (items.stream().map(FeedItem::isTask).distinct().count() < 2) {
      lines.add(ContentLine.of("METHOD", "PUBLISH"));
    }
    lines.addAll(about(schedule, settings));
    zones(items).forEach((zone, times) -> lines.addAll(ZoneLines.of(zone, times)));
    items.forEach(item -> lines.addAll(item.lines()));
    lines.add(ContentLine.of("END", "VCALENDAR"));
    return lines;
  }

  /** RFC 7986, section 5, each followed by what calendars knew before it. */
  private static List<ContentLine> about(Schedule schedule, IcsSettings settings) {
    List<ContentLine> lines = new ArrayList<>();
    name(schedule.course(), settings.content())
        .ifPresent(name -> addTwice(lines, "NAME", "X-WR-CALNAME", name));
    String remarks =
        schedule.prose().stream()
            .filter(text -> !text.isBlank())
            .map(LinkedText::of)
            .collect(Collectors.joining("\n"));
    if (!remarks.isEmpty()) {
      addTwice(lines, "DESCRIPTION", "X-WR-CALDESC", remarks);
    }
    schedule
        .course()
        .zone()
        .ifPresent(zone -> lines.add(ContentLine.text("X-WR-TIMEZONE", zone.getId())));
    lines.add(ContentLine.of("REFRESH-INTERVAL;VALUE=DURATION", REFRESH));
    lines.add(ContentLine.of("X-PUBLISHED-TTL", REFRESH));
    settings
        .address()
        .ifPresent(
            address -> {
              lines.add(ContentLine.of("SOURCE;VALUE=URI", address.toASCIIString()));
              lines.add(ContentLine.text("X-ORIGINAL-URL", address.toASCIIString()));
            });
    lines.add(ContentLine.of("COLOR", settings.color().css()));
    lines.add(ContentLine.of("X-APPLE-CALENDAR-COLOR", settings.color().hex()));
    return lines;
  }

  private static void addTwice(List<ContentLine> lines, String name, String elder, String text) {
    lines.add(ContentLine.text(name, text));
    lines.add(ContentLine.text(elder, text));
  }

  /** {@code CS 6410: Modern machine learning systems, deadlines}. */
  static Optional<String> name(CourseFacts course, FeedContent content) {
    String name =
        Stream.concat(course.code().stream(), course.title().stream())
            .collect(Collectors.joining(": "));
    return name.isBlank()
        ? Optional.empty()
        : Optional.of(content == FeedContent.DEADLINES ? name + ", deadlines" : name);
  }

  private static SortedMap<ZoneId, List<LocalDateTime>> zones(List<FeedItem> items) {
    SortedMap<ZoneId, List<LocalDateTime>> zones =
        new TreeMap<>(Comparator.comparing(ZoneId::getId));
    for (FeedItem item : items) {
      if (item.times() instanceof Timed timed && timed.zone().isPresent()) {
        ZoneId zone = timed.zone().get();
        if (!Times.isUtc(zone)) {
          timed.points().forEach(zones.computeIfAbsent(zone, any -> new ArrayList<>())::add);
        }
      }
    }
    return zones;
  }
}
