package org.courseschedule.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.courseschedule.data.Data.Fields;
import org.courseschedule.data.Data.Items;
import org.courseschedule.data.Data.Text;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Fix;
import org.courseschedule.finding.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Trees of values are read with their places, and what is wrong is named. */
class DataReaderTest {

  private static DataReading yaml(String text) {
    return YamlReader.read(Source.of("a.yaml", text));
  }

  private static DataReading json(String text) {
    return JsonReader.read(Source.of("a.json", text));
  }

  /** The value in short: what was written, and in angles what its place holds. */
  private static String shown(Data data) {
    if (data instanceof Text text) {
      return text.text() + "<" + text.place().text() + ">";
    }
    return data instanceof Items list
        ? list.items().stream()
            .map(DataReaderTest::shown)
            .collect(Collectors.joining(", ", "[", "]"))
        : ((Fields) data)
            .fields().stream()
                .map(field -> field.namePlace().text() + ": " + shown(field.value()))
                .collect(Collectors.joining(", ", "{", "}"));
  }

  private static List<String> findings(DataReading reading) {
    return reading.findings().stream().map(Finding::toString).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"010", "no", "14:00", "2025-09-02", "1e3", "0x1F", "1_000", "~x", "=", "!"})
  void aScalarOfYamlIsTheTextThatStandsThere(String scalar) {
    DataReading reading = yaml("a: " + scalar + " # remark\n");
    assertThat(((Fields) reading.root().orElseThrow()).fields().get(0).value())
        .hasFieldOrPropertyWithValue("bare", true)
        .extracting(value -> value.place().text())
        .isEqualTo(scalar);
  }

  @Test
  void noTagIsActedOnAndOneThatNamesAClassIsRefused() {
    assertThat(shown(yaml("a: [!!int 'x']").root().orElseThrow())).isEqualTo("{a: [x<!!int 'x'>]}");
    assertThat(findings(yaml("a: !!javax.script.ScriptEngineManager []")))
        .singleElement()
        .asString()
        .endsWith("[document-unreadable]");
  }

  @Test
  void everyValueOfYamlHasItsPlace() {
    String text =
        "\ud83d\ude00: \"x\\ty\"\nb:\n  - 'it''s'\n  - c: >\n      two\n      lines\n    # end\nd: [1, {e: f}]\n";
    assertThat(shown(yaml(text).root().orElseThrow()))
        .isEqualTo(
            "{\ud83d\ude00: x\ty<\"x\\ty\">, b: [it's<'it''s'>, {c: two lines\n<>\n      two\n      lines>}],"
                + " d: [1<1>, {e: f<f>}]}");
  }

  @Test
  void everyValueOfJsonHasItsPlace() {
    String text = "{\"\ud83d\ude00\": \"x\\ty\",\r\n \"b\": [-1.50, true, null, \"\\u00e9\"]}";
    assertThat(shown(json(text).root().orElseThrow()))
        .isEqualTo(
            "{\"\ud83d\ude00\": x\ty<\"x\\ty\">, \"b\": [-1.50<-1.50>, true<true>, null<null>,"
                + " \u00e9<\"\\u00e9\">]}");
  }

  @Test
  void anAliasIsTheValueThatItLeadsTo() {
    assertThat(shown(yaml("- &a x\n- *a").root().orElseThrow())).isEqualTo("[x<&a x>, x<&a x>]");
  }

  @Test
  void aBombOfAliasesIsCutOffAndReported() {
    String scalar = "a: &a " + "x".repeat(100_000) + "\nb: [" + "*a,".repeat(1000) + "]";
    assertThat(findings(yaml(scalar))).singleElement().asString().endsWith("[limit-exceeded]");
    assertThat(findings(yaml("&a [*a]"))).singleElement().asString().endsWith("[limit-exceeded]");
  }

  @ParameterizedTest
  @ValueSource(ints = {52, 100_000})
  void nestingHasABound(int depth) {
    assertThat(findings(json("[".repeat(depth))))
        .singleElement()
        .asString()
        .endsWith("[limit-exceeded]");
    assertThat(findings(yaml("[".repeat(depth) + "]".repeat(depth))))
        .singleElement()
        .asString()
        .endsWith("[limit-exceeded]");
  }

  @Test
  void aKeyThatStandsTwiceIsReportedAndBothValuesAreKept() {
    assertThat(findings(json("{\"a\": 1,\n \"a\": 2}")))
        .containsExactly(
            "a.json:2:2: error: the key `a` stands twice in one mapping [key-repeated]");
    assertThat(findings(yaml("- a: 1\n  a: 2")))
        .containsExactly(
            "a.yaml:2:3: error: the key `a` stands twice in one mapping [key-repeated]");
    assertThat(shown(yaml("a: 1\na: 2").root().orElseThrow())).isEqualTo("{a: 1<1>, a: 2<2>}");
  }

  @Test
  void aTabBehindAKeyIsABlank() {
    DataReading reading = yaml("- date:\t2/15\n  topic: \"a:\tb\"\n- date:\t\t2/20\n");

    assertThat(shown(reading.root().orElseThrow()))
        .startsWith("[{date: 2/15<2/15>")
        .endsWith("{date: 2/20<2/20>}]");
    assertThat(findings(reading)).isEmpty();
  }

  @Test
  void aLineThatIsNoYamlIsLeftOutAlone() {
    DataReading reading = yaml("- a: 1\n  b:c\n  d: 2\n- a: 3\n");
    assertThat(shown(reading.root().orElseThrow())).isEqualTo("[{a: 1<1>, d: 2<2>}, {a: 3<3>}]");
    assertThat(findings(reading))
        .containsExactly(
            "a.yaml:2:3: error: this line is no YAML and is left out: there is no key with a colon and"
                + " a blank behind it [document-unreadable]");
    Fix fix = reading.findings().get(0).fix().orElseThrow();
    assertThat(fix.place()).hasToString("a.yaml:2:5");
    assertThat(fix.replacement()).isEqualTo(" ");
  }

  @Test
  void whatCannotBeMendedIsOneFinding() {
    assertThat(yaml("a: [1, 2").root()).isEmpty();
    assertThat(findings(yaml("a: [1, 2"))).singleElement().asString().contains("is no YAML");
    assertThat(findings(yaml("a: \"\u0007\"")))
        .singleElement()
        .asString()
        .startsWith("a.yaml:1:5: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1, 2          | 1:6
          [1, 2,]        | 1:6
          // x           | 1:1
          {"a": 01}      | 1:8
          {"a" 1}        | 1:6
          {'a': 1}       | 1:2
          [1] 2          | 1:5
          "\\x"          | 1:3
          """)
  void whatIsNoJsonIsNamedWhereItStands(String text, String place) {
    assertThat(findings(json(text)))
        .singleElement()
        .asString()
        .startsWith("a.json:" + place + ": error: this is no JSON: ")
        .doesNotContain("Exception", "Source", "\n");
  }

  @Test
  void whatStoodBeforeTheMistakeIsKept() {
    assertThat(shown(json("[{\"a\": 1}, {\"b\": 2, x").root().orElseThrow()))
        .isEqualTo("[{\"a\": 1<1>}, {\"b\": 2<2>}]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { // x          | 1:3 | a comment stands here
          {"a" 1}         | 1:6 | a colon is missing before `1`
          [1, NaN]        | 1:5 | `NaN` is no value
          ["a", "b        | 1:7 | a quote opens here and does not close
          [1}             | 1:3 | `}` stands where `]` is to
          [1, ["\\q"]   | 1:8 | `\\q` is no escape in a value
          """)
  void whatIsNoJsonIsToldInPlainWords(String text, String place, String words) {
    assertThat(findings(json(text)).get(0))
        .startsWith("a.json:" + place + ": error: this is no JSON: " + words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - a: "x~  b: 1~- c: 2 | 1:6  | a quote opens here and does not close
          - a: [x~  b: 1~       | 2:4  | a `,` or `]` is missing
          - a: b: c             | 1:7  | `: ` stands behind a value
          - a: *x               | 1:6  | no `&x` stands before `*x`
          - a: @x               | 1:6  | `@` begins no value without quotes
          - a: "\\q"          | 1:8  | `\\q` is no escape in a quoted value
          """)
  void whatIsNoYamlIsToldInPlainWordsWhereItBegins(String text, String place, String words) {
    assertThat(findings(yaml(text.replace('~', '\n'))).get(0))
        .startsWith("a.yaml:" + place + ": error: this line is no YAML and is left out: " + words);
  }

  @Test
  void aQuoteThatTheNextOneClosesLosesItsOwnLineAlone() {
    DataReading reading = yaml("- a: \"x\n  b: \"y\"\n- c: \"z\"\n");

    assertThat(shown(reading.root().orElseThrow())).isEqualTo("[{b: y<\"y\">}, {c: z<\"z\">}]");
    assertThat(findings(reading))
        .containsExactly(
            "a.yaml:1:6: error: this line is no YAML and is left out: a quote opens here and does"
                + " not close [document-unreadable]");
  }

  @Test
  void whatIsNestedTooDeepIsToldWhereItIs() {
    assertThat(findings(yaml("a: 1\nb: " + "[".repeat(60) + "]".repeat(60))))
        .containsExactly(
            "a.yaml:2:53: error: lists and mappings are nested deeper than `50` [limit-exceeded]");
  }

  @Test
  void manyAliasesMayLeadToListsAndMappings() {
    DataReading reading = yaml("a: &a {b: 1}\nc: [" + "*a, ".repeat(200) + "]\n");
    assertThat(findings(reading)).isEmpty();
    assertThat(shown(reading.root().orElseThrow())).endsWith("{b: 1<1>}]}");
  }

  @Test
  void nothingIsNoValue() {
    assertThat(yaml("# nothing\n").root()).isEmpty();
    assertThat(json(" ").root()).isEmpty();
  }

  @Test
  void aTabInAnIndentationLosesItsLine() {
    DataReading reading = yaml("- a: 1\n- b: 2\n\tc: 3\n- d: 4\n");
    assertThat(shown(reading.root().orElseThrow())).isEqualTo("[{a: 1<1>}, {b: 2<2>}, {d: 4<4>}]");
    assertThat(findings(reading)).singleElement().asString().contains("a.yaml:3:1");
  }

  @Test
  void whatAMappingTakesOverIsItsOwnUnlessItStatesIt() {
    DataReading reading = yaml("- &base {a: 1, b: 2}\n- <<: *base\n  b: 3\n- <<: [*base]\n");
    assertThat(shown(reading.root().orElseThrow()))
        .isEqualTo("[{a: 1<1>, b: 2<2>}, {b: 3<3>, a: 1<1>}, {a: 1<1>, b: 2<2>}]");
    assertThat(findings(reading)).isEmpty();
  }
}
