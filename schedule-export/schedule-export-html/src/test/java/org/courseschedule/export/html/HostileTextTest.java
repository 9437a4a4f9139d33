package org.courseschedule.export.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courseschedule.export.html.Pages.DAY;
import static org.courseschedule.export.html.Pages.link;
import static org.courseschedule.export.html.Pages.page;
import static org.courseschedule.export.html.Pages.text;
import static org.courseschedule.export.html.Pages.topic;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.Extra;
import org.courseschedule.model.RichText;
import org.courseschedule.model.Schedule;
import org.courseschedule.model.Term;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>alert(1)</script>",
        "</style><style>*{display:none}",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "&lt;b&gt; &amp; &#60;",
        "${7*7} $unsafe{x} @template.page()",
        "</td></tr></table>",
        "<noscript><plaintext>",
        "BEGIN:VEVENT",
        "\u202Egnp.exe",
        "\u2066\u2067\u2068"
      })
  void textStaysTextWhereverItStands(String text) {
    Document plain = page(everywhere("x"));
    Document hostile = page(everywhere(text));

    assertThat(tags(hostile)).isEqualTo(tags(plain));
    assertThat(hostile.expectFirst(".schedule-row .schedule-topic").text()).isEqualTo(text);
    assertThat(hostile.expectFirst("h1").text()).isEqualTo(text);
    assertThat(hostile.expectFirst("script[type=application/ld+json]").data())
        .doesNotContain("<", ">", "&", "\u2028");
  }

  /** A schedule in which a text stands in every place that a text can stand in. */
  private static Schedule everywhere(String text) {
    RichText rich = text(link(text, "https://example.org/" + text), RichText.Run.of(text));
    RichText said = RichText.of(text);
    return new Schedule(
        CourseFacts.NONE
            .withTitle(text)
            .withCode(text)
            .withLocation(text)
            .withTerm(Term.UNSTATED.withName(text)),
        List.of(
            topic(said)
                .withWhen(Pages.when(text, org.courseschedule.model.DateRange.of(DAY)))
                .withNotes(rich)
                .withReadings(rich, List.of())
                .withExtras(List.of(new Extra(text, said)))),
        List.of(rich));
  }

  /** How often each element and attribute stands there. */
  private static Object tags(Document page) {
    return page.getAllElements().stream()
        .map(
            element ->
                element.tagName()
                    + element.attributes().asList().stream().map(a -> a.getKey()).toList())
        .collect(Collectors.groupingBy(tag -> tag, TreeMap::new, Collectors.counting()));
  }

  @Test
  void whatHtmlForbidsIsReplaced() {
    String html =
        Pages.html(
            Pages.schedule(topic(RichText.of("a\u0000b\u001Bc\u0085d\uFFFEe\uD800f\uFDD0g\rh"))),
            HtmlSettings.DEFAULT);

    assertThat(html)
        .contains("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg h")
        .doesNotContainPattern("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\uFFFE]");
  }

  @Test
  void emojiAndOtherScriptsAreKept() {
    String text = "\uD83D\uDE00 \u4E2D\u6587 \u05E9\u05DC\u05D5\u05DD";

    assertThat(page(topic(RichText.of(text))).expectFirst(".schedule-row .schedule-topic").text())
        .isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java&Tab;script:alert(1)|java&Tab;script:alert(1)",
        "a b.html|a%20b.html",
        "https://[::1]/a[1]|https://[::1]/a%5B1%5D",
        "x#a#b|x#a%23b",
        "100%|100%25",
        "a%20b|a%20b",
        "a\\b\"<>`{}^|a%5Cb%22%3C%3E%60%7B%7D%5E",
        "caf\u00E9?q=\u4E2D&r=1|caf\u00E9?q=\u4E2D&r=1"
      })
  void addressesAreWrittenAsBrowsersWantThem(String pair) {
    String[] both = pair.split("\\|", 2);

    assertThat(page(topic(text(link("a", both[0])))).expectFirst(".schedule-topic a").attr("href"))
        .isEqualTo(both[1]);
  }

  @Test
  void aTopicOfManyCharactersIsWhole() {
    String text = "long ".repeat(2_000).strip();

    assertThat(page(topic(RichText.of(text))).expectFirst(".schedule-row .schedule-topic").text())
        .isEqualTo(text);
    assertThat(page(topic(RichText.of(text))).expectFirst(".page-item a").text().length())
        .isLessThan(100);
  }
}
