package org.courseschedule.check;

import java.util.List;
import java.util.stream.IntStream;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Severity;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.Entry;
import org.courseschedule.model.Schedule;

/**
 * What a check looks at. Entries are named by their index, from 0.
 *
 * <p>An entry of which something graver than a note was already found is <i>accused</i>: it is no
 * witness against others, so that one mistake gives one finding and no echo.
 *
 * @param schedule the schedule
 * @param origins where its parts came from
 * @param targets which links lead somewhere
 * @param earlier what was found so far, by the reader and by the checks before
 */
record Subject(Schedule schedule, Origins origins, LinkTargets targets, List<Finding> earlier) {

  CourseFacts course() {
    return schedule.course();
  }

  Entry entry(int index) {
    return schedule.entries().get(index);
  }

  /** The indexes of all entries. */
  IntStream indexes() {
    return IntStream.range(0, schedule.entries().size());
  }

  Place place(int index, Field field) {
    return origins.place(index, field);
  }

  /** Whether something graver than a note was already found in the entry's row. */
  boolean isAccused(int index) {
    Place row = origins.entries().get(index).row();
    return earlier.stream()
        .anyMatch(finding -> finding.isAtLeast(Severity.WARNING) && row.contains(finding.place()));
  }
}
