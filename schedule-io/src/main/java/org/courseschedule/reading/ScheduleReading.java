package org.courseschedule.reading;

import java.util.List;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins;
import org.courseschedule.model.Schedule;

/**
 * A schedule as it was understood.
 *
 * @param schedule the schedule
 * @param origins where its parts came from
 * @param findings what was assumed or not understood
 */
public record ScheduleReading(Schedule schedule, Origins origins, List<Finding> findings) {
  public ScheduleReading {
    findings = List.copyOf(findings);
  }
}
