package org.courseschedule.cli;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.cli.Options;
import org.courseschedule.finding.Nearest;
import org.courseschedule.finding.Rule;

/** {@code schedule rules}: the catalogue of what is checked. */
final class RulesCommand implements Command {

  @Override
  public String name() {
    return "rules";
  }

  @Override
  public String summary() {
    return "list what is checked, or explain one rule";
  }

  @Override
  public String usage() {
    return "[ID]";
  }

  @Override
  public Options options() {
    return new Options();
  }

  @Override
  public String explanation() {
    return """
        Examples:
          schedule rules
          schedule rules date-impossible
        """;
  }

  @Override
  public int run(Arguments arguments, Environment environment) throws CannotRunException {
    List<String> ids = arguments.operands();
    if (ids.size() > 1) {
      throw new CannotRunException("`rules` explains one rule at a time");
    }
    environment.print(ids.isEmpty() ? catalogue() : RuleText.of(rule(ids.get(0))));
    return Main.CLEAN;
  }

  private static String catalogue() {
    int width = Arrays.stream(Rule.values()).mapToInt(rule -> rule.id().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (Rule rule : Rule.values()) {
      text.append(padded(rule.id(), width + 2));
      text.append(padded(Arguments.word(rule.severity()), "warning".length() + 2));
      text.append(rule.summary()).append('\n');
    }
    return text.toString();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }

  private static Rule rule(String id) throws CannotRunException {
    List<String> ids = Arrays.stream(Rule.values()).map(Rule::id).toList();
    return Rule.of(id)
        .orElseThrow(
            () ->
                new CannotRunException(
                    "no rule `" + id + "`" + Nearest.suggestion(id, ids),
                    "`schedule rules` lists them"));
  }
}
