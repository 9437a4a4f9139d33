package org.courseschedule.reading;

import java.time.LocalTime;
import java.util.regex.Pattern;
import org.courseschedule.table.Table;

/** Tells that a table lists work and when it is due, where no column is named for it. */
final class WorkList {

  /** What a file is called in which work is listed, {@code _data/assignments.csv}. */
  private static final Pattern FILE =
      Pattern.compile(
          "(?i)(?:.*[^\\p{L}])?(?:assignments?|homeworks?|hws?|problem[ _-]?sets?|psets?|deadlines?|due[ _-]?dates?"
              + "|deliverables?|milestones?|submissions?)(?:[^\\p{L}].*)?");

  /** Nobody teaches then, but much work is due. */
  private static final LocalTime LATE = LocalTime.of(22, 30);

  private WorkList() {}

  /**
   * Whether a table is one.
   *
   * @param dates its column of dates
   * @param hasNumbers whether its rows have numbers, as classes have
   */
  static boolean is(Table table, DateColumn dates, boolean hasNumbers) {
    return !hasNumbers && (FILE.matcher(file(table)).matches() || areLate(dates));
  }

  private static String file(Table table) {
    String name = table.place().source().name();
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  /** Whether hardly any row is at a time at which classes meet. */
  private static boolean areLate(DateColumn dates) {
    long late =
        dates.dates().stream()
            .flatMap(date -> date.time().stream())
            .filter(time -> !time.start().isBefore(LATE))
            .count();
    return late > 1 && 5 * late >= 4L * dates.dates().size();
  }
}
