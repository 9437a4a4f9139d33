package org.courseschedule.model;

/**
 * Something that is handed out, handed in, or to be done by the day of its entry.
 *
 * @param kind which of these
 * @param what the work it concerns, {@code HW1}
 * @param text what the table says, {@code HW1 posted}
 */
public record Milestone(Kind kind, String what, RichText text) {

  /** What happens on the day. */
  public enum Kind {
    /** The work is handed out. */
    RELEASED,
    /** The work is handed in. */
    DUE,
    /** Something to do by that day that is not handed in as work. */
    TO_DO
  }
}
