package org.courseschedule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.courseschedule.finding.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulesCommandTest {

  @Test
  void theCatalogueHasALineForEachRule() {
    Run run = Run.of("rules");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(Rule.values().length);
    assertThat(run.out())
        .containsPattern("(?m)^date-impossible +error +a date that does not exist$");
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void eachRuleIsExplained(Rule rule) {
    Run run = Run.of("rules", rule.id());

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith(rule.id() + " (").contains(rule.summary()).endsWith("\n");
  }

  @Test
  void aMisspeltRuleIsNamedWithTheRightOne() {
    Run run = Run.of("rules", "date-imposible");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no rule `date-imposible`; did you mean `date-impossible`?");
  }

  @Test
  void aWordFarFromAllRulesIsNotGuessed() {
    assertThat(Run.of("rules", "xyz").err()).contains("no rule `xyz`\n");
  }

  @Test
  void theDocumentationIsPrintedAsText() {
    String text =
        RuleText.plain(
            """
            # date-impossible

            Says why.

            ## Bad

            ```markdown
            | Date |
            # not a heading
            ```
            """);

    assertThat(text)
        .isEqualTo(
            """

            Says why.

            Bad

                | Date |
                # not a heading
            """);
  }
}
