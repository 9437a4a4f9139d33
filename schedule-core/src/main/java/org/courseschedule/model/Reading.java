package org.courseschedule.model;

import java.util.List;
import java.util.Optional;

/**
 * Something to read, watch or look into for a class.
 *
 * @param label what the table says of it, with its links
 * @param citation the work, where the label names one by author and year
 * @param locator the part of the work, {@code ch7.4}, where the label names one
 */
public record Reading(RichText label, Optional<Citation> citation, Optional<String> locator) {

  /** A reading of which nothing but its label is understood. */
  public static Reading of(RichText label) {
    return new Reading(label, Optional.empty(), Optional.empty());
  }

  /** Where the reading is found; usually none or one. */
  public List<Link> links() {
    return label.links();
  }
}
