/**
 * A schedule as a page: one HTML file that needs nothing else. Start at {@link
 * org.courseschedule.export.html.HtmlExport}.
 */
@NullMarked
package org.courseschedule.export.html;

import org.jspecify.annotations.NullMarked;
