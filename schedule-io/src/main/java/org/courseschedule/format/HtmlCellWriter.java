package org.courseschedule.format;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.courseschedule.finding.Span;
import org.courseschedule.model.RichText;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Row;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Changes cells of an HTML table: the text alone where no tag parts it, else all within the cell,
 * unless that has markup which would be lost.
 */
final class HtmlCellWriter implements CellWriter {

  /** Text, and tags that say no more than is read of them. */
  private static final Pattern TOLD =
      Pattern.compile(
          "(?i)(?:[^<]|</?(?:a|b|strong|i|em|s|del|code|br|img)"
              + "(?:\\s+(?:href|src|alt)\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))*+\\s*/?>)*+");

  private static final String BEFORE = "<table><tbody>";

  private final InlineText inline;

  HtmlCellWriter(InlineText inline) {
    this.inline = inline;
  }

  @Override
  public String with(Row row, Map<Integer, RichText> cells) {
    List<Element> elements = cells(row.place().text());
    String text = row.place().text();
    // From the last cell to the first, so that the places of those to come stay.
    List<Integer> columns =
        cells.keySet().stream()
            .sorted(Comparator.comparing((Integer column) -> place(row, column)).reversed())
            .toList();
    for (int column : columns) {
      RichText wanted = cells.getOrDefault(column, RichText.EMPTY);
      text = with(text, elements, place(row, column), row.cells().get(column), wanted);
    }
    return text;
  }

  /** Where a cell stands in its row; the row's start if it stands in a row above. */
  private static Span place(Row row, int column) {
    Span cell = row.cells().get(column).place().span();
    int start = row.place().span().start();
    return row.place().span().contains(cell)
        ? new Span(cell.start() - start, cell.end() - start)
        : new Span(0, 0);
  }

  private static List<Element> cells(String row) {
    return Parser.htmlParser()
        .setTrackPosition(true)
        .parseInput(BEFORE + row, "")
        .select("tr")
        .stream()
        .limit(1)
        .flatMap(element -> element.children().stream())
        .toList();
  }

  private String with(String row, List<Element> elements, Span place, Cell cell, RichText wanted) {
    Optional<Span> inner =
        elements.stream()
            .map(HtmlCellWriter::inner)
            .filter(span -> span.contains(place) && span.start() > 0)
            .findFirst();
    if (inner.isEmpty()) {
      return row;
    }
    String tag = row.substring(row.lastIndexOf('<', inner.get().start() - 1), inner.get().start());
    String old = row.substring(inner.get().start(), inner.get().end());
    if (!isRead(tag + old, cell.text())) {
      return row;
    }
    Span shown = new Span(place.start() - inner.get().start(), place.end() - inner.get().start());
    return candidates(old, shown, wanted)
        .filter(candidate -> isRead(tag + candidate, wanted))
        .findFirst()
        .map(
            written ->
                row.substring(0, inner.get().start()) + written + row.substring(inner.get().end()))
        .orElse(row);
  }

  /** What stands between a cell's tags. */
  private static Span inner(Element cell) {
    int start = cell.sourceRange().endPos();
    int end = cell.endSourceRange().startPos();
    int last =
        cell.nodeStream().skip(1).mapToInt(node -> node.sourceRange().endPos()).max().orElse(start);
    int inner = end > start ? end : Math.max(start, last);
    return new Span(Math.max(0, start - BEFORE.length()), Math.max(0, inner - BEFORE.length()));
  }

  private Stream<String> candidates(String old, Span shown, RichText wanted) {
    boolean isText = old.substring(shown.start(), shown.end()).indexOf('<') < 0;
    String lead = old.substring(0, shown.start());
    String tail = old.substring(shown.end());
    Stream<String> text =
        isText ? Stream.of(lead + HtmlWriter.escaped(wanted.plain()) + tail) : Stream.of();
    String stripped = old.strip();
    int begin = stripped.isEmpty() ? 0 : old.indexOf(stripped);
    String before = old.substring(0, begin);
    String after = old.substring(begin + stripped.length());
    Stream<String> all =
        TOLD.matcher(old).matches()
            ? Stream.of(before + HtmlWriter.write(wanted) + after)
            : Stream.of();
    return Stream.concat(text, all);
  }

  private boolean isRead(String cell, RichText text) {
    String row = "<tr>" + cell;
    List<Element> cells = cells(row);
    if (cells.size() != 1) {
      return false;
    }
    InlineText.Result read = HtmlText.read(cells.get(0), inline, BEFORE + row);
    return read.text().equals(text) && read.unsafeLinks().isEmpty();
  }
}
