package org.courseschedule.export.ics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.courseschedule.export.ics.Times.Timed;

/** What an event or task says, apart from its identity and its versions. */
final class OccasionLines {

  /** So many addresses are attached; all of them stand in the description. */
  private static final int MAX_ATTACHED = 50;

  private OccasionLines() {}

  static List<ContentLine> of(Occasion occasion, ContentLine organizer, Optional<Duration> alarm) {
    List<ContentLine> lines = new ArrayList<>();
    if (occasion.isTask()) {
      lines.add(occasion.times().dueLine());
    } else {
      lines.addAll(occasion.times().eventLines());
    }
    lines.add(ContentLine.text("SUMMARY", occasion.summary()));
    lines.addAll(descriptions(occasion.remarks()));
    occasion.location().ifPresent(place -> lines.add(ContentLine.text("LOCATION", place)));
    lines.add(organizer);
    lines.addAll(links(occasion.links()));
    lines.add(ContentLine.text("CATEGORIES", occasion.category().label()));
    lines.addAll(status(occasion));
    if (occasion.times() instanceof Timed && alarm.isPresent()) {
      lines.addAll(alarm(occasion, alarm.get()));
    }
    return lines;
  }

  /** As text, and as HTML if that shows more; Outlook and others look for it under this name. */
  private static List<ContentLine> descriptions(List<Remark> remarks) {
    List<ContentLine> lines = new ArrayList<>();
    if (!remarks.isEmpty()) {
      String text = remarks.stream().map(Remark::plain).collect(Collectors.joining("\n"));
      lines.add(ContentLine.text("DESCRIPTION", text));
    }
    if (remarks.stream().anyMatch(Remark::isRich)) {
      String html = remarks.stream().map(Remark::html).collect(Collectors.joining());
      lines.add(
          ContentLine.text(
              "X-ALT-DESC;FMTTYPE=text/html", "<html><body>" + html + "</body></html>"));
    }
    return lines;
  }

  /** An event has one address; the others are attached (RFC 5545, sections 3.8.4.6 and 3.8.1.1). */
  private static List<ContentLine> links(List<String> links) {
    List<ContentLine> lines = new ArrayList<>();
    for (String link : links.subList(0, Math.min(links.size(), MAX_ATTACHED))) {
      lines.add(ContentLine.of(lines.isEmpty() ? "URL" : "ATTACH", link));
    }
    return lines;
  }

  private static List<ContentLine> status(Occasion occasion) {
    if (occasion.isTask()) {
      // A published task says its priority (RFC 5546, section 3.4.1); 0 is none.
      return List.of(ContentLine.of("PRIORITY", "0"), ContentLine.of("STATUS", "NEEDS-ACTION"));
    }
    boolean isBusy = occasion.category().isMeeting() && occasion.times() instanceof Timed;
    return List.of(
        ContentLine.of("STATUS", occasion.isTentative() ? "TENTATIVE" : "CONFIRMED"),
        ContentLine.of("TRANSP", isBusy ? "OPAQUE" : "TRANSPARENT"));
  }

  private static List<ContentLine> alarm(Occasion occasion, Duration before) {
    // A task has no start to count from (RFC 5545, section 3.8.6.3).
    String name = occasion.isTask() ? "TRIGGER;RELATED=END" : "TRIGGER";
    String value = before.isZero() ? "PT0S" : "-PT" + before.toMinutes() + "M";
    return List.of(
        ContentLine.of("BEGIN", "VALARM"),
        ContentLine.of("ACTION", "DISPLAY"),
        ContentLine.text("DESCRIPTION", occasion.summary()),
        ContentLine.of(name, value),
        ContentLine.of("END", "VALARM"));
  }
}
