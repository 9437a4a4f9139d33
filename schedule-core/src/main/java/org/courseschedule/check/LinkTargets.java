package org.courseschedule.check;

import org.courseschedule.model.Link;

/** Knows which relative links lead somewhere. */
@FunctionalInterface
public interface LinkTargets {

  /** Takes every link to lead somewhere: for who has no files to look at. */
  LinkTargets UNKNOWN = link -> true;

  /**
   * Whether the target exists, or cannot be told.
   *
   * @param link a relative link
   */
  boolean mayExist(Link link);
}
