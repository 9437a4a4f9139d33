package org.courseschedule.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.courseschedule.model.TimeRange;
import org.courseschedule.model.When;

/**
 * What a new row takes from a cell of dates: one day with its weekday, and no words that belong to
 * the old row.
 *
 * @param text the part of the cell
 * @param when what it says
 */
public record DateSample(String text, When when) {

  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*+/?>");
  private static final Pattern EMPHASIS = Pattern.compile("[*_]++");
  private static final Pattern CLOSING = Pattern.compile("^\\s*+[)\\]]");

  /** Where a day stands in a cell; breaks of lines are blanks. */
  private record Part(String ascii, int start, int end) {

    Part through(int newEnd) {
      return new Part(ascii, start, newEnd);
    }

    /** With the bracket closed that is opened in it; empty if it is not closed next. */
    Optional<Part> closed() {
      String inside = ascii.substring(start, end);
      if (inside.replaceAll("[^(\\[]", "").length() <= inside.replaceAll("[^)\\]]", "").length()) {
        return Optional.of(this);
      }
      Matcher closing = CLOSING.matcher(ascii.substring(end));
      return closing.find() ? Optional.of(through(end + closing.end())) : Optional.empty();
    }

    String before() {
      return ascii.substring(0, start);
    }

    String behind() {
      return ascii.substring(end);
    }
  }

  /**
   * The first day of a cell without the other words in it.
   *
   * @param cell the cell as it is written
   * @param when what it means
   * @param timed whether the time beside the day is wanted as well
   * @return empty if it is not seen how the cell means its day
   */
  public static Optional<DateSample> alone(String cell, When when, boolean timed, DateStyle style) {
    boolean isPart = MonthCells.isDay(cell) || CalendarWords.weekdayAlone(cell).isPresent();
    return parts(cell, when, style)
        .flatMap(part -> sample(cell, part, when, timed, style).stream())
        .findFirst()
        .or(() -> isPart ? Optional.of(new DateSample(cell, when)) : Optional.empty());
  }

  /** The cell if it says nothing but its days. */
  public static Optional<DateSample> whole(String cell, When when, DateStyle style) {
    CellDays read = CellDays.of(cell, style);
    return read.isAll() && read.are(when)
        ? Optional.of(new DateSample(cell, when))
        : Optional.empty();
  }

  /** The cell with the label that counts its class; empty if it says anything else. */
  public static Optional<DateSample> counted(String cell, When when, DateStyle style) {
    if (Struck.MARKUP.matcher(cell).find() || when.days().size() != 1) {
      return Optional.empty();
    }
    return parts(cell, when, style)
        .filter(part -> saysNumberAlone(part.before() + " " + part.behind()))
        .flatMap(
            part ->
                sample(cell, part, when, false, style).stream()
                    .map(sample -> new DateSample(cell, sample.when())))
        .findFirst();
  }

  private static boolean saysNumberAlone(String label) {
    return RowText.says(label)
        && (!DateLabel.saysMoreThanNumber(label) || !RowText.says(DateLabel.without(label)));
  }

  private static Stream<Part> parts(String cell, When when, DateStyle style) {
    String blank = blanked(BREAK, blanked(Struck.MARKUP, cell));
    return when.days().stream()
        .flatMap(range -> Stream.of(range.first(), range.last()))
        .distinct()
        .flatMap(day -> style.find(blank, day).stream())
        .flatMap(found -> withWeekday(blank, found).closed().stream());
  }

  private static String blanked(Pattern pattern, String text) {
    return pattern.matcher(text).replaceAll(match -> " ".repeat(match.group().length()));
  }

  private static Part withWeekday(String text, DateNotation.Found found) {
    String ascii = AsciiSigns.of(text);
    String before = ascii.substring(0, found.start());
    String behind = ascii.substring(found.end());
    int stop = found.end() + (behind.startsWith(".") ? 1 : 0);
    Matcher ahead = BesideDate.WEEKDAY_BEFORE.matcher(before);
    if (ahead.find()) {
      boolean isOfList = BesideDate.WEEKDAY_LIST.matcher(before.substring(0, ahead.start())).find();
      return new Part(ascii, isOfList ? found.start() : ahead.start(), stop);
    }
    Matcher after = BesideDate.WEEKDAY_AFTER.matcher(behind);
    Matcher full = BesideDate.FULL_WEEKDAY_AFTER.matcher(behind);
    int end =
        after.find() ? found.end() + after.end() : full.find() ? found.end() + full.end() : stop;
    return new Part(ascii, found.start(), end);
  }

  private static Optional<DateSample> sample(
      String cell, Part part, When when, boolean timed, DateStyle style) {
    String text = cell.substring(part.start(), part.end());
    CellDays read = CellDays.of(part.ascii().substring(part.start(), part.end()), style);
    Optional<LocalDate> day =
        when.days().stream()
            .flatMap(range -> Stream.of(range.first(), range.last()))
            .filter(some -> read.areRight(When.on(some)))
            .findFirst();
    return day.map(
        some -> {
          When alone = When.on(some);
          Map<LocalDate, DayOfWeek> weekdays =
              read.scan().days().get(0).firstWeekday().map(is -> Map.of(some, is)).orElse(Map.of());
          Optional<Part> withTime =
              timed ? when.time().flatMap(time -> withTime(part, time)) : Optional.empty();
          return new DateSample(
              withTime
                  .map(longer -> cell.substring(longer.start(), longer.end()))
                  .orElseGet(() -> isEmphasised(part) ? cell : text),
              new When(
                  when.text(),
                  alone.days(),
                  weekdays,
                  withTime.isPresent() ? when.time() : Optional.empty()));
        });
  }

  private static boolean isEmphasised(Part part) {
    String before = part.before().strip();
    return EMPHASIS.matcher(before).matches() && before.equals(part.behind().strip());
  }

  private static Optional<Part> withTime(Part part, TimeRange time) {
    return ClockTime.match(part.behind(), time)
        .filter(match -> !RowText.says(part.behind().substring(0, match.start())))
        .flatMap(match -> part.through(part.end() + match.end()).closed());
  }
}
