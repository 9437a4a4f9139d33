package org.courseschedule.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courseschedule.io.Edits.assertEdited;
import static org.courseschedule.io.Edits.edited;
import static org.courseschedule.io.Edits.read;
import static org.courseschedule.io.Edits.text;
import static org.courseschedule.io.Edits.topic;

import java.util.ArrayList;
import java.util.List;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.Entry;
import org.courseschedule.model.RichText;
import org.courseschedule.model.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that tell of several entries, titles, grid tables and HTML tables: a cell is edited. */
class CellEditTest {

  private static final String WEEKS =
      """
      | Week of | Monday | Wednesday | Notes   |
      |---------|--------|-----------|---------|
      | Sep 1   | Trees  | Graphs    | bring a |
      | Sep 8   | Hashes | Heaps     |         |
      """;

  private static final String GRID =
      """
      +--------+-------------+-------+
      | Date   | Topic       | Notes |
      +========+=============+=======+
      | Sep 2  | Trees and   | bring |
      |        | leaves      | a pen |
      +--------+-------------+-------+
      | Sep 4  | Graphs      |       |
      +--------+-------------+-------+
      """;

  private static final String HTML =
      """
      <table class="big">
      <tr><th>Date</th><th>Topic</th><th>Notes</th></tr>
      <tr><td>Sep 2</td> <td class="t">Trees</td><td>see <a href="a.pdf">a</a></td></tr>
      <tr><td>Sep 4</td>
          <td><span title="x">Graphs</span></td><td><i class="y">b</i> and c</td></tr>
      </table>
      """;

  @Test
  void oneMeetingAmongWeekdaysIsChangedInItsCell() {
    assertEdited("schedule.md", WEEKS, 1, topic("Flows"), WEEKS.replace("Graphs", "Flows "));
    assertEdited("schedule.md", WEEKS, 2, topic("Maps"), WEEKS.replace("Hashes", "Maps  "));
    assertEdited(
        "schedule.md",
        WEEKS,
        0,
        entry -> entry.withNotes(RichText.of("bring b")),
        WEEKS.replace("bring a", "bring b"));
  }

  @Test
  void soItIsInCsv() {
    String text = "Week of,Monday,Wednesday\nSep 1,Trees,Graphs\nSep 8,Hashes,Heaps\n";

    assertEdited("a.csv", text, 1, topic("Flows, cuts"), text.replace("Graphs", "\"Flows, cuts\""));
  }

  @Test
  void theDayOfOneMeetingOfAWeekIsNotWritten() {
    ScheduleEdit edit = read("schedule.md", WEEKS);
    List<Entry> entries = new ArrayList<>(edit.file().schedule().entries());
    entries.set(1, entries.get(1).withWhen(When.on(java.time.LocalDate.of(2025, 9, 4))));

    ScheduleEdit.Result result = edit.apply(edit.file().schedule().withEntries(entries));

    assertThat(text(result)).isEqualTo(WEEKS);
    assertThat(result.findings()).extracting(Finding::rule).containsOnly(Rule.EDIT_UNWRITTEN);
    assertThat(result.findings()).extracting(Finding::message).anyMatch(m -> m.contains("`date`"));
  }

  @Test
  void twoMeetingsOfAWeekExchangeTheirTopics() {
    ScheduleEdit edit = read("schedule.md", WEEKS);
    List<Entry> entries = new ArrayList<>(edit.file().schedule().entries());
    entries.set(0, topic("Graphs").apply(entries.get(0)));
    entries.set(1, topic("Trees").apply(entries.get(1)));

    ScheduleEdit.Result result = edit.apply(edit.file().schedule().withEntries(entries));

    assertThat(text(result)).isEqualTo(WEEKS.replace("| Trees  | Graphs ", "| Graphs | Trees  "));
    assertThat(result.findings()).isEmpty();
    assertThat(result.changes()).isEqualTo(new ScheduleEdit.Changes(2, 0, 0));
  }

  @Test
  void aMeetingOfAWeekIsNotRemoved() {
    ScheduleEdit edit = read("schedule.md", WEEKS);
    List<Entry> entries = new ArrayList<>(edit.file().schedule().entries());
    entries.remove(1);

    ScheduleEdit.Result result = edit.apply(edit.file().schedule().withEntries(entries));

    assertThat(text(result)).isEqualTo(WEEKS);
    assertThat(result.findings().get(0).message()).contains("not added, removed or moved");
  }

