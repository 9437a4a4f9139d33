package org.courseschedule.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days that a text names, beside those of its row. */
final class NamedDays {

  private static final int WEEK = 7;

  private static final Pattern NO_CLASS_ON =
      Pattern.compile(
          "\\bno (?:class(?:es)?|lectures?|meetings?|labs?) on (?<days>\\P{Cntrl}++)",
          Pattern.CASE_INSENSITIVE);

  private NamedDays() {}

  /**
   * Whether a text names some of the row's several days, so that it is not about all of them:
   * {@code No class on 1/16} in the row of {@code 1/16-1/20}.
   */
  static boolean areSomeOf(RowText row, String text) {
    if (row.weekday().isPresent() || !row.date().hasDays()) {
      return false;
    }
    DateText named = DateText.of(text);
    int span = row.columns().namesWeeks() && row.date().days().size() == 1 ? WEEK : 1;
    long own = row.date().days().stream().mapToLong(days -> Math.max(span, days.length())).sum();
    long within =
        named.dates().stream()
            .filter(day -> row.date().days().stream().anyMatch(days -> days.reachesTo(day, span)))
            .count();
    return within > 0 && within < own && named.days().stream().noneMatch(DateText.Days::isRange);
  }

  /** Whether a text says that there is no class on a day that is not the row's. */
  static boolean areOthers(RowText row, String text) {
    Matcher matcher = NO_CLASS_ON.matcher(text);
    List<PartialDate> named =
        matcher.find() ? DateText.of(matcher.group("days")).dates() : List.of();
    return !named.isEmpty()
        && named.stream()
            .noneMatch(day -> row.date().days().stream().anyMatch(days -> days.reachesTo(day, 1)));
  }
}
