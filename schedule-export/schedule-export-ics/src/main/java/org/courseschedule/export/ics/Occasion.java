package org.courseschedule.export.ics;

import java.util.List;
import java.util.Optional;
import org.courseschedule.plan.Identity;

/**
 * One thing that takes place: a meeting, a break, something due.
 *
 * @param category what sort of thing
 * @param isTask whether it is published as a task
 * @param times when
 * @param summary what, in a line
 * @param remarks what more there is to say, a paragraph each
 * @param links addresses that it mentions, each once
 * @param location where
 * @param isTentative whether the table is not sure of the day
 */
record Occasion(
    Category category,
    boolean isTask,
    Times times,
    String summary,
    List<Remark> remarks,
    List<String> links,
    Optional<String> location,
    boolean isTentative) {

  Occasion {
    remarks = List.copyOf(remarks);
    links = List.copyOf(links);
  }

  /**
   * By what it is known again.
   *
   * @param lines all that it says
   */
  Identity identity(List<String> lines) {
    return category.identity(isTask, summary, times, lines);
  }
}
