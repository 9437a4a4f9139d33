package org.courseschedule.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins.EntryOrigin;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.ClassNumber;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.Extra;
import org.courseschedule.model.Milestone;
import org.courseschedule.model.NoClass;
import org.courseschedule.model.RichText;
import org.courseschedule.model.When;
import org.courseschedule.table.Blanks;
import org.courseschedule.table.Cell;

/**
 * What one row says, all but its days.
 *
 * @param row the row
 * @param number the class number, in the date's cell or one of its own
 * @param noClass why there is no class, if the row says so
 * @param kind what the row stands for
 * @param milestones what is released, due or to do
 * @param milestoneCell where the first milestone stands
 * @param findings the work that belongs to another day
 */
record RowReader(
    RowText row,
    Optional<ClassNumber> number,
    Optional<NoClass> noClass,
    EntryKind kind,
    List<Milestone> milestones,
    Optional<Cell> milestoneCell,
    List<Finding> findings) {

  static RowReader of(RowText row) {
    List<Milestone> milestones = new ArrayList<>();
    List<Finding> elsewhere = new ArrayList<>();
    Optional<Cell> first = Optional.empty();
    for (ColumnRole role :
        List.of(
            ColumnRole.TOPIC,
            ColumnRole.RELEASED,
            ColumnRole.WORK,
            ColumnRole.DUE,
            ColumnRole.NOTES)) {
      List<Milestone> found =
          row.cell(role)
              .filter(cell -> !isDay(role, cell))
              .map(cell -> milestones(role, cell.text()))
              .orElse(List.of());
      Map<Boolean, List<Milestone>> byPlace =
          found.stream().collect(Collectors.partitioningBy(one -> isElsewhere(one, row)));
      List<Milestone> here = byPlace.getOrDefault(false, List.of());
      byPlace
          .getOrDefault(true, List.of())
          .forEach(one -> elsewhere.add(elsewhere(one, row.cell(role).orElseThrow())));
      first = first.isPresent() || here.isEmpty() ? first : row.cell(role);
      milestones.addAll(here);
    }
    Optional<EntryKind> told = row.kind();
    Optional<NoClass> noClass = noClass(row, told);
    boolean isWork = row.columns().listsWork() || told.equals(Optional.of(EntryKind.DEADLINE));
    if (milestones.isEmpty()
        && !row.namesExam()
        && noClass.isEmpty()
        && !row.isOfTerm()
        && (isWork || DueMark.is(row.plain(ColumnRole.DUE)))) {
      Milestone.Kind work = row.isReleased() ? Milestone.Kind.RELEASED : Milestone.Kind.DUE;
      first = row.cell(ColumnRole.TOPIC);
      first
          .filter(cell -> !cell.isBlank())
          .ifPresent(cell -> milestones.add(new Milestone(work, cell.plain(), cell.text())));
    }
    EntryKind kind = noClass.isPresent() ? EntryKind.BREAK : kind(row, told, milestones);
    return new RowReader(row, row.number(), noClass, kind, milestones, first, elsewhere);
  }

  /** Whether a cell states when work is released, and not what. */
  private static boolean isDay(ColumnRole role, Cell cell) {
    return role == ColumnRole.RELEASED && DateText.of(cell.plain()).isNothingElse();
  }

  /** Whether the text names a day other than the row's: what it says happens then, not here. */
  private static boolean isElsewhere(Milestone milestone, RowText row) {
    DateText date = DateText.of(milestone.text().plain());
    return date.hasDays()
        && date.dates().stream()
            .noneMatch(day -> row.date().dates().stream().anyMatch(own -> own.mayBe(day)));
  }

  private static Finding elsewhere(Milestone milestone, Cell cell) {
    String text = Blanks.normalize(milestone.text().plain());
    return Finding.of(
            Rule.WORK_ON_ANOTHER_DAY,
            CellPart.place(cell, text),
            "`" + text + "` names a day other than its row's and is not listed as work of this row")
        .withHelp("write it into the row of that day, or into a row of its own");
  }

  private static List<Milestone> milestones(ColumnRole role, RichText text) {
    return switch (role) {
      case RELEASED -> MilestoneText.read(text, Milestone.Kind.RELEASED);
      case DUE ->
          DueMark.is(text.plain()) ? List.of() : MilestoneText.read(text, Milestone.Kind.DUE);
      case TOPIC ->
          // A topic may begin like something to do: `Form validation`.
          MilestoneText.read(text).stream()
              .filter(milestone -> milestone.kind() != Milestone.Kind.TO_DO)
              .toList();
      default -> MilestoneText.read(text);
    };
  }

  /** A topic that says there is no class, or where there is no topic another cell that does. */
  private static Optional<NoClass> noClass(RowText row, Optional<EntryKind> told) {
    List<String> topics = row.topics();
    if (row.isStruck()) {
      return Optional.of(new NoClass("", Optional.empty()));
    }
    if (told.equals(Optional.of(EntryKind.BREAK))) {
      String reason = topics.isEmpty() ? "" : topics.get(0);
      return KindText.noClass(reason)
          .or(() -> Optional.of(new NoClass(reason, KindText.follows(reason))));
    }
    if (topics.isEmpty()) {
      return row.tellingCells().flatMap(text -> noClass(row, text).stream()).findFirst();
    }
    Optional<NoClass> besideDate =
        row.besideDate().flatMap(text -> KindText.remarked(text).stream()).findFirst();
    if (besideDate.isPresent()) {
      return besideDate;
    }
    boolean none = topics.stream().allMatch(topic -> noClass(row, topic).isPresent());
    return none
        ? KindText.noClass(topics.get(0))
        : row.number().isEmpty()
            ? row.remarks().flatMap(text -> KindText.remarked(text).stream()).findFirst()
            : Optional.empty();
  }

  /** Why there is no class on all the days of a row, if a text says that there is none. */
  private static Optional<NoClass> noClass(RowText row, String text) {
    return KindText.noClass(text)
        .filter(none -> !NamedDays.areSomeOf(row, text) && !NamedDays.areOthers(row, text));
  }

  /** What a row stands for that does not say that there is no class. */
  private static EntryKind kind(RowText row, Optional<EntryKind> told, List<Milestone> milestones) {
    Optional<ClassNumber> number = row.number();
    if (told.equals(Optional.of(EntryKind.EXAM))
        || (row.namesExam() && !told.equals(Optional.of(EntryKind.DEADLINE)))) {
      return EntryKind.EXAM;
    }
    if (!row.date().hasDays() && !row.isDayToCome()) {
      boolean isCounted =
          number.isPresent()
              || (RowText.says(row.week())
                  && RowText.says(row.plain(ColumnRole.TOPIC))
                  && !MissingDates.isTitle(row));
      return isCounted && row.isDayLeftOut() ? EntryKind.CLASS : EntryKind.OTHER;
    }
    if (number.isEmpty() && row.addsLinks()) {
      return EntryKind.OTHER;
    }
    if (told.isPresent()) {
      return told.get();
    }
    if (row.isOfTerm() || row.isBareDay() || row.columns().lists() == TableHeading.READINGS) {
      return EntryKind.OTHER;
    }
    boolean isDeadline =
        row.columns().listsWork()
            || (number.isEmpty() && row.isAtDaysEnd())
            || ((number.isEmpty() || DueMark.is(row.plain(ColumnRole.DUE)))
                && saysOnlyMilestones(row, milestones));
    return isDeadline ? EntryKind.DEADLINE : EntryKind.CLASS;
  }

  /** Whether the row is about work alone, be it of this day or named for another. */
  private static boolean saysOnlyMilestones(RowText row, List<Milestone> milestones) {
    RichText topic = row.cell(ColumnRole.TOPIC).map(Cell::text).orElse(RichText.EMPTY);
    boolean isWork = isOnly(milestones(ColumnRole.TOPIC, topic), topic.plain());
    boolean isBesideWork = topic.isBlank() || DueMark.is(row.plain(ColumnRole.DUE));
    return row.plain(ColumnRole.READINGS).isEmpty()
        && (isWork || (isBesideWork && !milestones.isEmpty()));
  }

  /** Whether a topic is nothing but these milestones, one beside the other. */
  private static boolean isOnly(List<Milestone> milestones, String topic) {
    StringBuilder rest = new StringBuilder();
    int end = 0;
    for (Milestone milestone : milestones) {
      String text = milestone.text().plain().strip();
      int start = topic.indexOf(text, end);
      rest.append(topic, end, Math.max(start, end));
      end = Math.max(start, end) + (start < 0 ? 0 : text.length());
    }
    rest.append(topic, end, topic.length());
    return !milestones.isEmpty() && !RowText.says(MilestoneText.withoutJoints(rest.toString()));
  }

  /** The entry, on its days. */
  Entry entry(When when, PresentationText presentations) {
    RichText topic = text(ColumnRole.TOPIC);
    RichText readings = text(ColumnRole.READINGS);
    return new Entry(
        kind,
        number,
        when,
        topic,
        presentations.read(topic),
        milestones,
        readings,
        saysOnlyNoClass(readings) ? List.of() : ReadingText.read(readings),
        text(ColumnRole.NOTES),
        noClass,
        extras().stream().map(column -> new Extra(name(column), cell(column).text())).toList());
  }

  /** Whether there is nothing to read, since the cell says that there is no class. */
  private boolean saysOnlyNoClass(RichText readings) {
    return noClass.isPresent() && KindText.noClass(readings.plain()).isPresent();
  }

  /** Where the entry came from. */
  EntryOrigin origin() {
    Map<Field, Place> cells = new EnumMap<>(Field.class);
    cells.put(Field.WHEN, row.dateCell().place());
    putNumber(cells);
    put(cells, Field.TOPIC, row.cell(ColumnRole.TOPIC));
    put(cells, Field.READINGS, row.cell(ColumnRole.READINGS));
    put(cells, Field.NOTES, row.cell(ColumnRole.NOTES));
    put(cells, Field.MILESTONES, milestoneCell);
    return new EntryOrigin(
        row.row().place(), cells, extras().stream().map(column -> cell(column).place()).toList());
  }

  private void putNumber(Map<Field, Place> cells) {
    boolean hasOwnCell = NumberText.parse(row.plain(ColumnRole.NUMBER)).isPresent();
    put(
        cells,
        Field.NUMBER,
        hasOwnCell ? row.cell(ColumnRole.NUMBER) : Optional.of(row.dateCell()));
  }

  private static void put(Map<Field, Place> cells, Field field, Optional<Cell> cell) {
    cell.ifPresent(present -> cells.put(field, present.place()));
  }

  private RichText text(ColumnRole role) {
    return row.cell(role).map(Cell::text).orElse(RichText.EMPTY);
  }

  /**
   * The columns that are kept as extras: without a role, or with one that keeps no text of its own.
   */
  private List<Integer> extras() {
    List<Integer> extras = row.columns().extras(row.row().cells().size());
    // The date of a week, of which the entry is but one day, would be lost.
    Stream<Integer> week =
        row.weekday().isPresent() ? Stream.of(row.columns().date()) : Stream.of();
    return Stream.concat(week, extras.stream())
        .filter(column -> !isTold(column))
        .filter(column -> !cell(column).isBlank())
        .toList();
  }

  /** Whether the cell holds the class number and nothing else, so that it would be told twice. */
  private boolean isTold(int column) {
    return row.columns().index(ColumnRole.NUMBER).equals(OptionalInt.of(column))
        && number.map(ClassNumber::toString).equals(Optional.of(cell(column).plain()));
  }

  private Cell cell(int column) {
    return row.row().cells().get(column);
  }

  private String name(int column) {
    return row.columns().name(column);
  }
}
