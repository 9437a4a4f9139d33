package org.courseschedule.io;

import org.courseschedule.reading.DateStyle;

/**
 * How a table is written.
 *
 * @param dates its dates
 * @param aligned whether its columns stand below each other
 */
record TableStyle(DateStyle dates, boolean aligned) {}
