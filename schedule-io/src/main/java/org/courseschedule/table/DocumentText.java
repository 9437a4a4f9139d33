package org.courseschedule.table;

import java.util.List;
import org.courseschedule.model.RichText;

/**
 * What a text with one table in it is to say, whatever its format: the way out of {@link
 * TableDocument}.
 *
 * @param frontMatter the lines of YAML at its head, without fences; none if it has no front matter
 * @param prose the paragraphs before the table
 * @param header the names of the columns
 * @param rows the cells of each row, as many as there are columns
 */
public record DocumentText(
    List<String> frontMatter,
    List<RichText> prose,
    List<String> header,
    List<List<RichText>> rows) {

  public DocumentText {
    frontMatter = List.copyOf(frontMatter);
    prose = List.copyOf(prose);
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
