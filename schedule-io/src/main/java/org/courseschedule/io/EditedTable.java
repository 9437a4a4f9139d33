package org.courseschedule.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Span;
import org.courseschedule.format.RowWriter;
import org.courseschedule.model.Entry;
import org.courseschedule.reading.DateStyle;
import org.courseschedule.table.Row;

/**
 * Writes the lines of one table for its edited entries. A line that says the same stays as it is;
 * what stands between two rows stays behind the row above it.
 */
final class EditedTable {

  /**
   * An entry of the edited list.
   *
   * @param index its place in that list
   * @param old the index of the entry that it was; -1 if it is new
   */
  record Place(int index, int old) {}

  private final String text;
  private final EditedRows rows;
  private final RowWriter writer;
  private final DateStyle dates;
  private final List<Entry> old;
  private final List<Entry> wanted;
  private final Map<Integer, Integer> rowOf = new HashMap<>();
  private final NewDates newDates;

  EditedTable(
      String text,
      EditedRows rows,
      RowWriter writer,
      DateStyle dates,
      List<Entry> old,
      List<Entry> wanted) {
    this.text = text;
    this.rows = rows;
    this.writer = writer;
    this.dates = dates;
    this.old = old;
    this.wanted = wanted;
    int dateColumn = rows.columns().getOrDefault(Field.WHEN, 0);
    this.newDates = new NewDates(rows, row -> writer.cell(row(row), dateColumn), dates, old);
    for (int row = 0; row < rows.entries().size(); row++) {
      if (rows.entry(row) >= 0) {
        rowOf.put(rows.entry(row), row);
      }
    }
  }

  /** From the start of the first row's line to the end of the last one's, its line end left out. */
  private Span span() {
    return new Span(line(0).start(), line(rows.table().rows().size() - 1).end());
  }

  /** What the lines are to be; none of them is left if the table has no entry any more. */
  Replacement replacement(List<Place> places, Mending mending) {
    String written = written(places, mending);
    Span lines = span();
    int end = written.isEmpty() ? lines.end() + lineEnd(lines.end()).length() : lines.end();
    return new Replacement(new Span(lines.start(), end), written);
  }

  /**
   * The lines for these entries, in this order.
   *
   * @param mending what was not read back when it was first written
   */
  private String written(List<Place> places, Mending mending) {
    List<String> lines = new ArrayList<>();
    int last = rows.table().rows().size() - 1;
    for (int row = 0; row <= last && rows.entry(row) < 0; row++) {
      lines.add(
          text.substring(line(row).start(), row < last ? line(row + 1).start() : line(row).end()));
    }
    int template = rows.indices().findFirst().orElse(0);
    for (Place place : places) {
      boolean isHere = rowOf.containsKey(place.old());
      lines.add(isHere ? kept(place, mending) : inserted(place, template, mending));
      template = isHere ? place.old() : template;
    }
    Set<Integer> kept = places.stream().map(Place::old).collect(Collectors.toSet());
    for (int row = 0; row <= last; row++) {
      if (rows.entry(row) >= 0 && !kept.contains(rows.entry(row))) {
        lines.add(between(row));
      }
    }
    return joined(lines);
  }

  private String joined(List<String> lines) {
    String lineEnd = headerEnd();
    StringBuilder joined = new StringBuilder();
    for (String line : lines) {
      if (!line.isEmpty()) {
        boolean needsEnd =
            joined.length() > 0 && "\r\n".indexOf(joined.charAt(joined.length() - 1)) < 0;
        joined.append(needsEnd ? lineEnd : "").append(line);
      }
    }
    return joined.toString().replaceFirst("(?:\\r\\n|\\r|\\n)\\z", "");
  }

  private String headerEnd() {
    int end = rows.table().header().place().span().end();
    while (end < text.length() && "\r\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end < text.length() ? lineEnd(end) : "\n";
  }

  private String lineEnd(int offset) {
    int length = text.startsWith("\r\n", offset) ? 2 : 1;
    return text.substring(offset, Math.min(text.length(), offset + length));
  }

  private String kept(Place place, Mending mending) {
    int row = rowOf.getOrDefault(place.old(), 0);
    Entry was = old.get(place.old());
    Entry is = wanted.get(place.index());
    // A label with a number comes and goes as a whole.
    if (was.number().isPresent() != is.number().isPresent() && rows.isNumberInDate()) {
      return inserted(place, place.old(), mending) + between(row);
    }
    String written =
        was.equals(is) && !mending.isOf(place.index())
            ? text.substring(line(row).start(), line(row).end())
            : around(row, edited(row, place, mending));
    return written + lineEnd(line(row).end()) + between(row);
  }

  private String edited(int row, Place place, Mending mending) {
    LineCells cells = new LineCells(writer, row(row));
    RowEdit edit = new RowEdit(rows, rows.columns(place.old()), dates, cells);
    Entry is = wanted.get(place.index());
    edit.edited(old.get(place.old()), is, mending.iso().contains(place.index()));
    edit.stating(mending.statement(place.index()));
    return cells.row();
  }

  private String inserted(Place place, int template, Mending mending) {
    int row = rowOf.getOrDefault(template, 0);
    Entry is = wanted.get(place.index());
    LineCells cells = new LineCells(writer, row(row));
    RowEdit edit = new RowEdit(rows, rows.columns(), dates, cells);
    edit.inserted(
        old.get(template), newDates.of(row, is), is, mending.iso().contains(place.index()));
    edit.stating(mending.statement(place.index()));
    return around(row, cells.row()) + headerEnd();
  }

  private String row(int row) {
    Span span = rows.table().rows().get(row).place().span();
    return text.substring(span.start(), span.end());
  }

  private String around(int row, String written) {
    Span span = rows.table().rows().get(row).place().span();
    return text.substring(line(row).start(), span.start())
        + written
        + text.substring(span.end(), line(row).end());
  }

  /** The lines without an entry that follow a row. */
  private String between(int row) {
    int last = rows.table().rows().size() - 1;
    int next = row + 1;
    while (next <= last && rows.entry(next) < 0) {
      next++;
    }
    int start = Math.min(text.length(), line(row).end() + lineEnd(line(row).end()).length());
    int end = next <= last ? line(next).start() : line(last).end();
    return text.substring(Math.min(start, end), end);
  }

  private Span line(int index) {
    Row row = rows.table().rows().get(index);
    int start = row.place().span().start();
    while (start > 0 && "\r\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = row.place().span().end();
    while (end < text.length() && "\r\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return new Span(start, end);
  }
}
