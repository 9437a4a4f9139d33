package org.courseschedule.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.courseschedule.table.Blanks;

/**
 * What a column of a schedule holds, told by its header. A column that has none of these roles is
 * kept as an extra under its own name. A new role, or a new name for one, is one more value here.
 */
@SuppressWarnings("ImmutableEnumChecker") // patterns hold no state
enum ColumnRole {
  /** The day. */
  DATE(
      "(class |meeting |lecture |session |calendar )?(date|dates|day|days|when)( ?[&/] ?time)?"
          + "|day ?/ ?date|date ?/ ?day|date ?\\(.*\\)|week of|week beginning|datum|tag|fecha|d\u00eda|data|giorno|dia|jour|dag"
          + "|\u65e5\u4ed8|\u65e5\u671f|\ub0a0\uc9dc|\uc77c\uc2dc",
      "\\bdates?\\b"),
  /** The weekday of the day; told by content alone. */
  WEEKDAY("(?!)", "(?!)"),
  /** The time of day. */
  TIME("time|times|hours?|class time", "(?!)"),
  /** What is handed in. */
  DUE(
      "due|due dates?|deadlines?|(assignments?|homework|hw|work|deliverables?|labs?|projects?) due"
          + "|due today|what is due|to hand in|hand ?in|submissions?",
      "\\bdue\\b|\\bdeadlines?\\b"),
  /** What is handed out. */
  RELEASED(
      "(assignments? |homework |hw )?(released?|out|posted|assigned|handed out)", "\\breleased\\b"),
  /** Work, of which each cell says itself whether it is released or due. */
  WORK(
      "hw|homeworks?|assignments?|deliverables?|problem sets?|psets?|projects?|labs?|milestones?"
          + "|exercises?|to-?do|work",
      "\\bassignments?\\b|\\bhomeworks?\\b|\\bdeliverables?\\b"),
  /** What to read. */
  READINGS(
      "readings?|reading list|papers?|literature|references|textbook|chapters?|book",
      "\\breadings?\\b|\\bto read\\b"),
  /** What the class is about. */
  TOPIC(
      "topics?|topic\\(s\\)|titles?|subjects?|contents?|themes?|description|agenda|what|lecture topic"
          + "|th[e\u00e8]mes?|thema|tema|argoment[oi]|contenidos?|conte\u00fado|inhalt|onderwerp|sujet"
          + "|\u4e3b\u9898|\u984c\u76ee|\uc8fc\uc81c|\ub0b4\uc6a9|papers? ?/ ?code",
      "\\btopics?\\b|\\btitle\\b"),
  /** Remarks. */
  NOTES("notes?|remarks?|comments?|announcements?", "\\bnotes?\\b"),
  /** The number of the class; a column of such a name that holds words is the topic instead. */
  NUMBER(
      "#|no\\.?|nr\\.?|num\\.?|number|idx|index"
          + "|(class|lecture|lec|session|meeting|lesson|s\u00e9ance|clase|lezione|aula|sitzung|n\u00b0"
          + "|abend|termin|les|\u56de|\ud68c\ucc28)( ?#| no\\.?| nr\\.?| number)?",
      "(?!)");

  private final Pattern name;
  private final Pattern part;

  ColumnRole(String name, String part) {
    this.name = Pattern.compile(name);
    this.part = Pattern.compile(part);
  }

  /** Whether an entry has a text for the column's cells; those of the others are kept as extras. */
  boolean hasPlaceInModel() {
    return switch (this) {
      case DATE, TOPIC, READINGS, NOTES -> true;
      case WEEKDAY, TIME, DUE, RELEASED, WORK, NUMBER -> false;
    };
  }

  /** The roles that a header names: first by its whole name, then by a word in it. */
  static List<ColumnRole> namedBy(String header) {
    String folded =
        Blanks.normalize(header)
            .toLowerCase(Locale.ROOT)
            .replaceAll("(?<![:*])[:*]++$", "")
            .strip();
    List<ColumnRole> whole =
        Arrays.stream(values()).filter(role -> role.name.matcher(folded).matches()).toList();
    return whole.isEmpty()
        ? Arrays.stream(values()).filter(role -> role.part.matcher(folded).find()).toList()
        : whole;
  }
}
