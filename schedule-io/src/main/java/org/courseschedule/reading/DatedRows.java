package org.courseschedule.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.RichText;
import org.courseschedule.table.Row;
import org.courseschedule.table.Table;
import org.courseschedule.table.TableDocument;

/** The rows of a document's tables that have a column of dates; the other tables are named. */
final class DatedRows {

  /** The most columns that a table of a schedule has; a spreadsheet has hardly more. */
  private static final int MAX_COLUMNS = 10_000;

  private final TableDocument document;
  private final CourseFacts facts;
  private final HeadingDates headings;

  /** Whether some table lists classes, once it is asked for. */
  private Optional<Boolean> listsClasses = Optional.empty();

  /** Whether some table names classes in its header, once it is asked for. */
  private Optional<Boolean> namesClasses = Optional.empty();

  private final List<RowText> rows;
  private final List<Finding> findings = new ArrayList<>();
  private final List<RichText> titles = new ArrayList<>();
  private final Map<Field, Place> headers = new EnumMap<>(Field.class);

  private DatedRows(TableDocument document, CourseFacts facts) {
    this.document = document;
    this.facts = facts;
    this.headings = HeadingDates.of(document);
    this.rows = read();
  }

  /**
   * Finds the rows.
   *
   * @param facts what is known of the course; the term's first day dates the weeks that are counted
   */
  static DatedRows of(TableDocument document, CourseFacts facts) {
    return new DatedRows(document, facts);
  }

  /** The rows of all tables, in their order. */
  List<RowText> rows() {
    return rows;
  }

  /** What is told of tables left out, and of days that rows were given. */
  List<Finding> findings() {
    return findings;
  }

  /** The titles that stood in the first rows of tables. */
  List<RichText> titles() {
    return titles;
  }

  /** The header of the first column that holds each part of an entry. */
  Map<Field, Place> headers() {
    return headers;
  }

  /**
   * If no table has a column of dates, the columns may be the days, or days in headings date the
   * timetables below them, or the weeks that tables count have dates where it is known when the
   * term begins.
   */
  private List<RowText> read() {
    List<Finding> unread = new ArrayList<>();
    List<RowText> rows = rows(table -> headings.join(ofDays(table)), unread);
    for (UnaryOperator<Table> dates :
        List.<UnaryOperator<Table>>of(DatedHeader::turn, headings::joinDay)) {
      if (rows.isEmpty()) {
        unread.clear();
        rows = rows(dates, unread);
      }
    }
    if (rows.isEmpty() && facts.term().first().isPresent()) {
      LocalDate firstDay = facts.term().first().get();
      unread.clear();
      rows = rows(table -> ofWeeks(headings.join(table), firstDay), unread);
    }
    findings.addAll(unread);
    if (rows.isEmpty()) {
      findings.add(tableMissing());
    }
    return rows;
  }

  /** Days of counted weeks are those of the classes, also beside other days, those of work. */
  private Table ofDays(Table table) {
    return facts
        .term()
        .first()
        .flatMap(
            first ->
                CountedWeeks.of(table)
                    .filter(weeks -> weeks.nameDays(table))
                    .map(weeks -> counted(weeks, table, first)))
        .orElse(table);
  }

  private Table ofWeeks(Table table, LocalDate firstDay) {
    return CountedWeeks.of(table).map(weeks -> counted(weeks, table, firstDay)).orElse(table);
  }

  private Table counted(CountedWeeks weeks, Table table, LocalDate firstDay) {
    findings.add(weeks.told(table, firstDay));
    return weeks.join(table, firstDay);
  }

  private List<RowText> rows(UnaryOperator<Table> dates, List<Finding> unread) {
    List<RowText> rows = new ArrayList<>();
    for (Table published : document.tables()) {
      if (published.width() > MAX_COLUMNS) {
        unread.add(tooWide(published));
        continue;
      }
      Table settled =
          published.ofRecords() ? SameColumns.join(published) : HeaderRows.settle(published);
      Table table =
          CalendarMonths.carry(
              CalendarLines.join(MonthAbove.carry(dates.apply(MeetingsInRow.split(settled)))));
      Optional<Columns> columns = Columns.of(table, heading(published));
      if (columns.isEmpty()) {
        unread.add(unread(published));
      } else {
        keepHeaders(table, columns.get());
        HeaderRows.title(published, settled).ifPresent(titles::add);
        rows.addAll(rows(table, columns.get()));
      }
    }
    return rows;
  }

