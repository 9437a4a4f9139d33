package org.courseschedule.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courseschedule.io.Edits.assertEdited;
import static org.courseschedule.io.Edits.edited;
import static org.courseschedule.io.Edits.onDay;
import static org.courseschedule.io.Edits.read;
import static org.courseschedule.io.Edits.text;
import static org.courseschedule.io.Edits.topic;

import java.util.ArrayList;
import java.util.List;
import org.courseschedule.model.Entry;
import org.junit.jupiter.api.Test;

/** Rows whose columns stand below dashes are edited. */
class DashEditTest {

  private static final String TABLE =
      """
      Date     Topic
      -------  ---------
      Sep 2    Trees
      Sep 4    Graphs
      """;

  @Test
  void rowsKeepTheirColumns() {
    assertEdited(
        "a.md", TABLE, 0, topic("Flows and cuts"), TABLE.replace("Trees", "Flows and cuts"));
    assertEdited("a.md", TABLE, 1, onDay(11, 20), TABLE.replace("Sep 4 ", "Nov 20"));
  }

  @Test
  void aTextLongerThanItsColumnIsTold() {
    String text = "Topic    Date\n-------  ------\nTrees    Sep 2\nGraphs   Sep 4\n";

    ScheduleEdit.Result result = edited("a.md", text, 0, topic("Flows and cuts"));

    assertThat(text(result)).isEqualTo(text);
    assertThat(result.findings())
        .singleElement()
        .asString()
        .startsWith("a.md:3:1: error: `topic` of this row is not read back");
  }

  @Test
  void aNewRowIsWrittenInTheirColumns() {
    ScheduleEdit edit = read("a.md", TABLE);
    List<Entry> entries = new ArrayList<>(edit.file().schedule().entries());
    entries.add(topic("Heaps").andThen(onDay(9, 9)).apply(entries.get(1)));

    ScheduleEdit.Result result = edit.apply(edit.file().schedule().withEntries(entries));

    assertThat(text(result)).isEqualTo(TABLE + "Sep 9    Heaps\n");
    assertThat(result.findings()).isEmpty();
  }
}
