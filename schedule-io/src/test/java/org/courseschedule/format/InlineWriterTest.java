package org.courseschedule.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.courseschedule.model.Link;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.model.RichText.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InlineWriterTest {

  private static final List<String> WORDS =
      List.of(
          "", "", "a", "b ", " c", "*", "_", "d_e", "`", "[x]", "(y)", "\n", "<z>", "!", "~",
          "&amp;", "\\", ".", "|", " ");

  private static final List<String> TARGETS =
      List.of("b.pdf", "a (b", "x_y_z", "?a=1&lt=2", "https://a.b/c", "a\\*|&lt;<b>");

  private final InlineText reader = new InlineText(List.of());
  private final InlineWriter writer = new InlineWriter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain text",
        "snake_case_name, C++, 2*3, a * b * c, [a], a & b, x < 3 > 2, R&D, ~5 pages, C:\\temp",
        "# x",
        "- x",
        "1. x",
        "*a* **b** ~~c~~ `d` [e](f) ![g](h.png)",
        "**a *b* c**",
        "[**a** b](c)",
        "**[a](b)**",
        "[a](b \"Title\")",
        "[![a](b.png)](c)",
        "<https://example.edu/a>",
        "<me@example.edu>",
        "[a](<b c.pdf>)",
        "a<br>b",
        "<b>a</b> <i>b</i>",
        "<ul><li>a</li><li>b</li></ul>",
        "*a* <ul><li>*b*</li><li>*c*</li></ul> **d**",
        "<a href=\"b.pdf\">c</a> d",
        "<img src=\"b.png\" alt=\"c\">",
        "Quiz 1 {: .due}",
        "\\*a\\*",
        "\\[a](b)",
        "\\`a\\`",
        "&amp;amp;",
        "&lt;b>",
        "``a`b``"
      })
  void whatPeopleWriteIsWrittenAsTheyDo(String markdown) {
    assertThat(writer.write(reader.read(markdown).text()))
        .hasValue(markdown.replace("&amp;amp", "\\&amp"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " a ",
        "\ta",
        "a\u00a0",
        "*a*",
        "**",
        "a_b_ c",
        "_a_",
        "\\",
        "a\\",
        "\\*",
        "`",
        "a ` b `",
        "[a](b)",
        "[a](javascript:x)",
        "![a](b)",
        "<b>",
        "<!-- a -->",
        "<a@b.c>",
        "&lt;",
        "&#65;",
        "a\nb",
        "\n",
        "a \n b",
        "a\n\nb",
        "\n a",
        "\r",
        "\u0001",
        "~~a~~",
        "!",
        "a|b",
        "a\\|b",
        "\ud83d\ude00",
        "***a** b*",
        "a\\\nb"
      })
  void plainTextStaysPlain(String plain) {
    RichText text = RichText.of(plain);

    assertThat(writer.write(text).map(reader::read))
        .hasValue(new InlineText.Result(text, List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "{: .due}"})
  void whatMarkdownCannotSayIsNotWritten(String plain) {
    assertThat(writer.write(RichText.of(plain))).isEmpty();
  }

  @Test
  void codeWithALineBreakIsNotWritten() {
    Run code = new Run("a\nb", Set.of(Style.CODE), Optional.empty(), Optional.empty());

    assertThat(writer.write(new RichText(List.of(code)))).isEmpty();
  }

  @Test
  void anyMixOfLooksIsWrittenSoThatItIsReadBack() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      RichText text = text(random);
      assertThat(writer.write(text).map(reader::read))
          .as("%s", text.runs())
          .hasValue(new InlineText.Result(text, List.of()));
    }
  }

  private static RichText text(Random random) {
    List<Run> runs = new ArrayList<>();
    for (int i = random.nextInt(5); i >= 0; i--) {
      runs.add(run(random));
    }
    return new RichText(runs);
  }

  private static Run run(Random random) {
    String text = one(random, WORDS) + one(random, WORDS) + one(random, WORDS);
    Set<Style> styles = EnumSet.noneOf(Style.class);
    Stream.of(Style.EMPHASIS, Style.STRONG, Style.STRIKE)
        .filter(style -> random.nextInt(4) == 0)
        .forEach(styles::add);
    if (random.nextInt(8) == 0 && !text.contains("\n")) {
      styles.add(Style.CODE);
      return new Run(text, styles, link(random, 4), Optional.empty());
    }
    return new Run(text, styles, link(random, 4), link(random, 12));
  }

  private static Optional<Link> link(Random random, int oneOf) {
    return random.nextInt(oneOf) == 0 ? Link.parse(one(random, TARGETS)) : Optional.empty();
  }

  private static String one(Random random, List<String> choice) {
    return choice.get(random.nextInt(choice.size()));
  }
}
