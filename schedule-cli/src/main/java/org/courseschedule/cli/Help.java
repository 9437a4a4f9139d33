package org.courseschedule.cli;

import java.util.List;
import java.util.Objects;
import org.apache.commons.cli.Option;

/** How to use the commands, laid out for a terminal of 80 columns. */
final class Help {

  private static final int INDENT = 26;
  private static final int WIDTH = 80;

  private Help() {}

  /** All commands. */
  static String overview(List<Command> commands) {
    StringBuilder text =
        new StringBuilder(
            """
            schedule: read, check and convert the schedule of a course

            Usage: schedule COMMAND [ARGUMENT...]

            Commands:
            """);
    for (Command command : commands) {
      row(text, "  " + command.name(), command.summary());
    }
    return text.append(
            """

            Examples:
              schedule convert schedule.md schedule.xlsx
              schedule check schedule.md
              schedule rules

            `schedule COMMAND --help` says more; `schedule --version` tells the version.
            """)
        .toString();
  }

  /** One command. */
  static String of(Command command) {
    StringBuilder text =
        new StringBuilder("schedule " + command.name() + ": " + command.summary() + "\n\n");
    text.append("Usage: schedule " + command.name() + " " + command.usage() + "\n\nOptions:\n");
    for (Option option : Arguments.withHelp(command).getOptions()) {
      row(text, label(option), option.getDescription());
    }
    return text.append('\n').append(command.explanation()).toString();
  }

  private static String label(Option option) {
    String letter = option.getOpt() == null ? "      " : "  -" + option.getOpt() + ", ";
    String value = option.hasArg() ? " " + Objects.requireNonNull(option.getArgName()) : "";
    return letter + "--" + option.getLongOpt() + value;
  }

  private static void row(StringBuilder text, String label, String description) {
    text.append(label);
    int column = label.length();
    if (column >= INDENT) {
      text.append('\n');
      column = 0;
    }
    text.append(" ".repeat(INDENT - column));
    column = INDENT;
    for (String word : description.split(" ", -1)) {
      if (column > INDENT && column + 1 + word.length() > WIDTH) {
        text.append('\n').append(" ".repeat(INDENT));
        column = INDENT;
      } else if (column > INDENT) {
        text.append(' ');
        column++;
      }
      text.append(word);
      column += word.length();
    }
    text.append('\n');
  }
}
