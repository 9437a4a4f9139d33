package org.courseschedule.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courseschedule.export.excel.Entries.link;
import static org.courseschedule.export.excel.Entries.styled;
import static org.courseschedule.export.excel.Entries.text;
import static org.courseschedule.export.excel.Entries.topic;

import java.util.List;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.model.RichText.Style;
import org.junit.jupiter.api.Test;

class RichTextTest {

  @Test
  void everyLookOfTheCellIsKept() {
    Workbook book =
        Workbook.of(
            topic(
                text(
                    Run.of("plain "),
                    styled("em", Style.EMPHASIS),
                    styled("strong", Style.STRONG),
                    styled("code", Style.CODE),
                    styled("strike", Style.STRIKE),
                    styled("both", Style.EMPHASIS, Style.STRONG),
                    link("link", "https://example.org"))));

    assertThat(book.column("Schedule", "Topic"))
        .containsExactly("plain emstrongcodestrikebothlink");
    List<String> runs = WorkbookXml.all(book.part("xl/sharedStrings.xml"), "<r>(.*?)</r>");
    assertThat(runs).hasSize(7);
    assertThat(runs.get(0)).contains("xml:space=\"preserve\"").doesNotContain("<i ", "<b ");
    assertThat(runs.get(1)).contains("<i ").doesNotContain("<b ");
    assertThat(runs.get(2)).contains("<b ").doesNotContain("<i ");
    assertThat(runs.get(3)).contains("Courier New");
    assertThat(runs.get(4)).contains("<strike ");
    assertThat(runs.get(5)).contains("<b ", "<i ");
    assertThat(runs.get(6)).contains("<u", "0563C1");
  }

  @Test
  void markupOfTheSourceIsNotShown() {
    Workbook book = Workbook.of(topic(text(styled("<b>", Style.MARKUP), Run.of("x"))));

    assertThat(book.column("Schedule", "Topic")).containsExactly("x");
  }

  @Test
  void aLineBreakIsALineBreak() {
    assertThat(Workbook.of(topic("one\ntwo")).column("Schedule", "Topic"))
        .containsExactly("one\ntwo");
  }
}
