package org.courseschedule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.courseschedule.finding.Finding;

/** Findings of neighbours, which are told as one. */
final class Run {

  private Run() {}

  /** The first finding, with the places of the others. */
  static Finding joined(List<Finding> findings, String message) {
    Finding first = findings.get(0);
    List<Finding.Related> related =
        Stream.concat(
                first.related().stream(),
                findings.stream().skip(1).map(more -> new Finding.Related(more.place(), message)))
            .toList();
    return new Finding(
        first.rule(), first.place(), first.message(), related, first.help(), first.fix());
  }

  /** Adds a finding to the last run, or begins one. */
  static void add(List<List<Finding>> runs, boolean continues, Finding finding) {
    if (!continues) {
      runs.add(new ArrayList<>());
    }
    runs.get(runs.size() - 1).add(finding);
  }
}
