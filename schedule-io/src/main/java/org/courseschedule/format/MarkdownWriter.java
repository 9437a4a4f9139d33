package org.courseschedule.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courseschedule.finding.Source;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.model.RichText.Style;
import org.courseschedule.table.DocumentText;
import org.courseschedule.table.TableDocument;

/**
 * Writes Markdown that {@link MarkdownReader} reads back: the front matter, the paragraphs, then
 * the table with its columns aligned. Lines end with LF.
 */
public final class MarkdownWriter {

  private static final InlineText.Result NOT_ONE_PARAGRAPH =
      new InlineText.Result(RichText.EMPTY, List.of());

  private static final InlineWriter PARAGRAPH =
      new InlineWriter(MarkdownWriter::readParagraph, "<br>");

  private MarkdownWriter() {}

  /** Writes a document. What Markdown cannot say of it is written as plain text, or left out. */
  public static String write(DocumentText document) {
    StringBuilder out = new StringBuilder();
    if (!document.frontMatter().isEmpty()) {
      out.append("---\n").append(String.join("\n", document.frontMatter())).append("\n---\n\n");
    }
    document.prose().stream()
        .flatMap(paragraph -> paragraph(paragraph).stream())
        .forEach(paragraph -> out.append(paragraph).append("\n\n"));
    // A header alone is no table to the reader.
    return out.append(document.rows().isEmpty() ? "" : table(document)).toString();
  }

  /**
   * A paragraph, or a block of code or HTML, as it is written.
   *
   * @return empty if Markdown cannot say it
   */
  public static Optional<String> paragraph(RichText text) {
    return verbatim(text).or(() -> PARAGRAPH.write(text)).filter(written -> !written.isEmpty());
  }

  /** Blocks of code and HTML are kept with all their marks. */
  private static Optional<String> verbatim(RichText text) {
    if (text.runs().size() != 1) {
      return Optional.empty();
    }
    Run run = text.runs().get(0);
    boolean isBlock = run.styles().contains(Style.MARKUP) || run.styles().contains(Style.CODE);
    return isBlock && readParagraph(run.text()).text().equals(text)
        ? Optional.of(run.text())
        : Optional.empty();
  }

  private static InlineText.Result readParagraph(String markdown) {
    TableDocument read = MarkdownReader.read(Source.of("", markdown));
    boolean isOne =
        read.prose().size() == 1
            && read.headings().isEmpty()
            && read.tables().isEmpty()
            && read.frontMatter().isEmpty()
            && read.findings().isEmpty();
    return isOne ? new InlineText.Result(read.prose().get(0), List.of()) : NOT_ONE_PARAGRAPH;
  }

  private static String table(DocumentText document) {
    MarkdownCell writer = new MarkdownCell(new InlineText(List.of()));
    List<List<String>> rows = new ArrayList<>();
    rows.add(document.header().stream().map(name -> cell(writer, RichText.of(name))).toList());
    for (List<RichText> row : document.rows()) {
      rows.add(row.stream().map(text -> cell(writer, text)).toList());
    }
    return AlignedTable.print(rows);
  }

  private static String cell(MarkdownCell writer, RichText text) {
    return writer
        .write(text)
        .or(() -> writer.write(RichText.of(text.plain().replaceAll("\\p{Cntrl}", " "))))
        .orElse("");
  }
}
