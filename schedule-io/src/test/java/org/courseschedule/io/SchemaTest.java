package org.courseschedule.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.courseschedule.data.Data;
import org.courseschedule.data.Data.Field;
import org.courseschedule.data.Data.Fields;
import org.courseschedule.data.JsonReader;
import org.courseschedule.data.JsonWriter;
import org.courseschedule.data.YamlReader;
import org.courseschedule.finding.Source;
import org.courseschedule.format.EntryDataKeys;
import org.courseschedule.model.Entry;
import org.courseschedule.model.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The published JSON Schema, the code and the documentation agree, as a validator not ours sees it.
 */
class SchemaTest {

  private static final Path FILE = Path.of("../docs/schema/schedule-1.json");
  private static final Path PAGE = Path.of("../docs/schema.md");

  private static final Pattern BLOCK =
      Pattern.compile("^```(yaml|json)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Files.readString(FILE), InputFormat.JSON);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static Fields published() throws IOException {
    String text = Files.readString(FILE);
    return (Fields) JsonReader.read(Source.of("schema", text)).root().orElseThrow();
  }

  @Test
  void itsKeysAreThoseOfTheCode() throws IOException {
    assertThat(keys(published())).containsExactlyElementsOf(ScheduleData.KEYS);
    Fields parts = (Fields) published().field("$defs").orElseThrow().value();
    for (Map.Entry<String, List<String>> keys : EntryDataKeys.ALL.entrySet()) {
      Data part = parts.field(keys.getKey()).orElseThrow().value();
      assertThat(keys((Fields) part)).as(keys.getKey()).isEqualTo(keys.getValue());
    }
    assertThat(keys((Fields) parts.field("slot").orElseThrow().value()))
        .isEqualTo(FactsData.SLOT_KEYS);
    assertThat(keys((Fields) parts.field("noClassDays").orElseThrow().value()))
        .isEqualTo(FactsData.NO_CLASS_KEYS);
  }

  private static List<String> keys(Fields schema) {
    Fields properties = (Fields) schema.field("properties").orElseThrow().value();
    return properties.fields().stream().map(Field::name).toList();
  }

  @Test
  void itLiesInTheJar() throws IOException {
    try (InputStream in = ScheduleData.class.getResourceAsStream("schedule-1.json")) {
      assertThat(in).isNotNull();
      assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(FILE));
    }
  }

  @Test
  void whatIsWrittenIsValid() {
    Schedules.of(4, 300)
        .forEach(
            schedule -> {
              String json = ScheduleData.toJson(schedule);
              assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(json).isEmpty();
            });
  }

  @Test
  void aMisspeltKeyAndAWrongValueAreNotValid() {
    for (String wrong :
        List.of(
            "{\"entries\": []}",
            "{\"schedule\": 1, \"tittle\": \"a\"}",
            "{\"schedule\": 1, \"entries\": [{\"topc\": \"a\"}]}",
            "{\"schedule\": 1, \"entries\": [{\"kind\": \"lecture\"}]}",
            "{\"schedule\": 1, \"entries\": [{\"date\": \"Sep 2\"}]}")) {
      assertThat(SCHEMA.validate(wrong, InputFormat.JSON)).as(wrong).isNotEmpty();
    }
  }

  record Example(String language, String text) {}

  static List<Example> examples() throws IOException {
    return BLOCK
        .matcher(Files.readString(PAGE))
        .results()
        .map((MatchResult block) -> new Example(block.group(1), block.group(2)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theDocumentationsExamplesAreCleanAndValid(Example example) throws IOException {
    ScheduleFile file = read(example.language(), example.text());
    assertThat(file.findings()).isEmpty();
    Source source = Source.of("example", example.text());
    Data data =
        example.language().equals("json")
            ? JsonReader.read(source).root().orElseThrow()
            : YamlReader.read(source).root().orElseThrow();
    assertThat(SCHEMA.validate(JsonWriter.write(data), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theDocumentationsExamplesAreReadAlikeFromYamlAndJson(Example example) throws IOException {
    Schedule schedule = read(example.language(), example.text()).schedule();
    assertThat(read("json", ScheduleData.toJson(schedule)).schedule()).isEqualTo(schedule);
    assertThat(read("yaml", ScheduleData.toYaml(schedule)).schedule()).isEqualTo(schedule);
  }

  @Test
  void theDocumentationHasAnExampleOfEveryKey() throws IOException {
    String all = String.join("\n", examples().stream().map(Example::text).toList());
    for (String key : ScheduleData.KEYS) {
      assertThat(all).contains("\n" + key + ":");
    }
    EntryDataKeys.ALL.values().stream()
        .flatMap(List::stream)
        .forEach(key -> assertThat(all).contains(key + ":"));
  }

  @Test
  void theFullestExampleIsReadWithEveryPart() throws IOException {
    Entry entry = read("yaml", examples().get(2).text()).schedule().entries().get(0);
    assertThat(entry.when().text().plain()).isEqualTo("Class 20 (Nov 11)");
    assertThat(entry.when().statedWeekdays()).hasSize(1);
    assertThat(entry.presentations()).hasSize(2);
    assertThat(entry.milestones()).hasSize(2);
    assertThat(entry.readings().get(0).citation()).hasToString("Optional[Bengio+ 2003]");
    assertThat(entry.extras()).hasSize(1);
  }

  private static ScheduleFile read(String language, String text) throws IOException {
    return ScheduleFiles.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        "schedule." + language,
        ReadOptions.DEFAULT);
  }
}
