package org.courseschedule.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.courseschedule.model.ClassNumber;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.RichText;
import org.courseschedule.model.Schedule;
import org.courseschedule.model.When;
import org.junit.jupiter.api.Test;

class ScheduleEditTest {
  @Test
  void x() throws IOException {
    ScheduleFile file = ScheduleFiles.read(Path.of("/work/shared/seed/schedule.md"));
    List<Entry> e = new ArrayList<>(file.schedule().entries());
    When w = e.get(8).when();
    e.set(8, e.get(8).withWhen(new When(w.text(), List.of(DateRange.of(LocalDate.of(2025, 10, 3))), Map.of(), Optional.empty())));
    e.set(3, e.get(3).withTopic(RichText.of("A | new _topic_"), List.of()));
    e.set(5, e.get(5).withNotes(RichText.of("a note")));
    e.add(12, Entry.on(LocalDate.of(2025, 10, 10), EntryKind.CLASS).withTopic(RichText.of("Inserted"), List.of()).withNumber(ClassNumber.of(55)));
    e.remove(20);
    ScheduleEdit.Result r = ScheduleEdit.apply(file, file.schedule().withEntries(e), ReadOptions.DEFAULT);
    String[] a = file.origins().document().source().text().split("\n"), b = r.text().split("\n");
    java.util.Set<String> as = new java.util.HashSet<>(List.of(a));
    for (String l : b) if (!as.contains(l)) System.out.println("+ " + l);
    java.util.Set<String> bs = new java.util.HashSet<>(List.of(b));
    for (String l : a) if (!bs.contains(l)) System.out.println("- " + l);
    r.findings().forEach(System.out::println);
  }
}
