package org.courseschedule.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "- a point", "@SUM(A1)", "\t=1", "\r=1", "'=1", "''-"})
  void whatASpreadsheetCouldRunGetsAnApostrophe(String text) {
    assertThat(FormulaText.defused(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a=1", " =1", "'tis", "'", "''", "1-2", "\n=1"})
  void otherTextStaysAsItIs(String text) {
    assertThat(FormulaText.defused(text)).isEqualTo(text);
    assertThat(FormulaText.restored(text)).isEqualTo(text);
  }

  @Test
  void aFormulaThatNobodyDefusedIsReadAsItIs() {
    assertThat(FormulaText.restored("=1+1")).isEqualTo("=1+1");
  }

  @Test
  void restoringGivesBackWhatWasThere() {
    Random random = new Random(4180);
    List<String> pieces = List.of("'", "=", "+", "-", "@", "\t", "\r", "\n", "a", " ", "\"", "");
    for (int i = 0; i < 10_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(6); length > 0; length--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      assertThat(FormulaText.restored(FormulaText.defused(text.toString())))
          .isEqualTo(text.toString());
    }
  }
}
