package org.courseschedule.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.courseschedule.export.excel.Entries.link;
import static org.courseschedule.export.excel.Entries.numbered;
import static org.courseschedule.export.excel.Entries.text;
import static org.courseschedule.export.excel.Entries.topic;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Source;
import org.courseschedule.finding.Span;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.Entry;
import org.courseschedule.model.Extra;
import org.courseschedule.model.RichText;
import org.courseschedule.model.Schedule;
import org.junit.jupiter.api.Test;

class LimitsTest {

  @Test
  void aTextThatIsTooLongGoesOnBelow() {
    String text = "All work and no play. ".repeat(2_000);
    Workbook book = Workbook.of(numbered(5, Entries.DAY, text), numbered(6, Entries.DAY, "next"));

    List<String> pieces = book.column("Schedule", "Topic");
    assertThat(String.join("", pieces)).isEqualTo(text + "next");
    assertThat(pieces).allMatch(piece -> piece.length() <= 32_767);
    assertThat(book.column("Schedule", "Class").subList(0, pieces.size() - 1)).containsOnly("5");
    assertThat(book.column("Schedule", "Date")).containsOnly("45902");
    assertThat(book.findings())
        .extracting(finding -> finding.rule(), Finding::message)
        .containsExactly(
            tuple(
                Rule.SHEET_CELL_TOO_LONG,
                "text of `44000` characters is longer than a cell of a spreadsheet holds, `32767`;"
                    + " it goes on in the rows below"));
  }

  @Test
  void aTextThatFitsACellIsNoFinding() {
    assertThat(Workbook.of(topic("x".repeat(32_767))).findings()).isEmpty();
    assertThat(Workbook.of(topic("x".repeat(32_768))).findings()).hasSize(1);
  }

  @Test
  void charactersWithoutWidthDoNotOverfillACell() {
    String text = "e" + "\u0301".repeat(70_000);

    List<String> pieces = Workbook.of(topic(text)).column("Schedule", "Topic");
    assertThat(String.join("", pieces)).isEqualTo(text);
    assertThat(pieces).hasSizeGreaterThan(2).allMatch(piece -> piece.length() <= 32_767);
  }

  @Test
  void aFindingNamesTheCellItCameFrom() throws IOException {
    Schedule schedule = Schedule.of(CourseFacts.NONE, List.of(topic("x".repeat(40_000))));
    Source source = Source.of("schedule.md", "| Sep 2 | xxx |");
    Place cell = new Place(source, new Span(10, 13));
    Origins origins =
        new Origins(
            Place.startOf(source),
            Map.of(),
            List.of(
                new Origins.EntryOrigin(
                    Place.of(source), Map.of(Origins.Field.TOPIC, cell), List.of())));

    assertThat(ExcelExport.write(schedule, origins, new ByteArrayOutputStream()))
        .extracting(Finding::place)
        .containsExactly(cell);
  }

  @Test
  void moreLinksThanASheetHoldsStayAsText() {
    int count = 65_600;
    Schedule schedule =
        Schedule.of(
            CourseFacts.NONE,
            IntStream.range(0, count)
                .mapToObj(number -> topic(text(link("x", "https://example.org/" + number))))
                .toList());
    Place document = Place.startOf(Source.of("schedule.md", ""));
    Sheet sheet =
        Layout.of(ScheduleSheet.of(Listed.all(schedule, Origins.none(schedule)), document));
    LinkPlan plan = LinkPlan.of(List.of(sheet), document);

    assertThat(plan.target(sheet, 65_530, 1))
        .contains(new LinkPlan.Outside("https://example.org/65529"));
    assertThat(plan.target(sheet, 65_531, 1)).isEmpty();
    Sheet links = plan.sheets().get(1);
    assertThat(links.rows()).hasSize(71);
    assertThat(plan.target(links, 1, 4))
        .contains(new LinkPlan.Outside("https://example.org/65530"));
    assertThat(plan.findings())
        .extracting(Finding::rule)
        .containsExactly(Rule.SHEET_LINKS_TOO_MANY);
    assertThat(plan.findings().get(0).message()).contains("`65600`", "`65530`", "`70`");
  }

  @Test
  void moreColumnsThanASheetHoldsAreAFinding() {
    List<Extra> extras =
        IntStream.range(0, 16_400)
            .mapToObj(number -> new Extra("column " + number, RichText.of("x")))
            .toList();
    Schedule schedule = Schedule.of(CourseFacts.NONE, List.of(topic("x").withExtras(extras)));
    Place document = Place.startOf(Source.of("schedule.md", ""));
    Grid grid = ScheduleSheet.of(Listed.all(schedule, Origins.none(schedule)), document);
    List<Finding> findings = new ArrayList<>();
    Sheet sheet = Limits.cut(Layout.of(grid), document, findings);

    assertThat(sheet.widths()).hasSize(16_384);
    assertThat(sheet.rows()).allMatch(row -> row.cells().size() == 16_384);
    assertThat(findings).extracting(Finding::rule).containsExactly(Rule.LIMIT_EXCEEDED);
    assertThat(findings.get(0).message()).contains("`16402`", "`16384`");
  }

  @Test
  void manyRowsAreWrittenInReasonableTime() {
    List<Entry> entries =
        IntStream.range(0, 5_000)
            .mapToObj(number -> numbered(number, Entries.DAY.plusDays(number), "Topic " + number))
            .toList();

    Workbook book =
        assertTimeout(
            Duration.ofSeconds(60), () -> Workbook.of(Schedule.of(CourseFacts.NONE, entries)));
    assertThat(book.rows("Schedule")).hasSize(5_001);
  }

  @Test
  void manyLooksInOneCellAreWrittenInReasonableTime() {
    List<RichText.Run> runs =
        IntStream.range(0, 10_000)
            .mapToObj(
                number ->
                    number % 2 == 0
                        ? RichText.Run.of("a")
                        : Entries.styled("b", RichText.Style.STRONG))
            .toList();

    Workbook book =
        assertTimeout(Duration.ofSeconds(60), () -> Workbook.of(topic(new RichText(runs))));
    assertThat(String.join("", book.column("Schedule", "Topic"))).hasSize(10_000);
  }

  @Test
  void everyRowHasAHeightThatARowCanHave() {
    Workbook book = Workbook.of(topic("x"), topic("word ".repeat(3_000)), topic("a\n".repeat(300)));

    List<Double> heights = WorkbookXml.heights(book, "xl/worksheets/sheet1.xml");
    assertThat(heights).hasSameSizeAs(book.rows("Schedule")).allMatch(height -> height <= 409.5);
    assertThat(Arrays.asList(heights.get(0), heights.get(1))).containsOnly(17.0);
    assertThat(book.column("Schedule", "Topic").stream().collect(Collectors.joining()))
        .isEqualTo("x" + "word ".repeat(3_000) + "a\n".repeat(300));
  }
}
