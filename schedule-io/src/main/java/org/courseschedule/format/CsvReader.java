package org.courseschedule.format;

import org.courseschedule.finding.Source;
import org.courseschedule.table.TableDocument;

/**
 * Reads CSV as people and spreadsheets write it: RFC 4180 and beyond.
 *
 * <p>The delimiter (comma, semicolon, tab, pipe) is found from the whole text, unless a first line
 * {@code sep=;} states it. Front matter (CSVY) may stand at the head. What stands above the header
 * is prose; blank records part tables if a further header follows. A cell holds inline Markdown and
 * HTML; a formula that was defused ({@link CsvWriter#defused()}) is read as it was.
 */
public final class CsvReader {

  /** More cells than any course's table has; what comes behind them is not read. */
  public static final int MAX_CELLS = 1_000_000;

  private CsvReader() {}

  /** Reads a document; whatever the text, it is read to its end, or to the bound on cells. */
  public static TableDocument read(Source source) {
    CsvHead head = CsvHead.of(source);
    char delimiter = delimiter(source, head);
    CsvSplitter splitter = new CsvSplitter(source.text(), delimiter, head.end(), MAX_CELLS);
    CsvLayout layout = CsvLayout.of(splitter.records());
    CsvTables tables = new CsvTables(source);
    layout.prose().forEach(tables::addProse);
    layout.tables().forEach(tables::addTable);
    tables.reportUnclosed(splitter.unclosed());
    if (splitter.end() < source.text().length()) {
      tables.reportEnd(splitter.end());
    }
    return tables.document(head.frontMatter());
  }

  /** The delimiter that is stated, else the one that is found. */
  static char delimiter(Source source, CsvHead head) {
    return head.delimiter().orElseGet(() -> CsvDelimiter.find(source.text(), head.end()));
  }
}
