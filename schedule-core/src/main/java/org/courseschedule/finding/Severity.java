package org.courseschedule.finding;

/** How much a finding matters, the least first. */
public enum Severity {
  /** Worth knowing: an assumption made, a gap that may be intended. */
  NOTE,
  /** Probably a mistake; the author decides. */
  WARNING,
  /** Surely a mistake, or something that could not be read. */
  ERROR
}
