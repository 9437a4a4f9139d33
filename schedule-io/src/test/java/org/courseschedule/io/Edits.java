package org.courseschedule.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.Entry;
import org.courseschedule.model.RichText;
import org.courseschedule.model.When;

/** Edits of one entry in a text of 2025. */
final class Edits {

  private Edits() {}

  static UnaryOperator<Entry> topic(String text) {
    return entry -> entry.withTopic(RichText.of(text), List.of());
  }

  static UnaryOperator<Entry> onDay(int month, int day) {
    return entry -> entry.withWhen(When.on(LocalDate.of(2025, month, day)));
  }

  /** The edited text is as expected, and says all that was edited. */
  static void assertEdited(
      String name, String text, int index, UnaryOperator<Entry> edit, String expected) {
    ScheduleEdit.Result result = edited(name, text, index, edit);

    assertThat(text(result)).isEqualTo(expected);
    assertThat(result.findings()).isEmpty();
  }

  static ScheduleEdit.Result edited(
      String name, String text, int index, UnaryOperator<Entry> change) {
    ScheduleEdit edit = read(name, text);
    List<Entry> entries = new ArrayList<>(edit.file().schedule().entries());
    entries.set(index, change.apply(entries.get(index)));
    return edit.apply(edit.file().schedule().withEntries(entries));
  }

  static ScheduleEdit read(String name, String text) {
    return ScheduleEdit.of(
        name,
        text.getBytes(StandardCharsets.UTF_8),
        ReadOptions.DEFAULT.withFacts(CourseFacts.NONE.withYear(Year.of(2025))));
  }

  static String text(ScheduleEdit.Result result) {
    return new String(result.bytes(), StandardCharsets.UTF_8);
  }
}
