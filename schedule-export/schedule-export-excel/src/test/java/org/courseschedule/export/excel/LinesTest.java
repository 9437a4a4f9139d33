package org.courseschedule.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.courseschedule.model.RichText;
import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void linesEndAfterBlanks() {
    assertThat(lines("aaaa bbbb cccc", 100)).containsExactly("aaaa bbbb ", "cccc");
  }

  @Test
  void linesEndAfterHyphens() {
    assertThat(lines("aaaa-bbbb-cccc", 110)).containsExactly("aaaa-bbbb-", "cccc");
  }

  @Test
  void aWordThatIsTooLongIsBroken() {
    assertThat(lines("a bbbbbbbbbbbbb", 100)).containsExactly("a ", "bbbbbbbbbb", "bbb");
  }

  @Test
  void wideCharactersTakeTwiceTheRoom() {
    assertThat(lines("\u65E5\u672C\u8A9E\u306E", 40))
        .containsExactly("\u65E5\u672C", "\u8A9E\u306E");
  }

  @Test
  void aLineFeedEndsALine() {
    assertThat(lines("a\n\nb\n", 100)).containsExactly("a\n", "\n", "b\n", "");
  }

  @Test
  void noTextIsOneLine() {
    assertThat(Lines.of(RichText.EMPTY, 100).height()).isEqualTo(13);
  }

  @Test
  void piecesAreTheWholeText() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      String text =
          random
              .ints(random.nextInt(3_000), 0, 8)
              .mapToObj(
                  kind ->
                      List.of("a", "W", " ", "-", "\n", "\u0301", "\uD83D\uDE00", "\u65E5")
                          .get(kind))
              .collect(Collectors.joining());
      List<Lines> pieces = Lines.of(RichText.of(text), 150).pieces();

      assertThat(pieces.stream().map(piece -> piece.text().plain()).collect(Collectors.joining()))
          .isEqualTo(text);
      assertThat(pieces).allMatch(piece -> piece.height() <= 405);
      assertThat(pieces).noneMatch(piece -> piece.text().plain().startsWith("\uDE00"));
    }
  }

  private static List<String> lines(String text, int width) {
    List<Integer> starts = Lines.of(RichText.of(text), width).starts();
    return IntStream.range(0, starts.size())
        .mapToObj(
            line ->
                text.substring(
                    starts.get(line),
                    line + 1 < starts.size() ? starts.get(line + 1) : text.length()))
        .toList();
  }
}
