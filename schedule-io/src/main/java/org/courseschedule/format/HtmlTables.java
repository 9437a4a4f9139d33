package org.courseschedule.format;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Span;
import org.courseschedule.model.RichText;
import org.courseschedule.table.Blanks;
import org.courseschedule.table.Cell;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Reads the tables of a piece of HTML. What is open, stray or missing is mended as browsers do it
 * (WHATWG HTML, section 13.2.6).
 *
 * <p>The header is the {@code thead}, or else the first row if it has only {@code th}; without
 * either the columns have no names. A table within a cell is text of the cell; but if all of a
 * table is one row that holds others, it is layout, and those are the tables.
 */
final class HtmlTables {

  private static final Pattern QUOTE_MARKS = Pattern.compile("(?m)^[ \\t]*+(?:>[ \\t]?)++");

  /** As many digits as an {@code int} surely holds. */
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

  private final DocumentParts parts;

  /** What is parsed, and where in the source it starts. */
  private final String html;

  private final int offset;

  private HtmlTables(DocumentParts parts, String html, int offset) {
    this.parts = parts;
    this.html = html;
    this.offset = offset;
  }

  /** Reads what stands in a part of the source, tables and the text between. */
  static void read(Span region, DocumentParts parts) {
    String html = parts.source().text(region);
    if (isQuoted(parts.source().text(), region.start())) {
      html = QUOTE_MARKS.matcher(html).replaceAll(marks -> " ".repeat(marks.group().length()));
    }
    Element body = Parser.htmlParser().setTrackPosition(true).parseInput(html, "").body();
    HtmlTables tables = new HtmlTables(parts, html, region.start());
    body.childNodes().forEach(tables::add);
  }

  private static boolean isQuoted(String text, int start) {
    int quote = start - 1;
    while (quote >= 0 && (text.charAt(quote) == ' ' || text.charAt(quote) == '\t')) {
      quote--;
    }
    return quote >= 0 && text.charAt(quote) == '>' && startsLine(text, quote);
  }

  private static boolean startsLine(String text, int quote) {
    int before = quote;
    while (before >= 0 && "> \t".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return before < 0 || text.charAt(before) == '\n' || text.charAt(before) == '\r';
  }

  private void add(Node node) {
    if (node instanceof Element table && table.nameIs("table")) {
      addTable(table);
    } else {
      addProse(node);
    }
  }

  private void addProse(Node node) {
    RichText text = parts.told(HtmlText.read(node, parts.inline(), html), place(node));
    if (!text.isBlank() || text.runs().stream().anyMatch(run -> !run.text().isBlank())) {
      parts.addProse(text);
    }
  }

  private void addTable(Element table) {
    List<Element> groups = groups(table);
    List<Element> rows = groups.stream().flatMap(HtmlTables::rows).toList();
    table.childNodes().stream().filter(HtmlTables::isBesideRows).forEach(this::addProse);
    if (rows.size() == 1 && !rows.get(0).select("table").isEmpty()) {
      rows.get(0).children().forEach(cell -> cell.childNodes().forEach(this::add));
      return;
    }
    CellGrid grid = new CellGrid(parts);
    for (Element group : groups) {
      rows(group).takeWhile(row -> !grid.isFull()).forEach(row -> addRow(row, grid));
      grid.endGroup();
    }
    if (grid.rows() > 0) {
      long inHead =
          groups.stream().filter(group -> group.nameIs("thead")).flatMap(HtmlTables::rows).count();
      parts.addTable(grid.table(headerRows(rows, (int) inHead, grid), place(table)));
    }
  }

  private static boolean isBesideRows(Node child) {
    return child instanceof Comment
        || (child instanceof Element element && element.nameIs("caption"));
  }

  /** The groups of rows of the table itself; a {@code tfoot} comes last. */
  private static List<Element> groups(Element table) {
    return table.children().stream()
        .filter(HtmlTables::isGroup)
        .sorted(Comparator.comparing(group -> group.nameIs("tfoot")))
        .toList();
  }

  private static Stream<Element> rows(Element group) {
    return group.children().stream().filter(row -> row.nameIs("tr") && row.childrenSize() > 0);
  }

  private static boolean isGroup(Element child) {
    return child.nameIs("tbody") || child.nameIs("thead") || child.nameIs("tfoot");
  }

  private void addRow(Element row, CellGrid grid) {
    grid.startRow(place(row));
    for (Element cell : row.children()) {
      if (cell.nameIs("td") || cell.nameIs("th")) {
        int rows = span(cell, "rowspan", 65534);
        grid.add(
            cell(cell),
            rows == 0 ? CellGrid.ALL_ROWS : rows,
            Math.max(1, span(cell, "colspan", CellGrid.MAX_COLUMNS)));
      }
    }
    grid.endRow();
  }

  /** A number as HTML reads it: digits at the start, 1 if there are none. */
  private static int span(Element cell, String name, int most) {
    Matcher digits = DIGITS.matcher(cell.attr(name).strip());
    return digits.lookingAt() ? Math.min(most, Integer.parseInt(digits.group())) : 1;
  }

  private static int headerRows(List<Element> rows, int inHead, CellGrid grid) {
    if (inHead > 0 && inHead < grid.rows()) {
      return inHead;
    }
    int first = 0;
    while (first + 1 < grid.rows() && grid.isTitle(first) && isNames(rows.get(first + 1))) {
      first++;
    }
    return isNames(rows.get(first)) || inHead > 0
        ? Math.min(grid.rows(), first + grid.reach(first))
        : 0;
  }

  private static boolean isNames(Element row) {
    return row.children().stream().allMatch(cell -> cell.nameIs("th"));
  }

  private Cell cell(Element element) {
    Place place = shownIn(element);
    return new Cell(parts.told(HtmlText.read(element, parts.inline(), html), place), place);
  }

  /** From the first to the last that is shown of an element; empty at its start if nothing is. */
  private Place shownIn(Element element) {
    List<Node> shown = element.nodeStream().filter(node -> isShown(node)).toList();
    if (shown.isEmpty()) {
      int start = Math.max(0, element.sourceRange().endPos());
      return parts.place(offset + start, offset + start);
    }
    return trimmed(
        shown.get(0).sourceRange().startPos(), shown.get(shown.size() - 1).sourceRange().endPos());
  }

  private static boolean isShown(Node node) {
    return (node instanceof TextNode text && !text.isBlank())
        || (node instanceof Element element && element.nameIs("img"));
  }

  private Place place(Node node) {
    int start = Math.max(0, node.sourceRange().startPos());
    int end = node.sourceRange().endPos();
    if (node instanceof Element element) {
      end = Math.max(end, element.endSourceRange().endPos());
    }
    return trimmed(start, end);
  }

  private Place trimmed(int from, int to) {
    int start = from;
    int end = Math.max(from, Math.min(to, html.length()));
    while (start < end && Blanks.isBlank(html.charAt(start))) {
      start++;
    }
    while (end > start && Blanks.isBlank(html.charAt(end - 1))) {
      end--;
    }
    return parts.place(offset + start, offset + end);
  }
}
