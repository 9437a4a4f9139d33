/**
 * A schedule as a spreadsheet (XLSX, ECMA-376). Start at {@link
 * org.courseschedule.export.excel.ExcelExport}.
 *
 * <p>The way through: one class for each sheet makes a {@code Grid} of cells, which knows nothing
 * of files. {@code Layout} gives it widths, heights and rows, {@code LinkPlan} decides which cell
 * leads where, {@code BookWriter} hands all of it to the spreadsheet library, and {@code FixedZip}
 * takes the clock out of the file.
 */
@NullMarked
package org.courseschedule.export.excel;

import org.jspecify.annotations.NullMarked;
