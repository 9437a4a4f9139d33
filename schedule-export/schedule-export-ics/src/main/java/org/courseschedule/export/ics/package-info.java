/**
 * A schedule as a calendar feed (iCalendar, RFC 5545). Start at {@link
 * org.courseschedule.export.ics.IcsExport}; {@link org.courseschedule.export.ics.IcsSettings} says
 * what the feed holds.
 *
 * <p>The way through: {@code Occasions} lists what happens when, {@code OccasionLines} says it in
 * content lines, {@code Publication} gives each its identity, carried over from the feed published
 * before ({@code PublishedFeed}), and {@code FeedWriter} puts all of it together, with {@code
 * ZoneLines} for the time zones. {@code IcsText} and {@code ContentLine} know the notation.
 */
@NullMarked
package org.courseschedule.export.ics;

import org.jspecify.annotations.NullMarked;
