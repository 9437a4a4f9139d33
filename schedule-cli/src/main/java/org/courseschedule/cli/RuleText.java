package org.courseschedule.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.courseschedule.finding.Rule;

/** The documentation of a rule as plain text: headings without signs, examples indented. */
final class RuleText {

  private static final String FENCE = "```";

  private RuleText() {}

  static String of(Rule rule) {
    try (InputStream document = RuleText.class.getResourceAsStream("rules/" + rule.id() + ".md")) {
      return document == null
          ? title(rule) + "\n"
          : title(rule) + "\n" + plain(new String(document.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new IllegalStateException("the jar is damaged", unreadable);
    }
  }

  private static String title(Rule rule) {
    return rule.id() + " (" + Arguments.word(rule.severity()) + "): " + rule.summary();
  }

  /** Markdown as plain text; the document's own title is left out. */
  static String plain(String markdown) {
    List<String> lines = new ArrayList<>();
    boolean isExample = false;
    for (String line : markdown.lines().toList()) {
      if (line.startsWith(FENCE)) {
        isExample = !isExample;
      } else if (isExample) {
        lines.add(("    " + line).stripTrailing());
      } else if (!line.startsWith("# ")) {
        lines.add(line.replaceFirst("^##+ ", ""));
      }
    }
    return String.join("\n", lines).strip().indent(0).replaceFirst("^", "\n");
  }
}
