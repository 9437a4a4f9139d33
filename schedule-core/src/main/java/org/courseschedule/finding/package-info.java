/**
 * What can be said of a schedule, and where.
 *
 * <p>A {@link org.courseschedule.finding.Finding} names its {@link
 * org.courseschedule.finding.Rule}, and points at a {@link org.courseschedule.finding.Place}: a
 * {@link org.courseschedule.finding.Span} of a {@link org.courseschedule.finding.Source}. The model
 * holds no places; {@link org.courseschedule.finding.Origins} keeps them beside it.
 */
@NullMarked
package org.courseschedule.finding;

import org.jspecify.annotations.NullMarked;
