package org.courseschedule.format;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.finding.Span;
import org.courseschedule.model.RichText;
import org.courseschedule.table.Row;
import org.courseschedule.table.Table;

/**
 * Changes cells in the records of a CSV: with its own delimiter, in quotes where the column has
 * them without need, and with line breaks as its other cells have them.
 */
final class CsvRowWriter implements RowWriter {

  private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|\\r|\\n");

  private final CsvWriter writer;
  private final BitSet quoted;
  private final String lineBreak;

  CsvRowWriter(char delimiter, Table table) {
    this.writer = CsvWriter.DEFAULT.withDelimiter(delimiter);
    this.quoted = quoted(table);
    Matcher broken = LINE_BREAK.matcher("");
    this.lineBreak =
        table.rows().stream()
            .map(row -> broken.reset(row.place().text()))
            .filter(Matcher::find)
            .map(Matcher::group)
            .findFirst()
            .orElse("\n");
  }

  /** The columns of which more cells are in quotes that need none than are not in quotes. */
  private BitSet quoted(Table table) {
    int[] balance = new int[table.width()];
    for (Row row : table.rows()) {
      String text = row.place().text();
      List<CsvField> fields = fields(text);
      for (int column = 0; column < Math.min(balance.length, fields.size()); column++) {
        String cell = fields.get(column).text(text);
        if (fields.get(column).closing() < 0) {
          balance[column] -= cell.isEmpty() ? 0 : 1;
        } else if (!writer.needsQuotes(cell)) {
          balance[column]++;
        }
      }
    }
    BitSet quoted = new BitSet();
    for (int column = 0; column < balance.length; column++) {
      quoted.set(column, balance[column] > 0);
    }
    return quoted;
  }

  private List<CsvField> fields(String row) {
    List<CsvRecord> records =
        new CsvSplitter(row, writer.delimiter(), 0, CsvReader.MAX_CELLS).records();
    return records.size() == 1 ? records.get(0).fields() : List.of();
  }

  @Override
  public List<Span> cells(String row) {
    return fields(row).stream().map(CsvField::span).toList();
  }

  @Override
  public Optional<String> write(RichText text) {
    return CsvDocument.cell(text).map(cell -> cell.replace("\n", lineBreak));
  }

  @Override
  public String cell(String row, int column) {
    List<CsvField> fields = fields(row);
    return column < fields.size()
        ? FormulaText.restored(CsvRecord.stripped(fields.get(column).text(row)))
        : "";
  }

  @Override
  public String with(String row, int column, String cell) {
    List<Span> cells = cells(row);
    if (column >= cells.size()) {
      int missing = Math.max(1, column + 1 - cells.size());
      return with(row + String.valueOf(writer.delimiter()).repeat(missing), column, cell);
    }
    String plain = writer.cell(cell);
    boolean isQuoted = quoted.get(column) && !plain.startsWith("\"");
    return row.substring(0, cells.get(column).start())
        + (isQuoted ? CsvWriter.quoted(plain) : plain)
        + row.substring(cells.get(column).end());
  }
}
