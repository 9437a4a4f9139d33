package org.courseschedule.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Source;
import org.courseschedule.finding.Span;
import org.courseschedule.format.MarkdownBlocks.Kind;
import org.courseschedule.format.MarkdownBlocks.TextBlock;
import org.courseschedule.model.RichText.Style;
import org.courseschedule.table.TableDocument;

/**
 * Reads Markdown: CommonMark 0.31.2 with the pipe tables and strike-through of GitHub Flavored
 * Markdown, the grid, simple and multiline tables of Pandoc, and HTML tables.
 *
 * <p>A pipe table is a line with pipes, a line of dashes below it, and the lines with pipes that
 * follow. Unlike GitHub this keeps cells beyond the header's width, accepts a line of dashes of
 * another width (both are reported), ends a table at a line without a pipe, and goes on with it
 * after a comment between two rows. It finds pipe tables within HTML too, as kramdown does. Code
 * and HTML comments hold no tables; but code that is only indented and begins with a tag is HTML,
 * and so is what Pandoc and Quarto fence as <code>{=html}</code>.
 *
 * <p>An HTML table is read from its start tag to its end tag, blank lines within it or not.
 */
public final class MarkdownReader {

  private MarkdownReader() {}

  /** Reads a document; whatever the text, it is read to its end. */
  public static TableDocument read(Source source) {
    String text = source.text();
    Optional<FrontMatter> frontMatter = FrontMatter.of(text);
    String body = frontMatter.map(matter -> blanked(text, matter.all())).orElse(text);
    MarkdownBlocks blocks = MarkdownBlocks.of(body);
    String unfenced = RawHtml.unfenced(body, blocks);
    if (!unfenced.equals(body)) {
      body = unfenced;
      blocks = MarkdownBlocks.of(body);
    }
    List<Span> html =
        HtmlRegions.maybeIn(body) ? HtmlRegions.of(body, code(blocks, text)) : List.of();
    List<DashTable> dashed =
        DashTables.maybeIn(body) ? DashTables.of(body, verbatim(blocks, html, text)) : List.of();
    List<Span> tables = new ArrayList<>(html);
    dashed.forEach(table -> tables.add(table.span()));
    tables.sort(Comparator.comparing(Span::start));
    TableMask mask = new TableMask(tables);
    if (!tables.isEmpty()) {
      blocks = MarkdownBlocks.of(mask.over(body));
    }
    DocumentParts parts = new DocumentParts(source, new InlineText(blocks.definitions()));
    frontMatter
        .flatMap(FrontMatter::kept)
        .ifPresent(kept -> parts.addVerbatim(source.text(kept), Style.MARKUP));
    List<TextBlock> rest =
        blocks.blocks().stream().flatMap(block -> mask.without(block).stream()).toList();
    Map<Span, DashTable> bySpan =
        dashed.stream().collect(Collectors.toMap(DashTable::span, table -> table));
    read(rest, tables, bySpan, parts);
    return parts.document(
        frontMatter.flatMap(FrontMatter::yaml).map(yaml -> new Place(source, yaml)));
  }

  private static void read(
      List<TextBlock> blocks, List<Span> masked, Map<Span, DashTable> dashed, DocumentParts parts) {
    MarkdownTables tables = new MarkdownTables(parts);
    int next = 0;
    for (TextBlock block : blocks) {
      while (next < masked.size() && masked.get(next).start() < block.span().start()) {
        tables.endTable();
        read(masked.get(next++), dashed, parts);
      }
      tables.add(block);
    }
    tables.endTable();
    masked.subList(next, masked.size()).forEach(table -> read(table, dashed, parts));
  }

  private static void read(Span table, Map<Span, DashTable> dashed, DocumentParts parts) {
    DashTable ofDashes = dashed.get(table);
    if (ofDashes == null) {
      HtmlTables.read(table, parts);
    } else {
      ofDashes.read(parts);
    }
  }

  /** What holds no table of dashes: HTML and fenced code. */
  private static List<Span> verbatim(MarkdownBlocks blocks, List<Span> html, String text) {
    Stream<Span> verbatim =
        blocks.blocks().stream()
            .filter(block -> block.kind() == Kind.HTML || block.kind() == Kind.CODE)
            .map(TextBlock::span)
            .filter(span -> "`~<".indexOf(text.charAt(span.start())) >= 0);
    return Stream.concat(verbatim, html.stream())
        .sorted(Comparator.comparing(Span::start))
        .toList();
  }

  private static List<Span> code(MarkdownBlocks blocks, String text) {
    return blocks.blocks().stream()
        .filter(block -> block.kind() == Kind.CODE)
        .filter(block -> !MarkdownTables.isIndentedHtml(block, text))
        .map(block -> block.span())
        .toList();
  }

  private static String blanked(String text, Span part) {
    StringBuilder blanked = new StringBuilder(text);
    blank(blanked, part);
    return blanked.toString();
  }

  /** Makes a part of a text blank, every other character in its place. */
  static void blank(StringBuilder text, Span part) {
    for (int i = part.start(); i < part.end(); i++) {
      if (text.charAt(i) != '\r' && text.charAt(i) != '\n') {
        text.setCharAt(i, ' ');
      }
    }
  }
}
