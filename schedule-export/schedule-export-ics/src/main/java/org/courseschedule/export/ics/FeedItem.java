package org.courseschedule.export.ics;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * An event or task as the feed holds it.
 *
 * @param isTask whether it is a task
 * @param uid its identity
 * @param stamp when this version was made
 * @param modified when it was last changed
 * @param sequence how often it was changed
 * @param times when it takes place
 * @param content all else it says
 */
record FeedItem(
    boolean isTask,
    String uid,
    Instant stamp,
    Instant modified,
    int sequence,
    Times times,
    List<ContentLine> content) {

  FeedItem {
    content = List.copyOf(content);
  }

  List<ContentLine> lines() {
    String name = isTask ? "VTODO" : "VEVENT";
    List<ContentLine> lines = new ArrayList<>();
    lines.add(ContentLine.of("BEGIN", name));
    lines.add(ContentLine.of("UID", uid));
    lines.add(ContentLine.of("DTSTAMP", utc(stamp)));
    lines.add(ContentLine.of("LAST-MODIFIED", utc(modified)));
    lines.add(ContentLine.of("SEQUENCE", String.valueOf(sequence)));
    lines.addAll(content);
    lines.add(ContentLine.of("END", name));
    return lines;
  }

  private static String utc(Instant instant) {
    return Times.value(LocalDateTime.ofInstant(instant, ZoneOffset.UTC)) + "Z";
  }
}
