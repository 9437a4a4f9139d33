package org.courseschedule.finding;

/**
 * A change to the source that would resolve a finding.
 *
 * @param place what to replace
 * @param replacement what to put there
 */
public record Fix(Place place, String replacement) {}
