package org.courseschedule.io;

import java.util.ArrayList;
import java.util.List;
import org.courseschedule.check.Checks;
import org.courseschedule.check.LinkTargets;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins;
import org.courseschedule.model.Schedule;

/**
 * A schedule that was read, with all that belongs beside it.
 *
 * @param schedule the schedule
 * @param origins where its parts came from
 * @param links which relative links lead to files that exist
 * @param findings what the reader has to say, in the order of places
 */
public record ScheduleFile(
    Schedule schedule, Origins origins, LinkTargets links, List<Finding> findings) {

  public ScheduleFile {
    findings = List.copyOf(findings);
  }

  /**
   * Everything there is to say: what the reader found and what the checks find, ordered by place.
   */
  public List<Finding> check() {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(Checks.run(schedule, origins, links, findings));
    all.sort(Finding.ORDER);
    return List.copyOf(all);
  }
}
