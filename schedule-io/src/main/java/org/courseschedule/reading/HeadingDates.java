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
 * its rows have numbers of days, or the week, {@code Week 3: Sep 15}, where they have weekdays.
 *
 * @param headings by where they begin
 */
record HeadingDates(NavigableMap<Integer, Heading> headings) {

  private static final int WEEK = 7;

  static HeadingDates of(TableDocument document) {
    NavigableMap<Integer, Heading> headings = new TreeMap<>();
    document.headings().forEach(one -> headings.put(one.place().span().start(), one));
    return new HeadingDates(headings);
  }

  /** The table with dates, if it has none and the nearest heading above it states them. */
  Table join(Table table) {
    Optional<Heading> heading = above(table);
    Table joined = MonthCells.join(table, heading.map(Heading::text).orElse(""));
    return heading.isPresent() && DateColumn.of(joined).isEmpty()
        ? ofWeek(joined, heading.get())
        : joined;
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
    RichText first = RichText.of(week.dates().get(0).text());
    List<Row> rows = table.rows().stream().map(row -> row.behind(first)).toList();
    return table.with(table.header().behind(RichText.of("Week of")), rows);
  }
}
