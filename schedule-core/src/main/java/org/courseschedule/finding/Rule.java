package org.courseschedule.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that a finding can say, one value each. The ids are a vocabulary that people write
 * into their settings: a new one may be added, none may change.
 */
public enum Rule {
  // Reading the text.
  ENCODING_INVALID(Severity.WARNING, "bytes that are not UTF-8"),
  LIMIT_EXCEEDED(Severity.ERROR, "input over a documented bound"),
  TABLE_MISSING(Severity.ERROR, "no table that lists dated rows"),
  TABLE_UNREAD(Severity.NOTE, "a table that is not part of the schedule"),
  DELIMITER_MISMATCHED(Severity.WARNING, "a delimiter row that is not as wide as the header"),
  DELIMITER_MISSING(Severity.NOTE, "rows between pipes without a line of dashes"),
  CELL_MISSING(Severity.NOTE, "a row with fewer cells than the header"),
  CELL_SURPLUS(Severity.WARNING, "a row with more cells than the header"),
  CELL_SHIFTED(Severity.WARNING, "a row whose first pipe was to part off an empty cell"),
  SPAN_OVERLONG(Severity.NOTE, "a cell that spans more rows or columns than there are"),
  QUOTE_UNCLOSED(Severity.WARNING, "a cell of a CSV whose quote is never closed"),
  LINK_UNSAFE(Severity.WARNING, "a link that is not http, https, mailto or relative"),

  // Trees of values: YAML and JSON.
  DOCUMENT_UNREADABLE(Severity.ERROR, "text that is not of its format"),
  KEY_UNKNOWN(Severity.WARNING, "a key that a schedule does not have"),
  KEY_REPEATED(Severity.ERROR, "a key that stands twice in one mapping"),
  VALUE_INVALID(Severity.ERROR, "a value that its key cannot have"),

  // Course facts.
  FACTS_UNREADABLE(Severity.ERROR, "course facts that are not YAML of keys and values"),
  FACT_UNKNOWN(Severity.WARNING, "a course fact of an unknown name"),
  FACT_INVALID(Severity.ERROR, "a course fact whose value is not understood"),

  // Dates.
  DATE_UNREADABLE(Severity.WARNING, "a date cell that holds no date"),
  DATE_MISSING(Severity.NOTE, "a row without a date of its own"),
  DATE_DERIVED(Severity.NOTE, "a date that follows from a week and a weekday"),
  CLASS_UNDATED(Severity.WARNING, "a class with a number of its own and no date"),
  DATE_IMPOSSIBLE(Severity.ERROR, "a date that does not exist"),
  DATE_AMBIGUOUS(Severity.WARNING, "a date that can be read month-first or day-first"),
  TIME_IMPOSSIBLE(Severity.WARNING, "a time that no clock shows, or that ends before it begins"),
  RANGE_REVERSED(Severity.ERROR, "a range that ends before it begins"),
  WORK_ON_ANOTHER_DAY(Severity.NOTE, "work that names a day other than its row's"),
  YEAR_INFERRED(Severity.NOTE, "a year that is not stated but follows from the table"),
  YEAR_ASSUMED(Severity.WARNING, "a year that is neither stated nor follows from the table"),
  YEAR_CONTRADICTED(Severity.ERROR, "a year that the table contradicts"),
  WEEKDAY_MISMATCHED(Severity.ERROR, "a stated weekday that is not the date's"),
  DATE_OUT_OF_ORDER(Severity.ERROR, "a date that comes after a later one"),
  DATE_FAR_OFF(Severity.WARNING, "a date more than half a year from the next"),
  DATE_REPEATED(Severity.WARNING, "two meetings on one date"),

  // Class numbers.
  NUMBER_REPEATED(Severity.ERROR, "two classes with one number"),
  NUMBER_MISSING(Severity.WARNING, "a gap in the class numbers"),
  NUMBER_OUT_OF_ORDER(Severity.ERROR, "a class number that comes after a higher one"),
  NUMBER_AGAINST_DATE(Severity.WARNING, "a class moved past one of another number"),

  // The calendar.
  MEETING_OFF_PATTERN(Severity.WARNING, "a meeting on a weekday that is not the course's"),
  MEETING_DAY_EMPTY(Severity.WARNING, "a day of the meeting pattern without an entry"),
  HOLIDAY_MISDATED(Severity.ERROR, "a holiday on a day on which it does not fall"),
  FOLLOWS_OWN_WEEKDAY(Severity.ERROR, "a Monday that is said to follow Monday's schedule"),
  MEETING_ON_HOLIDAY(Severity.WARNING, "a meeting on a holiday"),
  MEETING_ON_BREAK(Severity.WARNING, "a meeting within the days of a break"),
  MEETING_OUTSIDE_TERM(Severity.WARNING, "a meeting before the term begins or after it ends"),
  BREAK_WITH_NUMBER(Severity.WARNING, "a break that carries a class number"),
  BREAK_WITH_READING(Severity.NOTE, "a break that carries a reading"),

  // Work and content.
  DEADLINE_ON_BREAK(Severity.WARNING, "work that is due on a break or holiday"),
  DEADLINE_OUTSIDE_TERM(
      Severity.WARNING, "work that is due before the term begins or after it ends"),
  DUE_BEFORE_RELEASED(Severity.ERROR, "work that is due before it is released"),
  RELEASED_NEVER_DUE(Severity.NOTE, "work that is released and never due"),
  TOPIC_MISSING(Severity.NOTE, "a class without a topic"),
  READINGS_IN_NOTES(Severity.NOTE, "notes that read like readings"),
  LINK_TARGET_MISSING(Severity.WARNING, "a relative link to a file that does not exist"),
  LINKS_UNCHECKED(Severity.NOTE, "relative links of which none leads to a file"),

  // Writing.
  EDIT_UNWRITTEN(Severity.ERROR, "an edit that the file cannot hold in its place"),

  // Spreadsheets.
  SHEET_CELL_TOO_LONG(Severity.WARNING, "text longer than a cell of a spreadsheet holds"),
  SHEET_LINKS_TOO_MANY(Severity.WARNING, "more links than a sheet of a spreadsheet holds"),

  // Calendar feeds.
  EVENT_LEFT_OUT(Severity.NOTE, "an entry that a calendar cannot hold"),
  ZONE_MISSING(Severity.WARNING, "times of day without a time zone"),
  FEED_UNNAMED(Severity.NOTE, "a calendar feed of a course without code and title"),
  FEED_UNREADABLE(Severity.WARNING, "a previous calendar feed that is not wholly understood"),
  FEED_FOREIGN(Severity.WARNING, "a previous calendar feed of another course or term");

  private final Severity severity;
  private final String summary;

  Rule(Severity severity, String summary) {
    this.severity = severity;
    this.summary = summary;
  }

  /** The rule's name in messages and settings, {@code date-impossible}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How much its findings matter. */
  public Severity severity() {
    return severity;
  }

  /** What is bad, in a few words. */
  public String summary() {
    return summary;
  }

  /** The rule of this id; empty if there is none. */
  public static Optional<Rule> of(String id) {
    return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
  }
}
