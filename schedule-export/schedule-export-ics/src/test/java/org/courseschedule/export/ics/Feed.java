package org.courseschedule.export.ics;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.validate.ValidationEntry;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Source;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.Entry;
import org.courseschedule.model.Schedule;

/** A feed that was written, and what others make of it. */
record Feed(String text, List<Finding> findings) {

  static final CourseFacts COURSE = CourseFacts.NONE.withTitle("Databases");

  static Feed of(Entry... entries) {
    return of(COURSE, entries);
  }

  static Feed of(CourseFacts course, Entry... entries) {
    return of(Schedule.of(course, List.of(entries)), IcsSettings.DEFAULT);
  }

  static Feed of(Schedule schedule, IcsSettings settings) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      List<Finding> findings = IcsExport.write(schedule, settings, out);
      return new Feed(out.toString(StandardCharsets.UTF_8), findings);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** This feed as what was published last. */
  IcsSettings published() {
    return IcsSettings.DEFAULT.withPrevious(Source.of("old.ics", text));
  }

  /** As one library reads it. */
  ICalendar read() {
    return Biweekly.parse(text).first();
  }

  /** What the validator of another has against it. */
  List<ValidationEntry> problems() {
    try {
      return new CalendarBuilder()
          .build(new StringReader(text)).validate().getEntries().stream().toList();
    } catch (IOException | ParserException unreadable) {
      throw new AssertionError(text, unreadable);
    }
  }

  /** The unfolded lines. */
  List<String> lines() {
    return List.of(text.replace("\r\n ", "").split("\r\n"));
  }

  /** The values of the unfolded lines of a property, with their parameters. */
  List<String> values(String name) {
    return lines().stream()
        .filter(line -> line.startsWith(name + ":") || line.startsWith(name + ";"))
        .map(line -> line.substring(name.length()))
        .toList();
  }
}
