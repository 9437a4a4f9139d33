package org.courseschedule.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.courseschedule.model.ClassNumber;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.RichText;
import org.courseschedule.model.Schedule;
import org.courseschedule.model.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Edits of CSV keep its delimiter, its quotes, and every record that says the same. */
class CsvEditTest {

  private static final String SHEET =
      """
      Algorithms;Fall 2025;;
      ;;;
      Date;#;Topic;Notes
      2025-09-02;1;Trees;"see ""book"";
      twice"
      2025-09-04;2;"Graphs"; padded
      ;;;
      2025-09-09;3;Hashes;
      """;

  private List<Entry> entries = List.of();

  @Test
  void aChangedCellIsWrittenAndNoOther() {
    ScheduleEdit edit = read(SHEET);
    set(0, entries.get(0).withTopic(RichText.of("B-trees; tries"), List.of()));
    set(2, entries.get(2).withNumber(ClassNumber.of(4)).withNotes(RichText.of("last")));

    assertThat(edited(edit))
        .isEqualTo(
            SHEET
                .replace("1;Trees;", "1;\"B-trees; tries\";")
                .replace("3;Hashes;", "4;Hashes;last"));
  }

  @Test
  void aMovedDayKeepsItsNotation() {
    ScheduleEdit edit = read("Date,Topic\r\n\"Tue, Sep 2, 2025\",a\r\n\"Thu, Sep 4, 2025\",b\r\n");
    set(1, entries.get(1).withWhen(When.on(LocalDate.of(2025, 10, 3))));

    assertThat(edited(edit))
        .isEqualTo("Date,Topic\r\n\"Tue, Sep 2, 2025\",a\r\n\"Fri, Oct 3, 2025\",b\r\n");
  }

  @Test
  void recordsComeAndGoAndMove() {
    ScheduleEdit edit = read(SHEET);
    entries.remove(1);
    Collections.swap(entries, 0, 1);
    entries.add(
        1,
        Entry.on(LocalDate.of(2025, 9, 10), EntryKind.CLASS)
            .withNumber(ClassNumber.of(7))
            .withTopic(RichText.of("Heaps"), List.of()));

    assertThat(edited(edit))
        .isEqualTo(
            """
            Algorithms;Fall 2025;;
            ;;;
            Date;#;Topic;Notes
            2025-09-09;3;Hashes;
            2025-09-10;7;Heaps;
            2025-09-02;1;Trees;"see ""book"";
            twice"
            ;;;
            """);
  }

  @Test
  void whereAllRecordsGoTheHeaderStays() {
    ScheduleEdit edit = read("Date,Topic\n2025-09-02,a\n2025-09-04,b\n");
    entries.clear();

    assertThat(edited(edit)).isEqualTo("Date,Topic\n");
  }

  @Test
  void aNewRowWithoutANumberGetsNone() {
    ScheduleEdit edit =
        read("Date,#,Topic\n2025-09-02,1,a\n2025-09-04,,No class\n2025-09-09,2,b\n");
    entries.add(
        Entry.on(LocalDate.of(2025, 9, 11), EntryKind.CLASS)
            .withTopic(RichText.of("c"), List.of()));

    assertThat(edited(edit)).endsWith("2025-09-09,2,b\n2025-09-11,,c\n");
  }

  @Test
  void aColumnThatQuotesWithoutNeedGoesOnDoingSo() {
    ScheduleEdit edit =
        read("\"Date\",\"Topic\"\n2025-09-02,\"a, b\"\n2025-09-04,\"c\"\n2025-09-09,\"d\"\n");
    set(0, entries.get(0).withTopic(RichText.of("e"), List.of()));

    assertThat(edited(edit)).contains("2025-09-02,\"e\"\n");
  }

