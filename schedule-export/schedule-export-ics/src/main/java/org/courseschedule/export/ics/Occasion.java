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
 * @param description what more there is to say; may be empty
 * @param links addresses that it mentions, each once
 * @param location where
 * @param isTentative whether the table is not sure of the day
 */
record Occasion(
    Category category,
    boolean isTask,
    Times times,
    String summary,
    String description,
    List<String> links,
    Optional<String> location,
    boolean isTentative) {

  Occasion {
    links = List.copyOf(links);
  }

  Identity identity() {
    return category.identity(isTask, summary, Optional.of(times.day()));
  }
}
