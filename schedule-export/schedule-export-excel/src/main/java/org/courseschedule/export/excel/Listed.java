package org.courseschedule.export.excel;

import java.util.List;
import java.util.stream.IntStream;
import org.courseschedule.finding.Origins;
import org.courseschedule.finding.Place;
import org.courseschedule.model.Entry;
import org.courseschedule.model.Schedule;

/**
 * An entry and where it came from.
 *
 * @param entry the entry
 * @param index its place in the schedule, from 0
 * @param origins where the schedule's parts came from
 */
record Listed(Entry entry, int index, Origins origins) {

  static List<Listed> all(Schedule schedule, Origins origins) {
    return IntStream.range(0, schedule.entries().size())
        .mapToObj(index -> new Listed(schedule.entries().get(index), index, origins))
        .toList();
  }

  Place place(Origins.Field field) {
    return origins.place(index, field);
  }

  /** The place of an extra, by its index from 0. */
  Place extra(int extra) {
    return origins.extra(index, extra);
  }

  Tint tint() {
    return Tint.of(entry.kind());
  }
}
