package org.courseschedule.reading;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Table;

/** What the heading above a table says of what it lists, beside the classes of another one. */
@SuppressWarnings("ImmutableEnumChecker") // patterns hold no state
enum TableHeading {
  /** Work and when it is due: {@code Deadlines}. */
  WORK(
      "(?:(?:graded|homework|written|programming|course|upcoming|important) )?"
          + "(?:assignments?|homeworks?|hws?|problem sets?|psets?|deadlines?|due dates?|deliverables?|submissions?)"
          + "(?: (?:and|&) (?:deadlines|due dates|exams|projects|assignments))?(?: (?:list|overview|deadlines|due dates))?"
          + "|abgaben?|abgabetermine|fristen|rendus|\u00e9ch\u00e9ances|entregas|consegne|scadenze|\u4f5c\u4e1a|\u8ab2\u984c|\uacfc\uc81c"),
  /** What to read. */
  READINGS(
      "(?:(?:required|recommended|weekly|course) )?(?:readings?|reading list|bibliography|literature)|literatur(?:liste)?"
          + "|bibliograf[i\u00ed]a|bibliographie"),
  /** Who can be asked, and when. */
  STAFF(
      "(?:(?:course|teaching) )?(?:staff|team|people|instructors?|teaching assistants?|tas?|contacts?)"
          + "|(?:(?:instructor|staff|ta) )?office hours|sprechstunden?"),
  /** Anything else. */
  CLASSES("(?!)");

  private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]++|(?<!\\P{L})[^\\p{L}]++$");

  private static final Pattern CLASS =
      Pattern.compile("topics?|(?:lecture|class|session|seminar)(?:e?s)?\\b.*");

  private static final Pattern DATES =
      Pattern.compile(
          "(?:(?:other|more) )?(?:important|key|critical) dates?|wichtige (?:termine|daten)|dates (?:importantes|cl\u00e9s)"
              + "|fechas importantes|datas importantes|date importanti|belangrijke data");

  private final Pattern pattern;

  TableHeading(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  /** What a heading says of a table; a table that names topics or classes lists those. */
  static TableHeading of(String heading, Table table) {
    boolean namesClasses = namesClasses(table);
    String name = AROUND.matcher(ColumnRole.folded(heading)).replaceAll("");
    return Arrays.stream(values())
        .filter(one -> !namesClasses && one.pattern.matcher(name).matches())
        .findFirst()
        .orElse(CLASSES);
  }

  /** Whether the heading promises dates of any kind, and the table tells what happens then. */
  static boolean isOfDates(String heading, Table table) {
    return DATES.matcher(AROUND.matcher(ColumnRole.folded(heading)).replaceAll("")).matches()
        && table.header().cells().stream().map(Cell::plain).anyMatch(ColumnRole::namesEvents);
  }

  /** Whether a header of a table names topics or classes. */
  static boolean namesClasses(Table table) {
    return table.header().cells().stream()
        .map(Cell::plain)
        .map(ColumnRole::folded)
        .anyMatch(name -> CLASS.matcher(name).matches());
  }
}
