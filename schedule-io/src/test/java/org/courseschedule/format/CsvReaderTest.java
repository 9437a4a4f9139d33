package org.courseschedule.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Source;
import org.courseschedule.model.RichText;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Row;
import org.courseschedule.table.Table;
import org.courseschedule.table.TableDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

  private static TableDocument read(String... lines) {
    return CsvReader.read(Source.of("x.csv", String.join("\n", lines) + "\n"));
  }

  private static List<String> shown(Table table) {
    return Stream.concat(Stream.of(table.header()), table.rows().stream())
        .map(CsvReaderTest::shown)
        .toList();
  }

  private static String shown(Row row) {
    return row.cells().stream().map(Cell::plain).collect(Collectors.joining("|"));
  }

  private static List<String> prose(TableDocument document) {
    return document.prose().stream().map(RichText::plain).toList();
  }

  @Test
  void aSheetWithTitlesAboveItsHeaderAndPaddingIsATableBelowProse() {
    TableDocument document =
        read(
            "CS 101 Schedule,,,,,",
            "Instructor:,Jane Doe,,,,",
            "Semester:,Fall 2025,,,,",
            ",,,,,",
            "Week,Date,Topic,Reading,,",
            "1,9/2,Intro,ch1,,",
            "2,9/9,Trees,,,");

    assertThat(prose(document))
        .containsExactly("CS 101 Schedule", "Instructor: Jane Doe", "Semester: Fall 2025");
    assertThat(document.headings())
        .extracting(TableDocument.Heading::text)
        .containsExactly("CS 101 Schedule");
    assertThat(document.tables()).hasSize(1);
    assertThat(shown(document.tables().get(0)))
        .containsExactly("Week|Date|Topic|Reading", "1|9/2|Intro|ch1", "2|9/9|Trees|");
    assertThat(document.findings()).isEmpty();
  }

  @Test
  void tablesArePartedByBlankRowsAndTitles() {
    TableDocument document =
        read(
            "Date,Topic,Reading",
            "9/2,Intro,ch1",
            "9/9,Trees,ch2",
            ",,",
            "Exams,,",
            "Exam,Date,Room",
            "Midterm,10/14,101",
            "Final,12/14,102");

    assertThat(document.tables()).hasSize(2);
    assertThat(shown(document.tables().get(1)))
        .containsExactly("Exam|Date|Room", "Midterm|10/14|101", "Final|12/14|102");
    assertThat(prose(document)).containsExactly("Exams");
  }

  @Test
  void aBlankRowWithinATableDoesNotEndIt() {
    TableDocument document =
        read(
            "Date,Topic",
            "9/2,Intro",
            "",
            "TBD,Guest lecture",
            "9/9,Trees",
            "",
            "Break,",
            "9/16,x");

    assertThat(document.tables()).hasSize(1);
    assertThat(document.tables().get(0).rows()).hasSize(5);
  }

  @Test
  void aHeaderThatStandsOnceMoreBeginsATable() {
    TableDocument document = read("Date,Topic", "9/2,Intro", "Date,Topic", "9/9,Trees");

    assertThat(document.tables()).hasSize(2);
  }

  @Test
  void remarksBelowTheLastTableAreProse() {
    TableDocument document = read("Date,Topic", "9/2,Intro", "9/9,Trees", ",", "Dates may change,");

    assertThat(document.tables().get(0).rows()).hasSize(2);
    assertThat(prose(document)).containsExactly("Dates may change");
  }

  @Test
  void withoutAHeaderTheFirstRecordIsARow() {
    Table table = read(" Day 1 , 2026-03-09 23:59", " Day 2 , 2026-03-10 23:59").tables().get(0);

    assertThat(shown(table))
        .containsExactly("|", "Day 1|2026-03-09 23:59", "Day 2|2026-03-10 23:59");
    assertThat(table.place().line()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TBA", "Week 1", "Unit #2"})
  void aFirstRecordWithoutADateAboveDatesIsARow(String first) {
    Table table = read(first + ",Welcome", "2025-09-02,Trees", "2025-09-04,Heaps").tables().get(0);

    assertThat(shown(table))
        .containsExactly("|", first + "|Welcome", "2025-09-02|Trees", "2025-09-04|Heaps");
  }

  @Test
  void titlesStraightAboveTheHeaderAreProse() {
    TableDocument document =
        read("CS 1,Fall 2025", "Updated 1/1/2025", "Date,Topic,Notes", "9/2,Trees,", "9/4,Heaps,");

    assertThat(shown(document.tables().get(0)))
        .containsExactly("Date|Topic|Notes", "9/2|Trees|", "9/4|Heaps|");
    assertThat(prose(document)).containsExactly("CS 1 Fall 2025", "Updated 1/1/2025");
  }

  @Test
  void aColumnMayHaveNoName() {
    Table table = read(",Date,Topic,", ",9/2,Intro,", ",9/9,Trees,x").tables().get(0);

    assertThat(shown(table)).containsExactly("|Date|Topic|", "|9/2|Intro|", "|9/9|Trees|x");
  }

  @Test
  void raggedRowsAreReportedAndPaddingIsNot() {
    TableDocument document =
        read("Date,Topic,Notes", "9/2,Intro", "9/9,Trees,n,x", "9/16,Graphs,n,,,", "A title");

    assertThat(document.findings())
        .extracting(finding -> finding.rule() + " " + finding.place().line())
        .containsExactly("CELL_MISSING 2", "CELL_SURPLUS 3");
    assertThat(shown(document.tables().get(0)))
        .containsExactly(
            "Date|Topic|Notes", "9/2|Intro|", "9/9|Trees|n|x", "9/16|Graphs|n", "A title||");
  }

  @Test
  void ofManyUnclosedQuotesTheLastFindingTellsHowManyThereAre() {
    String[] lines = new String[101];
    Arrays.fill(lines, "9/2,\"a");
    lines[0] = "Date,Topic";

    List<Finding> findings = read(lines).findings();

    assertThat(findings).hasSize(21).allMatch(one -> one.rule() == Rule.QUOTE_UNCLOSED);
    assertThat(findings.get(20).message()).contains("so are those of `100` cells in all");
  }

  @Test
  void anUnclosedQuoteIsReportedWhereItStands() {
    List<Finding> findings = read("Date,Topic", "9/2,\"Intro", "9/9,Trees").findings();

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo(Rule.QUOTE_UNCLOSED);
              assertThat(finding.place()).hasToString("x.csv:2:5");
            });
  }

  @Test
  void placesAreExactWithQuotesOverLinesAndWideCharacters() {
    Table table =
        read("Date,Topic", "9/2,\"\ud83d\ude00 a", "b\", \"x, y\"", "9/9,\u00e9,z").tables().get(0);

    assertThat(table.rows().get(0).cells())
        .extracting(cell -> cell.place().text())
        .containsExactly("9/2", "\"\ud83d\ude00 a\nb\"", "\"x, y\"");
    assertThat(table.rows().get(0).cells().get(2).place()).hasToString("x.csv:3:5");
    assertThat(table.rows().get(1).cells().get(2).place()).hasToString("x.csv:4:7");
    assertThat(table.rows().get(0).place().text()).isEqualTo("9/2,\"\ud83d\ude00 a\nb\", \"x, y\"");
  }

  @Test
  void frontMatterIsYaml() {
    Place yaml =
        read("---", "year: 2025", "---", "Date,Topic", "9/2,x").frontMatter().orElseThrow();

    assertThat(yaml.text()).isEqualTo("year: 2025\n");
    assertThat(yaml.line()).isEqualTo(2);
  }

  @Test
  void frontMatterThatASpreadsheetPaddedIsYamlInItsPlace() {
    TableDocument document =
        read(
            "---,,",
            "year: 2025,,",
            "\"holidays: [\"\"2025-11-27\"\", 2025-12-24]\",,",
            "links: [a, b],",
            "---,,",
            "Date,Topic,",
            "9/2,x,");
    Place yaml = document.frontMatter().orElseThrow();

    assertThat(yaml.text().lines().map(String::stripTrailing))
        .containsExactly("year: 2025", "holidays: [\"2025-11-27\", 2025-12-24]", "links: [a, b]");
    assertThat(yaml.source().lineText(6)).isEqualTo("Date,Topic,");
    assertThat(document.tables()).hasSize(1);
    assertThat(prose(document)).isEmpty();
  }

  @Test
  void aDefusedFormulaIsReadAsItWas() {
    assertThat(shown(read("Date,Topic", "9/2,'=1+1", "9/9,'tis").tables().get(0)))
        .containsExactly("Date|Topic", "9/2|=1+1", "9/9|'tis");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          2*3*4                   => 2*3*4
          2*3 and 4*5             => 2*3 and 4*5
          2**3**4                 => 2**3**4
          C++ <vector>            => C++ <vector>
          snake_case_name         => snake_case_name
          * optional              => * optional
          a * b * c               => a * b * c
          9:00~10:00, 13:00~14:00 => 9:00~10:00, 13:00~14:00
          x < y & z > w           => x < y & z > w
          # 1                     => # 1
          [x] & (y)               => [x] & (y)
          C:\\Users\\me           => C:\\Users\\me
          <b>bold</b> x           => bold x
          *really* so             => really so
          **bold**, `co*de`       => bold, co*de
          [text](https://a.b/c)   => text
          AT&amp;T                => AT&T
          ~~struck~~              => struck
          """)
  void ordinaryTextStaysAndMarkupIsRead(String cell, String shown) {
    assertThat(new SpreadsheetText().read(cell).text().plain()).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          a␊b             => a␊b
          a␊␊* b␊  * c    => a␊␊* b␊  * c
          a␍␊b            => a␊b
          a<br>b          => a␊b
          a<br>␊b         => a␊b
          x<li>␊b</li>    => x␊b
          *a␊b* c         => a␊b c
          """)
  void aLineBreakIsALineBreak(String cell, String shown) {
    String text = cell.replace('␊', '\n').replace('␍', '\r');

    assertThat(new SpreadsheetText().read(text).text().plain()).isEqualTo(shown.replace('␊', '\n'));
  }

  @Test
  void whatIsWrittenIsReadBack() {
    List<List<String>> rows =
        List.of(
            List.of("9/2", "a, \"b\"; c\nd", "=1"),
            List.of("9/9", "'=x|y\tz", " "),
            List.of("9/16", "\"", "a;b"));
    for (char delimiter : ",;\t|".toCharArray()) {
      String csv =
          CsvWriter.DEFAULT.withDelimiter(delimiter).write(List.of("Date", "Topic", "More"), rows);

      assertThat(shown(CsvReader.read(Source.of("x.csv", csv)).tables().get(0)).stream().skip(1))
          .containsExactly("9/2|a, \"b\"; c\nd|=1", "9/9|'=x|y z|", "9/16|\"|a;b");
    }
  }
}
