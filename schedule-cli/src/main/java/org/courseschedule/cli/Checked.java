package org.courseschedule.cli;

import java.util.List;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Severity;

/**
 * What was found in one file.
 *
 * @param name the file, as it was typed
 * @param entries how many entries its schedule has
 * @param findings all of them, in the order of places
 */
record Checked(String name, int entries, List<Finding> findings) {

  Checked {
    findings = List.copyOf(findings);
  }

  long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** {@code schedule.md: 29 entries, 0 errors, 1 warning, 3 notes}. */
  String summary() {
    return Visible.of(name)
        + ": "
        + number(entries, "entry", "entries")
        + ", "
        + number(count(Severity.ERROR), "error", "errors")
        + ", "
        + number(count(Severity.WARNING), "warning", "warnings")
        + ", "
        + number(count(Severity.NOTE), "note", "notes");
  }

  private static String number(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
