package org.courseschedule.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.courseschedule.finding.Span;

/**
 * Finds the delimiter of a CSV: the one by which the records are most alike.
 *
 * <p>All records count, since one line proves nothing: lists in a cell have semicolons, dates and
 * decimals have commas. A delimiter that is followed by a blank as in prose, or that leaves quotes
 * in the middle of fields, counts for less.
 */
final class CsvDelimiter {

  /** The delimiters that are known; the first wins if two fit as well. */
  private static final List<Character> KNOWN = List.of(',', ';', '\t', '|');

  /** Enough to see how a text is built. */
  private static final int MAX_SAMPLE = 1 << 18;

  private final String csv;

  /** How many fields a record has, and how many records have as many. */
  private final Map<Integer, Integer> sizes = new HashMap<>();

  private int records = 0;
  private int fields = 0;
  private int proseLike = 0;
  private int quoted = 0;
  private int straying = 0;

  private CsvDelimiter(String csv) {
    this.csv = csv;
  }

  /** The delimiter of what stands behind an offset; a comma if it has none. */
  static char find(String text, int start) {
    String sample = text.substring(start, Math.min(text.length(), start + MAX_SAMPLE));
    char best = KNOWN.get(0);
    double bestScore = 0;
    for (char delimiter : KNOWN) {
      CsvDelimiter found = new CsvDelimiter(sample);
      new CsvSplitter(sample, delimiter, 0, MAX_SAMPLE).records().forEach(found::add);
      if (found.score() > bestScore) {
        best = delimiter;
        bestScore = found.score();
      }
    }
    return best;
  }

  private void add(CsvRecord record) {
    if (record.width() == 0) {
      return;
    }
    records++;
    sizes.merge(record.size(), 1, Integer::sum);
    for (CsvField field : record.fields()) {
      fields++;
      proseLike += isProseLike(record, field) ? 1 : 0;
      quoted += field.closing() >= 0 ? 1 : 0;
      straying += field.closing() < 0 && hasQuoteAtEdge(field.span()) ? 1 : 0;
    }
  }

  /** Whether the field follows its delimiter as words follow a comma. */
  private boolean isProseLike(CsvRecord record, CsvField field) {
    int start = field.span().start();
    return start >= record.span().start() + 3
        && start < field.span().end()
        && csv.charAt(start - 1) == ' '
        && Character.isLetterOrDigit(csv.charAt(start - 3));
  }

  private boolean hasQuoteAtEdge(Span span) {
    return span.length() > 0
        && (csv.charAt(span.start()) == '"' || csv.charAt(span.end() - 1) == '"');
  }

  private double score() {
    int size = 1;
    for (int other : sizes.keySet()) {
      if (other > 1 && (size == 1 || weight(other) > weight(size))) {
        size = other;
      }
    }
    if (size == 1) {
      return 0;
    }
    double alike = (double) sizes.getOrDefault(size, 0) / records;
    double prose = (double) proseLike / fields;
    double stray = straying == 0 ? 0 : (double) straying / (straying + quoted);
    return alike * alike * alike * (1 - 1.0 / size) * (1 - prose / 2) * (1 - stray / 2);
  }

  private long weight(int size) {
    return ((long) sizes.getOrDefault(size, 0) << Integer.SIZE) + size;
  }
}
