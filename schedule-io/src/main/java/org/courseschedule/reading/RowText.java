package org.courseschedule.reading;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.courseschedule.model.ClassNumber;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Row;

/**
 * A row of a dated table, its cells by what their columns hold.
 *
 * @param row the row
 * @param columns what the columns of its table hold
 * @param date what its date cell says
 * @param weekday the day of the date's week that is meant, if it is not the date itself
 */
record RowText(Row row, Columns columns, DateText date, Optional<DayOfWeek> weekday) {

  private static final int WORKDAYS = 5;

  static RowText of(Row row, Columns columns) {
    return of(row, columns, RowDate.of(row, columns));
  }

  private static RowText of(Row row, Columns columns, DateText date) {
    OptionalInt column = columns.index(ColumnRole.WEEKDAY);
    Optional<DayOfWeek> weekday =
        column.isEmpty()
            ? Optional.empty()
            : CalendarWords.weekdayAlone(row.cells().get(column.getAsInt()).plain());
    return columns.ofWeeks()
        ? new RowText(row, columns, date, weekday)
        : new RowText(row, columns, weekday.map(date::onWeekday).orElse(date), Optional.empty());
  }

  /** The cell that names the day. */
  Cell dateCell() {
    return row.cells().get(columns.date());
  }

  /** The cell of a role; empty if no column has it. */
  Optional<Cell> cell(ColumnRole role) {
    if (role == ColumnRole.TOPIC && !columns.subjects().isEmpty()) {
      return subjects();
    }
    OptionalInt index = columns.index(role);
    Optional<Cell> cell =
        index.isPresent() ? Optional.of(row.cells().get(index.getAsInt())) : Optional.empty();
    return columns.hasTitledReadings() ? cell.map(whole -> part(whole, role)) : cell;
  }

  /** Of readings below a title the one or the other. */
  private static Cell part(Cell cell, ColumnRole role) {
    return switch (role) {
      case TOPIC -> new Cell(LeadText.orWhole(cell.text()).title(), cell.place());
      case READINGS -> new Cell(LeadText.orWhole(cell.text()).rest(), cell.place());
      default -> cell;
    };
  }

  /**
   * The kind that a column of kinds tells, that there is no class before all others; else a word
   * beside the date.
   */
  Optional<EntryKind> kind() {
    List<EntryKind> told =
        columns.kinds().stream()
            .flatMap(
                column ->
                    KindWord.of(columns.name(column), row.cells().get(column).plain()).stream())
            .toList();
    return told.contains(EntryKind.BREAK)
        ? Optional.of(EntryKind.BREAK)
        : told.stream().findFirst().or(this::kindBesideDate);
  }

  /** Whether its kind is work, where the rows of the days on which work is due are of another. */
  boolean isReleased() {
    List<String> kinds =
        columns.kinds().stream().map(column -> row.cells().get(column).plain()).toList();
    return kinds.stream().anyMatch(KindWord::isRelease)
        || (columns.tellsDueDays() && kinds.stream().noneMatch(KindWord::isDueDay));
  }

  /** The kind that a word beside the date of a single day tells: {@code Due 11/14}. */
  private Optional<EntryKind> kindBesideDate() {
    return date.days().stream().noneMatch(DateText.Days::isRange)
        ? besideDate().flatMap(text -> KindWord.ofDay(text).stream()).findFirst()
        : Optional.empty();
  }

  /** What the date's cell says of the day; what it says of a week is its label. */
  Stream<String> besideDate() {
    return columns.namesWeeks() || weekday.isPresent()
        ? Stream.empty()
        : DateRemark.of(Struck.rest(dateCell().text()), date).texts();
  }

  /** The class number, in a cell of its own or the date's. */
  Optional<ClassNumber> number() {
    return NumberText.parse(plain(ColumnRole.NUMBER))
        .or(() -> date.number().filter(number -> !isOfWeek()))
        .or(() -> columns.numbersDates() ? DateLabel.numberAhead(date.ahead()) : Optional.empty())
        .or(() -> columns.topicNumbers().of(plain(ColumnRole.TOPIC)));
  }

  /** Whether the number before the date counts weeks, {@code 3: Sep 15} in a column of them. */
  private boolean isOfWeek() {
    return columns.namesWeeks() && Character.isDigit(date.text().codePointAt(0));
  }

  /** The cells of all subjects as one, {@code Algebra / Dynamics}. */
  private Optional<Cell> subjects() {
    List<Cell> told =
        columns.subjects().stream().filter(this::saysSomethingIn).map(row.cells()::get).toList();
    List<Run> runs = new ArrayList<>();
    for (Cell cell : told) {
      runs.addAll(runs.isEmpty() ? List.of() : List.of(Run.of(" / ")));
      runs.addAll(cell.text().runs());
    }
    return told.stream().findFirst().map(first -> new Cell(new RichText(runs), first.place()));
  }

  /** What is read in the topic, subject by subject; nothing if it says nothing. */
  List<String> topics() {
    List<String> topics =
        columns.subjects().isEmpty()
            ? TopicParts.of(
                cell(ColumnRole.TOPIC).map(cell -> Struck.rest(cell.text())).orElse(""),
                date.days().size())
            : columns.subjects().stream().map(this::standing).toList();
    return topics.stream().filter(RowText::says).toList();
  }

  /** Whether a cell says more than a dash. */
  boolean saysSomethingIn(int column) {
    return says(row.cells().get(column).plain());
  }

