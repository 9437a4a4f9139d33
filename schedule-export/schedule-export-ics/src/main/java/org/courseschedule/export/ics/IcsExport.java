package org.courseschedule.export.ics;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.courseschedule.export.ics.Times.Timed;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.Schedule;

/**
 * Writes a schedule as a calendar feed (iCalendar, RFC 5545 and RFC 7986) to which people
 * subscribe.
 *
 * <p>The same schedule and settings give the same bytes, whatever the clock, the locale and the
 * zone. Nothing outside is asked and nothing in the process is changed.
 */
public final class IcsExport {

  private IcsExport() {}

  /** Writes a schedule that was made by a program; findings name entries by their place in it. */
  public static List<Finding> write(Schedule schedule, IcsSettings settings, OutputStream out)
      throws IOException {
    return write(schedule, Origins.none(schedule), settings, out);
  }

  /**
   * Writes a schedule.
   *
   * @param schedule what to write
   * @param origins where its parts came from, for the findings; one for each entry
   * @param settings what the feed holds, and the feed as it was published last
   * @param out takes the feed's bytes, UTF-8; it is flushed and left open
   * @return what a calendar cannot hold (entries without a date), what it lacks (a time zone, a
   *     name), and what of the previous feed was not understood or is not this course's; ordered by
   *     place
   * @throws IOException if the stream cannot be written
   */
  public static List<Finding> write(
      Schedule schedule, Origins origins, IcsSettings settings, OutputStream out)
      throws IOException {
    List<Finding> findings = new ArrayList<>();
    List<Occasion> occasions = Occasions.of(schedule, origins, settings, findings);
    findings.addAll(lacks(schedule.course(), occasions, origins.document()));
    List<FeedItem> items = Publication.of(schedule, settings, occasions, findings);
    StringBuilder feed = new StringBuilder();
    FeedWriter.lines(schedule, items, settings).forEach(line -> feed.append(line.folded()));
    out.write(feed.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
    return findings.stream().distinct().sorted(Finding.ORDER).toList();
  }

  private static List<Finding> lacks(CourseFacts course, List<Occasion> occasions, Place document) {
    List<Finding> findings = new ArrayList<>();
    boolean isTimed = occasions.stream().anyMatch(occasion -> occasion.times() instanceof Timed);
    if (isTimed && course.zone().isEmpty()) {
      findings.add(
          Finding.of(
                  Rule.ZONE_MISSING,
                  document,
                  "times of day without a time zone are shown at that hour wherever the reader is")
              .withHelp("state the zone, as in `zone: America/New_York`"));
    }
    if (course.code().isEmpty() && course.title().isEmpty()) {
      findings.add(
          Finding.of(
                  Rule.FEED_UNNAMED,
                  document,
                  "a calendar feed without the course's code or title has no name, and its events may be"
                      + " taken for those of another such feed")
              .withHelp("state one, as in `title: Databases`"));
    }
    return findings;
  }
}
