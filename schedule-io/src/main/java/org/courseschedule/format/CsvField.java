package org.courseschedule.format;

import org.courseschedule.finding.Span;

/**
 * What stands between two delimiters.
 *
 * @param span where, with its quotes and without the blanks around it
 * @param closing where the quote stands that closes the one at its start; negative if it is not in
 *     quotes
 */
record CsvField(Span span, int closing) {

  /** What it says: without the quotes around it, and with one for each two within. */
  String text(String csv) {
    if (closing < 0) {
      return csv.substring(span.start(), span.end());
    }
    String quoted = csv.substring(span.start() + 1, closing).replace("\"\"", "\"");
    return quoted + csv.substring(closing + 1, span.end());
  }
}
