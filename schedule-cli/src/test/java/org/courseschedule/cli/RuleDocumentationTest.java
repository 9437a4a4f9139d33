package org.courseschedule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Severity;
import org.courseschedule.io.ScheduleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is documented, and the examples of its documentation are true. */
class RuleDocumentationTest {

  private static final Path FOLDER = Path.of("../docs/rules");

  /** What these find cannot be shown as a small Markdown document. */
  private static final Set<Rule> TOLD_IN_WORDS =
      EnumSet.of(
          Rule.ENCODING_INVALID,
          Rule.LIMIT_EXCEEDED,
          Rule.EDIT_UNWRITTEN,
          Rule.SHEET_CELL_TOO_LONG,
          Rule.SHEET_LINKS_TOO_MANY,
          Rule.EVENT_LEFT_OUT,
          Rule.ZONE_MISSING,
          Rule.FEED_UNNAMED,
          Rule.FEED_UNREADABLE,
          Rule.FEED_FOREIGN);

  private static final Pattern SECTION = Pattern.compile("(?ms)^## (\\w+)$(.*?)(?=^## |\\z)");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");

  @TempDir Path folder;

  static List<Rule> shown() {
    return List.copyOf(EnumSet.complementOf(EnumSet.copyOf(TOLD_IN_WORDS)));
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void aRuleIsDocumentedUnderItsName(Rule rule) throws IOException {
    assertThat(document(rule).lines().findFirst().orElseThrow()).contains(rule.id());
  }

  @Test
  void noDocumentationIsLeftOver() throws IOException {
    List<String> expected =
        Arrays.stream(Rule.values()).map(rule -> rule.id() + ".md").sorted().toList();
    try (var files = Files.list(FOLDER)) {
      assertThat(
              files.map(file -> file.getFileName().toString()).filter(n -> !n.equals("README.md")))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("shown")
  void aBadExampleBreaksItsRuleAndNoOther(Rule rule) throws IOException {
    for (List<Finding> findings : findings(rule, "Bad")) {
      assertThat(findings).extracting(Finding::rule).contains(rule);
      assertThat(findings)
          .filteredOn(finding -> finding.isAtLeast(Severity.WARNING))
          .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo(rule));
    }
  }

  @ParameterizedTest
  @MethodSource("shown")
  void aGoodExampleIsClean(Rule rule) throws IOException {
    for (List<Finding> findings : findings(rule, "Good")) {
      assertThat(findings).extracting(Finding::rule).doesNotContain(rule);
      assertThat(findings).noneMatch(finding -> finding.isAtLeast(Severity.WARNING));
    }
  }

  /** What is found in each of the examples of a section, of which there is at least one. */
  private List<List<Finding>> findings(Rule rule, String section) throws IOException {
    List<List<Finding>> all = new ArrayList<>();
    for (Example example : Example.in(document(rule), section)) {
      Path file = Files.writeString(folder.resolve(example.name()), example.document());
      Path facts = folder.resolve(ScheduleFiles.FACTS_FILE);
      Files.deleteIfExists(facts);
      // The facts of a bad example are those of a good one that states none.
      String stated =
          example.facts().isEmpty()
              ? Example.in(document(rule), "Bad").get(0).facts()
              : example.facts();
      if (!stated.isEmpty()) {
        Files.writeString(facts, stated);
      }
      all.add(ScheduleFiles.read(file).check());
    }
    assertThat(all).as("examples under ## %s of %s", section, rule.id()).isNotEmpty();
    return all;
  }

  private static String document(Rule rule) throws IOException {
    return Files.readString(FOLDER.resolve(rule.id() + ".md"));
  }

  /**
   * A document, and the facts in the YAML block that may follow it; a YAML block that follows none
   * is the document.
   */
  private record Example(String name, String document, String facts) {

    static List<Example> in(String text, String section) {
      List<Example> examples = new ArrayList<>();
      for (MatchResult block : blocks(text, section)) {
        if (block.group(1).equals("markdown")) {
          examples.add(new Example("schedule.md", block.group(2), ""));
        } else if (block.group(1).equals("csv")) {
          examples.add(new Example("schedule.csv", block.group(2), ""));
        } else if (block.group(1).equals("yaml") && examples.isEmpty()) {
          examples.add(new Example("schedule.yaml", block.group(2), ""));
        } else if (block.group(1).equals("yaml")) {
          Example last = examples.remove(examples.size() - 1);
          examples.add(new Example(last.name, last.document, block.group(2)));
        }
      }
      return examples;
    }

    private static List<MatchResult> blocks(String text, String section) {
      return SECTION
          .matcher(text)
          .results()
          .filter(found -> found.group(1).equals(section))
          .flatMap(found -> BLOCK.matcher(found.group(2)).results())
          .toList();
    }
  }
}
