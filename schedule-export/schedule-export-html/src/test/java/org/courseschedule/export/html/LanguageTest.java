package org.courseschedule.export.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courseschedule.export.html.Pages.DAY;
import static org.courseschedule.export.html.Pages.numbered;
import static org.courseschedule.export.html.Pages.page;

import java.util.List;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.RichText;
import org.courseschedule.model.Schedule;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language that a page says it is in. */
class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Trees and graphs, the heap of Fibonacci",
        "en | Trees",
        "en | LSTM, GPU, die casting",
        "de | Einf\u00FChrung in die Programmierung. Die Folien und das Skript",
        "fr | Les arbres et les graphes, la s\u00E9ance du mardi",
        "es | Los \u00E1rboles y los grafos con el profesor",
        "it | Il calcolo delle probabilit\u00E0 e gli alberi",
        "pt | As \u00E1rvores e os grafos em uma aula do professor com prova",
        "nl | Het college van de week met een toets",
        "ja | GPU \u306B\u3088\u308B\u6DF1\u5C64\u5B66\u7FD2\u306E\u57FA\u790E",
        "zh | \u6DF1\u5EA6\u5B66\u4E60 Transformer \u7B80\u4ECB",
        "ko | \uAE30\uACC4 \uD559\uC2B5 \uC785\uBB38",
        "el | \u0391\u03BB\u03B3\u03CC\u03C1\u03B9\u03B8\u03BC\u03BF\u03B9"
      })
  void followsFromWhatTheTableSays(String language, String topic) {
    Document page = page(Schedule.of(CourseFacts.NONE, List.of(numbered(1, DAY, topic))));

    assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language);
  }

  @Test
  void isTheStatedOne() {
    Schedule schedule =
        Schedule.of(CourseFacts.NONE.withLanguage("sv"), List.of(numbered(1, DAY, "Trees")));

    assertThat(page(schedule).expectFirst("html").attr("lang")).isEqualTo("sv");
    assertThat(
            page(schedule, HtmlSettings.DEFAULT.withFragment(true))
                .expectFirst(".schedule table")
                .attr("lang"))
        .isEqualTo("sv");
  }

  @Test
  void ourOwnWordsAreMarkedAsEnglish() {
    Document german =
        page(
            Schedule.of(
                CourseFacts.NONE.withLanguage("de"), List.of(numbered(1, DAY, "B\u00E4ume"))));

    for (String own :
        List.of(
            "thead", ".page-tools", ".page-weeks", "tbody .schedule-date", ".page-month caption")) {
      assertThat(german.expectFirst(own).attr("lang")).as(own).isEqualTo("en");
    }
    assertThat(german.expectFirst(".schedule-topic").hasAttr("lang")).isFalse();
    assertThat(page(numbered(1, DAY, "Trees")).select("[lang]")).hasSize(1);
  }

  @Test
  void aNoteThatOnlyRepeatsTheTitleIsLeftOut() {
    Schedule schedule =
        new Schedule(
            CourseFacts.NONE.withTitle("Ice and fire"),
            List.of(numbered(1, DAY, "a")),
            List.of(RichText.of("Ice  and fire"), RichText.of("Tentative.")));

    assertThat(page(schedule).select(".page-notes p").eachText()).containsExactly("Tentative.");
  }
}
