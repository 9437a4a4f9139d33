package org.courseschedule.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Source;
import org.courseschedule.finding.Span;
import org.courseschedule.format.MarkdownBlocks.TextBlock;
import org.courseschedule.format.MarkdownBlocks.TextLine;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.model.RichText.Style;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Row;
import org.courseschedule.table.Table;
import org.courseschedule.table.TableDocument;
import org.courseschedule.table.TableDocument.Heading;

/** Takes the blocks of a document in order and parts the tables from the text around them. */
final class MarkdownTables {

  /** A wide header above many short rows would take memory out of all proportion to the text. */
  private static final int MAX_FILLED = 500_000;

  private final Source source;
  private final InlineText inline;
  private final List<Heading> headings = new ArrayList<>();
  private final List<RichText> prose = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /** The table whose rows may go on, the line on which they must, and what it has so far. */
  private Optional<Row> header = Optional.empty();

  private final List<Row> rows = new ArrayList<>();
  private int nextLine = -1;

  /** How many cells were missing so far. */
  private int filled = 0;

  MarkdownTables(Source source, InlineText inline) {
    this.source = source;
    this.inline = inline;
  }

  void add(TextBlock block) {
    boolean goesOn = header.isPresent() && block.firstLine() == nextLine;
    if (!goesOn) {
      endTable();
    }
    switch (block.kind()) {
      case PARAGRAPH -> addParagraph(block.lines());
      case HEADING -> addHeading(block);
      case CODE -> addVerbatim(block, Style.CODE);
      case HTML -> addHtml(block, goesOn);
    }
  }

  /** A comment between two rows does not end the table. */
  private void addHtml(TextBlock block, boolean goesOn) {
    if (goesOn && text(block).stripLeading().startsWith("<!--")) {
      nextLine = block.lastLine() + 1;
    } else {
      endTable();
    }
    addVerbatim(block, Style.MARKUP);
  }

  private void addHeading(TextBlock block) {
    if (underlinesTable(block.lines())) {
      addParagraph(block.lines().subList(0, block.lines().size() - 1));
      endTable();
      return;
    }
    endTable();
    String marks = text(block).strip();
    String heading = marks.replaceAll("^#{1,6}|\\s#+$|\\R[ \\t]*(=+|-+)$", "").strip();
    RichText text = read(heading, place(block));
    headings.add(new Heading(text.plain().strip(), place(block)));
    addProse(text);
  }

  /** A rule straight below a table is to CommonMark, which knows no tables, a heading's line. */
  private boolean underlinesTable(List<TextLine> lines) {
    boolean goesOn = header.isPresent() && PipeRow.hasPipe(text(lines.get(0)));
    return lines.size() > 1
        && (goesOn || IntStream.range(0, lines.size()).anyMatch(line -> startsTable(lines, line)));
  }

  private void addVerbatim(TextBlock block, Style style) {
    if (style != Style.MARKUP) {
      endTable();
    }
    addProse(
        new RichText(
            List.of(new Run(text(block), Set.of(style), Optional.empty(), Optional.empty()))));
  }

  private void addProse(RichText text) {
    if (!text.runs().isEmpty()) {
      prose.add(text);
    }
  }

  private void addParagraph(List<TextLine> lines) {
    int proseStart = 0;
    int line = 0;
    while (line < lines.size()) {
      int row = header.isPresent() ? nextRow(lines, line) : lines.size();
      if (row < lines.size()) {
        lines.subList(line, row + 1).forEach(this::addRow);
        line = row + 1;
        proseStart = line;
      } else if (startsTable(lines, line)) {
        endTable();
        addProse(lines.subList(proseStart, line));
        startTable(lines.get(line), lines.get(line + 1));
        line += 2;
        proseStart = line;
      } else {
        endTable();
        line++;
      }
    }
    addProse(lines.subList(proseStart, lines.size()));
  }

  /** The next line with a pipe; a line without one between two rows is a row too. */
  private int nextRow(List<TextLine> lines, int from) {
    int line = from;
    while (line < lines.size() && !PipeRow.hasPipe(text(lines.get(line)))) {
      line++;
    }
    return line > from && startsTable(lines, line) ? lines.size() : line;
  }

  private boolean startsTable(List<TextLine> lines, int line) {
    return line + 1 < lines.size()
        && PipeRow.isDelimiter(text(lines.get(line + 1)))
        && PipeRow.hasPipe(text(lines.get(line)));
  }

