package org.courseschedule.format;

import java.util.ArrayList;
import java.util.List;
import org.courseschedule.finding.Span;
import org.courseschedule.format.MarkdownBlocks.TextLine;
import org.courseschedule.model.RichText.Style;

/**
 * Takes comments that begin within a row of a table and end in a later line out of a paragraph. No
 * Markdown knows such comments, but whoever writes one means the rows in it to be gone.
 */
final class RowComments {

  private static final String START = "<!--";
  private static final String END = "-->";

  private RowComments() {}

  /** The lines without such comments, which are kept as markup. */
  static List<TextLine> without(List<TextLine> lines, DocumentParts parts) {
    List<TextLine> rest = new ArrayList<>();
    int line = 0;
    while (line < lines.size()) {
      TextLine first = lines.get(line);
      int start = openComment(text(first, parts));
      int last = start < 0 ? -1 : end(lines, line + 1, parts);
      if (start >= 0 && last < 0) {
        rest.addAll(lines.subList(line, lines.size()));
        return rest;
      }
      if (start < 0) {
        rest.add(first);
        line++;
      } else {
        cut(lines.get(line), start, lines.get(last), parts, rest);
        line = last + 1;
      }
    }
    return rest;
  }

  /** Where a comment begins that does not end on its line; -1 if none does, or in no row. */
  private static int openComment(String line) {
    int start = line.lastIndexOf(START);
    boolean open = start >= 0 && line.indexOf(END, start) < 0;
    return open && PipeRow.hasPipe(line.substring(0, start)) ? start : -1;
  }

  private static int end(List<TextLine> lines, int from, DocumentParts parts) {
    for (int line = from; line < lines.size(); line++) {
      if (text(lines.get(line), parts).contains(END)) {
        return line;
      }
    }
    return -1;
  }

  private static void cut(
      TextLine first, int start, TextLine last, DocumentParts parts, List<TextLine> rest) {
    int from = first.span().start() + start;
    int to = last.span().start() + text(last, parts).indexOf(END) + END.length();
    rest.add(new TextLine(first.number(), new Span(first.span().start(), from)));
    parts.addVerbatim(parts.source().text(new Span(from, to)), Style.MARKUP);
    TextLine behind = new TextLine(last.number(), new Span(to, last.span().end()));
    if (!text(behind, parts).replace('|', ' ').isBlank()) {
      rest.add(behind);
    }
  }

  private static String text(TextLine line, DocumentParts parts) {
    return parts.source().text(line.span());
  }
}
