/**
 * What changed between two versions of a schedule.
 *
 * <p>Start at {@link org.courseschedule.plan.Change#between}, which compares two lists of entries,
 * or at {@link org.courseschedule.plan.Matching#of}, which finds again whatever has an {@link
 * org.courseschedule.plan.Identity}. Both look at the lists as wholes: an entry is found by what it
 * is, not by its row and not by its date, so that moved, renamed, renumbered, inserted and removed
 * ones are told apart.
 */
@NullMarked
package org.courseschedule.plan;

import org.jspecify.annotations.NullMarked;
