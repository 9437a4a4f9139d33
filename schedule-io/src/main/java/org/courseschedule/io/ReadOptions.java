package org.courseschedule.io;

import java.time.LocalDate;
import java.util.Optional;
import org.courseschedule.model.CourseFacts;

/**
 * How to read a schedule.
 *
 * @param facts what the caller knows of the course; goes before what the files state
 * @param reference a day near which the term is taken to lie, if neither the facts nor the document
 *     tell the year
 * @param maxBytes a longer input is not read; a finding says so
 * @param format the input's format; unless stated, the suffix of its name tells, else it is
 *     Markdown
 */
public record ReadOptions(
    CourseFacts facts, LocalDate reference, int maxBytes, Optional<TextFormat> format) {

  /**
   * Nothing is known beforehand. The reference date is fixed for each release and never today's, so
   * that the same input is read alike every day.
   */
  public static final ReadOptions DEFAULT =
      new ReadOptions(CourseFacts.NONE, LocalDate.of(2026, 1, 1), 16 << 20, Optional.empty());

  /**
   * Checks the bound.
   *
   * @throws IllegalArgumentException if it is negative, or as large as an {@code int} can be
   */
  public ReadOptions {
    if (maxBytes < 0 || maxBytes == Integer.MAX_VALUE) {
      throw new IllegalArgumentException("no bound on an input in memory: " + maxBytes);
    }
  }

  /** These options with facts that go before what the files state. */
  public ReadOptions withFacts(CourseFacts facts) {
    return new ReadOptions(facts, reference, maxBytes, format);
  }

  /** These options with a day near which the term is taken to lie. */
  public ReadOptions withReference(LocalDate reference) {
    return new ReadOptions(facts, reference, maxBytes, format);
  }

  /** These options with another bound on the input, in bytes. */
  public ReadOptions withMaxBytes(int maxBytes) {
    return new ReadOptions(facts, reference, maxBytes, format);
  }

  /** These options for an input in a format, whatever its name. */
  public ReadOptions withFormat(TextFormat format) {
    return new ReadOptions(facts, reference, maxBytes, Optional.of(format));
  }
}
