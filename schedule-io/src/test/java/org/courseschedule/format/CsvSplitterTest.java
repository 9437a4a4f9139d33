package org.courseschedule.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.courseschedule.finding.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSplitterTest {

  static List<Spec> examples() {
    return Spec.read("csv.txt");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void splitsAsTheExamplesShow(Spec spec) {
    String shown =
        split(spec.input()).stream()
            .map(
                record ->
                    record.fields().stream()
                        .map(field -> "[" + field.text(spec.input()) + "]")
                        .collect(Collectors.joining()))
            .collect(Collectors.joining("\n"));

    assertThat(shown.replace("\r", "␍")).isEqualTo(spec.expected().replace("␊␊", "\n\n"));
  }

  @Test
  void theSpanOfAFieldHasItsQuotesAndNotTheBlanksAroundIt() {
    String csv = "a, \"b\n\"\"c\"\"\" ,  ,d ";
    assertThat(split(csv).get(0).fields())
        .extracting(field -> csv.substring(field.span().start(), field.span().end()))
        .containsExactly("a", "\"b\n\"\"c\"\"\"", "", "d");
  }

  /** Each would be read again and again from every quote on, if reading did not remember. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\"\"",
        "\"a",
        ",\"",
        ",\"a",
        ",\"\"a\"\"b",
        "\n\"",
        "\"\",\"",
        " \" ",
        ",",
        "\n",
        "\r",
        "\"a\"b,",
        ",\"\"\"a",
        "\"\n\n\""
      })
  void hostileQuotesAreSplitInTime(String piece) {
    String csv = "\"x," + piece.repeat((4 << 20) / piece.length()) + ",\"z";
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> split(csv));
  }

  private static List<CsvRecord> split(String csv) {
    CsvHead head = CsvHead.of(Source.of("x.csv", csv));
    char delimiter = head.delimiter().orElseGet(() -> CsvDelimiter.find(csv, head.end()));
    return new CsvSplitter(csv, delimiter, head.end(), CsvReader.MAX_CELLS).records();
  }
}
