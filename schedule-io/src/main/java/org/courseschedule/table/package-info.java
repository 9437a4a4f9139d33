/**
 * The waist between text and schedule: tables of cells, each with its rich text and its exact
 * place. Every format is read to a {@link org.courseschedule.table.TableDocument}, and every
 * schedule is read from one.
 */
@NullMarked
package org.courseschedule.table;

import org.jspecify.annotations.NullMarked;
