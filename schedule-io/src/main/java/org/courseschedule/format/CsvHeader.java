package org.courseschedule.format;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A record that may be a header: whether it names the columns below it, or is a row as they are.
 * Where a column is full of numbers, its name has none.
 *
 * @param record the record
 * @param rows those below it
 */
record CsvHeader(CsvRecord record, List<CsvRecord> rows) {

  /** More rows need not be looked at. */
  static final int ROWS = 50;

  /** A longer text names no column. */
  private static final int MAX_NAME = 60;

  /** As much of a text as tells its shape. */
  private static final int MAX_SHAPE = 40;

  private static final Pattern DATE =
      Pattern.compile("\\d{1,4}([-/.])\\d{1,2}\\1\\d{1,4}(?:\\D.*)?", Pattern.DOTALL);

  /** What stands where a row has its date if it has none. */
  private static final Pattern NO_DATE =
      Pattern.compile(
          "(?iU)\\p{L}++\\.?[ -]?#?\\d{1,2}|tb[acd]\\.?|to be (?:announced|confirmed|determined)");

  /** Whether it names columns: one that is full of numbers at the least. */
  boolean namesColumns() {
    return columns().allMatch(column -> record.text(column).length() <= MAX_NAME)
        && columns().noneMatch(column -> hasDigit(record.text(column)))
        && columns().anyMatch(this::isNamed);
  }

  /** Whether it is a row like those below it. */
  boolean isRow() {
    return columns().noneMatch(this::isNamed)
        && columns()
            .anyMatch(column -> isDate(column) || hasSameShape(column) || isWithoutDate(column));
  }

  /** Whether it has one of the names of another header at the same place. */
  boolean looksLike(CsvRecord header) {
    return columns().anyMatch(column -> record.text(column).equals(header.text(column)));
  }

  private IntStream columns() {
    return IntStream.range(0, record.size()).filter(record::isFilled);
  }

  /** Whether most cells of the column have a digit, and the header's has none. */
  private boolean isNamed(int column) {
    return !hasDigit(record.text(column))
        && !isWithoutDate(column)
        && 2 * below(column, CsvHeader::hasDigit) > below(column, text -> true);
  }

  private boolean isDate(int column) {
    return DATE.matcher(record.text(column)).matches();
  }

  private boolean isWithoutDate(int column) {
    return NO_DATE.matcher(record.text(column)).matches()
        && 2 * below(column, text -> DATE.matcher(text).matches()) > below(column, text -> true);
  }

  private boolean hasSameShape(int column) {
    String shape = shape(record.text(column));
    return shape.indexOf('0') >= 0
        && 3 * below(column, text -> shape(text).equals(shape)) > below(column, text -> true);
  }

  private long below(int column, Predicate<String> kind) {
    return rows.stream()
        .map(row -> row.text(column))
        .filter(text -> !text.isEmpty() && kind.test(text))
        .count();
  }

  private static boolean hasDigit(String text) {
    return text.codePoints().limit(MAX_SHAPE).anyMatch(Character::isDigit);
  }

  /** The text with each run of letters as {@code a} and each run of digits as {@code 0}. */
  static String shape(String text) {
    return text.substring(0, Math.min(text.length(), MAX_SHAPE))
        .replaceAll("\\p{L}++", "a")
        .replaceAll("\\p{Nd}++", "0");
  }
}
