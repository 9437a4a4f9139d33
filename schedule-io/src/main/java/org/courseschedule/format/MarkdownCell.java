package org.courseschedule.format;

import java.util.List;
import java.util.Optional;
import org.courseschedule.finding.Span;
import org.courseschedule.model.RichText;

/** Writes rich text as a cell of a pipe table (GitHub Flavored Markdown, section 4.10). */
final class MarkdownCell {

  private static final InlineText.Result NOT_ONE_CELL =
      new InlineText.Result(RichText.EMPTY, List.of());

  private final InlineText inline;
  private final InlineWriter writer;

  /** A writer for a document whose text is read so. */
  MarkdownCell(InlineText inline) {
    this.inline = inline;
    this.writer = new InlineWriter(this::read, "<br>");
  }

  /** The cell's text with pipes escaped; empty if a cell cannot say it. */
  Optional<String> write(RichText text) {
    return writer.write(text).map(MarkdownCell::escaped);
  }

  private InlineText.Result read(String markdown) {
    String line = "|" + escaped(markdown) + "|";
    List<Span> cells = PipeRow.cells(line);
    if (cells.size() != 1 || line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
      return NOT_ONE_CELL;
    }
    Span cell = cells.get(0);
    return inline.read(PipeRow.unescaped(line.substring(cell.start(), cell.end())));
  }

  private static String escaped(String markdown) {
    return markdown.replace("|", "\\|");
  }
}
