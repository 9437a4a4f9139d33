package org.courseschedule.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** The library's own reader says what is right. */
class WholeTextTest {

  private static String state(StreamReader reader) {
    return "%d %d, line %d, column %d: %d %d %s"
        .formatted(
            reader.getIndex(),
            reader.getDocumentIndex(),
            reader.getLine(),
            reader.getColumn(),
            reader.peek(),
            reader.peek(2),
            reader.prefix(3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "a: b\r\nc: \ud83d\ude00\ud83d\ude00\rd\n\n- \ufeffe",
        "a\u0085b\u2028c\u2029d\r",
        "\ufeffa: \u00e9\n"
      })
  void everyStepIsThatOfTheLibrarysReader(String text) {
    for (int step = 1; step < 4; step++) {
      StreamReader expected = new StreamReader(text);
      StreamReader whole = new WholeText(text);
      for (int i = 0; i <= text.length(); i++) {
        assertThat(state(whole)).isEqualTo(state(expected));
        assertThat(whole.getMark().get_snippet()).isEqualTo(expected.getMark().get_snippet());
        whole.forward(step);
        expected.forward(step);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc\n", "\ud83d\ude00 b"})
  void aPrefixIsReadAsInTheLibrarysReader(String text) {
    StreamReader expected = new StreamReader(text);
    StreamReader whole = new WholeText(text);

    assertThat(whole.prefixForward(2)).isEqualTo(expected.prefixForward(2));
    whole.resetDocumentIndex();
    expected.resetDocumentIndex();
    assertThat(state(whole)).isEqualTo(state(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000", "\ud83d\ude00a: \u0001\nb", "\ud800"})
  void aCharacterThatYamlDoesNotAllowIsNamedWithItsPlace(String text) {
    StreamReader expected = new StreamReader(text);

    assertThatThrownBy(expected::peek).isInstanceOf(ReaderException.class);
    assertThatThrownBy(() -> new WholeText(text)).isInstanceOf(ReaderException.class);
  }
}
