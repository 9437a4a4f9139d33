/** Keeps the spreadsheet library from complaining where a program has set up no logging. */
@NullMarked
package org.courseschedule.export.excel.logging;

import org.jspecify.annotations.NullMarked;
