package org.courseschedule.format;

import java.util.function.Function;
import org.courseschedule.finding.Source;
import org.courseschedule.table.Table;

/** Tells what changes the rows of a table. */
public final class CellWriters {

  private CellWriters() {}

  /** Writers for the tables of a CSV. */
  public static Function<Table, CellWriter> ofCsv(Source document) {
    char delimiter = CsvReader.delimiter(document, CsvHead.of(document));
    return table -> new CsvRowWriter(delimiter, table);
  }

  /** Writers for the tables in Markdown, whose definitions of links the cells may use. */
  public static Function<Table, CellWriter> ofMarkdown(Source document) {
    InlineText inline = new InlineText(MarkdownBlocks.of(document.text()).definitions());
    MarkdownCell cells = new MarkdownCell(inline);
    return table -> of(table, inline, cells);
  }

  private static CellWriter of(Table table, InlineText inline, MarkdownCell cells) {
    String text = table.place().text();
    if (HtmlRegions.maybeIn(text.substring(0, Math.min(text.length(), "<table".length())))) {
      return new HtmlCellWriter(inline);
    }
    if (GridLine.isBorder(text.lines().findFirst().orElse(""))) {
      return new GridCellWriter(inline);
    }
    return DashTables.columns(text)
        .<CellWriter>map(dashes -> new DashRowWriter(DashTable.starts(dashes), inline))
        .orElseGet(() -> new PipeRowWriter(cells, table));
  }
}
