package org.courseschedule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {

  private final String text = new JsonReport().of(Samples.files());

  @Test
  void theShapeIsAsDocumented() {
    Object root = Json.parse(text);

    assertThat(Json.at(root, "version")).isEqualTo(1);
    assertThat(Json.at(root, "files", 0, "file")).isEqualTo("courses/a, b.md");
    assertThat(Json.at(root, "files", 0, "entries")).isEqualTo(2);
    assertThat(Json.at(root, "files", 0, "errors")).isEqualTo(1);
    assertThat(Json.at(root, "files", 0, "warnings")).isEqualTo(0);
    assertThat(Json.at(root, "files", 0, "notes")).isEqualTo(1);
    assertThat(Json.at(root, "files", 1, "findings")).isEqualTo(List.of());
  }

  @Test
  void aFindingHasAllItsParts() {
    Object findings = Json.at(Json.parse(text), "files", 0, "findings");

    assertThat(Json.at(findings, 0))
        .isEqualTo(
            Json.parse(
                """
                {"rule": "date-impossible", "severity": "error",
                 "message": "`Sep 31` does not exist: 100% sure, \\u001b[31msee::this",
                 "file": "courses/a, b.md", "line": 3, "column": 3, "endLine": 3, "endColumn": 9,
                 "help": "write `Sep 30`",
                 "related": [
                   {"message": "the next date", "file": "courses/a, b.md",
                    "line": 4, "column": 3, "endLine": 4, "endColumn": 8}],
                 "fix": {"file": "courses/a, b.md", "line": 3, "column": 7, "endLine": 3,
                         "endColumn": 9, "replacement": "30"}}
                """));
  }

  @Test
  void itIsAsciiWithPlainLineEnds() {
    assertThat(text).matches("(?s)[\\n\\x20-\\x7e]*\\n").doesNotContain("\r");
  }
}
