/**
 * Schedule in, findings out. One rule is one file: a {@link org.courseschedule.check.Check} listed
 * in {@link org.courseschedule.check.Checks}.
 */
@NullMarked
package org.courseschedule.check;

import org.jspecify.annotations.NullMarked;
