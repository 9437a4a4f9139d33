package org.courseschedule.io;

import java.time.LocalDate;
import java.util.Optional;
import org.courseschedule.model.CourseFacts;

/**
 * How to read a schedule.
 *
 * @param facts what the caller knows of the course; goes before what the files state
 * @param reference a day near which the term lies, for a table that states no year and shows none;
 *     empty to leave such dates unread rather than guess
 */
public record ReadOptions(CourseFacts facts, Optional<LocalDate> reference) {

  /** Nothing is known beforehand. */
  public static final ReadOptions DEFAULT = new ReadOptions(CourseFacts.NONE, Optional.empty());

  /** These options with facts that go before what the files state. */
  public ReadOptions withFacts(CourseFacts facts) {
    return new ReadOptions(facts, reference);
  }

  /** These options with a day near which the term lies. */
  public ReadOptions withReference(LocalDate reference) {
    return new ReadOptions(facts, Optional.of(reference));
  }
}
