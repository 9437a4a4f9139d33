package org.courseschedule.reading;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Table;

/**
 * What the columns of a table hold.
 *
 * @param date the column that names the day
 * @param weakDates whether its dates are in a weak notation
 * @param ofWeeks whether its dates are those of weeks, of which another column names the day
 * @param lists what the table lists, be it no classes
 * @param roles the column of each further role that one has
 * @param subjects the columns that make up the topic together, where no single one does
 * @param weekdays the columns that are named for weekdays, where each row is a week
 * @param kinds the columns that tell the kind of a row
 * @param tellsDueDays whether those tell the days on which work is due from those of its release
 * @param topicNumbers how the topics begin with the numbers of the classes
 * @param strikesPast whether rows are struck through as they pass, and not as they are cancelled
 * @param asides the columns that tell of a class, but not what it is about
 * @param names the headers of all columns
 */
record Columns(
    int date,
    boolean weakDates,
    boolean ofWeeks,
    TableHeading lists,
    Map<ColumnRole, Integer> roles,
    List<Integer> subjects,
    Map<Integer, DayOfWeek> weekdays,
    List<Integer> kinds,
    boolean tellsDueDays,
    TopicNumbers topicNumbers,
    boolean strikesPast,
    Set<Integer> asides,
    ColumnNames names) {

  Columns {
    roles = Map.copyOf(roles);
    subjects = List.copyOf(subjects);
    kinds = List.copyOf(kinds);
    asides = Set.copyOf(asides);
  }

  /**
   * Finds what each column holds: by its header, and for dates and numbers by its content too.
   *
   * @param heading what is said above the table
   * @return empty if no column names days of a course
   */
  static Optional<Columns> of(Table table, TableHeading heading) {
    return DateColumn.of(table)
        .filter(date -> heading != TableHeading.STAFF && !OtherDates.are(table, date))
        .map(date -> of(table, date, heading));
  }

  private static Columns of(Table table, DateColumn date, TableHeading heading) {
    ColumnContent content = new ColumnContent(table);
    Map<Integer, DayOfWeek> weekdays = WeekdayColumns.of(table);
    Map<ColumnRole, Integer> roles = new EnumMap<>(ColumnRole.class);
    for (int column = 0; column < table.width(); column++) {
      if (column != date.index() && !weekdays.containsKey(column)) {
        content.addRole(column, roles);
      }
    }
    OptionalInt work = content.workColumn(date.index());
    if (work.isPresent()) {
      roles.values().remove(work.getAsInt());
      roles.putIfAbsent(ColumnRole.TOPIC, work.getAsInt());
    }
    TopicChoice topic = new TopicChoice(table, date.index(), roles);
    Optional.ofNullable(roles.get(ColumnRole.TOPIC))
        .ifPresent(named -> roles.put(ColumnRole.TOPIC, topic.instead(named).orElse(named)));
    List<Integer> subjects = List.of();
    if (!weekdays.isEmpty()) {
      roles.remove(ColumnRole.TOPIC);
      subjects = weekdays.keySet().stream().sorted().toList();
    } else if (!roles.containsKey(ColumnRole.TOPIC) && content.hasTitledReadings(roles)) {
      roles.put(ColumnRole.TOPIC, roles.get(ColumnRole.READINGS));
    } else if (!roles.containsKey(ColumnRole.TOPIC)) {
      subjects = content.parallel(date.index(), roles);
      if (subjects.isEmpty()) {
        topic
            .mostTelling()
            .ifPresent(
                column -> {
                  roles.values().remove(column);
                  roles.put(ColumnRole.TOPIC, column);
                });
      }
    }
    return new Columns(
        date.index(),
        date.weakDates(),
        roles.containsKey(ColumnRole.WEEKDAY)
            && content.areWeeks(date.index(), roles.get(ColumnRole.WEEKDAY)),
        work.isPresent()
                || content.isNamed(date.index(), ColumnRole.DUE)
                || WorkList.is(
                    table, date, roles.containsKey(ColumnRole.NUMBER) || date.countsClasses())
            ? TableHeading.WORK
            : heading,
        roles,
        subjects,
        weekdays,
        content.kinds(),
        content.tellsDueDays(),
        roles.containsKey(ColumnRole.NUMBER) || date.countsClasses()
            ? TopicNumbers.NONE
            : content.topicNumbers(roles.get(ColumnRole.TOPIC)),
        content.strikesPast(date.index()),
        content.asides(),
        ColumnNames.of(table.header().cells().stream().map(Cell::plain).toList()));
  }

  /** The same columns for one meeting of a week, whose topic stands in one of them. */
  Columns forMeeting(int topic) {
    return forMeeting(date, topic);
  }

  /** The same columns for a meeting whose day stands in another column than the others'. */
  Columns forMeeting(int date, int topic) {
    Map<ColumnRole, Integer> own = new HashMap<>(roles);
    own.put(ColumnRole.TOPIC, topic);
    return new Columns(
        date,
        weakDates,
        ofWeeks,
        lists,
        own,
        List.of(),
        weekdays,
        kinds,
        tellsDueDays,
        topicNumbers,
        strikesPast,
        asides,
        names);
  }

  /** Whether the cells of a calendar state their own days. */
  boolean isCalendar() {
    return weekdays.containsKey(date);
  }

  /** The column that tells what a week is about whose days have columns of their own. */
  OptionalInt weekTopic() {
    return IntStream.range(0, weekdays.isEmpty() ? 0 : names.all().size())
        .filter(column -> column != date && !weekdays.containsKey(column))
        .filter(column -> ColumnRole.TOPIC.isNamedBy(names.all().get(column)))
        .findFirst();
  }

  /** Whether the column of dates is named for weeks. */
  boolean namesWeeks() {
    return names.weeks().contains(date);
  }

  /** Whether the column of dates is named for classes, so that a number in it is that of one. */
  boolean numbersDates() {
    return names.numbers().contains(date);
  }

  /** Whether topic and readings stand in one column, the topic as a title. */
  boolean hasTitledReadings() {
    Integer topic = roles.get(ColumnRole.TOPIC);
    return topic != null && topic.equals(roles.get(ColumnRole.READINGS));
  }

  /** Whether the table lists work and when it is due, and no classes. */
  boolean listsWork() {
    return lists == TableHeading.WORK;
  }

  /** Whether the table lists exams and nothing else. */
  boolean listsExams() {
    OptionalInt topic = index(ColumnRole.TOPIC);
    return listsWork() && topic.isPresent() && KindWord.namesExams(name(topic.getAsInt()));
  }

  /** Whether a column tells of a class, but not what it is about. */
  boolean isAside(int column) {
    return asides.contains(column);
  }

  /** Whether a column tells when work is due or released. */
  boolean isOfWork(int column) {
    return Stream.of(ColumnRole.DUE, ColumnRole.RELEASED, ColumnRole.WORK)
        .anyMatch(role -> index(role).equals(OptionalInt.of(column)));
  }

  /** Whether a column may remark upon the day: that of notes, or one of no role and no subject. */
  boolean remarks(int column) {
    boolean isOfNotes = index(ColumnRole.NOTES).equals(OptionalInt.of(column));
    return isOfNotes
        || (column != date
            && !roles.containsValue(column)
            && !subjects.contains(column)
            && !weekdays.containsKey(column)
            && !names.sideMeetings().contains(column));
  }

  /** The column of a role; empty if none has it. */
  OptionalInt index(ColumnRole role) {
    return Optional.ofNullable(roles.get(role)).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  /** The header of a column; for one beyond the header, or without a name, its place in the row. */
  String name(int column) {
    return names.of(column);
  }

  /**
   * The columns of a row that are kept under their own names: those without a role, surplus ones,
   * and those of which the model keeps no text elsewhere.
   *
   * @param width how many cells the row has
   */
  List<Integer> extras(int width) {
    Set<Integer> kept = new HashSet<>();
    kept.add(date);
    roles.forEach(
        (role, column) -> {
          if (role.hasPlaceInModel()) {
            kept.add(column);
          }
        });
    return IntStream.range(0, width).filter(column -> !kept.contains(column)).boxed().toList();
  }
}
