package org.courseschedule.model;

/**
 * A work named by its author and year, {@code Bengio+ 2003}.
 *
 * @param author the first author, or two joined by {@code and}
 * @param others whether further authors are left out (<i>et al.</i>)
 * @param year when it appeared
 */
public record Citation(String author, boolean others, int year) {

  /** {@code Bengio+ 2003}. */
  @Override
  public String toString() {
    return author + (others ? "+ " : " ") + year;
  }
}
