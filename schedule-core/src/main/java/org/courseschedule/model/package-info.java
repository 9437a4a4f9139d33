/**
 * The nouns: what a course schedule is made of.
 *
 * <p>Start at {@link org.courseschedule.model.Schedule}. It holds the {@link
 * org.courseschedule.model.CourseFacts} and the {@link org.courseschedule.model.Entry entries}, one
 * for each row, in the order listed. An entry says {@link org.courseschedule.model.When when}, and
 * what: its topic, {@link org.courseschedule.model.Presentation presentations}, {@link
 * org.courseschedule.model.Milestone milestones} and {@link org.courseschedule.model.Reading
 * readings}. Text from cells is {@link org.courseschedule.model.RichText}.
 *
 * <p>Every type is an immutable record or an enum. A constructor rejects only what would be
 * nonsense in any schedule (a range that ends before it begins). What a real person's table can get
 * wrong is representable here and found by {@link org.courseschedule.check}. Nothing in this
 * package knows where in a file it came from, so the same schedule read from two formats is equal.
 */
@NullMarked
package org.courseschedule.model;

import org.jspecify.annotations.NullMarked;
