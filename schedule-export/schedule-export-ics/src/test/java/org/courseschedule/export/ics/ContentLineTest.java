package org.courseschedule.export.ics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLineTest {

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyLineFitsAndUnfoldsToWhatItWas(int seed) {
    String text = text(new Random(seed));
    String folded = ContentLine.of("X", text).folded();

    assertThat(folded).endsWith("\r\n");
    assertThat(folded.split("\r\n"))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    assertThat(folded.replace("\r\n ", "")).isEqualTo("X:" + text + "\r\n");
  }

  /** Letters of one to four octets; unpaired halves would show as replaced in the octets. */
  private static String text(Random random) {
    int[] letters = {'a', 0xE9, 0x5B57, 0x1F600};
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(400); i > 0; i--) {
      text.appendCodePoint(letters[random.nextInt(letters.length)]);
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {68, 69, 70, 71, 72, 73, 74, 75, 76})
  void aCharacterAtTheBoundaryIsNotTornApart(int length) {
    String text = "x".repeat(length) + "\uD83D\uDE00\u5B57";

    assertThat(ContentLine.of("X", text).folded()).contains("\uD83D\uDE00").contains("\u5B57");
  }

  @Test
  void aLineOf75OctetsIsNotFolded() {
    assertThat(ContentLine.of("X", "a".repeat(73)).folded()).doesNotContain("\r\n ");
    assertThat(ContentLine.of("X", "a".repeat(74)).folded()).contains("\r\n a\r\n");
  }

  @Test
  void textIsEscapedOnce() {
    assertThat(IcsText.escape("a,b;c\\n\nd:\"e\"")).isEqualTo("a\\,b\\;c\\\\n\\nd:\"e\"");
  }

  @Test
  void whateverEndsALineIsALineEnd() {
    assertThat(IcsText.escape("a\r\nb\rc\u2028d\u0085e\u000Bf")).isEqualTo("a\\nb\\nc\\nd\\ne\\nf");
  }

  @Test
  void whatNoValueMayHoldIsReplaced() {
    assertThat(IcsText.escape("a\u0000b\u001Bc\uD83Dd\te\u007F"))
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\te\uFFFD");
  }

  @Test
  void escapingIsUndone() {
    String text = "a,b;c\\n\nd\\\\,";

    assertThat(IcsText.unescape(IcsText.escape(text))).isEqualTo(text);
    assertThat(IcsText.unescape("a\\Nb\\")).isEqualTo("a\nb\\");
  }
}
