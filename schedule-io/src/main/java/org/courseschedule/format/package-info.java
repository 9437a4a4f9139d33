@NullMarked
package org.courseschedule.format;

import org.jspecify.annotations.NullMarked;
