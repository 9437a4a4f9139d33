package org.courseschedule.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commonmark.node.LinkReferenceDefinition;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.model.RichText.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs are told as {@code {looks text -> link}}, {@code ⏎} is a line break. */
class InlineTextTest {

  private final InlineText inline =
      new InlineText(
          List.of(
              new LinkReferenceDefinition("Ref", "https://example.edu/r", null),
              new LinkReferenceDefinition("ref", "https://example.edu/second", null),
              new LinkReferenceDefinition("amp", "https://example.edu/?a=1&lt;=2", null),
              new LinkReferenceDefinition("back", "a\\_b\\", null),
              new LinkReferenceDefinition("bad", "javascript:x", null)));

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      nullValues = "NULL",
      textBlock =
          """
          plain text                       => plain text
          *a* b                            => {emphasis a} b
          _a_                              => {emphasis a}
          **a**                            => {strong a}
          ***a***                          => {emphasis strong a}
          ~~a~~ b                          => {strike a} b
          snake_case_name 2*3*4            => snake_case_name 2{emphasis 3}4
          [a](b.pdf) c                     => {a -> b.pdf} c
          [a](<b c.pdf>)                   => {a -> b c.pdf}
          [**a** b](c)                     => {strong a -> c}{b -> c}
          [a](https://example.edu/?x=1&y=2) => {a -> https://example.edu/?x=1&y=2}
          [a]()                            => a
          [a](b "Title")                   => {a -> b}{markup "Title"}
          <https://example.edu>            => {https://example.edu -> https://example.edu}
          <me@example.edu>                 => {me@example.edu -> mailto:me@example.edu}
          https://example.edu              => https://example.edu
          [a][ref]                         => {a -> https://example.edu/r}
          [REF] and [ref][]                => {REF -> https://example.edu/r} and {ref -> https://example.edu/r}
          [a][amp]                         => {a -> https://example.edu/?a=1&lt;=2}
          [a][back]                        => {a -> a\\_b\\}
          [a][none]                        => [a][none]
          ![a](b.png)                      => {a image b.png}
          ![](b.png)                       => {image b.png}
          [![a](b.png)](c)                 => {a image b.png -> c}
          a<br>b<br/>c<BR />d              => a⏎b⏎c⏎d
          a &amp; b &lt; &#65; &nbsp;      => a & b < A ⍽
          a & b &nosuch;                   => a & b &nosuch;
          \\* \\_ \\[ \\\\                 => * _ [ \\
          <b>a</b> <i>b</i> <del>c</del>   => {markup <b>}{strong a}{markup </b>} {markup <i>}{emphasis b}{markup </i>} {markup <del>}{strike c}{markup </del>}
          <ul><li>a</li><li>b</li></ul>    => {markup <ul><li>}a{markup </li><li>}⏎b{markup </li></ul>}
          <a href="b.pdf">c</a> d          => {markup <a href="b.pdf">}{c -> b.pdf}{markup </a>} d
          <A HREF='b.pdf'>c</A>            => {markup <A HREF='b.pdf'>}{c -> b.pdf}{markup </A>}
          <a href="?a=1&amp;b=2">c</a>     => {markup <a href="?a=1&amp;b=2">}{c -> ?a=1&b=2}{markup </a>}
          <img src="b.png" alt="c">        => {markup <img src="b.png" alt="c">}{c image b.png}
          a <!-- b --> c                   => a {markup <!-- b -->} c
          <span class="x">a</span>         => {markup <span class="x">}a{markup </span>}
          a < b > c <d                     => a < b > c <d
          2 < 3, 4 > 1                     => 2 < 3, 4 > 1
          """)
  void readsWhatACellSays(String markdown, String expected) {
    assertThat(told(markdown)).isEqualTo(expected);
    assertThat(inline.read(markdown).unsafeLinks()).isEmpty();
  }

  @Test
  void codeIsKeptAsItStands() {
    assertThat(told("`a *b* <c> &amp;` d")).isEqualTo("{code a *b* <c> &amp;} d");
    assertThat(told("`` a`b ``")).isEqualTo("{code a`b}");
    assertThat(told("**`a`**")).isEqualTo("{strong code a}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. x",
        "1) x",
        "# x",
        "###### x",
        "> x",
        ">",
        "- x",
        "+ x",
        "-",
        "--",
        "---",
        "***",
        "===",
        "[x]: y",
        "```",
        "~~~",
        "``` x",
        "| x",
        ": x",
        "    x",
        "\tx",
        "x\\",
        "(x",
        "<!--",
        "<div",
        "<?php",
        "a |b| c",
        "*",
        "_",
        "**",
        "[",
        "](",
        "![",
        "\\",
        "😀",
        "<",
        "&",
        "&amp"
      })
  void whatLooksLikeABlockOrIsNeverClosedIsText(String text) {
    assertThat(inline.read(text).text().plain().strip()).isEqualTo(text.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          [a](javascript:alert(1))     => javascript:alert(1)
          [a](JavaScript:x)            => JavaScript:x
          [a](java&#115;cript:x)       => javascript:x
          [a](data:text/html,x)        => data:text/html,x
          [a](vbscript:x)              => vbscript:x
          [a](file:///etc/passwd)      => file:///etc/passwd
          ![a](data:image/png;base64,x) => data:image/png;base64,x
          <javascript:x>               => javascript:x
          [a][bad]                     => javascript:x
          <a href="javascript:x">a</a> => javascript:x
          <img src="data:x" alt="a">   => data:x
          """)
  void anUnsafeLinkStaysTextAndIsTold(String markdown, String target) {
    InlineText.Result result = inline.read(markdown);

    assertThat(result.unsafeLinks()).containsExactly(target);
    assertThat(result.text().links()).isEmpty();
    assertThat(result.text().runs()).allMatch(run -> run.image().isEmpty());
    assertThat(result.text().plain()).contains("a");
  }

  @Test
  void nothingIsEmptyText() {
    assertThat(inline.read("").text().runs()).isEmpty();
  }

  @Test
  void theTextOfADefinitionNeverLeaksIntoTheCell() {
    assertThat(inline.read("[a][back] [b][amp] [c][bad]").text().plain())
        .isEqualTo("a b [c](javascript:x)");
  }

  private String told(String markdown) {
    return inline.read(markdown).text().runs().stream()
        .map(InlineTextTest::told)
        .collect(Collectors.joining())
        .replace("\n", "⏎")
        .replace('\u00a0', '⍽');
  }

  private static String told(Run run) {
    String looks =
        run.styles().stream()
            .map(Style::name)
            .map(name -> name.toLowerCase(Locale.ROOT) + " ")
            .collect(Collectors.joining());
    String image = run.image().map(address -> " image " + address).orElse("");
    String link = run.link().map(target -> " -> " + target).orElse("");
    String told = looks + run.text().strip() + image + link;
    return told.equals(run.text().strip()) ? run.text() : "{" + told.strip() + "}";
  }
}
