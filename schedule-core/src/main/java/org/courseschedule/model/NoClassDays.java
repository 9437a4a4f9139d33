package org.courseschedule.model;

/**
 * Days on which the institution holds no classes, as the course facts list them.
 *
 * @param name why, {@code Fall break}
 * @param days when
 */
public record NoClassDays(String name, DateRange days) {}
