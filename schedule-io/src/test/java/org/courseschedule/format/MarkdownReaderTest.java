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
    return Stream.of("documents.txt", "grids.txt", "html.txt", "structure.txt")
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
