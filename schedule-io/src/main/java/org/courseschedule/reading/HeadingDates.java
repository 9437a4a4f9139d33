package org.courseschedule.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.courseschedule.model.RichText;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Row;
import org.courseschedule.table.Table;
import org.courseschedule.table.TableDocument;
import org.courseschedule.table.TableDocument.Heading;

/**
 * Gives a table without dates those of the heading above it: the month, {@code September}, where
 * its rows have numbers of days, or the week, {@code Week 3: Sep 15}, where they have weekdays.
 */
final class HeadingDates {

  private static final int WEEK = 7;

  private HeadingDates() {}

  /** The table with dates, if it has none and the nearest heading above it states them. */
  static Table join(Table table, TableDocument document) {
    Optional<Heading> heading = above(table, document);
    Table joined = MonthCells.join(table, heading.map(Heading::text).orElse(""));
    return heading.isPresent() && DateColumn.of(joined).isEmpty()
        ? ofWeek(joined, heading.get())
        : joined;
  }

  private static Optional<Heading> above(Table table, TableDocument document) {
    int start = table.place().span().start();
    return document.headings().stream()
        .filter(heading -> heading.place().span().start() < start)
        .reduce((one, two) -> two);
  }

  private static Table ofWeek(Table table, Heading heading) {
    DateText week = DateText.of(heading.text());
    boolean isWeek =
        week.days().size() == 1
            && week.days().get(0).length() <= WEEK
            && (ColumnRole.namesWeeks(heading.text())
                || heading.text().startsWith(week.dates().get(0).text()));
    boolean hasWeekdays =
        IntStream.range(0, table.width()).anyMatch(new ColumnContent(table)::isWeekdays);
    if (!isWeek || !hasWeekdays) {
      return table;
    }
    RichText first = RichText.of(week.dates().get(0).text());
    List<Row> rows = table.rows().stream().map(row -> with(row, first)).toList();
    return table.with(with(table.header(), RichText.of("Week of")), rows);
  }

  private static Row with(Row row, RichText first) {
    List<Cell> cells = new ArrayList<>(row.cells());
    cells.add(0, new Cell(first, row.place()));
    return new Row(cells, row.place());
  }
}
