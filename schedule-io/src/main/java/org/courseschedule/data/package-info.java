/**
 * Trees of values, each with its exact place, and the two notations for them: YAML and JSON. What
 * the values mean is told elsewhere.
 */
@NullMarked
package org.courseschedule.data;

import org.jspecify.annotations.NullMarked;
