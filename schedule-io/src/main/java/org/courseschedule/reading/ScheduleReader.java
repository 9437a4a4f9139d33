package org.courseschedule.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins;
import org.courseschedule.finding.Origins.EntryOrigin;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.RichText;
import org.courseschedule.model.Schedule;
import org.courseschedule.model.When;
import org.courseschedule.table.Blanks;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Row;
import org.courseschedule.table.Table;
import org.courseschedule.table.TableDocument;

/** Reads the tables of a document as one schedule. */
public final class ScheduleReader {

  /** A name for a week or a part of the course, which is no date and is not meant for one. */
  private static final Pattern LABEL =
      Pattern.compile("(?i)(?:weeks?|wk|w|module|unit|part|block|section|topic|phase)\\W*\\d+.*");

  /** The most columns that a table of a schedule has; a spreadsheet has hardly more. */
  private static final int MAX_COLUMNS = 10_000;

  private final TableDocument document;
  private final CourseFacts facts;
  private final LocalDate reference;
  private final HeadingDates headings;

  /** Whether some table lists classes, once it is asked for. */
  private Optional<Boolean> listsClasses = Optional.empty();

  private final List<Finding> findings = new ArrayList<>();
  private final List<RichText> prose;
  private final Map<Field, Place> columns = new EnumMap<>(Field.class);

  private ScheduleReader(TableDocument document, CourseFacts facts, LocalDate reference) {
    this.document = document;
    this.facts = facts;
    this.reference = reference;
    this.headings = HeadingDates.of(document);
    this.prose = new ArrayList<>(document.prose());
  }

  /**
   * Reads a schedule; every row with something in it becomes an entry.
   *
   * @param document the tables
   * @param facts what is known of the course
   * @param reference a day near which the term is taken to lie if neither the facts nor the
   *     document tell the year
   */
  public static ScheduleReading read(
      TableDocument document, CourseFacts facts, LocalDate reference) {
    return new ScheduleReader(document, facts, reference).read();
  }

  /** Whether a text names a day, as the cell of a column of dates does. */
  public static boolean namesDay(String text) {
    return DateText.of(Blanks.normalize(text)).hasDays();
  }

  private ScheduleReading read() {
    List<RowText> texts = rows();
    DateOrder order = DateOrder.of(texts, document, facts);
    findings.addAll(order.findings());
    List<RowReader> rows = texts.stream().map(order::apply).map(RowReader::of).toList();
    WhenReader when = new WhenReader(year(rows), findings);
    PresentationText presentations =
        PresentationText.of(
            rows.stream()
                .flatMap(row -> row.row().cell(ColumnRole.TOPIC).stream())
                .map(Cell::text)
                .toList());
    List<Entry> entries = new ArrayList<>();
    List<EntryOrigin> origins = new ArrayList<>();
    for (RowReader row : rows) {
      reportUnread(row.row());
      findings.addAll(row.findings());
      When week = when.read(row.row());
      When day = row.row().weekday().map(weekday -> WeekRow.on(week, weekday)).orElse(week);
      entries.add(row.entry(day, presentations));
      origins.add(row.origin());
    }
    Place start = Place.startOf(document.source());
    return new ScheduleReading(
        new Schedule(facts, entries, prose), new Origins(start, columns, origins), findings);
  }

  /**
   * The rows of the tables that have a column of dates; the others are named. If there are none,
   * the columns may be the days, or days in headings date the timetables below them, or the weeks
   * that tables count have dates where it is known when the term begins.
   */
  private List<RowText> rows() {
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
          CalendarMonths.carry(CalendarLines.join(MonthAbove.carry(dates.apply(settled))));
      Optional<Columns> columns = Columns.of(table, heading(published));
      if (columns.isEmpty()) {
        unread.add(unread(published));
      } else {
        keepHeaders(table, columns.get());
        HeaderRows.title(published, settled).ifPresent(prose::add);
        rows.addAll(rows(table, columns.get()));
      }
    }
    return rows;
  }

  /** What the heading above a table says of it, where another one lists the classes. */
  private TableHeading heading(Table table) {
    TableHeading heading = TableHeading.of(headings.textAbove(table), table);
    return heading == TableHeading.CLASSES || heading == TableHeading.WORK || listsClasses()
        ? heading
        : TableHeading.CLASSES;
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
    List<Row> told = table.rows().stream().filter(row -> !row.isBlank()).toList();
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
            .map(RowText::withTitle)
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
    columns.putIfAbsent(Field.WHEN, header.cells().get(found.date()).place());
    roles.forEach(
        (field, role) ->
            found
                .index(role)
                .ifPresent(
                    column -> columns.putIfAbsent(field, header.cells().get(column).place())));
  }

  private YearFinder.Found year(List<RowReader> rows) {
    List<DatedRow> dated =
        rows.stream().filter(row -> row.row().date().hasDays()).map(ScheduleReader::dated).toList();
    YearFinder.Found found = YearFinder.find(dated, facts, document, reference);
    findings.addAll(found.findings());
    return found;
  }

  /** The date of a week is not that of what happens on one of its days. */
  private static DatedRow dated(RowReader row) {
    return row.row().weekday().isPresent()
        ? new DatedRow(row.row(), EntryKind.OTHER, Optional.empty())
        : new DatedRow(row.row(), row.kind(), row.noClass());
  }

  private void reportUnread(RowText row) {
    String text = row.date().text();
    if (row.date().hasDays() || row.dateCell().isBlank()) {
      return;
    }
    if (row.isDayLeftOut()
        && (MissingDates.isTitle(row) || row.tellingCells().findAny().isEmpty())) {
      return;
    }
    boolean looksLikeADate =
        row.date().number().isPresent()
            ? DateLabel.saysMoreThanNumber(text)
            : text.codePoints().anyMatch(Character::isDigit)
                && !LABEL.matcher(text).matches()
                && !MonthCells.isMonth(text);
    findings.add(
        looksLikeADate
            ? Finding.of(
                    Rule.DATE_UNREADABLE,
                    row.dateCell().place(),
                    "`" + text + "` is not understood as a date")
                .withHelp("write the date as `Sep 2`, `9/2` or `2025-09-02`")
            : Finding.of(Rule.DATE_MISSING, row.dateCell().place(), "`" + text + "` names no day"));
  }
}
