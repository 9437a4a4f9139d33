package org.courseschedule.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Source;
import org.courseschedule.finding.Span;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.Holiday;
import org.courseschedule.model.Link;
import org.courseschedule.model.MeetingPattern;
import org.courseschedule.model.NoClassDays;
import org.courseschedule.model.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsReaderTest {

  private static final LocalDate OCTOBER_13 = LocalDate.of(2025, 10, 13);

  private static FactsReader.Result file(String yaml) {
    return FactsReader.readFile(Place.of(Source.of("course.yaml", yaml)));
  }

  private static FactsReader.Result frontMatter(String yaml) {
    String text = "---\n" + yaml + "\n---\n";
    Span span = new Span(4, 4 + yaml.length());
    return FactsReader.readFrontMatter(new Place(Source.of("schedule.md", text), span));
  }

  @Test
  void everyFactIsRead() {
    FactsReader.Result result =
        file(
            """
            # a comment
            code: CS 6410
            title: "Systems: a course"
            year: 2025
            term: Fall 2025
            first-day: 2025-09-02
            last-day: 2025-12-09
            meets: TuTh 10:10-11:25
            zone: America/New_York
            location: Gates Hall 114
            links: https://example.edu/a https://example.edu/b
            holidays: US, Veterans Day, Fall break 2025-10-13/2025-10-14
            lang: en_US
            """);

    assertThat(result.findings()).isEmpty();
    assertThat(result.facts())
        .isEqualTo(
            new CourseFacts(
                Optional.of("CS 6410"),
                Optional.of("Systems: a course"),
                Optional.of(Year.of(2025)),
                new Term(
                    Optional.of("Fall 2025"),
                    Optional.of(LocalDate.of(2025, 9, 2)),
                    Optional.of(LocalDate.of(2025, 12, 9))),
                MeetingPattern.parse("TuTh 10:10-11:25"),
                Optional.of(ZoneId.of("America/New_York")),
                Optional.of("Gates Hall 114"),
                List.of(new Link("https://example.edu/a"), new Link("https://example.edu/b")),
                result.facts().holidays(),
                List.of(
                    new NoClassDays(
                        "Fall break", new DateRange(OCTOBER_13, OCTOBER_13.plusDays(1)))),
                Optional.of("en-US")));
    assertThat(result.facts().holidays())
        .containsAll(Holiday.calendar("US").orElseThrow())
        .contains(Holiday.VETERANS)
        .doesNotContain(Holiday.COLUMBUS);
  }

  @ParameterizedTest
  @EnumSource
  void everyFactsExampleIsAValueOfIt(FactKey key) {
    FactsReader.Result result = file(key.key() + ": \"" + key.example() + "\"");

    assertThat(result.findings()).isEmpty();
    assertThat(result.facts()).isNotEqualTo(CourseFacts.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "holidays: Labor Day, Fall break 2025-10-13",
        "holidays:\n- Labor Day\n- Fall break 2025-10-13",
        "holidays:\n- Labor Day\n- Fall break: 2025-10-13",
        "holidays: [Labor Day, 'Fall break 2025-10-13']",
        "holidays:\n- Labor Day, Fall break 2025-10-13\n",
      })
  void aListMayBeWrittenInSeveralWays(String yaml) {
    FactsReader.Result result = file(yaml);

    assertThat(result.findings()).isEmpty();
    assertThat(result.facts().holidays()).isEqualTo(Set.of(Holiday.LABOR));
    assertThat(result.facts().noClass())
        .containsExactly(new NoClassDays("Fall break", DateRange.of(OCTOBER_13)));
  }

  @Test
  void daysMayBeAMappingOfNamesToDays() {
    assertThat(file("holidays:\n  Fall break: 2025-10-13\n  Snow: 2025-10-20").facts().noClass())
        .extracting(NoClassDays::name)
        .containsExactly("Fall break", "Snow");
  }

  @Test
  void aLinkMayHaveANameBesideIt() {
    String links =
        "links:\n- {name: Forum, url: 'https://x.org/a'}\n- Wiki: https://x.org/b\n- https://x.org/c";

    for (FactsReader.Result result : List.of(file(links), frontMatter(links))) {
      assertThat(result.findings()).isEmpty();
      assertThat(result.facts().links())
          .extracting(Link::target)
          .containsExactly("https://x.org/a", "https://x.org/b", "https://x.org/c");
    }
    assertThat(file("links: [{name: x}]").findings())
        .extracting(Finding::rule)
        .containsExactly(Rule.FACT_INVALID);
    assertThat(frontMatter("links: [{name: x}]").facts().links()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-24", "2023/24", "2023 - 2024"})
  void aSchoolYearIsTheSitesOwnInFrontMatter(String year) {
    assertThat(frontMatter("year: " + year).findings()).isEmpty();
    assertThat(file("year: " + year).findings())
        .extracting(Finding::rule)
        .containsExactly(Rule.FACT_INVALID);
  }

  @Test
  void valuesAreReadAsTheyAreWritten() {
    CourseFacts facts = file("code: 010\ntitle: no\nlocation: 14:00").facts();

    assertThat(facts.code()).hasValue("010");
    assertThat(facts.title()).hasValue("no");
    assertThat(facts.location()).hasValue("14:00");
  }

  @Test
  void anAbsentValueIsNoFact() {
    assertThat(file("title:\nyear: ''\n"))
        .isEqualTo(new FactsReader.Result(CourseFacts.NONE, List.of()));
  }

  @Test
  void anEmptyFileHasNoFacts() {
    assertThat(file("").findings()).isEmpty();
    assertThat(file("# nothing yet\n").facts()).isEqualTo(CourseFacts.NONE);
  }

  @Test
  void anUnknownFactIsReportedWithTheNearestName() {
    FactsReader.Result result = file("tittle: x\nyear: 2025\ninstructor: me\n");

    assertThat(result.facts().year()).hasValue(Year.of(2025));
    assertThat(result.findings()).extracting(Finding::rule).containsOnly(Rule.FACT_UNKNOWN);
    assertThat(result.findings().get(0).help()).hasValue("did you mean `title`?");
    assertThat(result.findings().get(1).help().orElseThrow()).contains("`first-day`");
    assertThat(result.findings())
        .extracting(f -> f.place().text())
        .containsExactly("tittle", "instructor");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          year: twenty            => twenty
          year: 25                => 25
          year: [2025]            => [2025]
          first-day: Sep 2        => Sep 2
          first-day: 2025-09-31   => 2025-09-31
          meets: sometimes        => sometimes
          meets: TuTh 25:00       => TuTh 25:00
          zone: Mars/Olympus      => Mars/Olympus
          links: javascript:x     => javascript:x
          holidays: Groundhog Day => Groundhog Day
          holidays: 2025-13-01    => 2025-13-01
          holidays: 2025-10-14/2025-10-13 => 2025-10-14/2025-10-13
          holidays: [[US]]        => [US]
          title: {a: b}           => {a: b}
          """)
  void anInvalidValueIsReportedAtItsPlaceWithAnExample(String yaml, String place) {
    FactsReader.Result result = file(yaml);

    assertThat(result.facts()).isEqualTo(CourseFacts.NONE);
    assertThat(result.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo(Rule.FACT_INVALID);
              assertThat(finding.place().text()).isEqualTo(place);
              assertThat(finding.help().orElseThrow())
                  .contains(yaml.substring(0, yaml.indexOf(':')) + ": ");
            });
  }

  @Test
  void aTermThatEndsBeforeItBeginsIsReported() {
    FactsReader.Result result = file("last-day: 2025-09-02\nfirst-day: 2025-12-09\n");

    assertThat(result.findings()).extracting(f -> f.place().text()).containsExactly("2025-12-09");
    assertThat(result.facts().term().last()).hasValue(LocalDate.of(2025, 9, 2));
  }

  @Test
  void aFactStatedTwiceIsReportedAndTheFirstCounts() {
    FactsReader.Result result = file("year: 2025\nyear: 2026\n");

    assertThat(result.facts().year()).hasValue(Year.of(2025));
    assertThat(result.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo(Rule.FACT_INVALID);
              assertThat(finding.place().line()).isEqualTo(2);
            });
  }

  @Test
  void ofTwoDocumentsTheFirstIsRead() {
    FactsReader.Result result = file("year: 2025\n---\ntitle: Trees");
    assertThat(result.facts()).isEqualTo(CourseFacts.NONE.withYear(Year.of(2025)));
    assertThat(result.findings())
        .extracting(Finding::toString)
        .containsExactly(
            "course.yaml:3:1: error: this begins a second document; it is left out"
                + " [facts-unreadable]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: [",
        "title: 'x",
        "a: b: c",
        "\ttitle: x",
        "just text",
        "- a\n- b",
        "a: *nothing",
        "%YAML 9.9\n---\na: b",
        "title: \u0007",
        "&",
        "{",
        "a: !<",
        "\"\\xzz\""
      })
  void whatIsNoYamlOfFactsIsOneFinding(String yaml) {
    assertThat(file(yaml).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo(Rule.FACTS_UNREADABLE);
              assertThat(finding.message())
                  .startsWith("this is no ")
                  .doesNotContain("\n", "Exception");
            });
  }

  @Test
  void nestingHasABound() {
    assertThat(file("holidays: " + "[".repeat(100) + "]".repeat(100)).findings())
        .extracting(Finding::rule)
        .containsExactly(Rule.LIMIT_EXCEEDED);
  }

  @Test
  void lengthHasABound() {
    assertThat(file("title: " + "x".repeat(1 << 20)).findings())
        .extracting(Finding::rule)
        .containsExactly(Rule.LIMIT_EXCEEDED);
  }

  @Test
  void thereIsABoundOnValues() {
    FactsReader.Result result = file("holidays:\n" + "- 2025-10-13\n".repeat(1001));

    assertThat(result.facts().noClass()).hasSize(1000);
    assertThat(result.findings()).extracting(Finding::rule).containsExactly(Rule.LIMIT_EXCEEDED);
  }

  @Test
  void anAliasStandsForWhatItNames() {
    assertThat(file("title: &t Systems\nterm: *t\n").facts().term().name()).hasValue("Systems");
  }

  @Test
  void aTagDoesNothing() {
    assertThat(file("year: !!binary 2025\ntitle: !own x\n"))
        .isEqualTo(
            new FactsReader.Result(
                CourseFacts.NONE.withYear(Year.of(2025)).withTitle("x"), List.of()));
  }

  @Test
  void aTagThatNamesAClassIsRefused() {
    String yaml = "title: !!java.net.URL [\"http://localhost/\"]\n";

    assertThat(file(yaml).facts()).isEqualTo(CourseFacts.NONE);
    assertThat(file(yaml).findings())
        .extracting(Finding::rule)
        .containsExactly(Rule.FACTS_UNREADABLE);
  }

  @Test
  void frontMatterBelongsToTheSiteAndIsReadTolerantly() {
    FactsReader.Result result =
        frontMatter(
            "layout: page\ntitle: {en: Systems}\nyear: 2025\nlinks:\n- name: x\nbroken: yes");

    assertThat(result.facts().year()).hasValue(Year.of(2025));
    assertThat(result.facts().title()).isEmpty();
    assertThat(frontMatter("title: [").findings())
        .extracting(Finding::rule)
        .containsExactly(Rule.FACTS_UNREADABLE);
    assertThat(frontMatter("- a").findings()).isEmpty();
    assertThat(frontMatter("tittle: x").findings()).isEmpty();
  }

  @Test
  void placesCountFromTheStartOfTheDocument() {
    Finding finding = frontMatter("title: 😀\nyear: soon").findings().get(0);

    assertThat(finding.place().text()).isEqualTo("soon");
    assertThat(finding.place().line()).isEqualTo(3);
    assertThat(finding.place().column()).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 😀😀\r\n'title': 😀\r\nyear: soon\r\n",
        "title: é\u0301😀\ryear: soon",
        "# \ufeff\nyear: soon"
      })
  void placesAreExactWhateverStandsBefore(String yaml) {
    assertThat(file(yaml).findings()).extracting(f -> f.place().text()).containsExactly("soon");
  }
}
