package org.courseschedule.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.courseschedule.data.Data.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** What is written means the same to every reader. */
class DataWriterTest {

  private static final Data SAMPLE =
      Data.fields(
          Field.of("a key", Data.text("plain text, with: colons? no: yes")),
          Field.of("b", Data.items(List.of(Data.bare(1), Data.text("x"), Data.items(List.of())))),
          Field.of("c", Data.items(List.of(Data.fields(Field.of("d", Data.text("1")))))),
          Field.of("e", Data.fields()));

  @Test
  void yamlIsWrittenInBlocks() {
    assertThat(YamlWriter.write(SAMPLE))
        .isEqualTo(
            """
            a key: "plain text, with: colons? no: yes"
            b:
              - 1
              - x
              - []
            c:
              - d: "1"
            e: {}
            """);
  }

  @Test
  void jsonIsWrittenOneValueALineOrAllOnOne() {
    assertThat(JsonWriter.write(Data.fields(Field.of("a", Data.items(List.of(Data.bare(1)))))))
        .isEqualTo("{\n  \"a\": [\n    1\n  ]\n}\n");
    assertThat(JsonWriter.writeLine(SAMPLE))
        .isEqualTo(
            "{\"a key\": \"plain text, with: colons? no: yes\", \"b\": [1, \"x\", []],"
                + " \"c\": [{\"d\": \"1\"}], \"e\": {}}");
  }

  /** SnakeYAML makes booleans, numbers and dates of what is not in quotes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "Off",
        "y",
        "N",
        "null",
        "~",
        "true",
        "010",
        "0o7",
        "0x1F",
        "1e3",
        "1_000",
        "-1",
        ".5",
        "12:30:45",
        "2025-09-02",
        "2025-09-02T10:00:00Z",
        ".inf",
        ".NaN",
        "=",
        "<<",
        "a: b",
        "a #b",
        "a:",
        "- a",
        "? a",
        "---",
        "...",
        "[a",
        "{a",
        "&a",
        "*a",
        "!a",
        "|",
        ">",
        "%a",
        "@a",
        "`a`",
        " a",
        "a ",
        "",
        "a\tb",
        "a\nb",
        "\r",
        "\0",
        "\u0085",
        "\u2028",
        "\ufeff",
        "\ud83d\ude00",
        "it's",
        "\"q\"",
        "a\\b",
        "#a",
        "a#b",
        "a:b",
        "\u65e5\u672c",
        "None",
        "NO"
      })
  void textStaysTextForAReaderThatLooksForTypes(String text) {
    Data data = Data.fields(Field.of(text, Data.items(List.of(Data.text(text)))));
    Object read = new Yaml().load(YamlWriter.write(data));
    assertThat(read).isEqualTo(Map.of(text, List.of(text)));
    Object same = new Yaml().load(JsonWriter.write(data));
    assertThat(same).isEqualTo(read);
  }

  @Test
  void aLongKeyIsReadBack() {
    String key = "k".repeat(5000);
    Data data = Data.fields(Field.of(key, Data.fields(Field.of("a", Data.text("b")))));
    Object read = new Yaml().load(YamlWriter.write(data));
    assertThat(read).isEqualTo(Map.of(key, Map.of("a", "b")));
  }
}
