/** A schedule as a spreadsheet. */
@NullMarked
package org.courseschedule.export.excel;

import org.jspecify.annotations.NullMarked;
