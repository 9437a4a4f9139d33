package org.courseschedule.cli;

/** How findings are told. A new format is one more value, and a {@link Report} of its own. */
enum ReportFormat {
  TEXT,
  JSON,
  GITHUB,
  SARIF,
  JUNIT;

  static final String OPTION = "format";
}
