package org.courseschedule.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Span;
import org.courseschedule.format.MarkdownBlocks.TextBlock;
import org.courseschedule.format.MarkdownBlocks.TextLine;
import org.courseschedule.model.RichText.Style;
import org.courseschedule.table.Row;

/** Takes the blocks of a document in order and parts the tables from the text around them. */
final class MarkdownTables {

  /** HTML whose text is not for readers. */
  private static final Pattern RAW =
      Pattern.compile("<(?:script|style|textarea|pre|\\?|!)", Pattern.CASE_INSENSITIVE);

  /** What Pandoc has before the caption of a table. */
  private static final Pattern CAPTION = Pattern.compile("\\A\\s*+:[ \\t]++(?=\\S)");

  private static final Pattern HASH_HEADING = Pattern.compile(" {0,3}#{1,6}[ \\t]\\S.*+");

  private static final Pattern TAG_FIRST = Pattern.compile("\\s*+<[A-Za-z/!]");

  private final DocumentParts parts;

  /** The table whose rows may go on. */
  private Optional<PipeTable> table = Optional.empty();

  /** The last row of a table below which nothing has been said. */
  private Optional<Row> rowAbove = Optional.empty();

  /** Whether it has been told that a table has no line of dashes. */
  private boolean toldOfDashes = false;

  MarkdownTables(DocumentParts parts) {
    this.parts = parts;
  }

  /** Whether a block of code is HTML that is only indented, as the sites' generators see it. */
  static boolean isIndentedHtml(TextBlock block, String source) {
    Span first = block.lines().get(0).span();
    return TAG_FIRST.matcher(source).region(first.start(), first.end()).lookingAt();
  }

  void add(TextBlock block) {
    boolean goesOn = table.isPresent() && table.get().goesOnAt(block.firstLine());
    if (!goesOn) {
      endTable();
    }
    switch (block.kind()) {
      case PARAGRAPH -> addBelow(RowComments.without(block.lines(), parts));
      case HEADING -> addHeading(block);
      case HTML -> addHtml(block);
      case CODE -> {
        if (isIndentedHtml(block, parts.source().text())) {
          addHtml(block);
        } else {
          endTable();
          parts.addVerbatim(text(block), Style.CODE);
        }
      }
    }
    if (block.kind() != MarkdownBlocks.Kind.PARAGRAPH && !isComment(block)) {
      rowAbove = Optional.empty();
    }
  }

  private void addHtml(TextBlock block) {
    if (isComment(block)) {
      addComment(block);
      return;
    }
    endTable();
    if (RAW.matcher(text(block).stripLeading()).lookingAt()) {
      parts.addVerbatim(text(block), Style.MARKUP);
      return;
    }
    List<TextLine> lines = new ArrayList<>();
    for (TextLine line : block.lines()) {
      if (HASH_HEADING.matcher(text(line)).matches()) {
        addParagraph(lines);
        endTable();
        lines.clear();
        addHeading(new TextBlock(MarkdownBlocks.Kind.HEADING, List.of(line)));
      } else {
        lines.add(line);
      }
    }
    addParagraph(lines);
    endTable();
  }

  private boolean isComment(TextBlock block) {
    return block.kind() == MarkdownBlocks.Kind.HTML
        && text(block).stripLeading().startsWith("<!--");
  }

  /** A comment between two rows does not end the table; what follows on its line may be a row. */
  private void addComment(TextBlock block) {
    String comment = text(block);
    int end = comment.indexOf("-->");
    TextLine last = block.lines().get(block.lines().size() - 1);
    int start = block.lines().get(0).span().start();
    int rest = end < 0 ? last.span().end() : start + end + "-->".length();
    parts.addVerbatim(comment.substring(0, rest - start), Style.MARKUP);
    table.ifPresent(rows -> rows.skipTo(block.lastLine() + 1));
    if (!comment.substring(rest - start).isBlank()) {
      addParagraph(List.of(new TextLine(last.number(), new Span(rest, last.span().end()))));
    }
  }

  private void addHeading(TextBlock block) {
    if (underlinesTable(block.lines())) {
      addParagraph(block.lines().subList(0, block.lines().size() - 1));
      endTable();
      return;
    }
    endTable();
    Place place = place(block.lines());
    String heading = MarkdownBlocks.headingText(text(block));
    parts.addHeading(parts.told(parts.inline().read(heading), place), place);
  }

  /** A rule straight below a table is to CommonMark, which knows no tables, a heading's line. */
  private boolean underlinesTable(List<TextLine> lines) {
    boolean goesOn = table.isPresent() && PipeRow.hasPipe(text(lines.get(0)));
    return lines.size() > 1
        && (goesOn
            || IntStream.range(0, lines.size())
                .anyMatch(line -> startsTable(lines, line) || startsGrid(lines, line)));
  }

