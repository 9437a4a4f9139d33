package org.courseschedule.cli;

import java.util.List;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Fix;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Source;
import org.courseschedule.finding.Span;

/** Findings to be told. */
final class Samples {

  static final Source SOURCE =
      Source.of("courses/a, b.md", "| Date | Topic |\n|---|---|\n| Sep 31 | GPUs |\n| Oct 2 | |\n");

  private Samples() {}

  static Place place(Source source, String part) {
    int start = source.text().indexOf(part);
    return new Place(source, new Span(start, start + part.length()));
  }

  /** An error with all that a finding can have. */
  static Finding error() {
    return Finding.of(
            Rule.DATE_IMPOSSIBLE,
            place(SOURCE, "Sep 31"),
            "`Sep 31` does not exist: 100% sure,\n\u001b[31msee::this")
        .withRelated(place(SOURCE, "Oct 2"), "the next date")
        .withHelp("write `Sep 30`")
        .withFix(new Fix(place(SOURCE, "31"), "30"));
  }

  static Finding note() {
    return Finding.of(Rule.TOPIC_MISSING, place(SOURCE, "| |"), "no topic");
  }

  static List<Checked> files() {
    return List.of(
        new Checked("courses/a, b.md", 2, List.of(error(), note())),
        new Checked("clean.md", 29, List.of()));
  }
}
