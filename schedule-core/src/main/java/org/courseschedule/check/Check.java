package org.courseschedule.check;

import java.util.List;
import org.courseschedule.finding.Finding;

/** One thing that a schedule can get wrong. */
@FunctionalInterface
interface Check {

  /**
   * What is wrong in this way; empty if nothing is, or if the facts that would tell are not known.
   */
  List<Finding> check(Subject subject);
}
