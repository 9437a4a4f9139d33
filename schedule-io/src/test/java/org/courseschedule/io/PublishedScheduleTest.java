package org.courseschedule.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.NoClass;
import org.courseschedule.model.RichText;
import org.courseschedule.model.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schedule that an instructor published, unchanged. */
class PublishedScheduleTest {

  static final Path FILE = Path.of("../examples/modern-ml-systems/schedule.md");

  @TempDir Path folder;

  private static Schedule schedule() throws IOException {
    return ScheduleFiles.read(FILE).schedule();
  }

  /** The same file with no {@code course.yaml} beside it. */
  private ScheduleFile alone() throws IOException {
    return ScheduleFiles.read(Files.copy(FILE, folder.resolve("schedule.md")));
  }

  @Test
  void itHas27ClassesAnd2Breaks() throws IOException {
    assertThat(schedule().entries()).hasSize(29);
    assertThat(schedule().entries(EntryKind.CLASS)).hasSize(27);
    assertThat(schedule().entries(EntryKind.BREAK)).hasSize(2);
  }

  @Test
  void theClassesAreNumberedAndMeetOnTuesdaysAndThursdays() throws IOException {
    List<Entry> classes = schedule().entries(EntryKind.CLASS);

    assertThat(classes)
        .extracting(entry -> entry.number().orElseThrow().toString())
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 27).mapToObj(Integer::toString).toList());
    assertThat(classes)
        .extracting(entry -> day(entry).getDayOfWeek())
        .containsOnly(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
    assertThat(classes).extracting(PublishedScheduleTest::day).isSorted().doesNotHaveDuplicates();
    assertThat(day(classes.get(0))).isEqualTo("2025-09-02");
    assertThat(day(classes.get(26))).isEqualTo("2025-12-09");
  }

  @Test
  void theBreaksSayWhy() throws IOException {
    List<Entry> breaks = schedule().entries(EntryKind.BREAK);

    assertThat(breaks)
        .extracting(entry -> day(entry).toString())
        .containsExactly("2025-10-14", "2025-11-27");
    assertThat(breaks.get(0).noClass().flatMap(NoClass::follows)).hasValue(DayOfWeek.MONDAY);
    assertThat(breaks.get(1).noClass().map(NoClass::reason)).hasValue("Thanksgiving");
    assertThat(breaks).allSatisfy(entry -> assertThat(entry.number()).isEmpty());
  }

  @Test
  void theMilestonesAreOnTheirDays() throws IOException {
    Map<String, String> milestones = new LinkedHashMap<>();
    for (Entry entry : schedule().entries()) {
      entry
          .milestones()
          .forEach(one -> milestones.put(day(entry).toString(), one.kind() + " " + one.what()));
    }

    assertThat(milestones)
        .containsExactly(
            Map.entry("2025-09-16", "RELEASED HW1"),
            Map.entry("2025-10-02", "RELEASED HW2"),
            Map.entry("2025-10-09", "TO_DO Send title of paper you intend to present"),
            Map.entry("2025-10-30", "DUE Project proposal"),
            Map.entry("2025-11-13", "DUE Project progress report"),
            Map.entry("2025-12-09", "DUE Project final report"));
  }

  @Test
  void fourteenPeopleGiveTwelveTalksOnEightDays() throws IOException {
    List<Entry> days =
        schedule().entries().stream().filter(entry -> !entry.presentations().isEmpty()).toList();

    assertThat(days).hasSize(8);
    assertThat(days.stream().flatMap(entry -> entry.presentations().stream())).hasSize(12);
    assertThat(
            days.stream()
                .flatMap(entry -> entry.presentations().stream())
                .flatMap(talk -> talk.presenters().stream()))
        .containsExactly(
            "CG", "OO", "YK", "DL", "LG", "JH", "YT", "SB", "WL", "MS", "VK", "EC", "XF", "ZC");
    assertThat(days.get(5).presentations().get(1).title().plain())
        .isEqualTo("Gluon: Making Muon & Scion Great Again!");
  }

  @Test
  void citationsAndChaptersAreRecognised() throws IOException {
    List<Entry> entries = schedule().entries();

    assertThat(entries.get(4).readings())
        .extracting(reading -> reading.label() + " " + reading.locator().orElse("-"))
        .containsExactly("Backprop notes (ch7.4) ch7.4", "implementation -");
    assertThat(entries.get(9).readings())
        .extracting(reading -> reading.citation().orElseThrow().toString())
        .containsExactly("Narayanan+ 2021", "Korthikanti+ 2022");
  }

  @Test
  void withTheCourseFactsTheReaderHasNothingToSay() throws IOException {
    assertThat(ScheduleFiles.read(FILE).findings()).isEmpty();
  }

  @Test
  void withoutThemTheYearFollowsFromThanksgivingAndThatIsSaid() throws IOException {
    ScheduleFile file = alone();

    assertThat(day(file.schedule().entries().get(0))).isEqualTo("2025-09-02");
    assertThat(file.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo(Rule.YEAR_INFERRED);
              assertThat(finding.message()).contains("`2025`", "`Nov 27` is Thanksgiving");
              assertThat(finding.place().text()).isEqualTo("Nov 27");
              assertThat(finding.help().orElseThrow()).contains("course.yaml", "--year 2025");
            });
  }

  @Test
  void theProseAroundTheTableIsKept() throws IOException {
    assertThat(schedule().prose())
        .extracting(RichText::plain)
        .containsExactly(
            "The schedule is tentative and subjects to change (e.g. snow days)."
                + " The lecture slides and other materials will be posted on Piazza.");
  }

  @Test
  void everyCellIsInTheSchedule() throws IOException {
    List<String> rows = Files.readAllLines(FILE).stream().skip(4).toList();
    List<Entry> entries = schedule().entries();

    assertThat(entries).hasSameSizeAs(rows);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(cells(entries.get(i))).isEqualTo(cellsByHand(rows.get(i)));
    }
  }

  private static List<String> cellsByHand(String line) {
    List<String> cells = new ArrayList<>();
    Arrays.stream(line.split("[|]", -1)).map(String::strip).forEach(cells::add);
    return cells.subList(1, 5);
  }

  private static List<String> cells(Entry entry) {
    return Stream.of(entry.when().text(), entry.topic(), entry.notes(), entry.readingText())
        .map(RichText::plain)
        .toList();
  }

  @Test
  void theOrderOfTheFindingsIsThatOfTheText() throws IOException {
    assertThat(ScheduleFiles.read(FILE).check()).isSortedAccordingTo(Finding.ORDER);
  }

  private static LocalDate day(Entry entry) {
    return entry.when().first().orElseThrow();
  }
}
