package org.courseschedule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.courseschedule.finding.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifReportTest {

  private final Object log = Json.parse(new SarifReport().of(Samples.files()));

  @Test
  void theLogHasItsVersionAndOneRun() {
    assertThat(Json.at(log, "version")).isEqualTo("2.1.0");
    assertThat((List<?>) Json.at(log, "runs")).hasSize(1);
    assertThat(Json.at(log, "runs", 0, "columnKind")).isEqualTo("unicodeCodePoints");
    assertThat(Json.at(log, "runs", 0, "tool", "driver", "name")).isEqualTo("schedule");
  }

  @Test
  void allRulesAreDescribed() {
    assertThat((List<?>) Json.at(log, "runs", 0, "tool", "driver", "rules"))
        .hasSize(Rule.values().length);
    assertThat(Json.at(log, "runs", 0, "tool", "driver", "rules", 0))
        .isEqualTo(
            Map.of(
                "id", "encoding-invalid",
                "shortDescription", Map.of("text", "bytes that are not UTF-8"),
                "defaultConfiguration", Map.of("level", "warning")));
  }

  @Test
  void aResultHasAllItsParts() {
    assertThat(Json.at(log, "runs", 0, "results", 0))
        .isEqualTo(
            Json.parse(
                """
                {"ruleId": "date-impossible", "level": "error",
                 "message": {"text":
                   "`Sep 31` does not exist: 100% sure, \\u001b[31msee::this\\nwrite `Sep 30`"},
                 "locations": [{"physicalLocation": {
                   "artifactLocation": {"uri": "courses/a,%20b.md"},
                   "region": {"startLine": 3, "startColumn": 3, "endLine": 3, "endColumn": 9}}}],
                 "relatedLocations": [{"physicalLocation": {
                   "artifactLocation": {"uri": "courses/a,%20b.md"},
                   "region": {"startLine": 4, "startColumn": 3, "endLine": 4, "endColumn": 8}},
                   "message": {"text": "the next date"}}],
                 "fixes": [{"artifactChanges": [{
                   "artifactLocation": {"uri": "courses/a,%20b.md"},
                   "replacements": [{
                     "deletedRegion":
                       {"startLine": 3, "startColumn": 7, "endLine": 3, "endColumn": 9},
                     "insertedContent": {"text": "30"}}]}]}]}
                """));
  }

  @ParameterizedTest
  @CsvSource({
    "courses/a.md, courses/a.md",
    "a:b.md, ./a:b.md",
    "/tmp/ä b.md, file:///tmp/%C3%A4%20b.md",
    "<stdin>, %3Cstdin%3E",
  })
  void aPathBecomesAUri(String path, String uri) {
    assertThat(SarifReport.uri(path)).isEqualTo(uri);
  }
}
