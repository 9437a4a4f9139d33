package org.courseschedule.export.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.Link;

/**
 * Where each cell leads. A cell of a spreadsheet can lead to one place only. A cell with one
 * address leads there. One with several leads to the sheet of links, where each of them has a row;
 * so does one whose address no cell can lead to, so that it can be read there. The same address
 * twice in a cell is one.
 */
final class LinkPlan {

  /** Where a cell leads. */
  sealed interface Target {}

  /** Out of the file. */
  record Outside(String address) implements Target {}

  /** To a row of the sheet of links, counted from 0. */
  record Listing(int row) implements Target {}

  private record Spot(String sheet, int row, int column) {}

  private final Place document;
  private final List<Sheet> sheets = new ArrayList<>();
  private final Map<Spot, Target> targets = new HashMap<>();
  private final List<LinkListing> listings = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private LinkPlan(Place document) {
    this.document = document;
  }

  /** Plans the links of these sheets, and adds the sheet of links if one is needed. */
  static LinkPlan of(List<Sheet> sheets, Place document) {
    LinkPlan plan = new LinkPlan(document);
    sheets.forEach(plan::add);
    if (!plan.listings.isEmpty()) {
      plan.addListings();
    }
    return plan;
  }

  private void addListings() {
    Grid grid = LinksSheet.of(listings, document);
    findings.addAll(Limits.textTooLong(grid));
    Sheet sheet = Limits.cut(Layout.of(grid), document, findings);
    int[] starts = sheet.starts();
    // Until here a target names the listing, which is a row of the grid: the header is its row 0.
    targets.replaceAll(
        (spot, target) -> target instanceof Listing listing ? inFile(listing, starts) : target);
    add(sheet);
  }

  private static Target inFile(Listing listing, int[] starts) {
    return new Listing(starts[Math.min(listing.row() + 1, starts.length - 1)]);
  }

  private void add(Sheet sheet) {
    sheets.add(sheet);
    int links = 0;
    for (int row = 0; row < sheet.rows().size(); row++) {
      for (int column = 0; column < sheet.widths().size(); column++) {
        links += add(sheet, new Spot(sheet.name(), row, column), links);
      }
    }
    if (links > Limits.LINKS) {
      findings.add(tooMany(sheet.name(), links));
    }
  }

  /** Plans the links of one cell; 1 if it has any, else 0. */
  private int add(Sheet sheet, Spot spot, int before) {
    List<Link> links = links(sheet.rows().get(spot.row()).cells().get(spot.column()));
    if (links.isEmpty()) {
      return 0;
    }
    Optional<String> only = links.size() == 1 ? Address.of(links.get(0)) : Optional.empty();
    boolean fits = before < Limits.LINKS;
    if (fits && only.isPresent()) {
      targets.put(spot, new Outside(only.get()));
    } else if (!sheet.name().equals(LinksSheet.NAME)) {
      if (fits) {
        targets.put(spot, new Listing(listings.size()));
      }
      links.forEach(link -> listings.add(LinkListing.of(sheet, spot.row(), spot.column(), link)));
    }
    return 1;
  }

  private static List<Link> links(Cell cell) {
    return cell instanceof Cell.Text text
        ? text.text().visible().flatMap(ShownText::addresses).distinct().toList()
        : List.of();
  }

  private Finding tooMany(String sheet, int links) {
    return Finding.of(
            Rule.SHEET_LINKS_TOO_MANY,
            document,
            "sheet `"
                + sheet
                + "` has `"
                + links
                + "` cells with links, a sheet can have `"
                + Limits.LINKS
                + "`; the last `"
                + (links - Limits.LINKS)
                + "` do not lead anywhere")
        .withHelp("their addresses stand as text on the sheet `" + LinksSheet.NAME + "`");
  }

  /** All sheets, that of links last. */
  List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  /** Where the cell leads; empty if nowhere. */
  Optional<Target> target(Sheet sheet, int row, int column) {
    return Optional.ofNullable(targets.get(new Spot(sheet.name(), row, column)));
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }
}
