package org.courseschedule.model;

import java.util.List;

/**
 * A talk that participants give in a class.
 *
 * @param presenters who gives it, as the table names them; at least one
 * @param title what it is about
 */
public record Presentation(List<String> presenters, RichText title) {

  /**
   * Copies the presenters.
   *
   * @throws IllegalArgumentException if there are none
   */
  public Presentation {
    presenters = List.copyOf(presenters);
    if (presenters.isEmpty()) {
      throw new IllegalArgumentException("a presentation needs a presenter: " + title);
    }
  }
}