  /** Adds a paragraph, of which all lines may be rows of the table above. */
  private void addBelow(List<TextLine> lines) {
    if (table.isEmpty()
        && rowAbove.filter(row -> BareTable.goOn(lines, row, parts.source())).isPresent()) {
      addBareTable(lines);
    } else {
      rowAbove = Optional.empty();
      addParagraph(lines);
    }
  }

  private void addParagraph(List<TextLine> lines) {
    int proseStart = 0;
    int line = 0;
    while (line < lines.size()) {
      int next = tableEnd(lines, line, proseStart);
      if (next > line) {
        proseStart = next;
      } else {
        endTable();
        next = line + 1;
      }
      line = next;
    }
    addProse(lines.subList(proseStart, lines.size()));
  }

  /** Behind the rows or the start of a table that stand at a line; the line itself if none do. */
  private int tableEnd(List<TextLine> lines, int line, int proseStart) {
    int row = table.isPresent() ? nextRow(lines, line) : lines.size();
    if (row < lines.size()) {
      lines.subList(line, row + 1).forEach(this::addRow);
      return row + 1;
    }
    if (startsGrid(lines, line)) {
      return addGrid(lines, line, proseStart);
    }
    if (startsTable(lines, line)) {
      endTable();
      addProse(lines.subList(proseStart, line));
      table = Optional.of(new PipeTable(lines.get(line), lines.get(line + 1), parts));
      return line + 2;
    }
    return addBareRows(lines, line, proseStart);
  }

  private int addBareRows(List<TextLine> lines, int line, int proseStart) {
    int end = BareTable.end(lines, line, parts.source());
    if (end > line) {
      endTable();
      addProse(lines.subList(proseStart, line));
      addBareTable(lines.subList(line, end));
    }
    return end;
  }

  private void addBareTable(List<TextLine> rows) {
    BareTable.read(rows, parts);
    if (!toldOfDashes) {
      parts.addFinding(BareTable.told(place(rows.subList(0, 1))));
      toldOfDashes = true;
    }
  }

  /** The next line with a pipe; a line without one between two rows is a row too. */
  private int nextRow(List<TextLine> lines, int from) {
    int line = from;
    while (line < lines.size()
        && !PipeRow.hasPipe(text(lines.get(line)))
        && !startsGrid(lines, line)) {
      line++;
    }
    boolean startsAnother = startsGrid(lines, line) || (line > from && startsTable(lines, line));
    return startsAnother ? lines.size() : line;
  }

  private void addRow(TextLine line) {
    table.ifPresent(
        rows -> {
          rows.addRow(line);
          if (rows.isFull()) {
            rows.reportFull();
            endTable();
          }
        });
  }

  private boolean startsTable(List<TextLine> lines, int line) {
    return line + 1 < lines.size()
        && PipeRow.isDelimiter(text(lines.get(line + 1)))
        && PipeRow.hasPipe(text(lines.get(line)));
  }

  private boolean startsGrid(List<TextLine> lines, int line) {
    return line + 1 < lines.size()
        && GridLine.isBorder(text(lines.get(line)))
        && GridLine.goesOn(text(lines.get(line + 1)));
  }

  private int addGrid(List<TextLine> lines, int line, int proseStart) {
    int end = line;
    while (end < lines.size() && GridLine.goesOn(text(lines.get(end)))) {
      end++;
    }
    endTable();
    addProse(lines.subList(proseStart, line));
    List<TextLine> grid = lines.subList(line, end);
    if (!GridTable.read(grid, parts)) {
      addProse(grid);
    }
    return end;
  }

  private void addProse(List<TextLine> lines) {
    if (!lines.isEmpty()) {
      StringBuilder text = new StringBuilder();
      lines.forEach(line -> text.append(text.length() == 0 ? "" : "\n").append(text(line)));
      String prose = CAPTION.matcher(text).replaceFirst("");
      rowAbove = Optional.empty();
      parts.addProse(parts.told(parts.inline().read(prose), place(lines)));
    }
  }

  /** Ends the table that is being read, if one is. */
  void endTable() {
    table.ifPresent(rows -> parts.addTable(rows.table()));
    rowAbove = table.map(PipeTable::lastRow).or(() -> rowAbove);
    table = Optional.empty();
  }

  private String text(TextLine line) {
    return parts.source().text(line.span());
  }

  private String text(TextBlock block) {
    return place(block.lines()).text();
  }

  private Place place(List<TextLine> lines) {
    return parts.place(lines.get(0).span().start(), lines.get(lines.size() - 1).span().end());
  }
}
