package org.courseschedule.format;

import org.courseschedule.table.Blanks;

/**
 * Finds the quote that closes a field in quotes. By RFC 4180 a delimiter or a line end follows it,
 * and a quote within the field is doubled. What people write beside that:
 *
 * <ul>
 *   <li>a quote within the field that is not doubled, {@code "the "big" picture"}: part of the
 *       field
 *   <li>text behind the closing quote, {@code "a" b}: part of the field
 *   <li>a field that is never closed: the next quote that opens a field, or the end, tells
 * </ul>
 */
final class CsvQuotes {

  private final String csv;
  private final char delimiter;

  /** No quote between the last opening one that is not closed and this place closes anything. */
  private int closedBy = 0;

  CsvQuotes(String csv, char delimiter) {
    this.csv = csv;
    this.delimiter = delimiter;
  }

  /** Where the quote stands that closes the one at an offset; -1 if none does. */
  int closing(int opening) {
    int quote = csv.indexOf('"', opening + 1);
    while (quote >= 0) {
      boolean adjacent = quote == opening + 1;
      if (!adjacent && opening < closedBy) {
        return -1;
      }
      int end = runEnd(quote);
      if ((end - quote) % 2 == 1) {
        if (endsField(end)) {
          return end - 1;
        }
        if (!adjacent && startsField(quote)) {
          closedBy = quote;
          return -1;
        }
        int next = csv.indexOf('"', end);
        if (next < 0 || startsField(next)) {
          return end - 1;
        }
      }
      quote = csv.indexOf('"', end);
    }
    closedBy = csv.length();
    return -1;
  }

  private int runEnd(int quote) {
    int end = quote;
    while (end < csv.length() && csv.charAt(end) == '"') {
      end++;
    }
    return end;
  }

  /** Whether nothing but blanks stands before the delimiter or line end that follows. */
  private boolean endsField(int offset) {
    int i = offset;
    while (i < csv.length() && isBlank(csv.charAt(i))) {
      i++;
    }
    return i == csv.length() || partsFields(csv.charAt(i));
  }

  /** Whether nothing but blanks stands behind the delimiter or line end before. */
  private boolean startsField(int offset) {
    int i = offset;
    while (i > 0 && isBlank(csv.charAt(i - 1))) {
      i--;
    }
    return i == 0 || partsFields(csv.charAt(i - 1));
  }

  private boolean isBlank(char c) {
    return Blanks.isBlank(c) && !partsFields(c);
  }

  private boolean partsFields(char c) {
    return c == delimiter || c == '\n' || c == '\r';
  }
}
