package org.courseschedule.export.excel;

import java.util.List;
import java.util.stream.Collectors;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Place;
import org.courseschedule.model.ClassNumber;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.RichText;
import org.courseschedule.model.StatedDate;
import org.courseschedule.model.When;

/** The columns that say when an entry is. */
final class WhenColumns {

  /** The first day; for an entry without a day what the table says of it. */
  static final Column<Listed> DATE = new Column<>("Date", WhenColumns::date);

  /** The last day of an entry of several days. */
  static final Column<Listed> UNTIL = new Column<>("Until", WhenColumns::until);

  /** The time of day that the entry states. */
  static final Column<Listed> TIME = new Column<>("Time", WhenColumns::time);

  /** The class's number. */
  static final Column<Listed> NUMBER = new Column<>("Class", WhenColumns::number);

  /** What the table says of the date, where the columns above do not say all of it. */
  static final Column<Listed> AS_PUBLISHED =
      new Column<>("Date as published", WhenColumns::asPublished);

  /** Those that every list of things to do or to hear begins with. */
  static final List<Column<Listed>> BRIEF = List.of(DATE, UNTIL, NUMBER);

  private WhenColumns() {}

  private static Cell date(Listed listed) {
    When when = listed.entry().when();
    Place place = listed.place(Field.WHEN);
    return when.first()
        .map(day -> Cell.of(day, place))
        .orElseGet(() -> Cell.of(when.text(), place));
  }

  private static Cell until(Listed listed) {
    When when = listed.entry().when();
    return when.last()
        .filter(day -> when.eachDay().limit(2).count() > 1)
        .map(day -> Cell.of(day, listed.place(Field.WHEN)))
        .orElse(Cell.BLANK);
  }

  private static Cell time(Listed listed) {
    return Cell.of(listed.entry().when().time().map(Object::toString), listed.place(Field.WHEN));
  }

  private static Cell number(Listed listed) {
    return listed.entry().number().map(number -> number(listed, number)).orElse(Cell.BLANK);
  }

  private static Cell number(Listed listed, ClassNumber number) {
    return number.part().isEmpty()
        ? new Cell.Whole(number.value())
        : Cell.of(number.toString(), listed.place(Field.NUMBER));
  }

  private static Cell asPublished(Listed listed) {
    return StatedDate.saysMore(listed.entry())
        ? Cell.of(stated(listed.entry().when()), listed.place(Field.WHEN))
        : Cell.BLANK;
  }

  private static RichText stated(When when) {
    return when.text().isBlank()
        ? RichText.of(
            when.days().stream().map(DateRange::toString).collect(Collectors.joining(", ")))
        : when.text();
  }
}
