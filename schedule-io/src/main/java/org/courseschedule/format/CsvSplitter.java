package org.courseschedule.format;

import java.util.ArrayList;
import java.util.List;
import org.courseschedule.finding.Span;
import org.courseschedule.table.Blanks;

/**
 * Splits CSV into records and fields: RFC 4180, section 2, and what people and spreadsheets write
 * beside it. Records end with LF, CRLF or CR, each as it comes. Blanks may stand around a field in
 * quotes.
 */
final class CsvSplitter {

  private final String csv;
  private final char delimiter;
  private final CsvQuotes quotes;
  private final List<Integer> unclosed = new ArrayList<>();
  private int at;
  private int fieldsLeft;

  /**
   * A splitter.
   *
   * @param start where the first record begins
   * @param maxFields how many fields are split at most
   */
  CsvSplitter(String csv, char delimiter, int start, int maxFields) {
    this.csv = csv;
    this.delimiter = delimiter;
    this.quotes = new CsvQuotes(csv, delimiter);
    this.at = start;
    this.fieldsLeft = maxFields;
  }

  /** All records, blank ones too. */
  List<CsvRecord> records() {
    List<CsvRecord> records = new ArrayList<>();
    while (at < csv.length() && fieldsLeft > 0) {
      records.add(next());
    }
    return records;
  }

  /** Where quotes stand that open a field and are never closed; they are ordinary characters. */
  List<Integer> unclosed() {
    return unclosed;
  }

  /** Where the splitting ended; before the end of the text only if there are too many fields. */
  int end() {
    return at;
  }

  private CsvRecord next() {
    int start = at;
    List<CsvField> fields = new ArrayList<>();
    fields.add(field());
    while (at < csv.length() && csv.charAt(at) == delimiter && fieldsLeft > 0) {
      at++;
      fields.add(field());
    }
    Span span = new Span(start, at);
    at += csv.startsWith("\r\n", at) ? 2 : at < csv.length() && fieldsLeft > 0 ? 1 : 0;
    return new CsvRecord(csv, List.copyOf(fields), span);
  }

  private CsvField field() {
    fieldsLeft--;
    int start = skipBlanks(at);
    int closing = -1;
    if (start < csv.length() && csv.charAt(start) == '"') {
      closing = quotes.closing(start);
      if (closing < 0) {
        unclosed.add(start);
      }
    }
    at = fieldEnd(closing < 0 ? start : closing + 1);
    int end = at;
    while (end > start && Blanks.isBlank(csv.charAt(end - 1))) {
      end--;
    }
    return new CsvField(new Span(start, end), closing);
  }

  private int skipBlanks(int from) {
    int i = from;
    while (i < csv.length() && Blanks.isBlank(csv.charAt(i)) && !endsField(csv.charAt(i))) {
      i++;
    }
    return i;
  }

  private int fieldEnd(int from) {
    int i = from;
    while (i < csv.length() && !endsField(csv.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean endsField(char c) {
    return c == delimiter || c == '\n' || c == '\r';
  }
}
