package org.courseschedule.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.courseschedule.corpus.Corpus;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.RichText;
import org.courseschedule.model.Schedule;
import org.courseschedule.model.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleEditTest {

  private static final String TABLE =
      """
      # Fall 2025

      | Date       | Topic  | Notes |
      |------------|--------|-------|
      | Tue Sep 2  | Trees  |       |
      | Thu Sep 4  | Graphs | a     |
      | Sep 8-9    | Hashes |       |

      Other text.
      """;

  @Test
  void anUneditedTextStaysAsItIs() {
    ScheduleEdit edit = read(TABLE);

    assertThat(text(edit.apply(edit.file().schedule()))).isEqualTo(TABLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Class 1 (Sep 2)     => Class 2 (Sep 4)     => Sep 4     => Sep 9
          Class 1 (Tue Sep 2) => Class 2 (Thu Sep 4) => Thu Sep 4 => Tue Sep 9
          1: Sep 2            => 2: Sep 4            => Sep 4     => Sep 9
          Lecture 1 - Sep 2   => Lecture 2 - Sep 4   => Sep 4     => Sep 9
          """)
  void anEntryWithoutANumberHasNoLabelThatCounts(
      String first, String second, String unnumbered, String added) {
    String head = "# Fall 2025\n\n| Date | Topic |\n|---|---|\n| " + first + " | Trees |\n";
    ScheduleEdit edit = read(head + "| " + second + " | Graphs |\n");
    Entry one = edit.file().schedule().entries().get(0);
    Entry plain = Entry.on(LocalDate.of(2025, 9, 4), EntryKind.CLASS);
    Entry more = Entry.on(LocalDate.of(2025, 9, 9), EntryKind.CLASS);

    ScheduleEdit.Result result =
        apply(
            edit,
            List.of(
                one,
                plain.withTopic(RichText.of("Graphs"), List.of()),
                more.withTopic(RichText.of("Flows"), List.of())));

    assertThat(text(result))
        .isEqualTo(head + "| %s | Graphs |\n| %s | Flows |\n".formatted(unnumbered, added));
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void rowsBetweenPipesWithoutADelimiterAreEditedToo() {
    ScheduleEdit edit = read("# Fall 2025\n\n| Sep 2 | Trees |\n| Sep 4 | Graphs |\n");
    List<Entry> entries = new ArrayList<>(edit.file().schedule().entries());
    entries.set(0, entries.get(0).withTopic(RichText.of("Heaps"), List.of()));
    entries.add(
        Entry.on(LocalDate.of(2025, 9, 9), EntryKind.CLASS)
            .withTopic(RichText.of("Flows"), List.of()));

    assertThat(text(apply(edit, entries)))
        .isEqualTo("# Fall 2025\n\n| Sep 2 | Heaps |\n| Sep 4 | Graphs |\n| Sep 9 | Flows |\n");
  }

  @Test
  void aCellThatIsNotThereIsNotMadeToSayNothing() {
    String text = "# Fall 2025\n\n| Date | Topic | Notes\n|---|---|---\n| Sep 2 | Trees\n";
    ScheduleEdit edit = read(text);
    List<Entry> entries = new ArrayList<>(edit.file().schedule().entries());
    entries.add(
        Entry.on(LocalDate.of(2025, 9, 9), EntryKind.CLASS)
            .withTopic(RichText.of("Flows"), List.of()));

    assertThat(text(apply(edit, entries))).isEqualTo(text + "| Sep 9 | Flows\n");
  }

  @Test
  void aRowIsAddedWhereNoPipesStandAround() {
    String text = "# Fall 2025\n\nDate|Topic\n--|--\nSep 2|Trees\nSep 4|Graphs\n";
    ScheduleEdit edit = read(text);
    List<Entry> entries = new ArrayList<>(edit.file().schedule().entries());
    entries.add(
        Entry.on(LocalDate.of(2025, 9, 9), EntryKind.CLASS)
            .withTopic(RichText.of("Flows"), List.of()));

    assertThat(text(apply(edit, entries))).isEqualTo(text + "Sep 9|Flows\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Sep 30                  => 2025-10-03 => Oct 3
          Class 9 (Sep 30)        => 2025-10-03 => Class 9 (Oct 3)
          **Sep 30**              => 2025-10-03 => **Oct 3**
          Tue Sep 30              => 2025-10-03 => Fri Oct 3
          Tuesday, September 30   => 2025-10-03 => Friday, October 3
          Sep 30 (Tue)            => 2025-10-03 => Oct 3 (Fri)
          T 9/30                  => 2025-10-03 => F 10/3
          09/30                   => 2025-10-03 => 10/03
          09/30/2025              => 2025-10-03 => 10/03/2025
          9/30/25                 => 2025-10-03 => 10/3/25
          2025-09-30              => 2025-10-03 => 2025-10-03
          30. Juni                => 2025-07-03 => 3. Juli
          Mi, 1. Okt.             => 2025-12-04 => Do, 4. Dez.
          mar. 7 octubre          => 2025-11-05 => mié. 5 noviembre
          30 Sept.                => 2025-10-03 => 3 Oct.
          SEP 30                  => 2025-10-03 => OCT 3
          September 30th          => 2025-10-03 => October 3rd
          9\u670830\u65e5         => 2025-10-03 => 10\u67083\u65e5
          Sep 30, 10:00-11:15     => 2025-10-03 => Oct 3, 10:00-11:15
          """)
  void aDayMovesInItsOwnNotation(String cell, String day, String expected) {
    ScheduleEdit edit = read("| Date | Topic |\n|---|---|\n| " + cell + " | a |\n", 2025);
    Entry entry = edit.file().schedule().entries().get(0);
    When when = entry.when();
    When moved =
        new When(when.text(), List.of(DateRange.of(LocalDate.parse(day))), Map.of(), when.time());

    ScheduleEdit.Result result = apply(edit, List.of(entry.withWhen(moved)));

    assertThat(text(result)).contains("| " + expected + " | a |");
    assertThat(result.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Nov 26-28        => 2025-11-19/2025-11-21 => Nov 19-21
          Nov 26-28        => 2025-11-28/2025-12-02 => 2025-11-28/2025-12-02
          26-28 Nov        => 2025-11-19/2025-11-21 => 19-21 Nov
          29 Apr - 3 May   => 2025-05-06/2025-05-10 => 6 May - 10 May
          11/26 - 11/28    => 2025-11-28/2025-12-02 => 11/28 - 12/2
          """)
  void aRangeMovesInItsOwnNotation(String cell, String days, String expected) {
    ScheduleEdit edit = read("| Date | Topic |\n|---|---|\n| " + cell + " | a |\n", 2025);
    Entry entry = edit.file().schedule().entries().get(0);
    String[] ends = days.split("/", -1);
    DateRange range = new DateRange(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
    When moved = new When(entry.when().text(), List.of(range), Map.of(), Optional.empty());

    ScheduleEdit.Result result = apply(edit, List.of(entry.withWhen(moved)));

    assertThat(text(result)).contains("| " + expected + " | a |");
    assertThat(result.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2-Sep", "9/2/2025", "09/02/25", "2025-09-02", "September 2"})
  void theSameDayAsASpreadsheetWritesItKeepsItsCell(String date) {
    ScheduleEdit edit = read(TABLE);
    Entry entry = edit.file().schedule().entries().get(0);
    List<Entry> entries = new ArrayList<>(edit.file().schedule().entries());
    When when = new When(RichText.of(date), entry.when().days(), Map.of(), Optional.empty());
    entries.set(0, entry.withWhen(when).withNotes(RichText.of("b")));

    ScheduleEdit.Result result = apply(edit, entries);

    assertThat(text(result)).isEqualTo(TABLE.replace("Trees  |      ", "Trees  | b    "));
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void wordsBesideTheSameDayAreWritten() {
    ScheduleEdit edit = read(TABLE);
    Entry entry = edit.file().schedule().entries().get(0);
    List<Entry> entries = new ArrayList<>(edit.file().schedule().entries());
    RichText words = RichText.of("Tue Sep 2 (make-up)");
    entries.set(
        0,
        entry.withWhen(
            new When(words, entry.when().days(), entry.when().statedWeekdays(), Optional.empty())));

    assertThat(text(apply(edit, entries))).contains("| Tue Sep 2 (make-up) | Trees");
  }

  @Test
  void columnsStayBelowEachOther() {
    ScheduleEdit edit = read(TABLE);
    List<Entry> entries = new ArrayList<>(edit.file().schedule().entries());
    entries.set(0, entries.get(0).withTopic(RichText.of("B-tree"), List.of()));
    entries.set(1, entries.get(1).withNotes(RichText.EMPTY));

    assertThat(text(apply(edit, entries)))
        .contains("| Tue Sep 2  | B-tree |       |\n| Thu Sep 4  | Graphs |       |\n");
  }

  @Test
  void aNewRowIsWrittenLikeTheOneAboveIt() {
    ScheduleEdit edit = read(TABLE);
    List<Entry> entries = new ArrayList<>(edit.file().schedule().entries());
    entries.add(
        2,
        Entry.on(LocalDate.of(2025, 9, 5), EntryKind.CLASS)
            .withTopic(RichText.of("Heaps"), List.of()));

    ScheduleEdit.Result result = apply(edit, entries);

    assertThat(text(result)).contains("| a     |\n| Fri Sep 5  | Heaps  |       |\n| Sep 8-9");
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void whatTheTableCannotSayIsTold() {
    ScheduleEdit edit = read("| Date | Topic |\n|---|---|\n| Sep 2 | a |\n", 2025);
    Entry entry = edit.file().schedule().entries().get(0);

    ScheduleEdit.Result result = apply(edit, List.of(entry.withNotes(RichText.of("b"))));

    assertThat(result.findings())
        .extracting(finding -> finding.rule())
        .containsExactly(Rule.EDIT_UNWRITTEN);
    assertThat(result.findings().get(0).message()).contains("`notes`");
  }

  @Test
  void aKindThatWordsTellIsStatedInAColumnForThat() {
    String table = "| Date | Topic |\n|---|---|\n| Sep 2 | Midterm |\n| Sep 4 | a |\n";
    String stated =
        "| Date | Topic | schedule:entry |\n|---|---|---|\n| Sep 2 | Midterm | |\n| Sep 4 | a | |\n";

    ScheduleEdit.Result refused = toClass(read(table, 2025));
    ScheduleEdit.Result written = toClass(read(stated, 2025));

    assertThat(text(refused)).isEqualTo(table);
    assertThat(refused.findings().get(0).message()).contains("`kind`");
    assertThat(refused.findings().get(0).help().orElseThrow())
        .contains("an empty column `schedule:entry`");
    assertThat(text(written))
        .isEqualTo(stated.replace("Midterm | |", "Midterm | `{\"kind\": null}` |"));
    assertThat(written.findings()).isEmpty();
  }

  private static ScheduleEdit.Result toClass(ScheduleEdit edit) {
    List<Entry> entries = new ArrayList<>(edit.file().schedule().entries());
    Entry exam = entries.get(0);
    entries.set(
        0,
        Entry.on(exam.when().first().orElseThrow(), EntryKind.CLASS)
            .withWhen(exam.when())
            .withTopic(exam.topic(), List.of()));
    return apply(edit, entries);
  }

  @ParameterizedTest
  @CsvSource({
    "schedule.yaml, '- date: 2025-09-02\n  topic: a\n'",
    "schedule.json, '{\"schedule\": 1, \"entries\": [{\"date\": \"2025-09-02\"}]}'",
    "schedule.md, '<table><tr><th>Date</th><th>Topic</th></tr><tr><td>Sep 2</td><td>a</td></tr></table>\n'",
    "schedule.md, '+-------+-------+\n| Date  | Topic |\n+=======+=======+\n| Sep 2 | a     |\n+-------+-------+\n'",
    "schedule.md, 'No table.\n'"
  })
  void whatHasNoLinesForItsEntriesIsLeftAsItIsAndTold(String name, String text) {
    ScheduleEdit edit = ScheduleEdit.of(name, bytes(text), ReadOptions.DEFAULT);
    List<Entry> entries = new ArrayList<>(edit.file().schedule().entries());
    entries.add(Entry.on(LocalDate.of(2025, 9, 4), EntryKind.CLASS));

    ScheduleEdit.Result result = apply(edit, entries);

    assertThat(text(result)).isEqualTo(text);
    assertThat(result.findings())
        .extracting(finding -> finding.rule())
        .containsExactly(Rule.EDIT_UNWRITTEN);
  }

  @Test
  void editsOfPublishedSchedulesChangeTheirOwnLinesOrNothing() throws IOException {
    int edited = 0;
    for (Path path : Corpus.files()) {
      ScheduleEdit edit = ScheduleEdit.of(path, ReadOptions.DEFAULT);
      List<Entry> entries = new ArrayList<>(edit.file().schedule().entries());
      if (entries.size() < 3) {
        continue;
      }
      entries.remove(1);
      entries.set(0, entries.get(0).withTopic(RichText.of("Another topic"), List.of()));

      ScheduleEdit.Result result = apply(edit, entries);

      ScheduleEdit again = ScheduleEdit.of(path.toString(), result.bytes(), ReadOptions.DEFAULT);
      // A row that had its day from the removed one states it now.
      int followers = entries.get(1).when().text().isBlank() ? 1 : 0;
      assertThat(newLines(rows(edit), rows(again)))
          .as("%s", path)
          .hasSizeLessThanOrEqualTo(1 + followers);
      assertThat(newLines(rows(again), rows(edit)))
          .as("%s", path)
          .hasSizeLessThanOrEqualTo(2 + followers);
      edited += text(result).equals(text(edit)) ? 0 : 1;
    }
    assertThat(edited).isPositive();
  }

  @Test
  void aFactIsWrittenIntoTheFrontMatterAndNowhereElse() {
    String text = "---\nlayout: page\nyear: 2024 # so far\ntitle: Old\n---\n" + TABLE;
    ScheduleEdit edit = read(text);
    Schedule wanted =
        edit.file()
            .schedule()
            .withCourse(
                edit.file().schedule().course().withTitle("New: one").withLocation("Room 1"));

    ScheduleEdit.Result result = edit.apply(wanted);

    assertThat(text(result))
        .isEqualTo(text.replace("title: Old\n", "title: \"New: one\"\nlocation: Room 1\n"));
    assertThat(result.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lineEndsStayAsTheyAre(String lineEnd) {
    String text = TABLE.replace("\n", lineEnd);
    ScheduleEdit edit = read(text);
    List<Entry> entries = new ArrayList<>(edit.file().schedule().entries());
    Collections.swap(entries, 0, 2);
    entries.set(1, entries.get(1).withTopic(RichText.of("Tries"), List.of()));

    String[] lines = TABLE.split("\n", -1);
    Collections.swap(Arrays.asList(lines), 4, 6);
    String expected = String.join(lineEnd, lines).replace("Graphs", "Tries ");
    assertThat(text(apply(edit, entries))).isEqualTo(expected);
  }

  @Test
  void aLastLineWithoutALineEndStaysOne() {
    ScheduleEdit edit = read("| Date | Topic |\n|---|---|\n| Sep 2 | a |\n| Sep 4 | b |", 2025);
    List<Entry> entries = new ArrayList<>(edit.file().schedule().entries());
    Collections.swap(entries, 0, 1);

    assertThat(text(apply(edit, entries)))
        .isEqualTo("| Date | Topic |\n|---|---|\n| Sep 4 | b |\n| Sep 2 | a |");
  }

  @Test
  void anEditThatWouldChangeMoreThanWasEditedIsNotWritten() {
    String table =
        """
        Nr | Date | Title | Room
        ---|---|---|---
        1 | Feb 1 | Intro | A
        3 | Feb 13 | TCP | B | extra
          | Feb 15 | Midterm | C
        4 | Feb 20 | UDP | D
        """;
    ScheduleEdit edit = read(table, 2023);
    List<Entry> entries = new ArrayList<>(edit.file().schedule().entries());
    entries.set(2, entries.get(2).withTopic(RichText.of("Exam A"), List.of()));

    ScheduleEdit.Result result = apply(edit, entries);

    assertThat(text(result)).isEqualTo(table);
    assertThat(result.findings())
        .extracting(finding -> finding.rule().id())
        .containsExactly("edit-unwritten");
  }

  private static String text(ScheduleEdit edit) {
    return edit.file().origins().document().source().text();
  }

  private static String text(ScheduleEdit.Result result) {
    return new String(result.bytes(), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aRowThatStandsElsewhereIsChanged() {
    String table = "# Fall 2025\n\n| Date | Topic |\n|---|---|\n| Sep 2 | A |\n| Sep 4 | B |\n";
    ScheduleEdit edit = read(table);
    List<Entry> entries = new ArrayList<>(edit.file().schedule().entries());
    Collections.reverse(entries);

    ScheduleEdit.Result result = apply(edit, entries);

    assertThat(new String(result.bytes(), StandardCharsets.UTF_8)).endsWith("B |\n| Sep 2 | A |\n");
    assertThat(result.changes()).isEqualTo(new ScheduleEdit.Changes(1, 0, 0));
  }

  /** The rows of the entries as they are written, a line for each. */
  private static String rows(ScheduleEdit edit) {
    return edit.file().origins().entries().stream()
        .map(entry -> entry.row().text().replaceAll("\\R", " "))
        .collect(Collectors.joining("\n"));
  }

  /** The lines of the second text that the first one does not have. */
  private static List<String> newLines(String one, String other) {
    Map<String, Integer> count = new HashMap<>();
    one.lines().forEach(line -> count.merge(line, 1, Integer::sum));
    return other.lines().filter(line -> count.merge(line, -1, Integer::sum) < 0).toList();
  }

  private static ScheduleEdit.Result apply(ScheduleEdit edit, List<Entry> entries) {
    return edit.apply(edit.file().schedule().withEntries(entries));
  }

  private static ScheduleEdit read(String text) {
    return ScheduleEdit.of("schedule.md", bytes(text), ReadOptions.DEFAULT);
  }

  private static ScheduleEdit read(String text, int year) {
    return ScheduleEdit.of(
        "schedule.md",
        bytes(text),
        ReadOptions.DEFAULT.withFacts(ReadOptions.DEFAULT.facts().withYear(Year.of(year))));
  }
}
