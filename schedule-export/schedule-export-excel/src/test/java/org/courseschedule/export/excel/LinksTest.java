package org.courseschedule.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.courseschedule.export.excel.Entries.link;
import static org.courseschedule.export.excel.Entries.text;
import static org.courseschedule.export.excel.Entries.topic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.courseschedule.model.Link;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;
import org.junit.jupiter.api.Test;

class LinksTest {

  @Test
  void aCellWithOneLinkLeadsThere() {
    Workbook book =
        Workbook.of(
            topic(text(Run.of("read "), link("this", "https://example.org/a?b=1&c=2#d"))),
            topic(text(link("mail", "mailto:a@example.org"))),
            topic(text(link("slides", "slides/1.pdf"))));

    assertThat(book.sheets()).containsExactly("Schedule");
    assertThat(WorkbookXml.links(book, "1"))
        .containsExactly(
            "B2 https://example.org/a?b=1&amp;c=2#d", "B3 mailto:a@example.org", "B4 slides/1.pdf");
  }

  @Test
  void aCellWithSeveralLinksLeadsToTheirList() {
    Workbook book =
        Workbook.of(
            topic("x"),
            topic(
                text(
                    link("paper", "https://example.org/paper"),
                    Run.of(", "),
                    link("code", "https://example.org/code"))));

    assertThat(book.column("Schedule", "Topic").get(1)).isEqualTo("paper, code");
    assertThat(WorkbookXml.links(book, "1")).containsExactly("B3 'Links'!A2");
    assertThat(book.texts("Links"))
        .containsExactly(
            List.of("Date", "Sheet", "Column", "Text", "Address"),
            List.of("45902", "Schedule", "Topic", "paper", "https://example.org/paper"),
            List.of("45902", "Schedule", "Topic", "code", "https://example.org/code"));
    assertThat(WorkbookXml.links(book, "2"))
        .containsExactly("E2 https://example.org/paper", "E3 https://example.org/code");
  }

  @Test
  void eachCellLeadsToItsOwnPartOfTheList() {
    RichText two = text(link("a", "https://a.example"), link("b", "https://b.example"));
    Workbook book = Workbook.of(topic(two), topic(two));

    assertThat(WorkbookXml.links(book, "1")).containsExactly("B2 'Links'!A2", "B3 'Links'!A4");
  }

  @Test
  void theSameLinkTwiceIsOne() {
    Workbook book =
        Workbook.of(
            topic(
                text(link("a", "https://a.example"), Run.of(" "), link("b", "https://a.example"))));

    assertThat(WorkbookXml.links(book, "1")).containsExactly("B2 https://a.example");
  }

  @Test
  void addressesThatNoCellCanLeadToAreListed() {
    String tooLong = "https://example.org/" + "a".repeat(2_060);
    Workbook book =
        Workbook.of(
            topic(text(link("week 3", "#week-3"))),
            topic(text(link("long", tooLong))),
            topic(text(link("root", "/slides/1.pdf"))),
            topic(text(link("none", "http:"))));

    assertThat(book.column("Links", "Address"))
        .containsExactly("#week-3", tooLong, "/slides/1.pdf", "http:");
    assertThat(WorkbookXml.links(book, "2")).isEmpty();
    assertThat(WorkbookXml.links(book, "1"))
        .containsExactly("B2 'Links'!A2", "B3 'Links'!A3", "B4 'Links'!A4", "B5 'Links'!A5");
  }

  @Test
  void theListOfLinksIsFoundBelowAnAddressThatTakesSeveralRows() {
    String huge = "https://example.org/" + "a".repeat(5_000);
    Workbook book =
        Workbook.of(topic(text(link("huge", huge))), topic(text(link("week 3", "#week-3"))));

    List<String> addresses = book.column("Links", "Address");
    assertThat(addresses).hasSizeGreaterThan(2);
    assertThat(String.join("", addresses)).isEqualTo(huge + "#week-3");
    int row = addresses.indexOf("#week-3") + 2;
    assertThat(WorkbookXml.links(book, "1")).last().isEqualTo("B3 'Links'!A" + row);
  }

  @Test
  void anImageIsShownByItsDescriptionAndLeadsToItsFile() {
    Run image = new Run("a cat", Set.of(), Optional.empty(), Optional.of(new Link("cat.png")));
    Run bare = new Run("", Set.of(), Optional.empty(), Optional.of(new Link("dog.png")));
    Workbook book = Workbook.of(topic(text(Run.of("see "), image)), topic(text(bare)));

    assertThat(book.column("Schedule", "Topic")).containsExactly("see a cat", "dog.png");
    assertThat(WorkbookXml.links(book, "1")).containsExactly("B2 cat.png", "B3 dog.png");
  }

  @Test
  void anImageThatIsALinkKeepsBothAddresses() {
    Run image =
        new Run(
            "a cat",
            Set.of(),
            Optional.of(new Link("https://example.org")),
            Optional.of(new Link("cat.png")));

    assertThat(Workbook.of(topic(text(image))).column("Links", "Address"))
        .containsExactly("https://example.org", "cat.png");
  }
}
