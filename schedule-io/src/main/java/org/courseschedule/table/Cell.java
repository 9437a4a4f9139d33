package org.courseschedule.table;

import org.courseschedule.finding.Place;
import org.courseschedule.model.RichText;

/**
 * One cell of a table.
 *
 * @param text what it says
 * @param place where, without the blanks around it; an empty span where the cell is empty or
 *     absent. Of a cell over several lines, beside which others stand, this is the first line with
 *     text; a cell that spans rows has one place in all of them
 */
public record Cell(RichText text, Place place) {

  /** Whether the cell says nothing: no text, no image. */
  public boolean isBlank() {
    return text.isBlank() && text.runs().stream().allMatch(run -> run.image().isEmpty());
  }

  /** What is read in the cell, every kind of blank made an ordinary one, none around it. */
  public String plain() {
    return Blanks.normalize(text.plain());
  }
}
