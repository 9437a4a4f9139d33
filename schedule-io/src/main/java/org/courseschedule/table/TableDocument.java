package org.courseschedule.table;

import java.util.List;
import java.util.Optional;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Source;
import org.courseschedule.model.RichText;

/**
 * A text with tables in it, whatever its format.
 *
 * @param source the text
 * @param frontMatter the YAML at its head, without the fences, if it has one
 * @param headings the headings, in order
 * @param prose the paragraphs around the tables, headings included, in order
 * @param tables the tables, in order
 * @param findings what reading the text found
 */
public record TableDocument(
    Source source,
    Optional<Place> frontMatter,
    List<Heading> headings,
    List<RichText> prose,
    List<Table> tables,
    List<Finding> findings) {

  /**
   * A heading.
   *
   * @param text what it says
   * @param own what of it is no link; all of it if it says nothing else
   * @param place where
   */
  public record Heading(String text, String own, Place place) {

    /** A heading without links. */
    public Heading(String text, Place place) {
      this(text, text, place);
    }
  }

  public TableDocument {
    headings = List.copyOf(headings);
    prose = List.copyOf(prose);
    tables = List.copyOf(tables);
    findings = List.copyOf(findings);
  }
}
