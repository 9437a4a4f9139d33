package org.courseschedule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTest {

  @Test
  void textIsItself() {
    assertThat(Visible.of("Größe 数学 👩\u200d🔬")).isEqualTo("Größe 数学 👩\u200d🔬");
  }

  @Test
  void whatDrivesATerminalIsWrittenOut() {
    assertThat(Visible.of("a\u001b[31mb\u009b0m\u0007\n\r\t"))
        .isEqualTo("a\\u{1b}[31mb\\u{9b}0m\\u{7}\\n\\r\\t");
  }

  @Test
  void whatTurnsOrHidesTextIsWrittenOut() {
    assertThat(Visible.of("\u202eabc\u200b\u2028\ufeff"))
        .isEqualTo("\\u{202e}abc\\u{200b}\\u{2028}\\u{feff}");
  }

  @Test
  void halfACharacterIsWrittenOut() {
    assertThat(Visible.of("a\ud83d")).isEqualTo("a\\u{d83d}");
  }

  @ParameterizedTest
  @CsvSource({"abc,3", "数学,4", "e\u0301,1", "👍,2", "ｆ,2", "ü,1", "가,2", "'',0"})
  void widthIsInColumnsOfATerminal(String text, int columns) {
    assertThat(Visible.width(text)).isEqualTo(columns);
  }
}
