package org.courseschedule.format;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a table as CSV (RFC 4180): every record ends with a line end, and a cell stands in quotes
 * only if it has to.
 *
 * <p>The text may begin with front matter, as CSVY has it; the reader takes it for course facts.
 *
 * @param delimiter between two cells: a comma, a semicolon, a tab or a pipe, which are those that
 *     the reader finds
 * @param lineEnd behind each record; line breaks within a cell stay as they are
 * @param byteOrderMark whether the text begins with U+FEFF, by which Excel knows UTF-8
 * @param defused whether text that a spreadsheet would run as a formula gets an apostrophe before
 *     it, which the reader takes away again: a cell that begins with {@code =}, {@code +}, {@code
 *     -}, {@code @}, a tab or a carriage return
 */
public record CsvWriter(char delimiter, String lineEnd, boolean byteOrderMark, boolean defused) {

  /** Commas, CRLF as RFC 4180 (section 2.1) has it, no byte order mark, formulas defused. */
  public static final CsvWriter DEFAULT = new CsvWriter(',', "\r\n", false, true);

  private static final String DELIMITERS = ",;\t|";

  /**
   * Checks the settings.
   *
   * @throws IllegalArgumentException if the delimiter or the line end is none that is read
   */
  public CsvWriter {
    if (DELIMITERS.indexOf(delimiter) < 0) {
      throw new IllegalArgumentException("no delimiter: `" + delimiter + "`");
    }
    if (!List.of("\r\n", "\n", "\r").contains(lineEnd)) {
      throw new IllegalArgumentException("no line end: `" + lineEnd + "`");
    }
  }

  /** This writer with another delimiter. */
  public CsvWriter withDelimiter(char delimiter) {
    return new CsvWriter(delimiter, lineEnd, byteOrderMark, defused);
  }

  /** This writer with another line end: CRLF, LF or CR. */
  public CsvWriter withLineEnd(String lineEnd) {
    return new CsvWriter(delimiter, lineEnd, byteOrderMark, defused);
  }

  /** This writer with or without a byte order mark. */
  public CsvWriter withByteOrderMark(boolean byteOrderMark) {
    return new CsvWriter(delimiter, lineEnd, byteOrderMark, defused);
  }

  /** This writer with formulas defused or left as they are. */
  public CsvWriter withDefused(boolean defused) {
    return new CsvWriter(delimiter, lineEnd, byteOrderMark, defused);
  }

  /** A table: the header's record, then a record for each row. */
  public String write(List<String> header, List<List<String>> rows) {
    return write("", header, rows);
  }

  /**
   * A table below front matter.
   *
   * @param yaml the course facts, without fences; empty for no front matter
   * @param header the names of the columns
   * @param rows the texts of the cells
   */
  public String write(String yaml, List<String> header, List<List<String>> rows) {
    StringBuilder csv = new StringBuilder(byteOrderMark ? "\ufeff" : "");
    if (!yaml.isEmpty()) {
      csv.append(line("---"));
      yaml.lines().map(this::line).forEach(csv::append);
      csv.append(line("---"));
    }
    csv.append(record(header));
    rows.stream().map(this::record).forEach(csv::append);
    return csv.toString();
  }

  /** One record, with its line end. */
  public String record(List<String> cells) {
    String record =
        cells.stream().map(this::cell).collect(Collectors.joining(String.valueOf(delimiter)));
    // A line with nothing on it would be no record.
    return line(record.isEmpty() ? "\"\"" : record);
  }

  /** One cell as it stands between two delimiters. */
  public String cell(String text) {
    String safe = defused ? FormulaText.defused(text) : text;
    return needsQuotes(safe) ? quoted(safe) : safe;
  }

  static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  boolean needsQuotes(String text) {
    return text.indexOf(delimiter) >= 0
        || text.indexOf('"') >= 0
        || text.indexOf('\n') >= 0
        || text.indexOf('\r') >= 0
        || !text.strip().equals(text);
  }

  private String line(String text) {
    return text + lineEnd;
  }
}
