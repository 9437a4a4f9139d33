package org.courseschedule.export.html.page;

/**
 * A column of text.
 *
 * @param name its header
 * @param nth which of the table's columns of this name it is, from 1
 * @param style the class that styles it
 */
public record Column(String name, int nth, String style) {

  static final Column TOPIC = new Column("Topic", 0, "schedule-topic");
  static final Column NOTES = new Column("Notes", 0, "schedule-notes");
  static final Column READINGS = new Column("Readings", 0, "schedule-readings");

  /** A further column of the table. */
  static Column further(String name, int nth) {
    return new Column(name.isBlank() ? "(no name)" : Names.line(name), nth, "schedule-extra");
  }
}
