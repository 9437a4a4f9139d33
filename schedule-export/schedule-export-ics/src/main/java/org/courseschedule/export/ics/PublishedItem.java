package org.courseschedule.export.ics;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.courseschedule.plan.Identity;

/**
 * An event or task as it stands in a feed that was published.
 *
 * @param isTask whether it is a task
 * @param uid its identity, as written
 * @param stamp the value of {@code DTSTAMP}
 * @param modified the value of {@code LAST-MODIFIED}
 * @param sequence how often it was changed
 * @param isCancelled whether it was gone then already
 * @param category what sort of thing; empty if the feed names none that is known
 * @param times when
 * @param summary what, in a line
 * @param lines all that it says besides its identity and its versions, in order
 */
record PublishedItem(
    boolean isTask,
    String uid,
    Instant stamp,
    Instant modified,
    int sequence,
    boolean isCancelled,
    Optional<Category> category,
    Times times,
    String summary,
    List<String> lines) {

  PublishedItem {
    lines = List.copyOf(lines);
  }

  Identity identity() {
    return category.orElse(Category.OTHER).identity(isTask, summary, times, lines);
  }
}
