package org.courseschedule.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.courseschedule.model.When;

/** Makes the weekdays that a cell names, from its start to its end, those of other days. */
final class MovedWeekdays {

  /** Ends the Portuguese weekdays from Monday to Friday. */
  private static final String FEIRA = "-feira";

  private final DateStyle style;
  private final When from;
  private final List<LocalDate> old;
  private final List<LocalDate> days;

  /** The day to which the last weekday belonged; -1 before the first. */
  private int last = -1;

  /**
   * Weekdays of a cell.
   *
   * @param from what the cell says
   * @param old its days, in order
   * @param days for each of them the new one
   */
  MovedWeekdays(DateStyle style, When from, List<LocalDate> old, List<LocalDate> days) {
    this.style = style;
    this.from = from;
    this.old = old;
    this.days = days;
  }

  /** The next part of the cell, which is no date. */
  String in(String text) {
    if (from.statedWeekdays().isEmpty() && !namesEnds(text)) {
      return text;
    }
    StringBuilder moved = new StringBuilder();
    Matcher word = DateStyle.TOKEN.matcher(text);
    int done = 0;
    while (word.find()) {
      Optional<DayOfWeek> was = CalendarWords.weekday(word.group());
      OptionalInt day = was.map(this::dayOn).orElse(OptionalInt.empty());
      if (was.isEmpty() || day.isEmpty()) {
        continue;
      }
      DayOfWeek is = days.get(day.getAsInt()).getDayOfWeek();
      Optional<String> written =
          CalendarStyle.weekday(word.group(), was.get(), is, style.language());
      if (written.isPresent()) {
        moved.append(text, done, word.start()).append(written.get());
        boolean isOfWeekend = is.getValue() > DayOfWeek.FRIDAY.getValue();
        done =
            word.end() + (isOfWeekend && text.startsWith(FEIRA, word.end()) ? FEIRA.length() : 0);
        last = day.getAsInt();
      }
    }
    return moved.append(text.substring(done)).toString();
  }

  /**
   * Whether weekdays behind a range, which tell no day, are those of its ends: {@code (Mon-Wed)}.
   */
  private boolean namesEnds(String text) {
    return BesideDate.weekdaysBehind(text)
        .equals(old.stream().map(LocalDate::getDayOfWeek).toList());
  }

  /** The next day of which the cell may name this weekday, else the same one again. */
  private OptionalInt dayOn(DayOfWeek weekday) {
    return IntStream.concat(
            IntStream.range(last + 1, old.size()), IntStream.rangeClosed(Math.max(last, 0), last))
        .filter(
            i ->
                old.get(i).getDayOfWeek() == weekday
                    || from.statedWeekdays().get(old.get(i)) == weekday)
        .findFirst();
  }
}
