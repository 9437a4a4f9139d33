package org.courseschedule.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courseschedule.model.RichText;
import org.courseschedule.table.DocumentText;

/**
 * Writes a document as CSV that {@link CsvReader} reads back, with its front matter at the head as
 * CSVY has it. CSV has no text around the table, so the paragraphs are left out.
 */
public final class CsvDocument {

  private static final SpreadsheetText CELLS = new SpreadsheetText();

  private static final InlineWriter WRITER = new InlineWriter(CsvDocument::read, "\n");

  private CsvDocument() {}

  /** Writes a document. What a cell cannot say is written as plain text, or left out. */
  public static String write(DocumentText document) {
    List<List<String>> rows = new ArrayList<>();
    for (List<RichText> row : document.rows()) {
      rows.add(row.stream().map(CsvDocument::plainly).toList());
    }
    List<String> header =
        document.header().stream().map(name -> plainly(RichText.of(name))).toList();
    return CsvWriter.DEFAULT.write(String.join("\n", document.frontMatter()), header, rows);
  }

  /** A text as it stands in a cell, before quotes; empty if a cell cannot say it. */
  static Optional<String> cell(RichText text) {
    return WRITER.write(text);
  }

  private static String plainly(RichText text) {
    return cell(text)
        .or(() -> cell(RichText.of(text.plain().replaceAll("[\\p{Cntrl}&&[^\n]]", " "))))
        .orElse("");
  }

  /** A cell as the reader takes it, without the blanks around it. */
  private static InlineText.Result read(String markdown) {
    String cell = CsvRecord.stripped(FormulaText.defused(markdown));
    return CELLS.read(FormulaText.restored(cell));
  }
}
