package org.courseschedule.export.excel;

import java.util.List;
import org.courseschedule.finding.Place;

/** A row for each link that its own cell cannot lead to. */
final class LinksSheet {

  static final String NAME = "Links";

  private LinksSheet() {}

  static Grid of(List<LinkListing> listings, Place document) {
    List<Column<LinkListing>> columns =
        List.of(
            new Column<>("Date", LinkListing::first),
            new Column<>("Sheet", listing -> Cell.of(listing.sheet(), document)),
            new Column<>("Column", LinkListing::column),
            new Column<>("Text", listing -> Cell.of(listing.words(), listing.cell().place())),
            new Column<>(
                "Address",
                listing -> Cell.of(CourseSheet.address(listing.link()), listing.cell().place())));
    return Grid.of(NAME, document, columns, listings, listing -> Tint.PLAIN);
  }
}
