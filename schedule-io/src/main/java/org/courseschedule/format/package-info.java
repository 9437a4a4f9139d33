/** Text to tables, one class for each format. */
@NullMarked
package org.courseschedule.format;

import org.jspecify.annotations.NullMarked;
