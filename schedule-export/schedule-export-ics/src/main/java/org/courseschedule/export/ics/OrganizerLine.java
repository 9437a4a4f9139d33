package org.courseschedule.export.ics;

import java.util.Locale;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.Link;

/**
 * Who publishes: a published event or task must say it (RFC 5546, sections 3.2.1 and 3.4.1), though
 * nobody is invited. It is the course, under its mail address if one is among its links.
 */
final class OrganizerLine {

  /** Stands for no address; no mail can be sent there. */
  private static final String NOBODY = "invalid:nomail";

  private OrganizerLine() {}

  static ContentLine of(CourseFacts course) {
    String address =
        course.links().stream()
            .map(Link::target)
            .filter(OrganizerLine::isMail)
            .findFirst()
            .orElse(NOBODY);
    String name = course.title().or(course::code).map(OrganizerLine::parameter).orElse("");
    return ContentLine.of(name.isBlank() ? "ORGANIZER" : "ORGANIZER;CN=\"" + name + '"', address);
  }

  private static boolean isMail(String target) {
    return target.toLowerCase(Locale.ROOT).matches("mailto:[\\w.+-]{1,64}@[a-z0-9.-]{1,190}");
  }

  /** Text in quotes, which has no escapes that all readers know (RFC 5545, section 3.2). */
  private static String parameter(String text) {
    return IcsText.withoutControls(text).replace('"', '\'').strip();
  }
}
