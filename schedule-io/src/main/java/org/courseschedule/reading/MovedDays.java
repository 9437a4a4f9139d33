package org.courseschedule.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.When;

/**
 * Writes other days into a cell of dates.
 *
 * @param style how the table writes its dates
 * @param from the days that the cell means
 * @param to the days that it is to mean
 */
record MovedDays(DateStyle style, When from, When to) {

  /** Stands for what is struck through while the rest is written. */
  private static final String MARK = "\uE000";

  /** The cell; empty if it is not seen how it means its days. */
  Optional<String> in(String cell, boolean iso) {
    List<String> struck = Struck.MARKUP.matcher(cell).results().map(MatchResult::group).toList();
    String standing = Struck.MARKUP.matcher(cell).replaceAll(MARK);
    if (struck.isEmpty() || cell.contains(MARK) || !CellDays.of(standing, style).isSome()) {
      return written(cell, iso);
    }
    return written(standing, iso)
        .filter(
            text -> text.chars().filter(sign -> sign == MARK.charAt(0)).count() == struck.size())
        .map(
            text -> {
              Iterator<String> next = struck.iterator();
              return Pattern.compile(MARK)
                  .matcher(text)
                  .replaceAll(mark -> Matcher.quoteReplacement(next.next()));
            });
  }

  /** In the way of the cell, else in ISO 8601: what is read alone as the days that are meant. */
  private Optional<String> written(String cell, boolean iso) {
    CellDays read = CellDays.of(cell, style);
    boolean isRead = read.are(from);
    Predicate<String> isRight = text -> !isRead || CellDays.of(text, style).areRight(to);
    return (iso ? Optional.<String>empty() : moved(cell).filter(isRight))
        .or(() -> inIso(cell, read).filter(isRight))
        .or(() -> isoAlone(read).filter(isRight));
  }

  /** The label before the days, the days, and what stands behind them. */
  private Optional<String> inIso(String cell, CellDays read) {
    if (read.are(from)) {
      List<LocalDate> old = ends(from);
      List<LocalDate> days = ends(to);
      String label = cell.substring(0, read.start());
      String behind = cell.substring(read.end());
      if (old.size() == days.size()) {
        MovedWeekdays weekdays = new MovedWeekdays(style, from, old, days);
        label = weekdays.in(label);
        behind = weekdays.in(behind);
      }
      return Optional.of(label + iso() + behind);
    }
    boolean isOne = from.days().size() == 1 && from.days().get(0).isSingleDay();
    return from.first()
        .flatMap(first -> style.find(cell, first))
        .or(() -> DateStyle.find(cell, 0))
        .map(
            date -> {
              String label = cell.substring(0, date.start());
              String bracket = label.stripTrailing().endsWith("(") ? ")" : "";
              return label + iso() + (isOne ? cell.substring(date.end()) : bracket);
            })
        .or(() -> cell.isBlank() || MonthCells.isDay(cell) ? Optional.of(iso()) : Optional.empty());
  }

  /** The days in the place of a cell that says nothing but days and their weekdays. */
  private Optional<String> isoAlone(CellDays read) {
    return read.isAll() ? Optional.of(iso()) : Optional.empty();
  }

  private String iso() {
    return to.days().stream().map(DateRange::toString).collect(Collectors.joining(", "));
  }

  private Optional<String> moved(String cell) {
    List<LocalDate> old = ends(from);
    List<LocalDate> days = ends(to);
    if (old.isEmpty() || old.size() != days.size()) {
      return Optional.empty();
    }
    MovedWeekdays weekdays = new MovedWeekdays(style, from, old, days);
    StringBuilder moved = new StringBuilder();
    int done = 0;
    int next = 0;
    Optional<DateNotation.Found> found = DateStyle.find(cell, 0);
    while (found.isPresent() && next < old.size()) {
      DateNotation.Found date = found.get();
      String between = cell.substring(done, date.start());
      // In `26-28 Nov` and `Nov 26-28` a day alone shares the month beside it.
      Optional<String> more = Optional.of(between);
      while (next < old.size() && more.isPresent() && !style.isOf(date.date(), old.get(next))) {
        between = more.get();
        more = withDay(between, old.get(next), days.get(next), moved, weekdays);
        next += more.isPresent() ? 1 : 0;
      }
      if (more.isEmpty()) {
        // A date that is none of them, as one that is struck through.
        moved.append(weekdays.in(between)).append(cell, date.start(), date.end());
        done = date.end();
        found = DateStyle.find(cell, done);
        continue;
      }
      between = more.get();
      if (next == old.size()) {
        return Optional.empty();
      }
      moved.append(weekdays.in(between));
      Optional<String> written = style.written(date.date().text(), old.get(next), days.get(next));
      if (written.isEmpty()) {
        return Optional.empty();
      }
      moved.append(written.get());
      done = date.end();
      next++;
      found = DateStyle.find(cell, done);
    }
    // The month of a day alone stands in another cell.
    boolean isAlone = next == 0 && MonthCells.isDay(cell);
    String rest = cell.substring(done);
    while (next < old.size()) {
      LocalDate shared = next > 0 ? days.get(next - 1) : old.get(0);
      boolean sharesMonth = (next > 0 || isAlone) && days.get(next).getMonth() == shared.getMonth();
      Optional<String> more =
          sharesMonth
              ? withDay(rest, old.get(next), days.get(next), moved, weekdays)
              : Optional.empty();
      if (more.isEmpty()) {
        return Optional.empty();
      }
      rest = more.get();
      next++;
    }
    return Optional.of(moved.append(weekdays.in(rest)).toString());
  }

  /** The first and the last day of each range, the one day of others. */
  private static List<LocalDate> ends(When when) {
    List<LocalDate> ends = new ArrayList<>();
    for (DateRange range : when.days()) {
      ends.add(range.first());
      if (!range.isSingleDay()) {
        ends.add(range.last());
      }
    }
    return ends;
  }

  /** Writes the text up to a day alone, and the new day; gives what follows. */
  private Optional<String> withDay(
      String text, LocalDate old, LocalDate day, StringBuilder written, MovedWeekdays weekdays) {
    Matcher token =
        Pattern.compile(
                "(?i)(?<!\\d)0?"
                    + old.getDayOfMonth()
                    + "(?!\\d)(?:(?:"
                    + DateStyle.ORDINALS
                    + ")(?!\\p{L}))?")
            .matcher(text);
    if (!token.find()) {
      return Optional.empty();
    }
    written
        .append(weekdays.in(text.substring(0, token.start())))
        .append(style.numberedDay(token.group(), day.getDayOfMonth()));
    return Optional.of(text.substring(token.end()));
  }
}
