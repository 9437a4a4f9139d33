package org.courseschedule.reading;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.courseschedule.model.RichText;
import org.courseschedule.table.Row;
import org.courseschedule.table.Table;
import org.courseschedule.table.TableDocument;
import org.courseschedule.table.TableDocument.Heading;

/**
 * Gives a table without dates those of the heading above it: the month, {@code September}, where
 * its rows have numbers of days, the week, {@code Week 3: Sep 15}, where they have weekdays, or the
 * day, {@code Day 2: Sep 16}, where they have times.
 *
 * @param headings by where they begin
 */
record HeadingDates(NavigableMap<Integer, Heading> headings) {

  private static final int WEEK = 7;

  /** So much may stand beside the date in a heading that names a day, {@code Day 3: Tuesday, }. */
  private static final int LABEL = 24;

  static HeadingDates of(TableDocument document) {
    NavigableMap<Integer, Heading> headings = new TreeMap<>();
    document.headings().forEach(one -> headings.put(one.place().span().start(), one));
    return new HeadingDates(headings);
  }

  /** The table with dates, if it has none and the nearest heading above it states them. */
  Table join(Table table) {
    Optional<Heading> heading = above(table);
    Table joined = MonthCells.join(table, textAbove(table));
    return heading.isPresent() && DateColumn.of(joined).isEmpty()
        ? ofWeek(joined, heading.get())
        : joined;
  }

  /** The table with the day that the nearest heading above it names, if its rows have times. */
  Table joinDay(Table table) {
    String heading = textAbove(table);
    DateText day = DateText.of(heading);
    boolean isDay =
        day.days().size() == 1
            && !day.days().get(0).isRange()
            && heading.length() - day.dates().get(0).text().length() <= LABEL;
    return isDay && hasTimes(table) ? with(table, "Date", day.dates().get(0).text()) : table;
  }

  private static boolean hasTimes(Table table) {
    return IntStream.range(0, table.width())
        .mapToObj(table::column)
        .anyMatch(
            cells ->
                2 * cells.stream().filter(cell -> ClockTime.find(cell.plain()).isPresent()).count()
                    > cells.size());
  }

  /** What the nearest heading above a table says; empty text if there is none. */
  String textAbove(Table table) {
    return above(table).map(Heading::text).orElse("");
  }

  private Optional<Heading> above(Table table) {
    return Optional.ofNullable(headings.lowerEntry(table.place().span().start()))
        .map(Map.Entry::getValue);
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
    return with(table, "Week of", week.dates().get(0).text());
  }

  private static Table with(Table table, String name, String date) {
    RichText first = RichText.of(date);
    List<Row> rows = table.rows().stream().map(row -> row.behind(first)).toList();
    return table.with(table.header().behind(RichText.of(name)), rows);
  }
}
