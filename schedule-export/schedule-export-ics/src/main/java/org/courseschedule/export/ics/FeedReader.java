package org.courseschedule.export.ics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Source;
import org.courseschedule.finding.Span;

/**
 * Takes a feed apart into its events and tasks. It knows only what it needs, and so no text is too
 * strange for it: what it does not understand it says.
 */
final class FeedReader {

  /** No more findings about one feed are worth reading. */
  static final int MAX_FINDINGS = 20;

  private static final String NAME = "NAME:";

  private static final String HELP =
      "give the feed as it was published, or leave it out to begin anew";

  /** An event or task: its unfolded lines without {@code BEGIN} and {@code END}, and its place. */
  record Component(String name, List<String> lines, Place place) {
    Component {
      lines = List.copyOf(lines);
    }
  }

  private record Line(String text, int start) {}

  private final Source source;
  private final List<Finding> findings;
  private final List<Component> components = new ArrayList<>();
  private Optional<String> name = Optional.empty();

  private FeedReader(Source source, List<Finding> findings) {
    this.source = source;
    this.findings = findings;
  }

  static FeedReader read(Source source, List<Finding> findings) {
    FeedReader reader = new FeedReader(source, findings);
    reader.read(unfolded(source.text()));
    return reader;
  }

  /** Its events and tasks, in order. */
  List<Component> components() {
    return components;
  }

  /** What the calendar is called (RFC 7986, section 5.1), if it says so. */
  Optional<String> name() {
    return name;
  }

  static Finding finding(Place place, String message) {
    return Finding.of(Rule.FEED_UNREADABLE, place, message).withHelp(HELP);
  }

  private void read(List<Line> lines) {
    if (lines.isEmpty() || !isCalendar(lines.get(0).text())) {
      findings.add(
          finding(Place.startOf(source), "the previous feed does not begin as a calendar"));
      return;
    }
    int at = 1;
    while (at < lines.size()) {
      String begun = begun(lines.get(at).text());
      if (begun.isEmpty()) {
        readName(lines.get(at).text());
        at++;
      } else {
        at = component(lines, at, begun);
      }
    }
  }

  private void readName(String line) {
    if (name.isEmpty() && line.regionMatches(true, 0, NAME, 0, NAME.length())) {
      name = Optional.of(IcsText.unescape(line.substring(NAME.length())).strip());
    }
  }

  private static boolean isCalendar(String line) {
    return line.replace("\uFEFF", "").strip().equalsIgnoreCase("BEGIN:VCALENDAR");
  }

  /** The name of the component that a line begins; empty if it begins none. */
  private static String begun(String line) {
    return line.regionMatches(true, 0, "BEGIN:", 0, 6) ? line.substring(6).strip() : "";
  }

  /** Takes a component; where the next line after it is. */
  private int component(List<Line> lines, int begin, String name) {
    int end = begin + 1;
    int inner = 0;
    while (end < lines.size() && (inner > 0 || !isEnd(lines.get(end).text()))) {
      String text = lines.get(end).text();
      inner += begun(text).isEmpty() ? 0 : 1;
      inner -= isEnd(text) ? 1 : 0;
      end++;
    }
    if (end == lines.size()) {
      findings.add(
          finding(
              place(lines.get(begin), lines.get(begin)),
              "component `" + name + "` of the previous feed has no end"));
      return end;
    }
    if (name.equalsIgnoreCase("VEVENT") || name.equalsIgnoreCase("VTODO")) {
      List<String> content = lines.subList(begin + 1, end).stream().map(Line::text).toList();
      components.add(new Component(name, content, place(lines.get(begin), lines.get(end))));
    }
    return end + 1;
  }

  private static boolean isEnd(String line) {
    return line.regionMatches(true, 0, "END:", 0, 4);
  }

  private Place place(Line first, Line last) {
    int end = Math.min(source.text().length(), last.start() + last.text().length());
    return new Place(source, new Span(first.start(), Math.max(first.start(), end)));
  }

  /** Lines that begin with a blank go on from the one before (RFC 5545, section 3.1). */
  private static List<Line> unfolded(String text) {
    List<Line> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      int end = lineEnd(text, at);
      boolean isFolded = at > 0 && (text.charAt(at) == ' ' || text.charAt(at) == '\t');
      if (!isFolded) {
        addTo(lines, line, start);
        start = at;
      }
      line.append(text, isFolded ? at + 1 : at, end);
      at = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    addTo(lines, line, start);
    return lines;
  }

  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static void addTo(List<Line> lines, StringBuilder line, int start) {
    if (!line.isEmpty()) {
      lines.add(new Line(line.toString(), start));
      line.setLength(0);
    }
  }
}
