package org.courseschedule.cli;

import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Severity;

/** From which findings on the command fails. */
enum FailOn {
  NOTE,
  WARNING,
  ERROR,
  NEVER;

  static final String OPTION = "fail-on";

  boolean isReachedBy(Finding finding) {
    return switch (this) {
      case NOTE -> finding.isAtLeast(Severity.NOTE);
      case WARNING -> finding.isAtLeast(Severity.WARNING);
      case ERROR -> finding.isAtLeast(Severity.ERROR);
      case NEVER -> false;
    };
  }
}
