package org.courseschedule.export.ics;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A time zone as far as a feed needs it ({@code VTIMEZONE}, RFC 5545, section 3.6.5): from the
 * rules that Java has, each change of the clock that is in force at one of the feed's times.
 */
final class ZoneLines {

  private ZoneLines() {}

  /** The zone's name as the value of a parameter; in quotes if it has a colon (RFC 5545, 3.1). */
  static String parameter(ZoneId zone) {
    return zone.getId().contains(":") ? '"' + zone.getId() + '"' : zone.getId();
  }

  /**
   * The lines of a zone.
   *
   * @param times all local times in this zone
   */
  static List<ContentLine> of(ZoneId zone, Collection<LocalDateTime> times) {
    List<ContentLine> lines = new ArrayList<>();
    lines.add(ContentLine.of("BEGIN", "VTIMEZONE"));
    lines.add(ContentLine.of("TZID", zone.getId()));
    ZoneRules rules = zone.getRules();
    TreeSet<ZoneOffsetTransition> changes = new TreeSet<>();
    boolean isBeforeFirst = false;
    for (LocalDateTime time : times) {
      Optional<ZoneOffsetTransition> change = inForce(rules, time);
      change.ifPresent(changes::add);
      isBeforeFirst |= change.isEmpty();
    }
    if (isBeforeFirst) {
      lines.addAll(unchanging(rules, times));
    }
    changes.forEach(change -> lines.addAll(change(rules, change)));
    lines.add(ContentLine.of("END", "VTIMEZONE"));
    return lines;
  }

  private static Optional<ZoneOffsetTransition> inForce(ZoneRules rules, LocalDateTime time) {
    Instant instant = time.toInstant(rules.getOffset(time));
    return Optional.ofNullable(rules.previousTransition(instant.plusNanos(1)));
  }

  private static List<ContentLine> change(ZoneRules rules, ZoneOffsetTransition change) {
    return observance(
        rules.isDaylightSavings(change.getInstant()) ? "DAYLIGHT" : "STANDARD",
        change.getDateTimeBefore(),
        change.getOffsetBefore(),
        change.getOffsetAfter());
  }

  /** A zone whose clock has not changed before the first of the times. */
  private static List<ContentLine> unchanging(ZoneRules rules, Collection<LocalDateTime> times) {
    LocalDateTime epoch = LocalDateTime.ofEpochSecond(0, 0, ZoneOffset.UTC);
    LocalDateTime first = new TreeSet<>(times).first();
    ZoneOffset offset = rules.getOffset(first);
    return observance("STANDARD", first.isBefore(epoch) ? first : epoch, offset, offset);
  }

  private static List<ContentLine> observance(
      String name, LocalDateTime start, ZoneOffset from, ZoneOffset to) {
    return List.of(
        ContentLine.of("BEGIN", name),
        ContentLine.of("DTSTART", Times.value(start)),
        ContentLine.of("TZOFFSETFROM", offset(from)),
        ContentLine.of("TZOFFSETTO", offset(to)),
        ContentLine.of("END", name));
  }

  /** {@code -0400} (RFC 5545, section 3.3.14). */
  private static String offset(ZoneOffset offset) {
    return offset.equals(ZoneOffset.UTC) ? "+0000" : offset.getId().replace(":", "");
  }
}
