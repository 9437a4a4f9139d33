package org.courseschedule.format;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.courseschedule.finding.Span;

/**
 * The blocks of a Markdown document that hold text, in order, each with the lines it stands on.
 * What is in a list or a quotation is told without its marks.
 *
 * @param blocks the paragraphs, headings, code and HTML
 * @param definitions the definitions of link references
 */
record MarkdownBlocks(List<TextBlock> blocks, List<LinkReferenceDefinition> definitions) {

  /** What a block is. */
  enum Kind {
    PARAGRAPH,
    HEADING,
    CODE,
    HTML
  }

  /**
   * A block of text.
   *
   * @param kind what it is
   * @param lines its lines, without marks of the blocks around and without line ends
   */
  record TextBlock(Kind kind, List<TextLine> lines) {

    Span span() {
      return new Span(lines.get(0).span().start(), lines.get(lines.size() - 1).span().end());
    }

    int firstLine() {
      return lines.get(0).number();
    }

    int lastLine() {
      return lines.get(lines.size() - 1).number();
    }
  }

  /**
   * A line of a block.
   *
   * @param number counted from 0
   * @param span where its text stands
   */
  record TextLine(int number, Span span) {}

  /** Deeper nesting of lists and quotations than any person writes; what goes deeper is text. */
  private static final int MAX_OPEN_BLOCKS = 100;

  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
          .inlineParserFactory(context -> (lines, node) -> {})
          .build();

  /** Finds the blocks; what is in them is read later, and only where it is needed. */
  static MarkdownBlocks of(String markdown) {
    Collector collector = new Collector();
    PARSER.parse(markdown).accept(collector);
    return new MarkdownBlocks(collector.blocks, collector.definitions);
  }

  /** A heading's text without its hash signs or the line below it. */
  static String headingText(String heading) {
    return heading.strip().replaceAll("^#{1,6}|\\s#+$|\\R[ \\t]*(=+|-+)$", "").strip();
  }

  private static final class Collector extends AbstractVisitor {

    private final List<TextBlock> blocks = new ArrayList<>();
    private final List<LinkReferenceDefinition> definitions = new ArrayList<>();

    private void add(Kind kind, Block block) {
      List<TextLine> lines =
          block.getSourceSpans().stream()
              .map(
                  span ->
                      new TextLine(
                          span.getLineIndex(),
                          new Span(span.getInputIndex(), span.getInputIndex() + span.getLength())))
              .toList();
      if (!lines.isEmpty()) {
        blocks.add(new TextBlock(kind, lines));
      }
    }

    @Override
    public void visit(Paragraph paragraph) {
      add(Kind.PARAGRAPH, paragraph);
    }

    @Override
    public void visit(Heading heading) {
      add(Kind.HEADING, heading);
    }

    @Override
    public void visit(FencedCodeBlock code) {
      add(Kind.CODE, code);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      add(Kind.CODE, code);
    }

    @Override
    public void visit(HtmlBlock html) {
      add(Kind.HTML, html);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
      definitions.add(definition);
    }
  }
}
