/** The only place that opens files. Start at {@link org.courseschedule.io.ScheduleFiles}. */
@NullMarked
package org.courseschedule.io;

import org.jspecify.annotations.NullMarked;
