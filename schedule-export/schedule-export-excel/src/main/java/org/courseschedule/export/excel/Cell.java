package org.courseschedule.export.excel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.courseschedule.finding.Place;
import org.courseschedule.model.RichText;

/** What stands in one cell of a sheet. */
sealed interface Cell {

  /** Nothing. */
  Cell BLANK = new Blank();

  /** An empty cell. */
  record Blank() implements Cell {}

  /** A whole number. */
  record Whole(int value) implements Cell {}

  /** A day that a spreadsheet can hold as a date. */
  record Day(LocalDate day) implements Cell {

    /**
     * From here on all programs agree which day a serial number is: a day that never was, 29
     * February 1900, is counted by some (ECMA-376 part 1, section 18.17.4.1).
     */
    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    /** The day's number in a spreadsheet. */
    double serial() {
      return ChronoUnit.DAYS.between(EPOCH, day);
    }

    static boolean canHold(LocalDate day) {
      return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }
  }

  /**
   * Text with its looks.
   *
   * @param text what is shown
   * @param place where it came from
   * @param marked whether it speaks of a deadline
   */
  record Text(RichText text, Place place, boolean marked) implements Cell {

    Text withText(RichText text) {
      return new Text(text, place, marked);
    }
  }

  /** A cell with this text; blank if nothing of it can be shown. */
  static Cell of(RichText text, Place place) {
    RichText shown = ShownText.of(text);
    return shown.isBlank() ? BLANK : new Text(shown, place, false);
  }

  /** A cell with this text; blank if there is none. */
  static Cell of(String text, Place place) {
    return of(RichText.of(text), place);
  }

  /** A cell with this text; blank if there is none. */
  static Cell of(Optional<String> text, Place place) {
    return text.map(present -> of(present, place)).orElse(BLANK);
  }

  /** A cell with this day: as a date, or as text where a spreadsheet knows no such date. */
  static Cell of(LocalDate day, Place place) {
    return Day.canHold(day) ? new Day(day) : of(day.toString(), place);
  }
}
