package org.courseschedule.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.courseschedule.finding.Span;
import org.courseschedule.format.MarkdownBlocks.Kind;
import org.courseschedule.format.MarkdownBlocks.TextBlock;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.model.RichText.Style;

/**
 * A cell that may hold several paragraphs, lists and code: each block of it begins a line, and the
 * marks of blocks are left out.
 */
final class CellText {

  private final InlineText inline;
  private final List<Run> runs = new ArrayList<>();
  private final List<String> unsafeLinks = new ArrayList<>();

  private CellText(InlineText inline) {
    this.inline = inline;
  }

  /** Reads a cell's Markdown, its lines without what stands beside the cell. */
  static InlineText.Result read(String markdown, InlineText inline) {
    if (isOneParagraph(markdown)) {
      return inline.read(markdown);
    }
    MarkdownBlocks blocks = MarkdownBlocks.of(markdown);
    if (blocks.blocks().isEmpty() || !blocks.definitions().isEmpty()) {
      // A line of dashes, or what looks like a definition, is what the cell says.
      return inline.read(markdown);
    }
    CellText cell = new CellText(inline);
    blocks.blocks().forEach(block -> cell.add(markdown, block));
    return new InlineText.Result(new RichText(cell.runs), cell.unsafeLinks);
  }

  private static boolean isOneParagraph(String markdown) {
    return markdown.isEmpty()
        || (markdown.indexOf('\n') < 0 && Character.isLetter(markdown.charAt(0)));
  }

  private void add(String markdown, TextBlock block) {
    if (!runs.isEmpty()) {
      runs.add(Run.of("\n"));
    }
    List<String> lines =
        block.lines().stream().map(line -> text(markdown, line.span()).stripTrailing()).toList();
    if (block.kind() == Kind.CODE && isFence(lines.get(0))) {
      addCode(lines);
      return;
    }
    String text = lines.stream().map(String::strip).collect(Collectors.joining("\n"));
    InlineText.Result result =
        inline.read(block.kind() == Kind.HEADING ? MarkdownBlocks.headingText(text) : text);
    runs.addAll(result.text().runs());
    unsafeLinks.addAll(result.unsafeLinks());
  }

  private static boolean isFence(String line) {
    return line.startsWith("```") || line.startsWith("~~~");
  }

  private void addCode(List<String> lines) {
    int last = lines.size() > 1 && isFence(lines.get(lines.size() - 1)) ? 1 : 0;
    String code = String.join("\n", lines.subList(1, lines.size() - last));
    runs.add(new Run(code, Set.of(Style.CODE), Optional.empty(), Optional.empty()));
  }

  private static String text(String markdown, Span span) {
    return markdown.substring(span.start(), span.end());
  }
}
