package org.courseschedule.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.courseschedule.model.Entry;
import org.courseschedule.model.Schedule;
import org.courseschedule.model.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is edited: it is read back, and the rows beside it stay the same bytes. */
class EditPropertyTest {

  private static final Path REAL = Path.of("../examples/modern-ml-systems/schedule.md");

  @ParameterizedTest
  @EnumSource(names = {"MD", "CSV"})
  void theRealTableIsEdited(TextFormat format) throws IOException {
    Schedule schedule = ScheduleFiles.read(REAL).schedule();
    ScheduleEdit edit =
        format == TextFormat.MD
            ? edit(
                Files.readAllBytes(REAL), format, ReadOptions.DEFAULT.withFacts(schedule.course()))
            : edit(ScheduleText.write(schedule, format), format);
    for (int seed = 0; seed < 100; seed++) {
      RandomEdits edits = new RandomEdits(new Random(seed), schedule.entries());
      edits.make(1 + seed % 4);

      ScheduleEdit.Result result = edit.apply(schedule.withEntries(edits.entries()));

      assertThat(result.findings()).as("seed %d", seed).isEmpty();
      List<String> added = missing(lines(text(result)), lines(text(edit)));
      List<String> gone = missing(lines(text(edit)), lines(text(result)));
      assertThat(added).as("seed %d", seed).hasSizeLessThanOrEqualTo(edits.changed());
      assertThat(gone).as("seed %d", seed).hasSizeLessThanOrEqualTo(edits.gone());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"MD", "CSV"})
  void anySchedulesEntriesAreEdited(TextFormat format) {
    List<Schedule> schedules = Schedules.of(3, 120).toList();
    for (int i = 1; i < schedules.size(); i++) {
      Schedule schedule = schedules.get(i);
      String before = ScheduleText.write(schedule, format);
      ScheduleEdit edit = edit(before, format);
      List<Entry> wanted =
          edited(new Random(i), schedule.entries(), schedules.get(i - 1).entries());
      if (schedule.entries().isEmpty() || wanted.isEmpty()) {
        continue;
      }

      ScheduleEdit.Result result = edit.apply(schedule.withEntries(wanted));

      assertThat(result.findings()).as("schedule %d\n%s", i, before).isEmpty();
      ScheduleFile read = edit(text(result), format).file();
      assertSaid(read.schedule().entries(), wanted);
      assertThat(read.schedule().withEntries(List.of())).isEqualTo(schedule.withEntries(List.of()));
      assertThat(around(text(result), read)).isEqualTo(around(before, edit.file()));
    }
  }

  /** The entries with some changed, new, removed, moved and exchanged. */
  private static List<Entry> edited(Random random, List<Entry> entries, List<Entry> others) {
    List<Entry> edited = new ArrayList<>(entries);
    for (int edits = 1 + random.nextInt(3); edits > 0 && !edited.isEmpty(); edits--) {
      int index = random.nextInt(edited.size());
      Entry entry = edited.get(index);
      Entry other = others.isEmpty() ? entry : others.get(random.nextInt(others.size()));
      switch (random.nextInt(8)) {
        case 0 -> edited.remove(index);
        case 1 -> edited.add(index, other);
        case 2 -> edited.add(random.nextInt(edited.size()), edited.remove(index));
        case 3 -> Collections.swap(edited, index, random.nextInt(edited.size()));
        case 4 -> edited.set(index, entry.withTopic(other.topic(), other.presentations()));
        case 5 -> edited.set(index, entry.withNotes(other.notes()));
        case 6 -> other.number().map(entry::withNumber).ifPresent(is -> edited.set(index, is));
        default -> edited.set(index, entry.withWhen(other.when()));
      }
    }
    return edited;
  }

  /** The words for a day that was moved are the table's own; all else is as edited. */
  private static void assertSaid(List<Entry> read, List<Entry> wanted) {
    assertThat(read).hasSameSizeAs(wanted);
    for (int i = 0; i < read.size(); i++) {
      When is = read.get(i).when();
      assertThat(is.days()).isEqualTo(wanted.get(i).when().days());
      assertThat(read.get(i).withWhen(When.NONE)).isEqualTo(wanted.get(i).withWhen(When.NONE));
    }
  }

  /** All that is not a row of an entry. */
  private static String around(String text, ScheduleFile file) {
    var entries = file.origins().entries();
    return text.substring(0, entries.get(0).row().span().start())
        + text.substring(entries.get(entries.size() - 1).row().span().end());
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }

  /** Those of the first that the others do not have. */
  private static List<String> missing(List<String> lines, List<String> others) {
    Map<String, Integer> count = new HashMap<>();
    others.forEach(line -> count.merge(line, 1, Integer::sum));
    return lines.stream().filter(line -> count.merge(line, -1, Integer::sum) < 0).toList();
  }

  private static String text(ScheduleEdit edit) {
    return edit.file().origins().document().source().text();
  }

  private static String text(ScheduleEdit.Result result) {
    return new String(result.bytes(), StandardCharsets.UTF_8);
  }

  private static ScheduleEdit edit(String text, TextFormat format) {
    return edit(text.getBytes(StandardCharsets.UTF_8), format, ReadOptions.DEFAULT);
  }

  private static ScheduleEdit edit(byte[] bytes, TextFormat format, ReadOptions options) {
    return ScheduleEdit.of("schedule", bytes, options.withFormat(format));
  }
}
