package org.courseschedule.check;

import org.courseschedule.model.Link;

/** Knows which relative links lead somewhere. */
@FunctionalInterface
public interface LinkTargets {

  /** What is known of a link's target. */
  enum Target {
    /** The file is there. */
    EXISTS,
    /** There is no such file. */
    MISSING,
    /** It cannot be told: a site may make it, or it is no path. */
    UNKNOWN
  }

  /** Knows of no target: for who has no files to look at. */
  LinkTargets UNKNOWN = link -> Target.UNKNOWN;

  /**
   * What is known of the target.
   *
   * @param link a relative link
   */
  Target of(Link link);
}
