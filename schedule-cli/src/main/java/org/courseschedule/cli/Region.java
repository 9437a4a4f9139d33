package org.courseschedule.cli;

import org.courseschedule.finding.Place;
import org.courseschedule.finding.Source;

/**
 * Lines and columns of a place, from 1, columns in code points; the end is the first character that
 * no longer belongs to it.
 */
record Region(int line, int column, int endLine, int endColumn) {

  static Region of(Place place) {
    Source source = place.source();
    int end = place.span().end();
    return new Region(place.line(), place.column(), source.line(end), source.column(end));
  }
}
