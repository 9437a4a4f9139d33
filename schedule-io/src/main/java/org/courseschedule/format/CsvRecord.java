package org.courseschedule.format;

import java.util.List;
import org.courseschedule.finding.Span;
import org.courseschedule.table.Blanks;

/**
 * A line of CSV, or several if a cell in quotes has line breaks.
 *
 * @param csv the text that it is part of
 * @param fields at least one
 * @param span where, without the line end
 */
record CsvRecord(String csv, List<CsvField> fields, Span span) {

  /** How many fields there are. */
  int size() {
    return fields.size();
  }

  /** What a field says, each blank made an ordinary one; empty beyond the last. */
  String text(int index) {
    return index < size() ? Blanks.normalize(fields.get(index).text(csv)) : "";
  }

  /** What a field says, without the blanks around it. */
  String stripped(int index) {
    return stripped(fields.get(index).text(csv));
  }

  static String stripped(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && Blanks.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Blanks.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Whether a field says something. */
  boolean isFilled(int index) {
    CsvField field = fields.get(index);
    int inner = field.closing() < 0 ? 0 : 1;
    for (int i = field.span().start() + inner; i < field.span().end() - inner; i++) {
      if (!Blanks.isBlank(csv.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** How many fields say something. */
  int filled() {
    int filled = 0;
    for (int i = 0; i < size(); i++) {
      filled += isFilled(i) ? 1 : 0;
    }
    return filled;
  }

  /** How many fields there are up to the last that says something; spreadsheets pad with others. */
  int width() {
    int width = size();
    while (width > 0 && !isFilled(width - 1)) {
      width--;
    }
    return width;
  }
}
