package org.courseschedule.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courseschedule.export.excel.Entries.DAY;
import static org.courseschedule.export.excel.Entries.due;
import static org.courseschedule.export.excel.Entries.numbered;
import static org.courseschedule.export.excel.Entries.topic;
import static org.courseschedule.export.excel.Entries.when;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.courseschedule.model.ClassNumber;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.Extra;
import org.courseschedule.model.NoClass;
import org.courseschedule.model.Presentation;
import org.courseschedule.model.Reading;
import org.courseschedule.model.RichText;
import org.courseschedule.model.Schedule;
import org.courseschedule.model.TimeRange;
import org.courseschedule.model.When;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;

class ScheduleSheetTest {

  @Test
  void aDayIsADateAndANumberIsANumber() {
    Workbook book = Workbook.of(numbered(7, DAY, "Optimizers"));

    assertThat(book.texts("Schedule").get(0)).containsExactly("Date", "Class", "Topic");
    Cell date = book.cells("Schedule", "Date").get(0);
    assertThat(date.getType()).isEqualTo(CellType.NUMBER);
    assertThat(date.asDate()).isEqualTo(DAY.atStartOfDay());
    Cell number = book.cells("Schedule", "Class").get(0);
    assertThat(number.getType()).isEqualTo(CellType.NUMBER);
    assertThat(number.asNumber()).isEqualByComparingTo(BigDecimal.valueOf(7));
    assertThat(book.part("xl/styles.xml")).contains("formatCode=\"ddd d mmm yyyy\"");
    assertThat(book.findings()).isEmpty();
  }

  @Test
  void everyRowHasADateOfItsOwnYear() {
    LocalDate leap = LocalDate.of(2028, 2, 29);
    LocalDate oldest = LocalDate.of(1900, 3, 1);
    Workbook book = Workbook.of(numbered(1, leap, "a"), numbered(2, oldest, "b"));

    assertThat(book.cells("Schedule", "Date").get(0).asDate()).isEqualTo(leap.atStartOfDay());
    assertThat(book.column("Schedule", "Date").get(1)).isEqualTo("61");
  }

  @Test
  void aDayBeforeTheDatesOfSpreadsheetsIsText() {
    Workbook book =
        Workbook.of(
            numbered(1, LocalDate.of(1899, 12, 31), "a"),
            numbered(2, LocalDate.of(1900, 2, 28), "b"),
            numbered(3, LocalDate.of(10000, 1, 1), "c"));

    assertThat(book.column("Schedule", "Date"))
        .containsExactly("1899-12-31", "1900-02-28", "+10000-01-01");
  }

  @Test
  void aPartOfANumberMakesItText() {
    Entry entry = numbered(1, DAY, "x").withNumber(new ClassNumber(1, "a"));

    assertThat(Workbook.of(entry).column("Schedule", "Class")).containsExactly("1a");
  }

  @Test
  void aRangeHasItsLastDay() {
    DateRange days = new DateRange(LocalDate.of(2025, 11, 26), LocalDate.of(2025, 11, 28));
    Entry entry = topic("No class").withWhen(when("Nov 26-28", days));
    Workbook book = Workbook.of(entry, topic("x"));

    assertThat(book.texts("Schedule").get(0)).containsExactly("Date", "Until", "Topic");
    assertThat(book.cells("Schedule", "Until").get(0).asDate())
        .isEqualTo(days.last().atStartOfDay());
    assertThat(book.column("Schedule", "Until").get(1)).isEmpty();
  }

  @Test
  void separateDaysKeepWhatTheTableSays() {
    Entry entry =
        topic("Labs")
            .withWhen(
                when("Sep 8, 10", DateRange.of(DAY.plusDays(6)), DateRange.of(DAY.plusDays(8))));

    assertThat(Workbook.of(entry).column("Schedule", "Date as published"))
        .containsExactly("Sep 8, 10");
  }

  @Test
  void separateDaysOfAProgramAreSpelledOut() {
    Entry entry =
        topic("Labs")
            .withWhen(when("", DateRange.of(DAY.plusDays(6)), DateRange.of(DAY.plusDays(8))));

    assertThat(Workbook.of(entry).column("Schedule", "Date as published"))
        .containsExactly("2025-09-08, 2025-09-10");
  }

  @Test
  void aRowWithoutADayShowsWhatTheTableSays() {
    Workbook book = Workbook.of(topic("Party").withWhen(when("TBA")), topic("x"));

    assertThat(book.column("Schedule", "Date").get(0)).isEqualTo("TBA");
    assertThat(book.texts("Schedule").get(0)).containsExactly("Date", "Topic");
  }

  @Test
  void aTimeIsShownWhereOneIsStated() {
    When when =
        new When(
            RichText.of("2025-09-02 10:10-11:25"),
            List.of(DateRange.of(DAY)),
            Map.of(),
            Optional.of(TimeRange.of(LocalTime.of(10, 10), LocalTime.of(11, 25))));

    assertThat(Workbook.of(topic("x").withWhen(when)).texts("Schedule"))
        .containsExactly(List.of("Date", "Time", "Topic"), List.of("45902", "10:10-11:25", "x"));
  }

