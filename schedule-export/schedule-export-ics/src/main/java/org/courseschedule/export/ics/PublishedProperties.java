package org.courseschedule.export.ics;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.finding.Finding;
import org.courseschedule.model.DateRange;

/** The properties of an event or task in a published feed, as far as they matter here. */
final class PublishedProperties {

  /** What tells versions apart and not what the event says. */
  private static final Set<String> OF_VERSION =
      Set.of("UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE");

  private static final Pattern LINE =
      Pattern.compile(
          "(?<name>[A-Za-z0-9-]{1,60}+)(?<parameters>(?:;[^\":]*+(?:\"[^\"]*+\"[^\":]*+){0,20}+)?+):(?<value>.*+)",
          Pattern.DOTALL);

  private static final Pattern UID = Pattern.compile("[!-~]{1,255}");

  private static final Pattern TIME = Pattern.compile("(\\d{8})(?:T(\\d{6})(Z?))?");

  private static final Pattern ZONE =
      Pattern.compile(";TZID=\"?([A-Za-z0-9_+:/-]{1,60})\"?", Pattern.CASE_INSENSITIVE);

  private record Property(String parameters, String value) {}

  private final Map<String, Property> properties = new HashMap<>();

  private PublishedProperties(List<String> lines) {
    int depth = 0;
    for (String line : lines) {
      Matcher matcher = LINE.matcher(line);
      String name = matcher.matches() ? matcher.group("name").toUpperCase(Locale.ROOT) : "";
      depth += name.equals("BEGIN") ? 1 : 0;
      if (depth == 0 && !name.isEmpty()) {
        properties.putIfAbsent(
            name, new Property(matcher.group("parameters"), matcher.group("value")));
      }
      depth -= name.equals("END") ? 1 : 0;
    }
  }

  /**
   * The event or task; empty, with a finding, if it has no identity or no time that is understood.
   */
  static Optional<PublishedItem> item(FeedReader.Component component, List<Finding> findings) {
    PublishedProperties properties = new PublishedProperties(component.lines());
    boolean isTask = component.name().equalsIgnoreCase("VTODO");
    Optional<String> uid = properties.value("UID").filter(value -> UID.matcher(value).matches());
    Optional<Times> times = isTask ? properties.due() : properties.times();
    if (uid.isEmpty() || times.isEmpty()) {
      String lacks = uid.isEmpty() ? "identity" : "date";
      findings.add(
          FeedReader.finding(
              component.place(),
              "an entry of the previous feed has no " + lacks + " that is understood"));
      return Optional.empty();
    }
    return Optional.of(properties.item(component, isTask, uid.get(), times.get()));
  }

  private PublishedItem item(
      FeedReader.Component component, boolean isTask, String uid, Times times) {
    Instant stamp = instant("DTSTAMP").orElse(Instant.EPOCH);
    return new PublishedItem(
        isTask,
        uid,
        stamp,
        instant("LAST-MODIFIED").orElse(stamp),
        value("SEQUENCE").flatMap(PublishedProperties::sequence).orElse(0),
        value("STATUS").orElse("").equalsIgnoreCase("CANCELLED"),
        value("CATEGORIES").map(IcsText::unescape).flatMap(Category::of),
        times,
        value("SUMMARY").map(IcsText::unescape).orElse(""),
        component.lines().stream().filter(PublishedProperties::isContent).toList());
  }

  private static boolean isContent(String line) {
    return !OF_VERSION.contains(line.split("[:;]", 2)[0].toUpperCase(Locale.ROOT));
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(properties.get(name)).map(property -> property.value().strip());
  }

  private static Optional<Integer> sequence(String value) {
    return value.matches("\\d{1,9}") ? Optional.of(Integer.parseInt(value)) : Optional.empty();
  }

  private Optional<Instant> instant(String name) {
    return time(name)
        .filter(time -> time.getYear() >= 1970 && time.getYear() <= Times.LAST_YEAR)
        .map(time -> time.toInstant(ZoneOffset.UTC));
  }

  private Optional<Times> due() {
    return one("DUE");
  }

  private Optional<Times> times() {
    Optional<Times> start = one("DTSTART");
    if (start.isEmpty()) {
      return start;
    }
    Optional<LocalDateTime> end = time("DTEND");
    if (start.get() instanceof Times.Timed timed) {
      return Optional.of(
          new Times.Timed(
              timed.start(), end.filter(time -> time.isAfter(timed.start())), timed.zone()));
    }
    LocalDate first = start.get().day();
    LocalDate last = end.map(time -> time.toLocalDate().minusDays(1)).orElse(first);
    return Optional.of(Times.of(new DateRange(first, last.isBefore(first) ? first : last)));
  }

  private Optional<Times> one(String name) {
    Optional<LocalDateTime> time = time(name);
    Property property = properties.get(name);
    if (time.isEmpty() || property == null) {
      return Optional.empty();
    }
    String value = property.value().strip();
    Optional<ZoneId> zone = value.endsWith("Z") ? Optional.of(ZoneOffset.UTC) : zone(property);
    boolean isLost = zone.isEmpty() && ZONE.matcher(property.parameters()).find();
    return Optional.of(
            value.contains("T") && !isLost
                ? new Times.Timed(time.get(), Optional.empty(), zone)
                : Times.of(DateRange.of(time.get().toLocalDate())))
        .filter(Times::isWritable);
  }

  private static Optional<ZoneId> zone(Property property) {
    Matcher matcher = ZONE.matcher(property.parameters());
    try {
      return matcher.find() ? Optional.of(ZoneId.of(matcher.group(1))) : Optional.empty();
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  private Optional<LocalDateTime> time(String name) {
    Matcher matcher = TIME.matcher(value(name).orElse(""));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(matcher.group(1), DateTimeFormatter.BASIC_ISO_DATE);
      String time = matcher.group(2);
      return Optional.of(
          time == null ? day.atStartOfDay() : day.atTime(LocalTime.parse(time, Times.TIME)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
