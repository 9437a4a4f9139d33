package org.courseschedule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Source;
import org.courseschedule.finding.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SnippetTest {

  @Test
  void marksStandBelowWhatIsMeant() {
    assertThat(of("first\n| Sep 31 | x |\n", "Sep 31"))
        .isEqualTo(new Snippet("| Sep 31 | x |", "  ^^^^^^"));
  }

  @Test
  void wideAndCombinedCharactersAndTabsAreCountedInColumns() {
    assertThat(of("| 数学 | e\u0301\t| here |", "here").marks()).isEqualTo(" ".repeat(16) + "^^^^");
    assertThat(of("| 数学 |", "数学").marks()).isEqualTo("  ^^^^");
  }

  @Test
  void controlCodesAreWrittenOutAndCounted() {
    Snippet snippet = of("\u001b[2J here", "here");

    assertThat(snippet.line()).isEqualTo("\\u{1b}[2J here");
    assertThat(snippet.marks()).isEqualTo(" ".repeat(10) + "^^^^");
  }

  @Test
  void whatIsMissingHasOneMark() {
    Source source = Source.of("a.md", "ab\n");

    assertThat(Snippet.of(new Place(source, new Span(1, 1)), '^').marks()).isEqualTo(" ^");
    assertThat(Snippet.of(new Place(source, new Span(2, 3)), '^').marks()).isEqualTo("  ^");
    assertThat(Snippet.of(new Place(source, new Span(3, 3)), '^')).isEqualTo(new Snippet("", "^"));
  }

  @Test
  void ofSeveralLinesTheFirstIsShown() {
    assertThat(of("abc\r\ndef\r\n", "bc\r\nde")).isEqualTo(new Snippet("abc", " ^^"));
  }

  @Test
  void aLongLineIsShownAroundThePlace() {
    Snippet snippet = of("x".repeat(500) + " here " + "y".repeat(500), "here");

    assertThat(snippet.line()).startsWith("…xxx").contains("x here y").endsWith("yyy…");
    assertThat(Visible.width(snippet.line())).isBetween(90, 104);
    assertThat(snippet.line().indexOf("here")).isEqualTo(snippet.marks().indexOf('^'));
  }

  @Test
  void aLineThatFitsIsShownWhole() {
    String line = "x".repeat(90) + " here";

    assertThat(of(line, "here").line()).isEqualTo(line);
  }

  @Test
  void aLongPlaceIsCut() {
    Snippet snippet = of("<" + "x".repeat(500) + ">", "x".repeat(500));

    assertThat(snippet.line()).startsWith("<xxx").endsWith("x…");
    assertThat(snippet.line().length()).isLessThan(110);
    assertThat(snippet.marks().length()).isEqualTo(snippet.line().lastIndexOf('…') + 1);
  }

  @Test
  void aVeryLongLineTakesNoLonger() {
    Source source = Source.of("a.md", "x".repeat(5_000_000));

    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          for (int i = 0; i < 200; i++) {
            Snippet.of(new Place(source, new Span(i, i + 2_000_000)), '^');
          }
        });
  }

  private static Snippet of(String text, String part) {
    return Snippet.of(Samples.place(Source.of("a.md", text), part), '^');
  }
}
