package org.courseschedule.format;

import java.util.Optional;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Source;
import org.courseschedule.table.TableDocument;

/**
 * Reads Markdown: CommonMark 0.31.2 with the pipe tables and strike-through of GitHub Flavored
 * Markdown.
 *
 * <p>A table is a line with pipes, a line of dashes below it, and the lines with pipes that follow.
 * Unlike GitHub this keeps cells beyond the header's width, accepts a line of dashes of another
 * width (both are reported), ends a table at a line without a pipe, and goes on with it after a
 * comment between two rows. Code blocks and HTML comments hold no tables.
 */
public final class MarkdownReader {

  private MarkdownReader() {}

  /** Reads a document; whatever the text, it is read to its end. */
  public static TableDocument read(Source source) {
    String text = source.text();
    Optional<FrontMatter> frontMatter = FrontMatter.of(text);
    MarkdownBlocks blocks =
        MarkdownBlocks.of(frontMatter.map(matter -> matter.blanked(text)).orElse(text));
    MarkdownTables tables = new MarkdownTables(source, new InlineText(blocks.definitions()));
    blocks.blocks().forEach(tables::add);
    return tables.document(frontMatter.map(matter -> new Place(source, matter.yaml())));
  }
}