  @ParameterizedTest
  @CsvSource({
    "schedule.md, '| Date  | Topic | Room |\n|-------|-------|------|\n| **Part 1** | | |\n| Sep 2 | Trees | a |\n'",
    "schedule.csv, 'Week,Date,Topic\nPart 1,,\n1,Sep 2,Trees\n2,Sep 4,Graphs\n'"
  })
  void aTitleIsChangedWhereItStands(String name, String text) {
    assertEdited(
        name,
        text,
        0,
        entry ->
            entry.topic().isBlank()
                ? entry.withWhen(
                    new When(
                        renamed(entry.when().text()),
                        List.of(),
                        java.util.Map.of(),
                        java.util.Optional.empty()))
                : entry.withTopic(renamed(entry.topic()), List.of()),
        text.replace("Part 1", "Part 2"));
  }

  @Test
  void aTitleAndATopicOfOneTableAreEachChangedInTheirCells() {
    String text =
        "| Date | Topic |\n|---|---|\n| | Trees |\n| Sep 2 | Roots |\n| Sep 4 | Leaves |\n"
            .replace("| | Trees |", "| Part 1 | |");
    String weeks = "Week,Date,Topic\nPart 1,,\n1,Sep 2,Trees\nPart 3,,\n2,Sep 4,Graphs\n";

    assertEdited("schedule.md", text, 1, topic("Stems"), text.replace("Roots", "Stems"));
    assertEdited("schedule.csv", weeks, 1, topic("Stems"), weeks.replace("Trees", "Stems"));
    assertEdited("schedule.csv", weeks, 2, topic("Part 4"), weeks.replace("Part 3", "Part 4"));
  }

  private static RichText renamed(RichText text) {
    return new RichText(
        text.runs().stream().map(run -> run.withText(run.text().replace("1", "2"))).toList());
  }

  @Test
  void aCellOfAGridTableIsChangedInItsLines() {
    assertEdited("schedule.md", GRID, 1, topic("Flows"), GRID.replace("Graphs", "Flows "));
    assertEdited(
        "schedule.md",
        GRID,
        0,
        topic("Shrubs"),
        GRID.replace("| Trees and   |", "| Shrubs      |")
            .replace("| leaves      |", "|             |"));
  }

  @Test
  void aLongerTextTakesFurtherLinesOfItsRow() {
    assertEdited(
        "schedule.md",
        GRID,
        1,
        topic("Graphs and long flows"),
        GRID.replace(
            "| Sep 4  | Graphs      |       |\n",
            "| Sep 4  | Graphs and  |       |\n|        | long flows  |       |\n"));
  }

  @Test
  void aWordWiderThanItsColumnIsNotWritten() {
    ScheduleEdit.Result result = edited("schedule.md", GRID, 1, topic("Incomprehensibilities"));

    assertThat(text(result)).isEqualTo(GRID);
    assertThat(result.findings()).extracting(Finding::message).anyMatch(m -> m.contains("`topic`"));
  }

  @Test
  void aCellOfAnHtmlTableIsChangedWithinItsTags() {
    assertEdited(
        "schedule.md",
        HTML,
        0,
        topic("Shrubs & <b>"),
        HTML.replace("Trees", "Shrubs &amp; &lt;b&gt;"));
    assertEdited("schedule.md", HTML, 1, topic("Flows"), HTML.replace("Graphs", "Flows"));
    assertEdited(
        "schedule.md",
        HTML,
        0,
        entry ->
            entry.withNotes(
                entry.notes().equals(RichText.EMPTY) ? RichText.EMPTY : renamedA(entry.notes())),
        HTML.replace("see <a href=\"a.pdf\">a</a>", "see <a href=\"a.pdf\">b</a>"));
  }

  private static RichText renamedA(RichText text) {
    return new RichText(
        text.runs().stream().map(run -> run.text().equals("a") ? run.withText("b") : run).toList());
  }

  @Test
  void theDayOfARowOfAnHtmlTableMoves() {
    ScheduleEdit edit = read("schedule.md", HTML);
    List<Entry> entries = new ArrayList<>(edit.file().schedule().entries());
    entries.set(1, entries.get(1).withWhen(When.on(java.time.LocalDate.of(2025, 9, 5))));

    ScheduleEdit.Result result = edit.apply(edit.file().schedule().withEntries(entries));

    assertThat(text(result)).isEqualTo(HTML.replace("Sep 4", "Sep 5"));
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void markupThatWouldBeLostIsKept() {
    ScheduleEdit.Result result =
        edited("schedule.md", HTML, 1, entry -> entry.withNotes(RichText.of("d")));

    assertThat(text(result)).isEqualTo(HTML);
    assertThat(result.findings()).extracting(Finding::message).anyMatch(m -> m.contains("`notes`"));
    assertThat(result.findings().get(0).place()).hasToString("schedule.md:5:60");
    assertThat(result.changes()).isEqualTo(ScheduleEdit.Changes.NONE);
  }
}
