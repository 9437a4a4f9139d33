package org.courseschedule.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Source;
import org.courseschedule.finding.Span;
import org.courseschedule.model.RichText;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Row;
import org.courseschedule.table.Table;
import org.courseschedule.table.TableDocument;
import org.courseschedule.table.TableDocument.Heading;

/** Makes tables and prose of the records of a CSV. */
final class CsvTables {

  /** A wide header above many short rows would take memory out of all proportion to the text. */
  private static final int MAX_FILLED = 500_000;

  /** So many quotes that are not closed are told one by one. */
  private static final int MAX_UNCLOSED = 20;

  /** A longer title is a remark. */
  private static final int MAX_HEADING = 120;

  private final Source source;
  private final SpreadsheetText cells = new SpreadsheetText();
  private final List<Heading> headings = new ArrayList<>();
  private final List<RichText> prose = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /** How many cells were missing so far. */
  private int filled = 0;

  CsvTables(Source source) {
    this.source = source;
  }

  /** What stands on a line outside of tables, its cells joined by blanks. */
  void addProse(CsvRecord record) {
    List<RichText> said =
        IntStream.range(0, record.size())
            .filter(record::isFilled)
            .mapToObj(index -> cell(record, index).text())
            .toList();
    List<RichText.Run> runs = new ArrayList<>();
    for (RichText text : said) {
      if (!runs.isEmpty()) {
        runs.add(RichText.Run.of(" "));
      }
      runs.addAll(text.runs());
    }
    RichText text = new RichText(runs);
    prose.add(text);
    if (said.size() == 1 && text.plain().length() <= MAX_HEADING) {
      headings.add(new Heading(text.plain().strip(), place(record.span())));
    }
  }

  void addTable(CsvLayout.Block block) {
    int width = width(block);
    Row header =
        block.header().map(record -> row(record, width)).orElseGet(() -> unnamed(block, width));
    List<Row> rows = new ArrayList<>();
    for (CsvRecord record : block.rows()) {
      Row row = row(record, width);
      rows.add(row);
      reportWidth(record, row, width);
      if (filled > MAX_FILLED) {
        findings.add(
            limit(
                row.place(),
                "more than `%d` cells are missing; the rows below are no longer read"
                    .formatted(MAX_FILLED),
                "give the header no more cells than the rows have"));
        break;
      }
    }
    Row last = rows.isEmpty() ? header : rows.get(rows.size() - 1);
    Span span = new Span(header.place().span().start(), last.place().span().end());
    tables.add(new Table(header, rows, place(span)));
  }

  /** The columns that have a name, and those beside them that the header leaves room for. */
  private static int width(CsvLayout.Block block) {
    int rows = block.rows().stream().mapToInt(CsvRecord::width).max().orElse(0);
    return block
        .header()
        .map(header -> Math.max(header.width(), Math.min(header.size(), rows)))
        .orElse(rows);
  }

  /** The header of a table that has none. */
  private Row unnamed(CsvLayout.Block block, int width) {
    int start = block.rows().get(0).span().start();
    Cell empty = new Cell(RichText.EMPTY, place(new Span(start, start)));
    return new Row(IntStream.range(0, width).mapToObj(i -> empty).toList(), empty.place());
  }

  private Row row(CsvRecord record, int width) {
    int stated = Math.max(Math.min(width, record.size()), record.width());
    List<Cell> row = new ArrayList<>(Math.max(stated, width));
    for (int index = 0; index < stated; index++) {
      row.add(cell(record, index));
    }
    int end = record.span().end();
    Cell missing = new Cell(RichText.EMPTY, place(new Span(end, end)));
    while (row.size() < width) {
      row.add(missing);
      filled++;
    }
    return new Row(row, place(record.span()));
  }

  /** A lone cell is a title, which needs no others beside it. */
  private void reportWidth(CsvRecord record, Row row, int width) {
    if (record.size() < width && record.size() > 1) {
      findings.add(
          Finding.of(
                  Rule.CELL_MISSING,
                  row.cells().get(width - 1).place(),
                  "the row has `%d` %s, the header `%d`"
                      .formatted(record.size(), record.size() == 1 ? "cell" : "cells", width))
              .withHelp("end the row with a delimiter for each empty cell"));
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
            "the row has `%d` %s, the header only `%d`"
                .formatted(stated, stated == 1 ? "cell" : "cells", width))
        .withHelp("put a text that has the delimiter in it in quotes, or name the column");
  }

  private Cell cell(CsvRecord record, int index) {
    Place place = place(record.fields().get(index).span());
    InlineText.Result read = cells.read(FormulaText.restored(record.stripped(index)));
    for (String target : read.unsafeLinks()) {
      findings.add(
          Finding.of(Rule.LINK_UNSAFE, place, "the link target `" + target + "` is kept as text")
              .withHelp("link to an `http`, `https` or `mailto` address, or to a relative one"));
    }
    return new Cell(read.text(), place);
  }

  /** The first of them one by one, the others, of which nobody reads all, as one. */
  void reportUnclosed(List<Integer> quotes) {
    String message = "the quote that begins this cell is never closed, and is read as text";
    int told = Math.min(quotes.size(), MAX_UNCLOSED);
    quotes.subList(0, told).forEach(quote -> reportUnclosed(quote, message));
    if (told < quotes.size()) {
      reportUnclosed(
          quotes.get(told),
          "%s; so are those of `%d` cells in all".formatted(message, quotes.size()));
    }
  }

  private void reportUnclosed(int quote, String message) {
    findings.add(
        Finding.of(Rule.QUOTE_UNCLOSED, place(new Span(quote, quote + 1)), message)
            .withHelp(
                "close it with a quote before the delimiter, or write it twice within quotes"));
  }

  void reportEnd(int offset) {
    findings.add(
        limit(
            place(new Span(offset, offset)),
            "more than `%d` cells; what stands below is no longer read"
                .formatted(CsvReader.MAX_CELLS),
            "split the file, or leave out empty columns"));
  }

  private static Finding limit(Place place, String message, String help) {
    return Finding.of(Rule.LIMIT_EXCEEDED, place, message).withHelp(help);
  }

  private Place place(Span span) {
    return new Place(source, span);
  }

  /** What was found, when everything has been added. */
  TableDocument document(Optional<Place> frontMatter) {
    return new TableDocument(source, frontMatter, headings, prose, tables, findings);
  }
}
