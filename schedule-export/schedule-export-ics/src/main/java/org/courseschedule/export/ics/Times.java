package org.courseschedule.export.ics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.TimeRange;

/** When something takes place: whole days, or from one time of day to another. */
sealed interface Times {

  /** The last year that a value has digits for. */
  int LAST_YEAR = 9998;

  /** {@code 101000}. */
  DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);

  /** Whole days, both ends included. */
  record AllDay(DateRange days) implements Times {}

  /**
   * A time of day.
   *
   * @param start when it begins
   * @param end when it ends, if that is known
   * @param zone where these are local; wherever the reader is, if empty
   */
  record Timed(LocalDateTime start, Optional<LocalDateTime> end, Optional<ZoneId> zone)
      implements Times {

    /** The points in time that need to be known in the zone. */
    Stream<LocalDateTime> points() {
      return Stream.concat(Stream.of(start), end.stream());
    }
  }

  static Times of(DateRange days) {
    return new AllDay(days);
  }

  static Times of(LocalDate day, TimeRange time, Optional<ZoneId> zone) {
    return new Timed(day.atTime(time.start()), time.end().map(day::atTime), zone);
  }

  /** The first day. */
  default LocalDate day() {
    return this instanceof AllDay whole ? whole.days().first() : start().toLocalDate();
  }

  /** The last day. */
  default LocalDate lastDay() {
    return this instanceof AllDay whole ? whole.days().last() : start().toLocalDate();
  }

  private LocalDateTime start() {
    return ((Timed) this).start();
  }

  /** Whether the notation has digits for the years (RFC 5545, section 3.3.4). */
  default boolean isWritable() {
    return day().getYear() >= 1 && lastDay().getYear() <= LAST_YEAR;
  }

  /** As an event says it: {@code DTSTART} and, where there is one, {@code DTEND}. */
  default List<ContentLine> eventLines() {
    List<ContentLine> lines = new ArrayList<>();
    if (this instanceof Timed timed) {
      lines.add(line("DTSTART", timed.start(), timed.zone()));
      timed.end().ifPresent(end -> lines.add(line("DTEND", end, timed.zone())));
    } else {
      lines.add(line("DTSTART", day()));
      // The end of whole days is the day after the last (RFC 5545, section 3.6.1).
      lines.add(line("DTEND", lastDay().plusDays(1)));
    }
    return lines;
  }

  /** As a task says it: {@code DUE}. */
  default ContentLine dueLine() {
    return this instanceof Timed timed
        ? line("DUE", timed.start(), timed.zone())
        : line("DUE", lastDay());
  }

  private static ContentLine line(String name, LocalDate day) {
    return ContentLine.of(name + ";VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(day));
  }

  private static ContentLine line(String name, LocalDateTime time, Optional<ZoneId> zone) {
    if (zone.isEmpty()) {
      return ContentLine.of(name, value(time));
    }
    return isUtc(zone.get())
        ? ContentLine.of(name, value(time) + "Z")
        : ContentLine.of(name + ";TZID=" + ZoneLines.parameter(zone.get()), value(time));
  }

  /** {@code 20250902T101000}. */
  static String value(LocalDateTime time) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(time.toLocalDate()) + "T" + TIME.format(time);
  }

  /** Whether times of the zone are written as UTC, without a description of the zone. */
  static boolean isUtc(ZoneId zone) {
    return zone.getRules().isFixedOffset()
        && zone.getRules().getStandardOffset(Instant.EPOCH).equals(ZoneOffset.UTC);
  }
}
