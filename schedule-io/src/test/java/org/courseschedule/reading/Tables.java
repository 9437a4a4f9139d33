package org.courseschedule.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Source;
import org.courseschedule.format.MarkdownReader;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.Entry;

/** Schedules read from Markdown in tests. */
final class Tables {

  static final LocalDate REFERENCE = LocalDate.of(2026, 1, 1);

  private Tables() {}

  static ScheduleReading read(String markdown) {
    return read(markdown, CourseFacts.NONE);
  }

  static ScheduleReading read(String markdown, CourseFacts facts) {
    return read(markdown, facts, REFERENCE);
  }

  static ScheduleReading read(String markdown, CourseFacts facts, LocalDate reference) {
    Source source = Source.of("schedule.md", markdown);
    return ScheduleReader.read(MarkdownReader.read(source), facts, reference);
  }

  /** A table of these rows under {@code Date} and {@code Topic}. */
  static String dated(String... rows) {
    return "| Date | Topic |\n|---|---|\n| " + String.join(" |\n| ", rows) + " |\n";
  }

  /** The only entry of a table of one row, its year stated. */
  static Entry entry(String header, String row) {
    String dashes = "|---".repeat(header.split("\\|", -1).length);
    String table = "# Fall 2025\n\n| %s |\n%s|\n| %s |\n".formatted(header, dashes, row);
    return read(table).schedule().entries().get(0);
  }

  /** The days of every entry, in the order of the rows. */
  static List<String> days(ScheduleReading reading) {
    return reading.schedule().entries().stream()
        .map(
            entry ->
                entry.when().days().stream().map(Object::toString).collect(Collectors.joining(",")))
        .toList();
  }

  /** The rules of the findings, in order. */
  static List<String> rules(ScheduleReading reading) {
    return reading.findings().stream().map(Finding::rule).map(rule -> rule.id()).toList();
  }
}
