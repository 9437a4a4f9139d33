package org.courseschedule.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.courseschedule.data.Data;
import org.courseschedule.data.Data.Field;
import org.courseschedule.data.Data.Fields;
import org.courseschedule.data.Data.Text;
import org.courseschedule.data.JsonWriter;
import org.courseschedule.data.YamlWriter;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins;
import org.courseschedule.finding.Origins.EntryOrigin;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Source;
import org.courseschedule.format.EntryData;
import org.courseschedule.format.FieldsReader;
import org.courseschedule.format.RichTextData;
import org.courseschedule.model.Entry;
import org.courseschedule.model.RichText;
import org.courseschedule.model.Schedule;
import org.courseschedule.reading.FactKey;
import org.courseschedule.reading.ScheduleReading;

/**
 * A schedule as a mapping of the project's own schema, for YAML and JSON alike: its version under
 * {@code schedule}, the facts of the course, the {@code prose} and the {@code entries}.
 *
 * <p>{@code docs/schema.md} tells it for people, {@code docs/schema/schedule-1.json} for programs.
 */
public final class ScheduleData {

  /** The version of the schema. */
  static final int VERSION = 1;

  static final List<String> KEYS =
      Stream.of(
              Stream.of("schedule"),
              Arrays.stream(FactKey.values()).map(FactKey::key),
              Stream.of("prose", "entries"))
          .flatMap(keys -> keys)
          .toList();

  private ScheduleData() {}

  /** The schedule as YAML; the same schedule gives the same text, which is read back as it was. */
  public static String toYaml(Schedule schedule) {
    return YamlWriter.write(write(schedule));
  }

  /** The schedule as JSON; the same schedule gives the same text, which is read back as it was. */
  public static String toJson(Schedule schedule) {
    return JsonWriter.write(write(schedule));
  }

  /** The schedule as a mapping; what has its default is left out. */
  static Fields write(Schedule schedule) {
    List<Field> fields = new ArrayList<>();
    fields.add(Field.of("schedule", Data.bare(VERSION)));
    FactsData.write(schedule.course(), fields);
    if (!schedule.prose().isEmpty()) {
      fields.add(
          Field.of(
              "prose", Data.items(schedule.prose().stream().map(RichTextData::write).toList())));
    }
    fields.add(
        Field.of(
            "entries", Data.items(schedule.entries().stream().map(EntryData::write).toList())));
    return Data.fields(fields);
  }

  /** Whether a value says that it is a schedule of the project's own schema. */
  static boolean isOwn(Data data) {
    return data instanceof Fields mapping
        && mapping.field("schedule").map(Field::value).orElse(mapping) instanceof Text version
        && !version.isNull();
  }

  /** Reads a schedule. A value that is wrong is left out, alone, and reported. */
  static ScheduleReading read(Source source, Fields mapping) {
    List<Finding> findings = new ArrayList<>();
    FieldsReader fields = FieldsReader.of(mapping, KEYS, findings);
    fields.read(
        "schedule",
        text -> text.equals("" + VERSION) ? Optional.of(VERSION) : Optional.empty(),
        "the version of the schema, `" + VERSION + "`");
    List<Entry> entries = new ArrayList<>();
    List<EntryOrigin> origins = new ArrayList<>();
    for (Data item : fields.items("entries")) {
      if (item instanceof Fields entry) {
        entries.add(EntryData.read(entry, findings));
        origins.add(EntryData.origin(entry));
      } else {
        fields.invalid(item, "entries", "a list of mappings, one for each row");
      }
    }
    List<RichText> prose =
        fields.items("prose").stream()
            .map(item -> RichTextData.read(item, "prose", findings))
            .toList();
    return new ScheduleReading(
        new Schedule(FactsData.read(fields), entries, prose),
        new Origins(Place.startOf(source), Map.of(), origins),
        findings);
  }
}
