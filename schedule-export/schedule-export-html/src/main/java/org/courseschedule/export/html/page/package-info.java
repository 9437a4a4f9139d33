/**
 * What stands on the page. {@code Page} and {@code Fragment} are the two wholes; the records are
 * their parts, made ready so that the templates ({@code src/main/jte}) only place them. The
 * templates are compiled into this package; nothing of it is exported.
 */
@NullMarked
package org.courseschedule.export.html.page;

import org.jspecify.annotations.NullMarked;
