package org.courseschedule.check;

import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.courseschedule.finding.Origins;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Source;
import org.courseschedule.finding.Span;

/**
 * The rows of a schedule's entries, to be searched by place in logarithmic time.
 *
 * @param entries the entry of each row
 */
record Rows(NavigableMap<Place, Integer> entries) {

  static Rows of(Origins origins) {
    NavigableMap<Place, Integer> entries = new TreeMap<>();
    for (int i = 0; i < origins.entries().size(); i++) {
      entries.put(origins.entries().get(i).row(), i);
    }
    return new Rows(entries);
  }

  /** The entry in whose row a place lies. */
  OptionalInt entryAt(Place place) {
    Source source = place.source();
    Place last = new Place(source, new Span(place.span().start(), source.text().length()));
    Map.Entry<Place, Integer> row = entries.floorEntry(last);
    return row != null && row.getKey().contains(place)
        ? OptionalInt.of(row.getValue())
        : OptionalInt.empty();
  }
}
