/**
 * Table to schedule: which column holds what, which day a cell means and in which year, and what
 * the text of a cell says.
 */
@NullMarked
package org.courseschedule.reading;

import org.jspecify.annotations.NullMarked;
