package org.courseschedule.export.html.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courseschedule.model.Entry;
import org.courseschedule.model.RichText;
import org.courseschedule.model.Schedule;
import org.courseschedule.model.StatedDate;
import org.jspecify.annotations.Nullable;

/**
 * The schedule as a table.
 *
 * @param language the language of what stands in the cells
 * @param caption what it shows
 * @param hasNumbers whether there is a column of numbers and kinds
 * @param columns those of text
 * @param groups the rows by month, in the order listed
 */
public record Table(
    String language, String caption, boolean hasNumbers, List<Column> columns, List<Group> groups) {

  static Table of(Schedule schedule) {
    List<Row> rows = rows(schedule.entries());
    boolean hasNumbers =
        rows.stream().anyMatch(row -> !row.number().isEmpty() || !row.kind().isEmpty());
    List<Column> columns =
        rows.isEmpty() ? List.of() : rows.get(0).cells().stream().map(Row.Cell::column).toList();
    return new Table(
        Language.of(schedule), Head.of(schedule).caption(), hasNumbers, columns, groups(rows));
  }

  /** What the column of numbers and kinds is called. */
  public String numberHeader() {
    boolean isNumbered =
        groups.stream()
            .flatMap(group -> group.rows().stream())
            .anyMatch(row -> !row.number().isEmpty());
    return isNumbered ? "Class" : "Kind";
  }

  /** The language of our own words, where it is not that of the cells; null if it is. */
  public @Nullable String ownLanguage() {
    return language.matches("(?i)en\\b.*") ? null : "en";
  }

  /** How many columns the table has. */
  public int width() {
    return columns.size() + (hasNumbers ? 2 : 1);
  }

  private static List<Row> rows(List<Entry> entries) {
    Columns columns = Columns.of(entries);
    List<String> ids = Ids.of(entries);
    List<Row> rows = new ArrayList<>();
    Optional<LocalDate> week = Optional.empty();
    for (int index = 0; index < entries.size(); index++) {
      Entry entry = entries.get(index);
      Optional<LocalDate> next = entry.when().first().map(Calendar::monday);
      boolean startsWeek = next.isPresent() && week.isPresent() && !next.equals(week);
      rows.add(
          new Row(
              ids.get(index), entry, published(entry), columns.cells(index, entry), startsWeek));
      week = next.isPresent() ? next : week;
    }
    return rows;
  }

  private static Optional<Inline> published(Entry entry) {
    RichText text = entry.when().text();
    boolean isShown = entry.when().isUndated() || StatedDate.saysMore(entry);
    return isShown && !text.isBlank() ? Optional.of(Inline.of(text)) : Optional.empty();
  }

  private static List<Group> groups(List<Row> rows) {
    List<Group> groups = new ArrayList<>();
    List<Row> group = new ArrayList<>();
    Optional<YearMonth> month = Optional.empty();
    for (Row row : rows) {
      Optional<YearMonth> next = row.entry().when().first().map(YearMonth::from);
      if (next.isPresent() && !next.equals(month) && !group.isEmpty()) {
        groups.add(new Group(month.map(Names::month).orElse(""), group));
        group.clear();
      }
      month = next.isPresent() ? next : month;
      group.add(row);
    }
    if (!group.isEmpty()) {
      groups.add(new Group(month.map(Names::month).orElse(""), group));
    }
    return groups;
  }
}
