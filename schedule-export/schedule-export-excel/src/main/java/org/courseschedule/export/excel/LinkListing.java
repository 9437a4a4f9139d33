package org.courseschedule.export.excel;

import java.util.List;
import java.util.stream.Collectors;
import org.courseschedule.model.Link;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;

/**
 * A link that its cell cannot lead to.
 *
 * @param sheet the sheet that it stands on
 * @param first the first cell of its row, which says when
 * @param column the name of its column
 * @param cell its cell
 * @param link where it leads
 */
record LinkListing(String sheet, Cell first, Cell column, Cell.Text cell, Link link) {

  static LinkListing of(Sheet sheet, int row, int column, Link link) {
    List<Cell> cells = sheet.rows().get(row).cells();
    if (!(cells.get(column) instanceof Cell.Text text)) {
      throw new IllegalArgumentException("no text to carry a link: " + cells.get(column));
    }
    return new LinkListing(
        sheet.name(), cells.get(0), sheet.rows().get(0).cells().get(column), text, link);
  }

  /** The words that carry the link. */
  RichText words() {
    return RichText.of(
        cell.text()
            .visible()
            .filter(run -> ShownText.addresses(run).anyMatch(link::equals))
            .map(Run::text)
            .collect(Collectors.joining(" \u2026 ")));
  }
}
