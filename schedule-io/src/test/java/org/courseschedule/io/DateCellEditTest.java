package org.courseschedule.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courseschedule.io.Edits.assertEdited;
import static org.courseschedule.io.Edits.text;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.courseschedule.model.ClassNumber;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.Entry;
import org.courseschedule.model.RichText;
import org.courseschedule.model.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells of several days, of weekdays beside them and of struck days move as a whole. */
class DateCellEditTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '"',
      textBlock =
          """
          17.\u201318.09.                      => 18.\u201319.09.
          14.-18.10.                      => 15.-19.10.
          14-18/10                        => 15-19/10
          14 a 18/10                      => 15 a 19/10
          14 e 16/10                      => 15 e 17/10
          14./16.10.                      => 15./17.10.
          Sep 16 (M), Sep 18 (W)          => Sep 17 (T), Sep 19 (R)
          Sep 16 (Mon), Sep 18 (Wed)      => Sep 17 (Tue), Sep 19 (Thu)
          Mon Sep 16, Wed Sep 18          => Tue Sep 17, Thu Sep 19
          9/3 (Tu), 9/5 (Th)              => 9/4 (We), 9/6 (Fr)
          Nov. 25-27 (M-W)                => Nov. 26-28 (T-R)
          Nov. 25-29 (Tue-Thu)            => Nov. 26-30 (Tue-Thu)
          Mo., 16.09., Mi., 18.09.        => Di., 17.09., Do., 19.09.
          ~~Di, 10.09.~~ **Do, 12.09.**   => ~~Di, 10.09.~~ **Fr, 13.09.**
          ~~Sep 10~~ Sep 12               => ~~Sep 10~~ Sep 13
          Sep 12 ~~Sep 10~~               => Sep 13 ~~Sep 10~~
          '24. 9. 26.                     => '24. 9. 27.
          2024 Sep 9 (Mon)                => 2024 Sep 10 (Tue)
          1er, 8 et 15 octobre            => 2, 9 et 16 octobre
          Sept 3rd (Tue) – 4th             => Sept 4th (Wed) – 5th
          quinta-feira, 12 de setembro    => sexta-feira, 13 de setembro
          sexta-feira, 13 de setembro     => sábado, 14 de setembro
          16 de setembro, segunda         => 17 de setembro, terça
          Sa. 19. Oktober                 => So. 20. Oktober
          """)
  void daysMoveByOne(String cell, String expected) {
    String table = "# Fall 2024\n\n| Date | Topic |\n|---|---|\n| %s | Trees |\n";
    ScheduleEdit edit = read(table.formatted(cell));
    Entry entry = edit.file().schedule().entries().get(0);
    List<DateRange> days =
        entry.when().days().stream()
            .map(range -> new DateRange(range.first().plusDays(1), range.last().plusDays(1)))
            .toList();
    When moved =
        new When(entry.when().text(), days, entry.when().statedWeekdays(), entry.when().time());

    ScheduleEdit.Result result = apply(edit, List.of(entry.withWhen(moved)));

    assertThat(text(result)).isEqualTo(table.formatted(expected));
    assertThat(result.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Sep 12, Sep 13", "10/3-4, 10/4-5", "Tue 9/10, Wed 9/11"})
  void dayAndTopicAreEditedWithoutTheText(String cell, String expected) {
    String table =
        """
        # Fall 2024

        | Date | Topic | Notes |
        |---|---|---|
        | Sep 3 | Trees | |
        | %s | %s | |
        | Oct 10 | Graphs | a |
        """;
    ScheduleEdit edit = read(table.formatted(cell, "Flows"));
    List<Entry> entries = new ArrayList<>(edit.file().schedule().entries());
    Entry entry = entries.get(1);
    List<DateRange> days =
        Stream.of(entry.when().days().get(0))
            .map(range -> new DateRange(range.first().plusDays(1), range.last().plusDays(1)))
            .toList();
    When moved =
        new When(entry.when().text(), days, entry.when().statedWeekdays(), entry.when().time());
    entries.set(1, entry.withWhen(moved).withTopic(RichText.of("Cuts"), List.of()));

    ScheduleEdit.Result result = apply(edit, entries);

    assertThat(text(result)).isEqualTo(table.formatted(expected, "Cuts"));
    assertThat(result.findings()).isEmpty();
    assertThat(result.changes()).isEqualTo(new ScheduleEdit.Changes(1, 0, 0));
  }

  @ParameterizedTest
  @CsvSource({"01, 02, 03, 07", "Lecture 1, Lecture 2, Lecture 3, Lecture 7", "#1, #2, #3, #7"})
  void aLabelIsRenumbered(String one, String two, String three, String expected) {
    String table =
        """
        # Fall 2025

        | No. | Date | Topic |
        |---|---|---|
        | %s | Sep 2 | Trees |
        | %s | Sep 4 | Graphs |
        | %s | Sep 9 | Flows |
        """;

    assertEdited(
        "schedule.md",
        table.formatted(one, two, three),
        2,
        entry -> entry.withNumber(ClassNumber.of(7)),
        table.formatted(one, two, expected));
  }

  @Test
  void aWeekdayOfAnotherDayIsNeverLeft() {
    String table = "# Fall 2024\n\n| Date | Topic |\n|---|---|\n| %s | Trees |\n";
    ScheduleEdit edit = read(table.formatted("Mon, Sep 16 - Wed, Sep 18"));
    Entry entry = edit.file().schedule().entries().get(0);

    ScheduleEdit.Result result =
        apply(edit, List.of(entry.withWhen(When.on(LocalDate.of(2024, 9, 19)))));

    assertThat(text(result)).isEqualTo(table.formatted("2024-09-19"));
    assertThat(result.findings()).isEmpty();
  }

  private static ScheduleEdit read(String text) {
    return ScheduleEdit.of(
        "schedule.md", text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
  }

  private static ScheduleEdit.Result apply(ScheduleEdit edit, List<Entry> entries) {
    return edit.apply(edit.file().schedule().withEntries(entries));
  }
}
