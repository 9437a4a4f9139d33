package org.courseschedule.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.courseschedule.finding.Span;
import org.courseschedule.format.MarkdownBlocks.Kind;
import org.courseschedule.format.MarkdownBlocks.TextBlock;
import org.courseschedule.format.MarkdownBlocks.TextLine;

/**
 * Takes tables that are no blocks out of a text, and what stands for them out of the blocks found
 * in it.
 */
final class TableMask {

  private final NavigableMap<Integer, Span> byEnd;

  TableMask(List<Span> tables) {
    byEnd = new TreeMap<>(tables.stream().collect(Collectors.toMap(Span::end, table -> table)));
  }

  /**
   * The text with blanks for the tables, every other character in its place. On its last line a
   * table is letters: what stands behind it is not indented by it.
   */
  String over(String text) {
    StringBuilder masked = new StringBuilder(text);
    for (Span table : byEnd.values()) {
      char mask = 'x';
      for (int i = table.end() - 1; i >= table.start(); i--) {
        if (masked.charAt(i) == '\n' || masked.charAt(i) == '\r') {
          mask = ' ';
        } else {
          masked.setCharAt(i, mask);
        }
      }
    }
    return masked.toString();
  }

  /** The block without the tables; empty if nothing is left of it. */
  Optional<TextBlock> without(TextBlock block) {
    List<TextLine> lines = new ArrayList<>();
    block.lines().forEach(line -> addRest(line, lines));
    if (lines.equals(block.lines())) {
      return Optional.of(block);
    }
    Kind kind = block.kind() == Kind.HEADING ? Kind.PARAGRAPH : block.kind();
    return lines.isEmpty() ? Optional.empty() : Optional.of(new TextBlock(kind, lines));
  }

  private void addRest(TextLine line, List<TextLine> lines) {
    int from = line.span().start();
    Map.Entry<Integer, Span> table = byEnd.higherEntry(from);
    while (table != null && table.getValue().start() < line.span().end()) {
      if (from < table.getValue().start()) {
        lines.add(new TextLine(line.number(), new Span(from, table.getValue().start())));
      }
      from = table.getKey();
      table = byEnd.higherEntry(from);
    }
    if (from < line.span().end() || line.span().length() == 0) {
      lines.add(new TextLine(line.number(), new Span(from, Math.max(from, line.span().end()))));
    }
  }
}
