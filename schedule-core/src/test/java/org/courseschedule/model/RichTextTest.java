package org.courseschedule.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.model.RichText.Style;
import org.junit.jupiter.api.Test;

class RichTextTest {

  private static Run run(String text, Style... styles) {
    Set<Style> looks = EnumSet.noneOf(Style.class);
    looks.addAll(List.of(styles));
    return new Run(text, looks, Optional.empty(), Optional.empty());
  }

  private static Run link(String text, String target) {
    return new Run(text, Set.of(), Link.parse(target), Optional.empty());
  }

  @Test
  void neighboursThatLookTheSameAreOneRun() {
    RichText text = new RichText(List.of(run("a"), run(""), run("b"), run("c", Style.CODE)));
    assertThat(text.runs()).containsExactly(run("ab"), run("c", Style.CODE));
    assertThat(text).isEqualTo(new RichText(List.of(run("ab"), run("c", Style.CODE))));
  }

  @Test
  void imagesStayApartAndMayBeWithoutADescription() {
    Run image = new Run("", Set.of(), Optional.empty(), Link.parse("a.png"));
    assertThat(new RichText(List.of(image, image)).runs()).hasSize(2);
  }

  @Test
  void markupIsKeptAndNotRead() {
    RichText text = new RichText(List.of(run("<b>", Style.MARKUP), run("bold")));
    assertThat(text.plain()).isEqualTo("bold");
    assertThat(text.runs()).hasSize(2);
    assertThat(new RichText(List.of(run("<br>", Style.MARKUP))).isBlank()).isTrue();
  }

  @Test
  void aSliceKeepsItsLooksAndLinks() {
    RichText text =
        new RichText(
            List.of(run("see "), run("<i>", Style.MARKUP), link("the paper", "p.pdf"), run("!")));
    assertThat(text.slice(2, 7)).isEqualTo(new RichText(List.of(run("e "), link("the", "p.pdf"))));
    assertThat(text.slice(0, text.plain().length()).plain()).isEqualTo("see the paper!");
    assertThat(text.slice(3, 3)).isEqualTo(RichText.EMPTY);
    assertThatThrownBy(() -> text.slice(0, 99)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void linksAreListedInOrder() {
    RichText text = new RichText(List.of(link("b", "b"), run(" "), link("a", "a")));
    assertThat(text.links()).extracting(Link::target).containsExactly("b", "a");
  }

  @Test
  void nothingIsBlank() {
    assertThat(RichText.EMPTY.isBlank()).isTrue();
    assertThat(RichText.of(" \n\t").isBlank()).isTrue();
    assertThat(RichText.of("")).isEqualTo(RichText.EMPTY);
  }
}
