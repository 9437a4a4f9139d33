package org.courseschedule.reading;

import org.courseschedule.finding.Place;
import org.courseschedule.finding.Span;
import org.courseschedule.table.Cell;

/** Finds where a part of a cell's text stands in the source. */
final class CellPart {

  private CellPart() {}

  /** The place of a part; the whole cell if the source writes it otherwise, or more than once. */
  static Place place(Cell cell, String part) {
    Place place = cell.place();
    String text = place.text();
    int start = text.indexOf(part);
    if (part.isEmpty() || start < 0 || text.indexOf(part, start + 1) >= 0) {
      return place;
    }
    int offset = place.span().start() + start;
    return new Place(place.source(), new Span(offset, offset + part.length()));
  }
}
