package org.courseschedule.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No example of a page is passed over. */
class ExamplePageTest {

  private static final String TEMPLATE =
      "```csv\nA <cell>\n```\n```text\nB <read as> <cell>\n```\n";
  private static final String HEADER = "| what | cell | read as |\n|---|---|---|\n";

  private static List<DocumentedExample> examples(String page) {
    return ExamplePage.read("page", page.lines().toList()).examples();
  }

  @Test
  void aTableFillsInTheExampleAboveIt() {
    assertThat(examples(TEMPLATE + HEADER + "| x | `1`, `2` | `3`, `4` |\n| y | `` `5` `` | `6` |"))
        .extracting(example -> example.document().strip() + " " + example.expected())
        .containsExactly("A 1 [B 3 1, B 4 1]", "A 2 [B 3 2, B 4 2]", "A `5` [B 6 `5`]");
  }

  @Test
  void anExampleThatNoTableFillsInIsOneItself() {
    assertThat(examples(TEMPLATE + "text\n" + TEMPLATE)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| x | `1` | 3 |",
        "| x | 1 | `3` |",
        "| x | `1` or 2 | `3` |",
        "| `x` | `1` | `3` |",
        "| x | `1` |",
        ""
      })
  void aRowThatIsNotUnderstoodIsAnError(String row) {
    assertThatThrownBy(() -> examples(TEMPLATE + HEADER + row))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```csv\na\n```",
        "```csv\na\n```\n```csv\nb\n```",
        "```text\na\n```",
        HEADER + "| x | `1` | `3` |",
        TEMPLATE + "| a | b |\n|---|---|\n| `1` | `2` |",
        "```csv\na"
      })
  void aPartThatBelongsToNothingIsAnError(String page) {
    assertThatThrownBy(() -> examples(page)).isInstanceOf(IllegalArgumentException.class);
  }
}
