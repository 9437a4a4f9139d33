@NullMarked
package org.courseschedule.table;

import org.jspecify.annotations.NullMarked;
