package org.courseschedule.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courseschedule.io.TextFormat.CSV;
import static org.courseschedule.io.TextFormat.JSON;
import static org.courseschedule.io.TextFormat.MD;
import static org.courseschedule.io.TextFormat.YAML;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.courseschedule.corpus.Corpus;
import org.courseschedule.model.Schedule;
import org.junit.jupiter.api.Test;

/** A schedule goes from each text format to each other one, and the same schedule comes back. */
class FormatPairsTest {

  /** Goes from each format to each other one once, and ends where it began. */
  private static final List<TextFormat> WAY =
      List.of(MD, CSV, MD, YAML, CSV, YAML, MD, JSON, CSV, JSON, YAML, JSON, MD);

  @Test
  void theWayLeadsThroughEveryPair() {
    Set<List<TextFormat>> pairs = new HashSet<>();
    for (int i = 1; i < WAY.size(); i++) {
      pairs.add(List.of(WAY.get(i - 1), WAY.get(i)));
    }
    int formats = TextFormat.values().length;

    assertThat(pairs)
        .hasSize(formats * (formats - 1))
        .noneMatch(pair -> pair.get(0) == pair.get(1));
  }

  @Test
  void theRealTableEndsWhereItBegan() throws IOException {
    goes(ScheduleFiles.read(Path.of("../examples/modern-ml-systems/schedule.md")).schedule(), WAY);
  }

  @Test
  void anyScheduleEndsWhereItBegan() throws IOException {
    for (Schedule schedule : Schedules.of(11, 30).toList()) {
      goes(schedule, WAY);
    }
  }

  /** One goes the first half of the way, the next one the other half; both end in Markdown. */
  @Test
  void everyPublishedScheduleEndsWhereItBegan() throws IOException {
    List<Path> files = Corpus.files();
    for (int i = 0; i < files.size(); i++) {
      boolean isEven = i % 2 == 0;
      goes(
          ScheduleFiles.read(files.get(i)).schedule(),
          isEven ? WAY.subList(0, 7) : WAY.subList(6, WAY.size()));
    }
  }

  /** In each format the text is the same however it was reached. */
  private static void goes(Schedule schedule, List<TextFormat> way) throws IOException {
    Map<TextFormat, String> texts = new EnumMap<>(TextFormat.class);
    Schedule here = schedule;
    for (TextFormat format : way) {
      String text = ScheduleText.write(here, format);
      assertThat(text).isEqualTo(texts.getOrDefault(format, text));
      texts.put(format, text);
      here = read(text, format);
      assertThat(here).as("%s", text).isEqualTo(schedule);
    }
  }

  private static Schedule read(String text, TextFormat format) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ReadOptions options = ReadOptions.DEFAULT.withFormat(format);
    return ScheduleFiles.read(new ByteArrayInputStream(bytes), "schedule", options).schedule();
  }
}
