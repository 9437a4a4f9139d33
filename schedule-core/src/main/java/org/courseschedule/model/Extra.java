package org.courseschedule.model;

/**
 * A cell of a column for which the model has no place of its own.
 *
 * @param name the column's header
 * @param text the cell's text
 */
public record Extra(String name, RichText text) {}
