/** What a consumer of the library writes first. */
@NullMarked
package org.courseschedule.examples;

import org.jspecify.annotations.NullMarked;
