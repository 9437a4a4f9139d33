package org.courseschedule.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins;
import org.courseschedule.finding.Origins.EntryOrigin;
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
import org.courseschedule.table.TableDocument;

/** Reads the tables of a document as one schedule. */
public final class ScheduleReader {

  /** A name for a week or a part of the course, which is no date and is not meant for one. */
  private static final Pattern LABEL =
      Pattern.compile("(?i)(?:weeks?|wk|w|module|unit|part|block|section|topic|phase)\\W*\\d+.*");

  private final TableDocument document;
  private final CourseFacts facts;
  private final LocalDate reference;
  private final List<Finding> findings = new ArrayList<>();

  private ScheduleReader(TableDocument document, CourseFacts facts, LocalDate reference) {
    this.document = document;
    this.facts = facts;
    this.reference = reference;
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
    DatedRows dated = DatedRows.of(document, facts);
    findings.addAll(dated.findings());
    List<RowText> counted = CountedDates.read(dated.rows());
    DateOrder order = DateOrder.of(counted, document, facts);
    findings.addAll(order.findings());
    List<RowText> ordered = counted.stream().map(order::apply).toList();
    List<RowText> texts = HeadingYears.give(ordered, document, facts);
    List<RowReader> rows = texts.stream().map(RowReader::of).toList();
    // Where headings state several years, the year of the other rows is their own.
    List<RowReader> yearless =
        texts == ordered
            ? rows
            : rows.stream()
                .filter(row -> row.row().date().dates().stream().anyMatch(PartialDate::isYearless))
                .toList();
    WhenReader when = new WhenReader(year(yearless), findings);
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
    List<RichText> prose = new ArrayList<>(document.prose());
    prose.addAll(dated.titles());
    Place start = Place.startOf(document.source());
    return new ScheduleReading(
        new Schedule(facts, entries, prose),
        new Origins(start, dated.headers(), origins),
        findings);
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
