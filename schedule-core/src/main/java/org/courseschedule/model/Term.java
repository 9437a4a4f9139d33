package org.courseschedule.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The term in which a course runs.
 *
 * @param name as people call it, {@code Fall 2025}; empty if not stated
 * @param first its first day; empty if not stated
 * @param last its last day, not before the first; empty if not stated
 */
public record Term(Optional<String> name, Optional<LocalDate> first, Optional<LocalDate> last) {

  /** A term of which nothing is stated. */
  public static final Term UNSTATED =
      new Term(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Checks the order of the two days.
   *
   * @throws IllegalArgumentException if both are stated and {@code last} is before {@code first}
   */
  public Term {
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      throw new IllegalArgumentException(
          "last day " + last.get() + " is before first day " + first.get());
    }
  }

  /** Whether the day is stated to be outside: before the first day or after the last. */
  public boolean excludes(LocalDate day) {
    return first.map(day::isBefore).orElse(false) || last.map(day::isAfter).orElse(false);
  }

  /** This term with a name. */
  public Term withName(String name) {
    return new Term(Optional.of(name), first, last);
  }

  /**
   * This term with a first day.
   *
   * @throws IllegalArgumentException if its last day is before that
   */
  public Term withFirst(LocalDate first) {
    return new Term(name, Optional.of(first), last);
  }

  /**
   * This term with a last day.
   *
   * @throws IllegalArgumentException if its first day is after that
   */
  public Term withLast(LocalDate last) {
    return new Term(name, first, Optional.of(last));
  }

  /**
   * This term, and from the other each part that this one lacks. A day of the other that
   * contradicts this one's is left out.
   */
  public Term orElse(Term other) {
    Term named = new Term(name.or(other::name), first, last);
    boolean isEarly = other.first.isPresent() && !named.excludes(other.first.get());
    boolean isLate = other.last.isPresent() && !named.excludes(other.last.get());
    return new Term(
        named.name, isEarly ? first.or(other::first) : first, isLate ? last.or(other::last) : last);
  }
}
