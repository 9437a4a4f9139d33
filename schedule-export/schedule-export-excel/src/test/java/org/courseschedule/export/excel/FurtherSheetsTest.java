package org.courseschedule.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courseschedule.export.excel.Entries.DAY;
import static org.courseschedule.export.excel.Entries.numbered;
import static org.courseschedule.export.excel.Entries.topic;

import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.courseschedule.model.Citation;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.Entry;
import org.courseschedule.model.Holiday;
import org.courseschedule.model.Link;
import org.courseschedule.model.MeetingPattern;
import org.courseschedule.model.Milestone;
import org.courseschedule.model.NoClassDays;
import org.courseschedule.model.Presentation;
import org.courseschedule.model.Reading;
import org.courseschedule.model.RichText;
import org.courseschedule.model.Schedule;
import org.courseschedule.model.Term;
import org.junit.jupiter.api.Test;

class FurtherSheetsTest {

  private static final String DATE = "45902";

  @Test
  void onlySheetsWithContentAreThere() {
    assertThat(Workbook.of(topic("x")).sheets()).containsExactly("Schedule");
  }

  @Test
  void everyMilestoneHasARow() {
    Entry entry =
        numbered(3, DAY, "x")
            .withNotes(RichText.of("HW1 posted, Proposal due, send title"))
            .withMilestones(
                List.of(
                    milestone(Milestone.Kind.RELEASED, "HW1", "HW1 posted"),
                    milestone(Milestone.Kind.DUE, "Proposal", "Proposal due"),
                    milestone(Milestone.Kind.TO_DO, "title", "send title")));
    Workbook book = Workbook.of(entry);

    assertThat(book.sheets()).containsExactly("Schedule", "Deadlines");
    assertThat(book.texts("Deadlines"))
        .containsExactly(
            List.of("Date", "Class", "What", "Work", "As published"),
            List.of(DATE, "3", "Released", "HW1", "HW1 posted"),
            List.of(DATE, "3", "Due", "Proposal", "Proposal due"),
            List.of(DATE, "3", "To do", "title", "send title"));
    assertThat(WorkbookXml.fill(book, "xl/worksheets/sheet2.xml", "A2")).isEmpty();
    assertThat(WorkbookXml.fill(book, "xl/worksheets/sheet2.xml", "A3")).isEqualTo("FFF2CC");
  }

  private static Milestone milestone(Milestone.Kind kind, String what, String text) {
    return new Milestone(kind, what, RichText.of(text));
  }

  @Test
  void everyReadingHasARowWithItsOwnLink() {
    Reading paper =
        new Reading(
            Entries.text(Entries.link("Bengio+ 2003, ch2", "https://example.org/bengio")),
            Optional.of(new Citation("Bengio", true, 2003)),
            Optional.of("ch2"));
    Entry entry =
        numbered(1, DAY, "Language models")
            .withReadings(
                RichText.of("Bengio+ 2003, ch2; slides"),
                List.of(paper, Reading.of(RichText.of("slides"))));
    Workbook book = Workbook.of(entry);

    assertThat(book.texts("Readings"))
        .containsExactly(
            List.of("Date", "Class", "Reading", "Citation", "Part", "Topic"),
            List.of(DATE, "1", "Bengio+ 2003, ch2", "Bengio+ 2003", "ch2", "Language models"),
            List.of(DATE, "1", "slides", "", "", "Language models"));
    assertThat(WorkbookXml.links(book, "2")).containsExactly("C2 https://example.org/bengio");
  }

  @Test
  void everyPresentationHasARow() {
    Entry entry =
        topic("CG, OO: DeepSeek-v3, WL: LLaMA")
            .withTopic(
                RichText.of("CG, OO: DeepSeek-v3, WL: LLaMA"),
                List.of(
                    new Presentation(List.of("CG", "OO"), RichText.of("DeepSeek-v3")),
                    new Presentation(List.of("WL"), RichText.of("LLaMA"))));

    assertThat(Workbook.of(entry).texts("Presentations"))
        .containsExactly(
            List.of("Date", "Presenters", "Title"),
            List.of(DATE, "CG, OO", "DeepSeek-v3"),
            List.of(DATE, "WL", "LLaMA"));
  }

  @Test
  void theCourseSheetHoldsTheFactsAndTheProse() {
    CourseFacts facts =
        CourseFacts.NONE
            .withCode("CS 6410")
            .withTitle("Modern ML Systems")
            .withYear(Year.of(2025))
            .withTerm(Term.UNSTATED.withName("Fall 2025").withFirst(LocalDate.of(2025, 8, 25)))
            .withMeets(MeetingPattern.parse("TuTh").orElseThrow())
            .withZone(ZoneId.of("America/New_York"))
            .withLocation("Gates G01")
            .withLinks(List.of(new Link("https://example.org/ml")))
            .withHolidays(EnumSet.of(Holiday.LABOR))
            .withNoClass(
                List.of(
                    new NoClassDays("Snow", DateRange.of(DAY)),
                    new NoClassDays("Fall break", new DateRange(DAY, DAY.plusDays(1)))));
    Workbook book =
        Workbook.of(new Schedule(facts, List.of(), List.of(RichText.of("May change (snow)."))));

    assertThat(book.texts("Course"))
        .containsExactly(
            List.of("Fact", "Value"),
            List.of("Code", "CS 6410"),
            List.of("Title", "Modern ML Systems"),
            List.of("Term", "Fall 2025"),
            List.of("Year", "2025"),
            List.of("First day", "45894"),
            List.of("Meets", "TuTh"),
            List.of("Time zone", "America/New_York"),
            List.of("Location", "Gates G01"),
            List.of("Link", "https://example.org/ml"),
            List.of("Holidays", "Labor Day"),
            List.of("No class: Snow", DATE),
            List.of("No class: Fall break", DATE),
            List.of("until", "45903"),
            List.of("Remark", "May change (snow)."));
    assertThat(WorkbookXml.links(book, "2")).containsExactly("B10 https://example.org/ml");
  }

  @Test
  void theDocumentHasATitleAndSaysWhichTerm() {
    CourseFacts facts =
        CourseFacts.NONE
            .withCode("CS & 1")
            .withTitle("Fish & Chips")
            .withTerm(Term.UNSTATED.withName("Fall 2025"));
    Workbook book = Workbook.of(Schedule.of(facts, List.of(topic("x"))));

    assertThat(book.part("docProps/core.xml"))
        .contains("<dc:title>CS &amp; 1: Fish &amp; Chips</dc:title>")
        .contains("<dc:subject>Fall 2025</dc:subject>");
    assertThat(book.part("xl/worksheets/sheet1.xml"))
        .contains("&amp;CCS &amp;&amp; 1: Fish &amp;&amp; Chips");
  }

  @Test
  void aLongTitleIsShortenedAtTheHeadOfAPageOnly() {
    String title = "A very long title ".repeat(60).strip();
    Workbook book =
        Workbook.of(Schedule.of(CourseFacts.NONE.withTitle(title), List.of(topic("x"))));

    String head =
        WorkbookXml.all(book.part("xl/worksheets/sheet1.xml"), "<oddHeader>(.*?)</oddHeader>")
            .get(0);
    assertThat(head).hasSizeLessThan(255).endsWith("\u2026");
    assertThat(book.part("docProps/core.xml")).contains(title);
    assertThat(book.column("Course", "Value")).containsExactly(title);
  }
}