  /** Whether a text says more than a dash. */
  static boolean says(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** What is read in the cell of a role; empty text if no column has it. */
  String plain(ColumnRole role) {
    return cell(role).map(Cell::plain).orElse("");
  }

  /**
   * What is read in the cells that tell of the class, where the topic does not: those of weeks and
   * the like next to last, the date's last.
   */
  Stream<String> tellingCells() {
    return Stream.concat(cells(false), Stream.concat(cells(true), Stream.of(date.text())))
        .filter(RowText::says);
  }

  /** Whether a cell names an exam; the name of a week tells only where nothing else does. */
  boolean namesExam() {
    if (labels().anyMatch(KindText::isExam) || columns.listsExams()) {
      return true;
    }
    List<String> topics = topics();
    if (!topics.isEmpty()) {
      return topics.stream().anyMatch(KindText::isExam);
    }
    return cells(false).anyMatch(RowText::says)
        ? cells(false).anyMatch(KindText::isExam)
        : tellingCells().anyMatch(KindText::isExam);
  }

  /** What is read where most rows say the how-manieth class they are: {@code Exam}. */
  private Stream<String> labels() {
    return IntStream.range(0, row.cells().size())
        .filter(column -> column != columns.date())
        .filter(column -> !columns.index(ColumnRole.TOPIC).equals(OptionalInt.of(column)))
        .filter(column -> columns.names().numbers().contains(column))
        .mapToObj(column -> row.cells().get(column).plain());
  }

  /** What is read in the cells that remark upon the day, whatever they are named. */
  Stream<String> remarks() {
    return IntStream.range(0, row.cells().size())
        .filter(columns::remarks)
        .filter(column -> !Struck.isWhole(row.cells().get(column).text()))
        .mapToObj(this::standing);
  }

  private Stream<String> cells(boolean aside) {
    return IntStream.range(0, row.cells().size())
        .filter(column -> column != columns.date() && columns.isAside(column) == aside)
        .mapToObj(this::standing);
  }

  /** What is read in a cell, and still holds. */
  private String standing(int column) {
    return Struck.rest(row.cells().get(column).text());
  }

  /** The week that the row is of, if a column beside that of dates names weeks. */
  String week() {
    return IntStream.range(0, row.cells().size())
        .filter(column -> column != columns.date())
        .filter(column -> columns.names().weeks().contains(column))
        .mapToObj(column -> row.cells().get(column).plain())
        .findFirst()
        .orElse("");
  }

  /** Whether the row says that its day is that of the row above. */
  boolean isDayAbove() {
    return DayWords.isAsAbove(dateCell().plain());
  }

  /** Whether the row states no day, and says nothing instead. */
  boolean isDayLeftOut() {
    return DayWords.isLeftOut(dateCell().plain());
  }

  /** Whether the row says that its day is not known yet. */
  boolean isDayToCome() {
    return DayWords.isToCome(dateCell().plain());
  }

  /** Whether the row is a day of a calendar of whole weeks on which nothing is told to be on. */
  boolean isBareDay() {
    return columns.isCalendar()
        && columns.weekdays().values().stream().distinct().count() >= WORKDAYS
        && IntStream.range(0, row.cells().size())
            .filter(column -> column != columns.date() && !columns.isAside(column))
            .allMatch(column -> row.cells().get(column).isBlank());
  }

  /** Whether the row stands in a list of dates and tells one of the term. */
  boolean isOfTerm() {
    OptionalInt topic = columns.index(ColumnRole.TOPIC);
    return topic.isPresent()
        && columns.names().events().contains(topic.getAsInt())
        && DayWords.isOfTerm(plain(ColumnRole.TOPIC));
  }

  /** Whether the day and what was planned for it are struck through. */
  boolean isStruck() {
    return !columns.strikesPast()
        && !columns.listsWork()
        && Struck.isWhole(dateCell().text())
        && cell(ColumnRole.TOPIC).filter(topic -> Struck.isWhole(topic.text())).isPresent();
  }

  /** Whether the time is the last before midnight, when work is due and nobody meets. */
  boolean isAtDaysEnd() {
    return date.time().filter(time -> time.start().getHour() == 23).isPresent();
  }

  /** Whether the row ends as its last day begins, as calendars tell the end of whole days. */
  boolean endsAtMidnight() {
    return ClockTime.namesMidnight(plain(ColumnRole.END_TIME))
        || ClockTime.namesMidnight(plain(ColumnRole.END));
  }

  /** Whether the row does nothing but add links to the row above, beside what is taught. */
  boolean addsLinks() {
    return dateCell().isBlank()
        && !columns.subjects().isEmpty()
        && row.cells().stream()
            .flatMap(cell -> cell.text().visible())
            .filter(run -> says(run.text()))
            .allMatch(run -> run.link().isPresent());
  }

  /** This row with another cell in a column. */
  RowText withCell(int column, Cell cell) {
    List<Cell> cells = new ArrayList<>(row.cells());
    cells.set(column, cell);
    return new RowText(new Row(cells, row.place()), columns, date, weekday);
  }

  /** This row with the cell of another column for its topic, and that one's in its place. */
  RowText withTopic(int topic, int other) {
    return withCell(topic, row.cells().get(other)).withCell(other, row.cells().get(topic));
  }

  RowText withDate(DateText date) {
    return new RowText(row, columns, date, weekday);
  }
}
