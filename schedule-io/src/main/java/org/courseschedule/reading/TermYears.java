package org.courseschedule.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which of two years a date without one belongs to, in a term that may cross New Year.
 *
 * @param anchor where in the year the first date lies, as {@link PartialDate#ordinal()} tells
 */
record TermYears(int anchor) {

  /**
   * A date this far before the first one (two months) is out of order; farther, it is next year's.
   */
  private static final int SLACK = 62;

  /**
   * Dates farther apart, as {@link PartialDate#ordinal()} counts, lie on both sides of New Year.
   */
  static final int HALF_A_YEAR = 186;

  private static final int YEAR = 372;

  /** The years of a document whose rows name these dates, listed forwards or backwards. */
  static TermYears of(List<PartialDate> dates) {
    int forwards = 0;
    int backwards = 0;
    for (int i = 1; i < dates.size(); i++) {
      int step = dates.get(i).ordinal() - dates.get(i - 1).ordinal();
      if (step > 0 == Math.abs(step) < HALF_A_YEAR) {
        forwards++;
      } else if (step != 0) {
        backwards++;
      }
    }
    if (dates.isEmpty()) {
      return new TermYears(0);
    }
    boolean newestFirst = backwards > forwards;
    int first = dates.get(newestFirst ? dates.size() - 1 : 0).ordinal();
    int second = dates.size() < 3 ? first : dates.get(newestFirst ? dates.size() - 2 : 1).ordinal();
    // A first date that lies months after the second is a slip, not the start of the term.
    boolean isSlip = second < first - SLACK && first - second < HALF_A_YEAR;
    return new TermYears(isSlip ? second : first);
  }

  /** The year of a date, if the first date lies in {@code firstYear}. */
  int yearOf(PartialDate date, int firstYear) {
    return date.year().orElse(date.ordinal() < anchor - SLACK ? firstYear + 1 : firstYear);
  }

  /** The date, if the first one lies in {@code firstYear}; empty if there is no such day. */
  Optional<LocalDate> dateOf(PartialDate date, int firstYear) {
    return date.in(yearOf(date, firstYear));
  }

  /** The year of the first date that follows from one whose year is stated. */
  OptionalInt firstYear(PartialDate stated) {
    return stated.year().isPresent()
        ? OptionalInt.of(stated.year().getAsInt() - (stated.ordinal() < anchor - SLACK ? 1 : 0))
        : OptionalInt.empty();
  }

  /** How far into the term a date lies, counted as {@link PartialDate#ordinal()} counts. */
  int dayOfTerm(PartialDate date) {
    return date.ordinal() < anchor - SLACK ? date.ordinal() + YEAR : date.ordinal();
  }
}
