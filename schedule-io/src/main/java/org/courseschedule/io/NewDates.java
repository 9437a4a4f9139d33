package org.courseschedule.io;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.courseschedule.model.Entry;
import org.courseschedule.model.When;
import org.courseschedule.reading.DateSample;
import org.courseschedule.reading.DateStyle;

/**
 * From which row of a table a new one learns to write its day. It takes the notation, and of the
 * other words in the cell none but the label that counts the classes.
 */
final class NewDates {

  /**
   * A cell that the day of the new row is written into.
   *
   * @param like the entry of the other row, with what the cell says
   * @param cell the cell
   * @param isCounted whether it has the label with the other entry's number
   */
  record NewDate(Entry like, String cell, boolean isCounted) {}

  /** Ways to take a cell. */
  private enum Take {
    COUNTED,
    ALONE,
    TIMED,
    WHOLE
  }

  private final EditedRows rows;
  private final IntFunction<String> cells;
  private final DateStyle style;
  private final List<Entry> old;
  private final Map<Take, Map<Integer, Optional<DateSample>>> taken = new EnumMap<>(Take.class);

  /**
   * The dates of a table.
   *
   * @param cells gives for a row its cell of dates
   */
  NewDates(EditedRows rows, IntFunction<String> cells, DateStyle style, List<Entry> old) {
    this.rows = rows;
    this.cells = cells;
    this.style = style;
    this.old = old;
  }

  /** What is like the nearest row that can tell it, above, else below; else an empty cell. */
  NewDate of(int row, Entry entry) {
    boolean isCounted = rows.isNumberInDate() && entry.number().isPresent();
    Take take =
        !isOneDay(entry) ? Take.WHOLE : entry.when().time().isPresent() ? Take.TIMED : Take.ALONE;
    Predicate<Entry> isLike = other -> isLike(other, entry);
    Predicate<Entry> isOfKind = other -> other.kind() == entry.kind();
    Optional<NewDate> counted =
        isCounted
            ? nearest(row, Take.COUNTED, isLike.and(isOfKind))
                .or(() -> nearest(row, Take.COUNTED, isLike))
            : Optional.empty();
    return counted
        .or(() -> nearest(row, take, isLike))
        .or(() -> isOneDay(entry) ? nearest(row, take, other -> true) : Optional.empty())
        .orElseGet(() -> new NewDate(entry(row).withWhen(When.NONE), "", false));
  }

  private Optional<NewDate> nearest(int row, Take take, Predicate<Entry> isRight) {
    return IntStream.concat(
            IntStream.rangeClosed(0, row).map(above -> row - above),
            IntStream.range(row + 1, rows.entries().size()))
        .filter(other -> rows.entry(other) >= 0)
        .filter(other -> isRight.test(entry(other)))
        .boxed()
        .flatMap(
            other ->
                sample(other, take).stream()
                    .map(
                        sample ->
                            new NewDate(
                                entry(other).withWhen(sample.when()),
                                sample.text(),
                                take == Take.COUNTED)))
        .findFirst();
  }

  private Optional<DateSample> sample(int row, Take take) {
    Map<Integer, Optional<DateSample>> known = taken.computeIfAbsent(take, any -> new HashMap<>());
    return known.computeIfAbsent(row, any -> read(cells.apply(row), entry(row), take));
  }

  private Optional<DateSample> read(String cell, Entry entry, Take take) {
    return switch (take) {
      case COUNTED ->
          entry.number().isPresent()
              ? DateSample.counted(cell, entry.when(), style)
              : Optional.empty();
      case ALONE -> DateSample.alone(cell, entry.when(), false, style);
      case TIMED -> DateSample.alone(cell, entry.when(), true, style);
      case WHOLE -> DateSample.whole(cell, entry.when(), style);
    };
  }

  private Entry entry(int row) {
    return old.get(rows.entry(row));
  }

  private static boolean isOneDay(Entry entry) {
    return entry.when().days().size() == 1 && entry.when().days().get(0).isSingleDay();
  }

  private static boolean isLike(Entry one, Entry other) {
    return one.when().days().size() == other.when().days().size()
        && isOneDay(one) == isOneDay(other);
  }
}
