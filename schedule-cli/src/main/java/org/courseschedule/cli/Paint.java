package org.courseschedule.cli;

import org.courseschedule.finding.Severity;

/** Colours text for a terminal (ECMA-48, SGR), or leaves it plain. */
enum Paint {
  PLAIN,
  COLORED;

  private static final String ESCAPE = "\u001b[";

  String strong(String text) {
    return sgr("1", text);
  }

  /** The lines and signs around what is shown. */
  String frame(String text) {
    return sgr("1;34", text);
  }

  String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> sgr("1;31", text);
      case WARNING -> sgr("1;33", text);
      case NOTE -> sgr("1;36", text);
    };
  }

  private String sgr(String parameters, String text) {
    return this == PLAIN ? text : ESCAPE + parameters + "m" + text + ESCAPE + "0m";
  }
}
