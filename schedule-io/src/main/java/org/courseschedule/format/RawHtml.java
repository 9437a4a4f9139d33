package org.courseschedule.format;

import java.util.List;
import java.util.regex.Pattern;
import org.courseschedule.finding.Span;
import org.courseschedule.format.MarkdownBlocks.Kind;
import org.courseschedule.format.MarkdownBlocks.TextBlock;
import org.courseschedule.format.MarkdownBlocks.TextLine;

/**
 * HTML that stands between fences as code does, but is meant for the page: Pandoc's raw attribute
 * <code>{=html}</code> (Pandoc User's Guide, "Extension: raw_attribute"), which Quarto writes too.
 */
final class RawHtml {

  private static final Pattern OPENING =
      Pattern.compile("[ \\t]*+(?:`{3,}+|~{3,}+)[ \\t]*+\\{=html5?}[ \\t]*+");

  private static final Pattern CLOSING = Pattern.compile("[ \\t]*+(?:`{3,}+|~{3,}+)[ \\t]*+");

  private RawHtml() {}

  /** The text with blanks for the fences around raw HTML, every other character in its place. */
  static String unfenced(String text, MarkdownBlocks blocks) {
    StringBuilder unfenced = new StringBuilder(text);
    for (TextBlock block : blocks.blocks()) {
      List<TextLine> lines = block.lines();
      Span opening = lines.get(0).span();
      Span closing = lines.get(lines.size() - 1).span();
      if (block.kind() == Kind.CODE
          && OPENING.matcher(text).region(opening.start(), opening.end()).matches()) {
        MarkdownReader.blank(unfenced, opening);
        if (CLOSING.matcher(text).region(closing.start(), closing.end()).matches()) {
          MarkdownReader.blank(unfenced, closing);
        }
      }
    }
    return unfenced.toString();
  }
}
