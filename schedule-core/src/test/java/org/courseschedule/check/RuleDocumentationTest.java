package org.courseschedule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.courseschedule.check.LinkTargets.Target;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Severity;
import org.courseschedule.model.CourseFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that explain the rules agree with the rules. */
class RuleDocumentationTest {

  private static final Path PAGES = Path.of(System.getProperty("basedir", "."), "../docs/rules");

  private static final Pattern PAGE =
      Pattern.compile(
          """
          # (?<id>[a-z-]+)

          \\*(?<severity>[a-z]+)\\* \u00b7 (?<summary>[^\n]+)

          (?<why>[^#]+)

          ## Bad

          (?<bad>.+?)

          ## Good

          (?<good>.+?)

          ## What to do

          (?<todo>[^#]+)
          """,
          Pattern.DOTALL);

  private static final Pattern BLOCK =
      Pattern.compile("```(markdown|yaml)\n(.*?)\n```", Pattern.DOTALL);

  private static String page(Rule rule) throws IOException {
    return Files.readString(PAGES.resolve(rule.id() + ".md"));
  }

  @ParameterizedTest
  @EnumSource
  void everyRuleHasAPageOfItsIdSeverityAndSummary(Rule rule) throws IOException {
    String severity = rule.severity().name().toLowerCase(Locale.ROOT);
    assertThat(page(rule))
        .matches(PAGE)
        .startsWith("# %s\n\n*%s* \u00b7 %s\n".formatted(rule.id(), severity, rule.summary()));
  }

  @Test
  void theIndexListsEveryRuleOnce() throws IOException {
    List<String> expected =
        Arrays.stream(Rule.values())
            .map(
                rule ->
                    "| [%s](%s.md) | %s | %s |"
                        .formatted(
                            rule.id(),
                            rule.id(),
                            rule.severity().name().toLowerCase(Locale.ROOT),
                            rule.summary()))
            .toList();
    assertThat(Files.readAllLines(PAGES.resolve("README.md")))
        .filteredOn(line -> line.startsWith("| ["))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void thereIsNoPageOfNoRule() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")))
          .filteredOn(name -> !name.equals("README"))
          .allSatisfy(name -> assertThat(Rule.of(name)).isPresent());
    }
  }

  /** The rules that checks raise; the reader's are tried where the reader is. */
  static Set<Rule> rulesOfChecks() {
    Set<Rule> rules = EnumSet.range(Rule.WEEKDAY_MISMATCHED, Rule.LINKS_UNCHECKED);
    assertThat(rules).hasSize(25);
    return rules;
  }

  @ParameterizedTest
  @MethodSource("rulesOfChecks")
  void theBadExampleBreaksTheRuleAndNoOther(Rule rule) throws IOException {
    List<Finding> findings = example(rule, "Bad").check();
    assertThat(findings).extracting(Finding::rule).contains(rule);
    assertThat(findings)
        .filteredOn(finding -> finding.isAtLeast(Severity.WARNING))
        .allMatch(finding -> finding.rule() == rule);
    assertThat(findings).allMatch(finding -> finding.help().isPresent());
  }

  @ParameterizedTest
  @MethodSource("rulesOfChecks")
  void theGoodExampleIsClean(Rule rule) throws IOException {
    assertThat(example(rule, "Good").check())
        .noneMatch(f -> f.isAtLeast(Severity.WARNING) || f.rule() == rule);
  }

  private static TestTable example(Rule rule, String section) throws IOException {
    String page = page(rule);
    String part = page.substring(page.indexOf("## " + section));
    String table = block(part, "markdown").orElseThrow();
    String facts = block(page.substring(page.indexOf("## Bad")), "yaml").orElseThrow();
    TestTable example =
        TestTable.of(table)
            .linking(
                link -> link.target().contains("no-such-file") ? Target.MISSING : Target.EXISTS);
    return example.with(facts(example, facts));
  }

  private static Optional<String> block(String text, String language) {
    return BLOCK
        .matcher(text)
        .results()
        .filter(match -> match.group(1).equals(language))
        .findFirst()
        .map((MatchResult match) -> match.group(2));
  }

  private static CourseFacts facts(TestTable example, String yaml) {
    TestTable with = example;
    for (String line : yaml.lines().toList()) {
      String value = line.substring(line.indexOf(':') + 1).strip();
      CourseFacts facts = with.facts();
      with =
          switch (line.substring(0, line.indexOf(':'))) {
            case "meets" -> with.meets(value);
            case "holidays" -> with.holidays();
            case "first-day" ->
                with.with(facts.withTerm(facts.term().withFirst(LocalDate.parse(value))));
            case "last-day" ->
                with.with(facts.withTerm(facts.term().withLast(LocalDate.parse(value))));
            default -> with;
          };
    }
    return with.facts();
  }
}
