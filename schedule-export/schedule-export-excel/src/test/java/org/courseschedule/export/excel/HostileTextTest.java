package org.courseschedule.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.courseschedule.export.excel.Entries.link;
import static org.courseschedule.export.excel.Entries.text;
import static org.courseschedule.export.excel.Entries.topic;

import java.util.List;
import org.apache.xmlbeans.XmlObject;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.Entry;
import org.courseschedule.model.Extra;
import org.courseschedule.model.RichText;
import org.courseschedule.model.Schedule;
import org.courseschedule.model.Term;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "=HYPERLINK(\"https://example.org\",\"x\")",
        "=cmd|' /C calc'!A0",
        "\t=1",
        "'=1",
        "2025",
        "2025-09-02",
        "TRUE",
        "#REF!",
        "<b>&amp;</b> ]]>",
        "\u202E reversed"
      })
  void textStaysText(String text) {
    Workbook book = Workbook.of(topic(text));

    assertThat(book.cells("Schedule", "Topic").get(0).getType()).isEqualTo(CellType.STRING);
    assertThat(book.column("Schedule", "Topic")).containsExactly(text);
    assertThat(book.part("xl/worksheets/sheet1.xml")).doesNotContain("<f>", "<f ");
  }

  @Test
  void textLikeAFormulaIsTextStillWhenSomeoneEditsIt() {
    assertThat(Workbook.of(topic("=1+1")).part("xl/styles.xml")).contains("quotePrefix=\"true\"");
    assertThat(Workbook.of(topic("1+1")).part("xl/styles.xml"))
        .doesNotContain("quotePrefix=\"true\"");
  }

  @Test
  void charactersThatXmlCannotHoldAreEscaped() {
    // The reader gives the text as it stands in the file.
    assertThat(Workbook.of(topic("a\u0001b\u000Bc\rd\uFFFFe")).column("Schedule", "Topic"))
        .containsExactly("a_x0001_b_x000B_c_x000D_d_xFFFF_e");
  }

  @Test
  void textThatLooksLikeAnEscapeIsToldApart() {
    assertThat(XString.escape("_x000D_")).isEqualTo("_x005F_x000D_");
    assertThat(XString.escape("_x0041_x0042_")).isEqualTo("_x005F_x0041_x005F_x0042_");
    assertThat(XString.escape("_x00D_ _X000D_ snake_case_"))
        .isEqualTo("_x00D_ _X000D_ snake_case_");
  }

  @Test
  void halfACharacterIsReplacedAndAWholeOneKept() {
    assertThat(XString.escape("a\uD83Db\uDE00c\uD83D\uDE00"))
        .isEqualTo("a\uFFFDb\uFFFDc\uD83D\uDE00");
  }

  @Test
  void everyPartIsXmlWhateverTheTexts() {
    String nasty = "\u0000\u0001\u001F\uFFFE\uD800 <&>\"' ]]> _x000D_ \r\n\t\u2028";
    RichText text = RichText.of(nasty);
    Entry entry =
        topic(text(link(nasty, "https://example.org/\uFFFE\uD800<&>\"'"), link("b", "x y")))
            .withNotes(text)
            .withExtras(List.of(new Extra(nasty, text)));
    Schedule schedule =
        new Schedule(
            CourseFacts.NONE
                .withTitle(nasty)
                .withCode(nasty)
                .withTerm(Term.UNSTATED.withName(nasty)),
            List.of(entry),
            List.of(text));

    assertThat(Workbook.of(schedule).parts().values())
        .hasSizeGreaterThan(8)
        .allSatisfy(
            part -> assertThatCode(() -> XmlObject.Factory.parse(part)).doesNotThrowAnyException());
  }
}
