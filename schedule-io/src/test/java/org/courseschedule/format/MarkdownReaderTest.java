package org.courseschedule.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Source;
import org.courseschedule.finding.Span;
import org.courseschedule.model.RichText;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Row;
import org.courseschedule.table.Table;
import org.courseschedule.table.TableDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {

  static List<Spec> documents() {
    return Stream.of("documents.txt", "grids.txt", "dashes.txt", "html.txt", "structure.txt")
        .flatMap(file -> Spec.read(file).stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void findsTheTablesOfADocument(Spec spec) {
    assertThat(told(read(spec.input()))).isEqualTo(spec.expected());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void anyLineEndWillDo(String lineEnd) {
    String text = "# A\n\ntext\n| Date | Topic |\n|---|---|\n| Sep 2 | a |\n| Sep 4 | b\n";

    TableDocument document = read(text.replace("\n", lineEnd));

    assertThat(told(document))
        .isEqualTo(
            """
            prose A
            prose text
            table [Date][Topic]
            row [Sep 2][a]
            row [Sep 4][b]""");
    assertThat(document.headings().get(0).place().text()).isEqualTo("# A");
    assertThat(document.tables().get(0).rows().get(1).place().line()).isEqualTo(7);
  }

  @Test
  void everyCellHasItsExactPlace() {
    String text = "> | Date | 😀 |\n> |---|---|\n> | Sep 2 |\u00a0*a* \\| b\t| **c**\n";

    List<Cell> cells = read(text).tables().get(0).rows().get(0).cells();

    assertThat(cells)
        .extracting(cell -> cell.place().text())
        .containsExactly("Sep 2", "*a* \\| b", "**c**");
    assertThat(cells).extracting(cell -> cell.place().column()).containsExactly(5, 13, 24);
    assertThat(cells).extracting(cell -> cell.place().line()).containsOnly(3);
  }

  @Test
  void anEmptyCellStandsBehindItsPipeAndAnAbsentOneAtTheEndOfTheLine() {
    List<Cell> cells =
        read("| A | B | C | D |\n|-|-|-|-|\n| a ||").tables().get(0).rows().get(0).cells();

    assertThat(cells)
        .extracting(cell -> cell.place().span())
        .containsExactly(new Span(30, 31), new Span(33, 33), new Span(34, 34), new Span(34, 34));
  }

  @Test
  void aCellBelowDashesStandsWhereItsFirstLineOfTextDoes() {
    String text =
        """
        ----------------
        Date   \ud83d\ude00 topic
        ------ ---------
        Sep 2  *Trees*
               and b

        Sep 4
        ----------------
        """;

    TableDocument document = read(text.replace("\n", "\r\n"));

    List<Row> rows = document.tables().get(0).rows();
    assertThat(rows.get(0).cells())
        .extracting(cell -> cell.place().text())
        .containsExactly("Sep 2", "*Trees*");
    assertThat(rows.get(1).cells())
        .extracting(cell -> cell.place().text())
        .containsExactly("Sep 4", "");
    assertThat(rows.get(1).place().line()).isEqualTo(7);
  }

  @Test
  void aCellOfAGridStandsWhereItsFirstLineOfTextDoes() {
    String text =
        """
        > +------+---------+-------+
        > | Week | \u65e5\u4ed8    | Topic |
        > +======+=========+=======+
        > | 1    |         | a     |
        > |      | **9/2** | b     |
        > |      +---------+-------+
        > |      | 9/4     |       |
        > +------+---------+-------+
        """;

    Table table = read(text).tables().get(0);

    assertThat(places(table.header()))
        .containsExactly("2:5 Week", "2:12 \u65e5\u4ed8", "2:20 Topic");
    assertThat(places(table.rows().get(0))).containsExactly("4:5 1", "5:12 **9/2**", "4:22 a");
    assertThat(places(table.rows().get(1))).containsExactly("4:5 1", "7:12 9/4", "7:21 ");
    assertThat(table.rows().get(1).place().line()).isEqualTo(7);
    assertThat(table.place().line()).isEqualTo(1);
  }

  @Test
  void aCellOfAnHtmlTableStandsWhereItsTextDoes() {
    String text =
        """
        # Plan

        <table>
          <tr><th>Date<th> <p class="x">
              Topic </p>
          <tr><td rowspan="2">\ud83d\ude00 &amp; b</td><td></td></tr>
          <tr><td><a href="x">link</a>, <b>bold</b></td></tr>
          <tr><td colspan="2"><img src="y"></td></tr>
        </table>
        """;

    Table table = read(text).tables().get(0);

    assertThat(places(table.header())).containsExactly("4:11 Date", "5:7 Topic");
    assertThat(places(table.rows().get(0))).containsExactly("6:23 \ud83d\ude00 &amp; b", "6:41 ");
    assertThat(places(table.rows().get(1)))
        .containsExactly("6:23 \ud83d\ude00 &amp; b", "7:23 link</a>, <b>bold");
    assertThat(places(table.rows().get(2))).containsExactly("8:23 <img src=\"y\">", "8:36 ");
    assertThat(table.place().line()).isEqualTo(3);
    assertThat(table.place().text()).startsWith("<table>").endsWith("</table>");
  }

  @Test
  void aCellThatSpansRowsHasOnePlaceInAllOfThem() {
    String text = "<table>\r\n<tr><td rowspan=2>1<td>a\r\n<tr><td>b\r\n</table>\r\n";

    List<Row> rows = read(text).tables().get(0).rows();

    assertThat(rows.get(1).cells().get(0)).isEqualTo(rows.get(0).cells().get(0));
    assertThat(places(rows.get(1))).containsExactly("2:19 1", "3:9 b");
  }

  @Test
  void tooManySpansAreALimit() {
    String text = "<table>" + "<tr><td colspan=1000 rowspan=65534>a".repeat(1000) + "</table>";

    TableDocument document = read(text);

    assertThat(document.findings())
        .extracting(finding -> finding.rule().id())
        .containsOnlyOnce("limit-exceeded");
    assertThat(document.tables().get(0).rows().size()).isBetween(10, 999);
  }

  @Test
  void frontMatterInJsonIsYamlToo() {
    TableDocument document = read("{\n  \"year\": 2025\n}\ntext\n");

    assertThat(document.frontMatter().map(Place::text)).hasValue("{\n  \"year\": 2025\n}");
    assertThat(told(document)).isEqualTo("prose text");
  }

  private static List<String> places(Row row) {
    return row.cells().stream()
        .map(Cell::place)
        .map(place -> place.line() + ":" + place.column() + " " + place.text())
        .toList();
  }

  @Test
  void aTableGoesFromItsHeaderToItsLastRow() {
    String table = "| A |\n|---|\n| a |\n| b |";

    assertThat(read("x\n" + table + "\n\ny\n").tables().get(0).place().text()).isEqualTo(table);
  }

  @Test
  void theFrontMatterIsToldWithoutItsFences() {
    TableDocument document = read("---\ntitle: x\nyear: 2025\n---\n\n| A |\n|---|\n| a |\n");

    assertThat(document.frontMatter().map(Place::text)).hasValue("title: x\nyear: 2025\n");
    assertThat(told(document)).isEqualTo("table [A]\nrow [a]");
    assertThat(document.tables().get(0).header().place().line()).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nyear: 2025\n",
        " ---\nyear: 2025\n---\n",
        "\n---\na: b\n---\n",
        "----\na: b\n----\n"
      })
  void whatIsNotFencedAtTheVeryStartIsNoFrontMatter(String text) {
    assertThat(read(text).frontMatter()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\n---\n", "---\r\n...\r\n", "---  \r---\r", "---\n---"})
  void frontMatterMayBeEmptyAndEndInDots(String text) {
    assertThat(read(text).frontMatter().map(Place::text)).hasValue("");
    assertThat(read(text).prose()).isEmpty();
  }

  private static TableDocument read(String text) {
    return MarkdownReader.read(Source.of("schedule.md", text));
  }

  private static String told(TableDocument document) {
    List<String> lines = new ArrayList<>();
    document
        .prose()
        .forEach(text -> lines.add(("prose " + text.plain()).replace("\n", "⏎").stripTrailing()));
    for (Table table : document.tables()) {
      lines.add("table " + told(table.header()));
      table.rows().forEach(row -> lines.add("row " + told(row)));
    }
    for (Finding finding : document.findings()) {
      Place place = finding.place();
      lines.add(
          "%s %d:%d `%s`"
              .formatted(finding.rule().id(), place.line(), place.column(), place.text()));
    }
    return String.join("\n", lines);
  }

  private static String told(Row row) {
    return row.cells().stream()
        .map(Cell::text)
        .map(RichText::plain)
        .map(text -> "[" + text.replace("\n", "⏎").replace('\u00a0', '⍽') + "]")
        .collect(Collectors.joining());
  }
}
