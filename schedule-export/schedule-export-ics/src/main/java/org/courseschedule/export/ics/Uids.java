package org.courseschedule.export.ics;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.courseschedule.model.ClassNumber;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.Schedule;
import org.courseschedule.plan.Identity;

/**
 * Gives identities to what is new in a feed. An identity is a name-based UUID (RFC 9562, section
 * 5.3; RFC 7986, section 5.3, asks for UUIDs) of the course, its term and what the thing is: its
 * kind and its words, or its number if it has none. The row and the day play no part.
 */
final class Uids {

  private final String course;
  private final Set<String> taken;

  /**
   * Identities for a course.
   *
   * @param taken those that are given already, to whatever
   */
  Uids(Schedule schedule, Set<String> taken) {
    this.course = course(schedule);
    this.taken = new HashSet<>(taken);
  }

  private static String course(Schedule schedule) {
    CourseFacts facts = schedule.course();
    Optional<String> year =
        schedule.entries().stream()
            .flatMap(entry -> entry.when().first().stream())
            .min(LocalDate::compareTo)
            .map(day -> String.valueOf(day.getYear()));
    return String.join(
        "\n",
        List.of(
            facts.code().or(facts::title).orElse("").strip().toLowerCase(Locale.ROOT),
            facts.term().name().or(() -> year).orElse("").strip().toLowerCase(Locale.ROOT)));
  }

  /** An identity that nothing else has or had: of several that are the same, the next free one. */
  String next(Identity identity) {
    String what =
        identity.words().isEmpty()
            ? identity.number().map(ClassNumber::toString).orElse("")
            : String.join(" ", identity.words());
    for (int ordinal = 1; ; ordinal++) {
      String name = String.join("\n", course, identity.kind(), what, String.valueOf(ordinal));
      String uid = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
      if (taken.add(uid)) {
        return uid;
      }
    }
  }
}
