package org.courseschedule.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Row;
import org.courseschedule.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a table's columns hold by their headers and by what stands below them.
 *
 * @param table the table
 */
record ColumnContent(Table table) {

  private static final Pattern WEEKDAY_HEADER =
      Pattern.compile(
          "(?i)(day of (the )?week|week ?days?|dow|wochentag|d\u00eda|giorno|jour|dia|\uc694\uc77c|\u66dc\u65e5|\u661f\u671f)");

  private static final Pattern LECTURES = Pattern.compile("(?iu)lectures");

  /** A header that is in French and in no other language. */
  private static final Pattern FRENCH_HEADER =
      Pattern.compile(
          "(?iU)\\b(?:th[e\u00e8]mes?|sujets?|contenus?|s[e\u00e9]ances?|cours|semaines?|devoirs?|jours?|travaux|\u00e9valuations?"
              + "|remises?|rendus?|heures?|salle|intervenants?|titre)\\b");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'\u2019-]+(?=[\\s,.;:)?!]|$)");

  /** All but one in so many cells are most; that one may be a slip. */
  private static final int MOST = 10;

  /** More dates struck through than one in so many are past. */
  private static final int SOME = 3;

  /** A column of kinds has not many. */
  private static final int FEW = 6;

  /** Longer cells tell no more. */
  private static final int MAX_WORDS = 40;

  /** Whether a column is named for a role. */
  boolean isNamed(int column, ColumnRole role) {
    return role.isNamedBy(table.name(column));
  }

  /** Gives a column the first role that it is named for and that no other column has. */
  void addRole(int column, Map<ColumnRole, Integer> roles) {
    if (isWeekdays(column)) {
      roles.putIfAbsent(ColumnRole.WEEKDAY, column);
      return;
    }
    if (table.name(column).isEmpty() && new NumberColumn(table, column).countsClasses()) {
      roles.putIfAbsent(ColumnRole.NUMBER, column);
      return;
    }
    if (isOfFrenchReadings(column)) {
      roles.putIfAbsent(ColumnRole.READINGS, column);
      return;
    }
    for (ColumnRole named : ColumnRole.namedBy(table.name(column))) {
      Optional<ColumnRole> role = roleByContent(column, named);
      if (role.isPresent() && roles.putIfAbsent(role.get(), column) == null) {
        return;
      }
    }
  }

  /** {@code Lectures} are what is read if the other headers are in French. */
  private boolean isOfFrenchReadings(int column) {
    return LECTURES.matcher(table.name(column)).matches()
        && IntStream.range(0, table.width())
            .anyMatch(other -> FRENCH_HEADER.matcher(table.name(other)).find());
  }

  /** Letters may mean anything, so the header has to speak of days, or to be silent. */
  boolean isWeekdays(int column) {
    List<Cell> cells = table.column(column);
    long weekdays =
        cells.stream().filter(cell -> CalendarWords.weekdayAlone(cell.plain()).isPresent()).count();
    if (weekdays == 0 || MOST * weekdays < (MOST - 1L) * cells.size()) {
      return false;
    }
    return table.name(column).isEmpty()
        || isNamed(column, ColumnRole.DATE)
        || WEEKDAY_HEADER.matcher(table.name(column)).matches();
  }

  /** The role of a column that is named for one, when its content is looked at too. */
  private Optional<ColumnRole> roleByContent(int column, ColumnRole named) {
    boolean numbers = holds(column, NumberText::isNumber);
    NumberColumn counted = new NumberColumn(table, column);
    return switch (named) {
      case NUMBER ->
          Optional.of(
                  numbers || new LabelColumn(table, column).isBesideTopic()
                      ? ColumnRole.NUMBER
                      : ColumnRole.TOPIC)
              .filter(role -> isTold(column) && !(numbers && counted.beginsAnew()))
              .filter(role -> numbers || !holds(column, NumberColumn::isLabel))
              .filter(role -> role == ColumnRole.TOPIC || tells(column, NumberText::isNumber));
      // `Day` beside the column of dates counts the days.
      case DATE ->
          Optional.of(ColumnRole.NUMBER)
              .filter(role -> numbers && !counted.falls() && !holds(column, ColumnContent::isDate));
      // A column that is named for topics and empty misleads.
      case TOPIC -> Optional.of(named).filter(role -> isTold(column));
      case KIND -> Optional.of(named).filter(role -> tellsKinds(column));
      case TIME -> Optional.of(named).filter(role -> !DateColumn.holdsDates(table, column));
      case END -> Optional.of(holdsTimes(column) ? ColumnRole.END_TIME : named);
      default -> Optional.of(named);
    };
  }

  /** Whether a column states times of day and no days. */
  private boolean holdsTimes(int column) {
    return holds(column, cell -> ClockTime.find(cell).isPresent())
        && !DateColumn.holdsDates(table, column);
  }

  /** The columns that tell of a class, but not what it is about. */
  Set<Integer> asides() {
    return IntStream.range(0, table.width())
        .filter(column -> ColumnRole.isAside(table.name(column)))
        .boxed()
        .collect(Collectors.toSet());
  }