  /** What the heading above a table says of it, where another one lists the classes. */
  private TableHeading heading(Table table) {
    String above = headings.textAbove(table);
    TableHeading heading = TableHeading.of(above, table);
    boolean isOfEvents = EventColumn.isIn(table) || TableHeading.isOfDates(above, table);
    if (heading == TableHeading.CLASSES && isOfEvents && namesClasses()) {
      return TableHeading.WORK;
    }
    return heading == TableHeading.CLASSES || heading == TableHeading.WORK || listsClasses()
        ? heading
        : TableHeading.CLASSES;
  }

  /** Whether a table with dates, and not of events, names topics or classes. */
  private boolean namesClasses() {
    if (namesClasses.isEmpty()) {
      namesClasses =
          Optional.of(
              document.tables().stream()
                  .filter(table -> table.width() <= MAX_COLUMNS)
                  .filter(table -> TableHeading.namesClasses(table) && !EventColumn.isIn(table))
                  .anyMatch(table -> DateColumn.of(table).isPresent()));
    }
    return namesClasses.get();
  }

  /** Whether a table with dates stands below a heading that may be one of classes. */
  private boolean listsClasses() {
    if (listsClasses.isEmpty()) {
      listsClasses =
          Optional.of(
              document.tables().stream()
                  .filter(table -> table.width() <= MAX_COLUMNS)
                  .filter(
                      table ->
                          TableHeading.of(headings.textAbove(table), table) == TableHeading.CLASSES)
                  .anyMatch(table -> DateColumn.of(table).isPresent()));
    }
    return listsClasses.get();
  }

  private List<RowText> rows(Table table, Columns columns) {
    List<Row> told = table.filledRows();
    if (columns.isCalendar()) {
      List<RowText> days =
          told.stream().flatMap(row -> CalendarRow.split(row, columns).stream()).toList();
      findings.addAll(MissingDates.ofCalendar(days));
      return days;
    }
    List<RowText> texts = told.stream().map(row -> RowText.of(row, columns)).toList();
    MissingDates filled =
        table.ofRecords() ? MissingDates.ofRecords(texts) : MissingDates.fill(texts);
    findings.addAll(filled.findings());
    List<RowText> meetings =
        filled.rows().stream()
            .map(RowTopic::of)
            .flatMap(row -> WeekRow.split(row).stream())
            .toList();
    meetings.stream()
        .filter(row -> row.weekday().isPresent())
        .findFirst()
        .map(WeekRow::told)
        .filter(how -> findings.stream().noneMatch(one -> one.message().equals(how.message())))
        .ifPresent(findings::add);
    return meetings;
  }

  private static Finding tooWide(Table table) {
    return Finding.of(
            Rule.LIMIT_EXCEEDED,
            table.header().place(),
            "this table has `%d` columns, over the bound of `%d`, and is left out, with its `%d` rows"
                .formatted(table.width(), MAX_COLUMNS, table.rows().size()))
        .withHelp("leave out the columns that say nothing");
  }

  private static Finding unread(Table table) {
    return Finding.of(
            Rule.TABLE_UNREAD,
            table.header().place(),
            "this %s and is left out, with its `%d` %s"
                .formatted(
                    why(table), table.rows().size(), table.rows().size() == 1 ? "row" : "rows"))
        .withHelp(
            CountedWeeks.of(HeaderRows.settle(table)).isEmpty()
                ? "if it lists classes, give each a date"
                : "give each class a date, or state the term's first day, `first-day: 2025-09-02`,"
                    + " from which weeks are counted");
  }

  private static String why(Table table) {
    boolean hasDaysAbove =
        table.header().cells().stream().anyMatch(cell -> DateText.of(cell.plain()).hasDays());
    return hasDaysAbove
        ? "table has dates in its header and no column of them"
        : WeekdayColumns.of(table).isEmpty()
            ? "table has no column of dates"
            : "calendar states no month with its days";
  }

  private Finding tableMissing() {
    return Finding.of(
            Rule.TABLE_MISSING, Place.startOf(document.source()), "no table with a column of dates")
        .withHelp(
            "write the schedule as a table: a line `| Date | Topic |`, a line `|---|---|`, then a"
                + " line for each class");
  }

  private void keepHeaders(Table table, Columns found) {
    Map<Field, ColumnRole> roles =
        Map.of(
            Field.TOPIC, ColumnRole.TOPIC,
            Field.READINGS, ColumnRole.READINGS,
            Field.NOTES, ColumnRole.NOTES,
            Field.NUMBER, ColumnRole.NUMBER,
            Field.MILESTONES, ColumnRole.DUE);
    Row header = table.header();
    headers.putIfAbsent(Field.WHEN, header.cells().get(found.date()).place());
    roles.forEach(
        (field, role) ->
            found
                .index(role)
                .ifPresent(
                    column -> headers.putIfAbsent(field, header.cells().get(column).place())));
  }
}
