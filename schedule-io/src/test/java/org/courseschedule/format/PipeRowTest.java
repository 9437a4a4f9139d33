package org.courseschedule.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.courseschedule.finding.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the data {@code ⇥} is a tab and {@code ⍽} a no-break space; cells stand in brackets. */
class PipeRowTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          | a | b |            => [a][b]
          |a|b|                => [a][b]
          a | b                => [a][b]
          | a | b              => [a][b]
          a | b |              => [a][b]
          a |                  => [a]
          | a                  => [a]
          |                    => []
          ||                   => []
          |||                  => [][]
          | a ||               => [a][]
          | a | | b |          => [a][][b]
          | a |||              => [a][][]
          `  | a | b |  `      => [a][b]
          |⇥a⇥|⇥b c⇥|⇥         => [a][b c]
          ⍽|⍽a⍽|⍽b⍽c⍽|⍽        => [a][b⍽c]
          | a \\| b | c |      => [a \\| b][c]
          | a \\|              => [a \\|]
          | a \\\\| b |        => [a \\\\][b]
          | a \\\\\\| b |      => [a \\\\\\| b]
          | `a|b` |            => [`a][b`]
          | `a\\|b` |          => [`a\\|b`]
          | \\                 => [\\]
          | 😀 | é |           => [😀][é]
          """)
  void splitsALineAtItsPipes(String line, String cells) {
    String text = visible(line);

    assertThat(PipeRow.cells(text).stream().map(cell -> text.substring(cell.start(), cell.end())))
        .isEqualTo(
            List.of(visible(cells).substring(1, visible(cells).length() - 1).split("\\]\\[", -1)));
  }

  @Test
  void spansAreExactAndThoseOfEmptyCellsStandBehindTheirPipe() {
    assertThat(PipeRow.cells(" | ab |   || c"))
        .containsExactly(new Span(3, 5), new Span(7, 7), new Span(11, 11), new Span(13, 14));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|---|---|",
        "| --- | :-: |",
        "---|---",
        "|-",
        "-|",
        ":-|-:",
        "  | - |\t-\t|  ",
        "|:-----:|",
      })
  void aLineOfDashesAndPipesPartsTheHeaderFromTheRows(String line) {
    assertThat(PipeRow.isDelimiter(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"---", "|", "||", "|--|x|", "| : |", "|- -|", "|:-:-|", "|--||--|", "", "\\|-|"})
  void otherLinesDoNot(String line) {
    assertThat(PipeRow.isDelimiter(line)).isFalse();
  }

  @Test
  void onlyAPipeThatPartsCellsIsOne() {
    assertThat(PipeRow.hasPipe("a | b")).isTrue();
    assertThat(PipeRow.hasPipe("a \\| b")).isFalse();
    assertThat(PipeRow.hasPipe("a b")).isFalse();
  }

  @Test
  void aPipeBehindABackslashIsAPipe() {
    assertThat(PipeRow.unescaped("`a\\|b` \\| c")).isEqualTo("`a|b` | c");
  }

  private static String visible(String data) {
    return data.replace('⇥', '\t')
        .replace('⍽', '\u00a0')
        .codePoints()
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
