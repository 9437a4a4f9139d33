package org.courseschedule.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.model.ClassNumber;
import org.courseschedule.model.Entry;

/** How messages name things. */
final class Words {

  /** How many things a message names before it only counts them. */
  private static final int NAMED = 20;

  private Words() {}

  /** {@code Tue 2025-09-02}, in backticks. */
  static String day(LocalDate day) {
    return "`" + shortName(day.getDayOfWeek()) + " " + day + "`";
  }

  /** {@code Tue}. */
  static String shortName(DayOfWeek weekday) {
    return name(weekday).substring(0, 3);
  }

  /** {@code Tuesday}. */
  static String name(DayOfWeek weekday) {
    return weekday.name().charAt(0) + weekday.name().substring(1).toLowerCase(Locale.ROOT);
  }

  /** {@code `5`}. */
  static String number(ClassNumber number) {
    return "`" + number + "`";
  }

  /** {@code class `5`}, or what kind of entry it is. */
  static String entry(Entry entry) {
    String kind = entry.kind().name().toLowerCase(Locale.ROOT);
    return entry.number().map(number -> "class " + number(number)).orElse("the " + kind);
  }

  /** An entry by its number, its day or its line, whichever the table gives. */
  static String shortest(Subject subject, int index) {
    Entry entry = subject.entry(index);
    return entry
        .number()
        .map(Words::number)
        .or(() -> entry.when().first().map(Words::day))
        .orElseGet(() -> "line " + subject.place(index, Field.WHEN).line());
  }

  /** {@code a, b and c}; beyond twenty the rest is counted. */
  static String list(List<String> items) {
    int size = items.size();
    if (size > NAMED) {
      return String.join(", ", items.subList(0, NAMED)) + " and " + (size - NAMED) + " more";
    }
    return size < 2
        ? String.join("", items)
        : String.join(", ", items.subList(0, size - 1)) + " and " + items.get(size - 1);
  }
}
