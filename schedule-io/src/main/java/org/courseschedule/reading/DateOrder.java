package org.courseschedule.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Rule;

/**
 * Whether {@code 3/4} means March 4 or April 3, decided for a whole document.
 *
 * @param dayFirst whether the day comes first
 * @param findings what was assumed, if nothing in the document tells
 */
record DateOrder(boolean dayFirst, List<Finding> findings) {

  /** Two dates are near each other by chance. */
  private static final int ENOUGH_TO_TELL = 3;

  /** The length of a year as {@link PartialDate#ordinal()} counts. */
  private static final int YEAR = 372;

  /**
   * Decides by a number over 12, else by the order of the rows; else, with a finding, dots mean day
   * first.
   */
  static DateOrder of(List<RowText> rows) {
    List<PartialDate> dates =
        rows.stream()
            .flatMap(row -> row.date().dates().stream())
            .filter(PartialDate::numeric)
            .toList();
    long firstIsDay = dates.stream().filter(date -> date.month() > 12 && date.day() <= 12).count();
    long secondIsDay = dates.stream().filter(date -> date.day() > 12 && date.month() <= 12).count();
    if (firstIsDay != secondIsDay) {
      return new DateOrder(firstIsDay > secondIsDay, List.of());
    }
    List<PartialDate> all = rows.stream().flatMap(row -> row.date().dates().stream()).toList();
    long monthFirst = way(all, UnaryOperator.identity());
    long dayFirst = way(all, PartialDate::dayFirst);
    if (all.size() >= ENOUGH_TO_TELL
        && 2 * Math.min(monthFirst, dayFirst) <= Math.max(monthFirst, dayFirst) - 1) {
      return new DateOrder(dayFirst < monthFirst, List.of());
    }
    boolean dotted = dates.stream().anyMatch(date -> date.text().indexOf('.') > 0);
    return new DateOrder(dotted, assumed(rows, dotted).stream().toList());
  }

  /**
   * How many days one goes from date to date, forwards or backwards and over New Year; read
   * rightly, a schedule is a short way. Stated years count.
   */
  private static long way(List<PartialDate> dates, UnaryOperator<PartialDate> reading) {
    long way = 0;
    for (int i = 1; i < dates.size(); i++) {
      PartialDate from = reading.apply(dates.get(i - 1));
      PartialDate to = reading.apply(dates.get(i));
      int step = Math.abs(to.ordinal() - from.ordinal());
      boolean haveYears = from.year().isPresent() && to.year().isPresent();
      way += haveYears ? step : Math.min(step, YEAR - step);
    }
    return way;
  }

  private static Optional<Finding> assumed(List<RowText> rows, boolean dayFirst) {
    return rows.stream()
        .filter(row -> row.date().dates().stream().anyMatch(DateOrder::isAmbiguous))
        .findFirst()
        .map(
            row ->
                Finding.of(
                        Rule.DATE_AMBIGUOUS,
                        row.dateCell().place(),
                        "`%s` is read with the %s first; nothing in the document tells"
                            .formatted(row.date().text(), dayFirst ? "day" : "month"))
                    .withHelp("write the month as a word, or the date as `2025-03-04`"));
  }

  private static boolean isAmbiguous(PartialDate date) {
    return date.numeric() && date.month() <= 12 && date.day() <= 12 && date.month() != date.day();
  }

  /** The row with its dates in this order, and with the years that they share. */
  RowText apply(RowText row) {
    DateText date = dayFirst ? row.date().map(PartialDate::dayFirst) : row.date();
    return row.withDate(date.withSharedYear());
  }
}
