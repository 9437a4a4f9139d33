package org.courseschedule.cli;

import java.util.List;

/** Findings in one format. */
@FunctionalInterface
interface Report {

  /** The whole report. Lines end with LF. */
  String of(List<Checked> files);
}