  /**
   * Whether the dates are those of weeks, of which another column names the days: by the header, or
   * since most of the dates stand with several weekdays.
   */
  boolean areWeeks(int date, int weekday) {
    if (ColumnRole.namesWeeks(table.name(date))) {
      return true;
    }
    Map<String, Set<String>> days = new HashMap<>();
    String above = "";
    for (Row row : table.rows()) {
      String own = row.cells().get(date).plain();
      above = own.isEmpty() ? above : own;
      days.computeIfAbsent(above, key -> new HashSet<>()).add(row.cells().get(weekday).plain());
    }
    return 2 * days.values().stream().filter(several -> several.size() > 1).count() > days.size();
  }

  /** Whether so many dates are struck through that their classes are over, and not cancelled. */
  boolean strikesPast(int date) {
    List<Cell> cells = table.column(date);
    return SOME * cells.stream().filter(cell -> Struck.isWhole(cell.text())).count() > cells.size();
  }

  /** The columns that tell the kind of a row. */
  List<Integer> kinds() {
    return IntStream.range(0, table.width())
        .filter(
            column ->
                (isNamed(column, ColumnRole.KIND) && tellsKinds(column))
                    || new EventColumn(table, column).tellsKinds())
        .boxed()
        .toList();
  }

  /** Whether some row's kind is that of a day on which work is due. */
  boolean tellsDueDays() {
    return kinds().stream()
        .flatMap(column -> table.column(column).stream())
        .anyMatch(cell -> KindWord.isDueDay(cell.plain()));
  }

  /**
   * Whether a column says what some words or marks for kinds say, in most rows or with few others.
   */
  private boolean tellsKinds(int column) {
    List<Cell> cells = table.column(column);
    String header = table.name(column);
    long told =
        cells.stream().filter(cell -> KindWord.of(header, cell.plain()).isPresent()).count();
    return told > 0
        && (2 * told >= cells.size()
            || cells.stream().map(Cell::plain).distinct().limit(FEW + 1).count() <= FEW);
  }

  /** Whether what is read stands below titles that say what the classes are about. */
  boolean hasTitledReadings(Map<ColumnRole, Integer> roles) {
    Integer readings = roles.get(ColumnRole.READINGS);
    return readings != null && LeadText.isHabit(table.column(readings));
  }

  /** In {@code 09-05} two numbers are a day; where days are counted, one number is none. */
  private static boolean isDate(String text) {
    return DateText.of(text, true).hasDays();
  }

  /** How what a column of topics says begins with the numbers of classes. */
  TopicNumbers topicNumbers(@Nullable Integer column) {
    return column == null
        ? TopicNumbers.NONE
        : TopicNumbers.of(
            table.column(column).stream().map(Cell::plain).toList(),
            isNamed(column, ColumnRole.NUMBER));
  }

  private boolean isTold(int column) {
    return table.rows().isEmpty() || !table.column(column).isEmpty();
  }

  private long rowsTold() {
    return table.filledRows().size();
  }

  private boolean tells(int column, Predicate<String> kind) {
    return table.column(column).stream().anyMatch(cell -> kind.test(cell.plain()));
  }

  /** Whether at least half of what stands in the column is of a kind. */
  private boolean holds(int column, Predicate<String> kind) {
    List<Cell> cells = table.column(column);
    long matching = cells.stream().filter(cell -> kind.test(cell.plain())).count();
    return matching > 0 && 2 * matching >= cells.size();
  }

  /**
   * The first column beside the date's, the times' and the weeks', if it is named for work and not
   * for labs, and hardly any row is without, and if no other has what only classes have.
   */
  OptionalInt workColumn(int date) {
    if (IntStream.range(0, table.width()).anyMatch(this::tellsOfClasses)) {
      return OptionalInt.empty();
    }
    return IntStream.range(0, table.width())
        .filter(column -> column != date && !ColumnRole.isAside(table.name(column)))
        .filter(
            column -> !isNamed(column, ColumnRole.TIME) && !isNamed(column, ColumnRole.END_TIME))
        .limit(1)
        .filter(
            column ->
                ColumnRole.namesWork(table.name(column))
                    || (EventColumn.isNamed(table.name(column))
                        && new EventColumn(table, column).tellsWork()))
        .filter(column -> table.column(column).size() * 4L >= rowsTold() * 3)
        .filter(column -> !holds(column, NumberText::isNumber))
        .findFirst();
  }

  private boolean tellsOfClasses(int column) {
    return ColumnRole.namesMaterial(table.name(column))
        && 2 * table.column(column).size() > table.rows().size();
  }

  /**
   * The columns of subjects that are taught side by side: without a role, and none of them filled
   * where another one is not.
   */
  List<Integer> parallel(int date, Map<ColumnRole, Integer> roles) {
    List<Integer> told =
        IntStream.range(0, table.width())
            .filter(column -> column != date && !roles.containsValue(column))
            .filter(
                column -> !ColumnRole.isAside(table.name(column)) && !table.name(column).isEmpty())
            .filter(column -> !holds(column, NumberText::isNumber) && words(column) > 0)
            .boxed()
            .toList();
    boolean isFilledAlone =
        told.stream()
            .anyMatch(
                column ->
                    table.rows().stream()
                        .filter(row -> told.stream().anyMatch(other -> says(row, other)))
                        .allMatch(row -> says(row, column)));
    return told.size() < 2 || isFilledAlone ? List.of() : told;
  }

  private static boolean says(Row row, int column) {
    return RowText.says(row.cells().get(column).plain());
  }

  private long words(int column) {
    return table.column(column).stream()
        .mapToLong(cell -> WORD.matcher(cell.plain()).results().limit(MAX_WORDS).count())
        .sum();
  }
}