  private void startTable(TextLine headerLine, TextLine delimiter) {
    Row row = row(headerLine, 0);
    header = Optional.of(row);
    nextLine = delimiter.number() + 1;
    int dashes = PipeRow.cells(text(delimiter)).size();
    int names = row.cells().size();
    if (dashes != names) {
      findings.add(
          Finding.of(
                  Rule.DELIMITER_MISMATCHED,
                  new Place(source, delimiter.span()),
                  "the line below the header has `"
                      + dashes
                      + "` cells, the header `"
                      + names
                      + "`")
              .withHelp("give both lines as many cells; many sites show no table otherwise"));
    }
  }

  private void addRow(TextLine line) {
    int width = header.map(row -> row.cells().size()).orElse(0);
    Row row = row(line, width);
    rows.add(row);
    nextLine = line.number() + 1;
    if (filled > MAX_FILLED) {
      reportFilled(row);
      endTable();
    }
  }

  private void reportFilled(Row row) {
    findings.add(
        Finding.of(
                Rule.LIMIT_EXCEEDED,
                row.place(),
                "more than `%d` cells are missing; the rows below are no longer read"
                    .formatted(MAX_FILLED))
            .withHelp("give the header no more cells than the rows have"));
  }

  private Row row(TextLine line, int width) {
    List<Cell> cells = new ArrayList<>();
    for (Span span : PipeRow.cells(text(line))) {
      cells.add(cell(shifted(span, line.span().start())));
    }
    int stated = cells.size();
    Place end = new Place(source, new Span(line.span().end(), line.span().end()));
    while (cells.size() < width) {
      cells.add(new Cell(RichText.EMPTY, end));
      filled++;
    }
    Row row = new Row(cells, new Place(source, line.span()));
    if (width > 0) {
      reportWidth(row, stated, width);
    }
    return row;
  }

  private void reportWidth(Row row, int stated, int width) {
    if (stated < width) {
      findings.add(
          Finding.of(
                  Rule.CELL_MISSING,
                  row.cells().get(width - 1).place(),
                  "the row has `" + stated + "` cells, the header `" + width + "`")
              .withHelp("end the row with `|` for each empty cell"));
    }
    row.cells().stream()
        .skip(width)
        .filter(cell -> !cell.isBlank())
        .findFirst()
        .ifPresent(cell -> findings.add(surplus(cell, row.cells().size(), width)));
  }

  private static Finding surplus(Cell cell, int stated, int width) {
    return Finding.of(
            Rule.CELL_SURPLUS,
            cell.place(),
            "the row has `" + stated + "` cells, the header only `" + width + "`")
        .withHelp("most sites leave this cell out; write a pipe that belongs to a text as `\\|`");
  }

  private Cell cell(Span span) {
    Place place = new Place(source, span);
    return new Cell(read(PipeRow.unescaped(source.text(span)), place), place);
  }

  private RichText read(String markdown, Place place) {
    InlineText.Result result = inline.read(markdown);
    for (String target : result.unsafeLinks()) {
      findings.add(
          Finding.of(Rule.LINK_UNSAFE, place, "the link target `" + target + "` is kept as text")
              .withHelp("link to an `http`, `https` or `mailto` address, or to a relative one"));
    }
    return result.text();
  }

  private void addProse(List<TextLine> lines) {
    if (!lines.isEmpty()) {
      Span span = new Span(lines.get(0).span().start(), lines.get(lines.size() - 1).span().end());
      StringBuilder text = new StringBuilder();
      lines.forEach(line -> text.append(text.length() == 0 ? "" : "\n").append(text(line)));
      addProse(read(text.toString(), new Place(source, span)));
    }
  }

  private void endTable() {
    header.ifPresent(names -> tables.add(table(names)));
    header = Optional.empty();
    rows.clear();
    nextLine = -1;
  }

  private Table table(Row names) {
    Row last = rows.isEmpty() ? names : rows.get(rows.size() - 1);
    Span span = new Span(names.place().span().start(), last.place().span().end());
    return new Table(names, rows, new Place(source, span));
  }

  private String text(TextLine line) {
    return source.text(line.span());
  }

  private String text(TextBlock block) {
    return place(block).text();
  }

  private Place place(TextBlock block) {
    List<TextLine> lines = block.lines();
    return new Place(
        source, new Span(lines.get(0).span().start(), lines.get(lines.size() - 1).span().end()));
  }

  private static Span shifted(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }

  /** What was found, when every block has been added. */
  TableDocument document(Optional<Place> frontMatter) {
    endTable();
    return new TableDocument(source, frontMatter, headings, prose, tables, findings);
  }
}
