package org.courseschedule.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courseschedule.io.Edits.read;
import static org.courseschedule.io.Edits.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.courseschedule.model.ClassNumber;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.RichText;
import org.courseschedule.model.TimeRange;
import org.courseschedule.model.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new row takes the notation of its day from another row, and no words of that one. */
class NewRowDateTest {

  private static final Entry TALK =
      Entry.on(LocalDate.of(2025, 9, 3), EntryKind.CLASS).withTopic(RichText.of("Talk"), List.of());

  private static final String COUNTED =
      """
      # Fall 2025

      | Session | Topic |
      |---|---|
      | Class 1 (Sep 2) | Trees |
      | Class 2 (Sep 4) | Heaps |
      | Exam 1 (Sep 9) | Chapters 1-2 |
      """;

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Lab A (Sep 2)                => Sep 3
          Lab A (Tue 9/2)              => Wed 9/3
          Mon-Wed, Sep 1-3             => Sep 2
          Tue Sep 2 - Thu Sep 4        => Wed Sep 3
          Sep 2* (tentative)           => Sep 3
          **Sep 2**                    => **Sep 3**
          ~~Sep 1~~ Sep 2              => Sep 3
          [Sep 2](a.html)              => Sep 3
          Tuesday<br>September 2       => Wednesday<br>September 3
          2 Sep (Tue) 10:00-12:00 Hall => 3 Sep (Wed)
          17.8. u. 2.9.                => 3.9.
          semana del 2 de septiembre   => 3 de septiembre
          """)
  void aDayIsWrittenWithoutTheWordsOfAnother(String cell, String expected) {
    String table = "# Fall 2025\n\n| Date | Topic |\n|---|---|\n| %s | Trees |\n".formatted(cell);
    ScheduleEdit edit = read("a.md", table);
    int from = expected.contains("Sep 2") ? 2 : 3;

    ScheduleEdit.Result result =
        added(edit, 1, TALK.withWhen(When.on(LocalDate.of(2025, 9, from))));

    assertThat(text(result)).isEqualTo(table + "| " + expected + " | Talk |\n");
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void noLabelOfAnotherRowIsTaken() {
    ScheduleEdit.Result result = added(read("a.md", COUNTED), 1, TALK);

    assertThat(text(result)).isEqualTo(COUNTED.replace("| Class 2", "| Sep 3 | Talk |\n| Class 2"));
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void aLabelThatCountsIsTakenWithTheNewNumber() {
    Entry entry = TALK.withWhen(When.on(LocalDate.of(2025, 9, 11))).withNumber(ClassNumber.of(3));

    ScheduleEdit.Result result = added(read("a.md", COUNTED), 3, entry);

    assertThat(text(result)).isEqualTo(COUNTED + "| Class 3 (Sep 11) | Talk |\n");
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void aTimeIsWrittenAsThatOfTheOtherRow() {
    String table = "# Fall 2025\n\n| Date | Topic |\n|---|---|\n| Sep 2 (11:00am) | Trees |\n";
    When when =
        new When(
            TALK.when().text(),
            TALK.when().days(),
            TALK.when().statedWeekdays(),
            TimeRange.parse("14:30"));

    ScheduleEdit.Result result = added(read("a.md", table), 1, TALK.withWhen(when));

    assertThat(text(result)).isEqualTo(table + "| Sep 3 (2:30pm) | Talk |\n");
    assertThat(result.findings()).isEmpty();
  }

  private static ScheduleEdit.Result added(ScheduleEdit edit, int index, Entry entry) {
    List<Entry> entries = new ArrayList<>(edit.file().schedule().entries());
    entries.add(index, entry);
    return edit.apply(edit.file().schedule().withEntries(entries));
  }
}
