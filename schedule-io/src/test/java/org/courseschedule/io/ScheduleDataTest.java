package org.courseschedule.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.courseschedule.data.Data.Fields;
import org.courseschedule.data.DataReading;
import org.courseschedule.data.JsonReader;
import org.courseschedule.data.JsonWriter;
import org.courseschedule.data.YamlReader;
import org.courseschedule.data.YamlWriter;
import org.courseschedule.finding.Source;
import org.courseschedule.format.EntryData;
import org.courseschedule.model.Entry;
import org.courseschedule.model.Schedule;
import org.courseschedule.reading.ScheduleReading;
import org.junit.jupiter.api.Test;

/** What is written in the project's own schema is read back as it was. */
class ScheduleDataTest {

  private static final int COUNT = Integer.getInteger("schedule.roundtrips", 2_000);

  @Test
  void everyScheduleIsReadBackFromYaml() {
    Schedules.of(1, COUNT)
        .forEach(
            schedule -> {
              String yaml = YamlWriter.write(ScheduleData.write(schedule));
              assertReadBack(schedule, yaml, YamlReader.read(Source.of("schedule.yaml", yaml)));
            });
  }

  @Test
  void everyScheduleIsReadBackFromJson() {
    Schedules.of(2, COUNT)
        .forEach(
            schedule -> {
              String json = JsonWriter.write(ScheduleData.write(schedule));
              assertReadBack(schedule, json, JsonReader.read(Source.of("schedule.json", json)));
            });
  }

  private static void assertReadBack(Schedule schedule, String text, DataReading reading) {
    assertThat(reading.findings()).as(text).isEmpty();
    ScheduleReading read =
        ScheduleData.read(Source.of("schedule", text), (Fields) reading.root().orElseThrow());
    assertThat(read.findings()).as(text).isEmpty();
    assertThat(read.schedule()).as(text).isEqualTo(schedule);
    assertThat(text).doesNotContain("\r").endsWith("\n");
  }

  @Test
  void oneEntryIsReadBackFromOneLineOfJson() {
    Schedules.of(3, COUNT)
        .flatMap(schedule -> schedule.entries().stream())
        .limit(COUNT)
        .forEach(ScheduleDataTest::assertReadBackFromOneLine);
  }

  private static void assertReadBackFromOneLine(Entry entry) {
    String json = EntryData.toJson(entry);
    assertThat(json.lines()).hasSize(1);
    assertThat(EntryData.fromJson(json)).as(json).contains(entry);
  }
}