  @Test
  void aKindIsShownWhereItIsNoOrdinaryClass() {
    Workbook book =
        Workbook.of(
            topic("x"),
            Entry.on(DAY, EntryKind.BREAK),
            Entry.on(DAY, EntryKind.EXAM),
            Entry.on(DAY, EntryKind.DEADLINE),
            Entry.on(DAY, EntryKind.OTHER));

    assertThat(book.column("Schedule", "Kind"))
        .containsExactly("", "Break", "Exam", "Deadline", "Other");
  }

  @Test
  void breaksAreShadedAndDeadlinesMarked() {
    Workbook book =
        Workbook.of(
            topic("x"),
            Entry.on(DAY, EntryKind.BREAK).withTopic(RichText.of("No class"), List.of()),
            due(DAY, "Proposal"));

    assertThat(fill(book, "A2")).isEmpty();
    assertThat(fill(book, "A3")).isEqualTo("E3E3E3");
    assertThat(fill(book, "C3")).isEqualTo("E3E3E3");
    assertThat(fill(book, "A4")).isEmpty();
    assertThat(book.texts("Schedule").get(0)).element(3).isEqualTo("Notes");
    assertThat(fill(book, "D4")).isEqualTo("FFF2CC");
    assertThat(book.part("xl/sharedStrings.xml")).containsPattern("<b [^>]*/>.*Proposal due");
  }

  private static String fill(Workbook book, String cell) {
    return WorkbookXml.fill(book, "xl/worksheets/sheet1.xml", cell);
  }

  @Test
  void furtherColumnsStandInTheOrderInWhichTheyAppear() {
    Workbook book =
        Workbook.of(
            topic("x").withExtras(List.of(extra("Room", "G01"), extra("TA", "AB"))),
            topic("y").withExtras(List.of(extra("Slides", "pdf"), extra("TA", "CD"))),
            topic("z").withExtras(List.of(extra("TA", "1"), extra("TA", "2"), extra("", "3"))));

    assertThat(book.texts("Schedule").get(0))
        .containsExactly("Date", "Topic", "Room", "TA", "Slides", "TA", "(no name)");
    assertThat(book.texts("Schedule").get(3)).containsSequence("z", "", "1", "", "2", "3");
  }

  private static Extra extra(String name, String text) {
    return new Extra(name, RichText.of(text));
  }

  @Test
  void itemsThatNoCellSpeaksOfAreAdded() {
    Entry entry =
        due(DAY, "Code")
            .withNotes(RichText.of("Bring a laptop"))
            .withReadings(RichText.EMPTY, List.of(Reading.of(RichText.of("ch. 3"))))
            .withTopic(
                RichText.EMPTY,
                List.of(new Presentation(List.of("CG", "OO"), RichText.of("DeepSeek"))));
    Entry dayOff =
        Entry.on(DAY, EntryKind.BREAK)
            .withNoClass(new NoClass("Fall break", Optional.of(DayOfWeek.MONDAY)));
    Workbook book = Workbook.of(entry, dayOff);

    assertThat(book.column("Schedule", "Topic"))
        .containsExactly("CG, OO: DeepSeek", "No class, Fall break, follows Monday's schedule");
    assertThat(book.column("Schedule", "Notes").get(0)).isEqualTo("Bring a laptop\nCode due");
    assertThat(book.column("Schedule", "Readings").get(0)).isEqualTo("ch. 3");
  }

  @Test
  void itemsThatACellSpeaksOfAreNotSaidTwice() {
    Entry entry =
        due(DAY, "Code")
            .withNotes(RichText.of("(Dao+ 2022) paper,\nCode  due"))
            .withReadings(RichText.EMPTY, List.of(Reading.of(RichText.of("(Dao+ 2022) paper"))));

    assertThat(Workbook.of(entry).texts("Schedule").get(1))
        .containsExactly("45902", "(Dao+ 2022) paper,\nCode  due");
  }

  @Test
  void anEmptyScheduleIsASheetWithAHeader() {
    Workbook book = Workbook.of(Schedule.of(CourseFacts.NONE, List.of()));

    assertThat(book.sheets()).containsExactly("Schedule");
    assertThat(book.texts("Schedule")).hasSize(1);
    assertThat(book.texts("Schedule").get(0)).contains("Date", "Class", "Topic", "Notes");
  }

  @Test
  void theSheetIsReadyForScreenAndPaper() {
    String sheet = Workbook.of(topic("x"), topic("y")).part("xl/worksheets/sheet1.xml");

    assertThat(sheet)
        .contains("<pane ySplit=\"1.0\"", "state=\"frozen\"")
        .contains("<autoFilter ref=\"A1:B3\"/>")
        .contains(
            "orientation=\"landscape\"",
            "fitToPage=\"true\"",
            "fitToWidth=\"1\"",
            "fitToHeight=\"0\"");
    assertThat(Workbook.of(topic("x")).part("xl/workbook.xml")).contains(">Schedule!$1:$1<");
  }
}
