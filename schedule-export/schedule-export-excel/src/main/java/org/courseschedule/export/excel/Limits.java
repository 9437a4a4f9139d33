package org.courseschedule.export.excel;

import java.util.List;
import java.util.stream.Stream;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;

/** What a spreadsheet can hold: the bounds of Excel, which other programs share. */
final class Limits {

  /** Characters in a cell, counted in UTF-16 code units. */
  static final int TEXT = 32_767;

  /** Hyperlinks on a sheet. */
  static final int LINKS = 65_530;

  /** Characters of an address. */
  static final int ADDRESS = 2_079;

  /** Rows of a sheet. */
  static final int ROWS = 1_048_576;

  /** Columns of a sheet. */
  static final int COLUMNS = 16_384;

  private Limits() {}

  /** A finding for each cell whose text is longer than a cell may be. */
  static List<Finding> textTooLong(Grid grid) {
    return grid.allRows()
        .flatMap(row -> row.cells().stream())
        .flatMap(Limits::textTooLong)
        .toList();
  }

  private static Stream<Finding> textTooLong(Cell cell) {
    if (!(cell instanceof Cell.Text text) || text.text().plain().length() <= TEXT) {
      return Stream.empty();
    }
    String message =
        "text of `"
            + text.text().plain().length()
            + "` characters is longer than a cell of a spreadsheet holds, `"
            + TEXT
            + "`; it goes on in the rows below";
    return Stream.of(
        Finding.of(Rule.SHEET_CELL_TOO_LONG, text.place(), message)
            .withHelp("shorten the text, or put it into a document and link to that"));
  }

  /** The sheet with no more rows and columns than it can have; a finding says what is left out. */
  static Sheet cut(Sheet sheet, Place place, List<Finding> findings) {
    int columns = sheet.widths().size();
    if (sheet.rows().size() <= ROWS && columns <= COLUMNS) {
      return sheet;
    }
    findings.add(
        Finding.of(
            Rule.LIMIT_EXCEEDED,
            place,
            "sheet `"
                + sheet.name()
                + "` would have `"
                + sheet.rows().size()
                + "` rows and `"
                + columns
                + "` columns; a spreadsheet holds `"
                + ROWS
                + "` and `"
                + COLUMNS
                + "`, the rest is left out"));
    return sheet.cut(ROWS, COLUMNS);
  }
}
