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

  private static final int HALF_A_YEAR = 186;

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
    long monthFirstSteps = backwardSteps(dates, UnaryOperator.identity());
    long dayFirstSteps = backwardSteps(dates, PartialDate::dayFirst);
    if (monthFirstSteps != dayFirstSteps) {
      return new DateOrder(dayFirstSteps < monthFirstSteps, List.of());
    }
    boolean dayFirst = dates.stream().anyMatch(date -> date.text().indexOf('.') > 0);
    return new DateOrder(dayFirst, assumed(rows, dayFirst).stream().toList());
  }

  private static long backwardSteps(List<PartialDate> dates, UnaryOperator<PartialDate> reading) {
    long steps = 0;
    for (int i = 1; i < dates.size(); i++) {
      if (isBackward(reading.apply(dates.get(i - 1)), reading.apply(dates.get(i)))) {
        steps++;
      }
    }
    return steps;
  }

  /** Without years, a step back of half a year or more is the new year. */
  private static boolean isBackward(PartialDate from, PartialDate to) {
    if (from.year().isPresent() && to.year().isPresent()) {
      int years = to.year().getAsInt() - from.year().getAsInt();
      return years < 0 || (years == 0 && to.ordinal() < from.ordinal());
    }
    return to.ordinal() < from.ordinal() && from.ordinal() - to.ordinal() < HALF_A_YEAR;
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

  /** The row with its dates in this order. */
  RowText apply(RowText row) {
    return dayFirst ? row.withDate(row.date().map(PartialDate::dayFirst)) : row;
  }
}