  @Test
  void quotesThatWereNeededGo() {
    ScheduleEdit edit = read("Date,Topic\n2025-09-02,\"a, b\"\n2025-09-04,c\n");
    set(0, entries.get(0).withTopic(RichText.of("e"), List.of()));

    assertThat(edited(edit)).contains("2025-09-02,e\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lineEndsAndBreaksWithinCellsStay(String lineEnd) {
    String csv = "Date,Topic\n2025-09-02,\"a\nb\"\n2025-09-04,c\n".replace("\n", lineEnd);
    ScheduleEdit edit = read(csv);
    set(1, entries.get(1).withTopic(RichText.of("d\ne"), List.of()));

    assertThat(edited(edit)).isEqualTo(csv.replace(",c", ",\"d" + lineEnd + "e\""));
  }

  @Test
  void aLastRecordWithoutALineEndStaysOne() {
    ScheduleEdit edit = read("Date,Topic\n2025-09-02,a\n2025-09-04,b");
    Collections.swap(entries, 0, 1);

    assertThat(edited(edit)).isEqualTo("Date,Topic\n2025-09-04,b\n2025-09-02,a");
  }

  @Test
  void cellsThatWereLeftOutAreAddedOnlyAsFarAsNeeded() {
    ScheduleEdit edit = read("Date,Topic,Notes,Room\n2025-09-02,a,n,r\n2025-09-04,b\n");
    set(1, entries.get(1).withNotes(RichText.of("m")));

    assertThat(edited(edit)).isEqualTo("Date,Topic,Notes,Room\n2025-09-02,a,n,r\n2025-09-04,b,m\n");
  }

  @Test
  void aSpreadsheetsPaddingStays() {
    ScheduleEdit edit = read("Date\tTopic\t\t\n2025-09-02\ta\t\t\n2025-09-04\tb\t\t\n");
    set(1, entries.get(1).withTopic(RichText.of("c"), List.of()));

    assertThat(edited(edit)).isEqualTo("Date\tTopic\t\t\n2025-09-02\ta\t\t\n2025-09-04\tc\t\t\n");
  }

  @ParameterizedTest
  @CsvSource({"=1+1, '''=1+1'", "@name, '''@name'", "-, '''-'", "5 - 3, 5 - 3"})
  void whatASpreadsheetWouldRunIsDefused(String topic, String cell) {
    ScheduleEdit edit = read("Date,Topic\n2025-09-02,a\n2025-09-04,b\n");
    set(0, entries.get(0).withTopic(RichText.of(topic), List.of()));

    assertThat(edited(edit)).isEqualTo("Date,Topic\n2025-09-02," + cell + "\n2025-09-04,b\n");
  }

  @Test
  void aFactStandsBelowTheLineThatStatesTheDelimiter() {
    String csv = "sep=;\r\nDate;Topic\r\n2025-09-02;a\r\n2025-09-04;b\r\n";
    ScheduleEdit edit = read(csv);
    Schedule schedule = edit.file().schedule();

    ScheduleEdit.Result result =
        edit.apply(schedule.withCourse(schedule.course().withTitle("Trees")));

    assertThat(result.findings()).isEmpty();
    assertThat(text(result))
        .isEqualTo(csv.replace("sep=;\r\n", "sep=;\r\n---\r\ntitle: Trees\r\n---\r\n"));
  }

  @Test
  void aFactOfFrontMatterThatASpreadsheetPaddedIsWrittenOnItsLine() {
    String csv =
        "---,\n\"title: \"\"Trees, and more\"\"\",\n---,\nDate,Topic\n2025-09-02,a\n2025-09-04,b\n";
    ScheduleEdit edit = read(csv);
    Schedule schedule = edit.file().schedule();

    ScheduleEdit.Result result =
        edit.apply(schedule.withCourse(schedule.course().withTitle("Graphs")));

    assertThat(result.findings()).isEmpty();
    assertThat(text(result)).isEqualTo(csv.replaceFirst("\"title.*\n", "title: Graphs\n"));
  }

  /** Reads a sheet; its entries are those to edit. */
  private ScheduleEdit read(String csv) {
    ScheduleEdit edit =
        ScheduleEdit.of("schedule.csv", csv.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    entries = new ArrayList<>(edit.file().schedule().entries());
    return edit;
  }

  private void set(int index, Entry entry) {
    entries.set(index, entry);
  }

  private String edited(ScheduleEdit edit) {
    ScheduleEdit.Result result = edit.apply(edit.file().schedule().withEntries(entries));
    assertThat(result.findings()).isEmpty();
    return text(result);
  }

  private static String text(ScheduleEdit.Result result) {
    return new String(result.bytes(), StandardCharsets.UTF_8);
  }
}
