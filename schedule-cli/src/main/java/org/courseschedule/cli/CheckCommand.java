package org.courseschedule.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Options;
import org.courseschedule.finding.Severity;
import org.courseschedule.io.ReadOptions;
import org.courseschedule.io.ScheduleFile;
import org.courseschedule.io.TextFormat;

/** {@code schedule check}: says what is wrong with schedules. */
final class CheckCommand implements Command {

  @Override
  public String name() {
    return "check";
  }

  @Override
  public String summary() {
    return "say what is wrong with schedules, and where";
  }

  @Override
  public String usage() {
    return "FILE... [OPTION...]";
  }

  @Override
  public Options options() {
    Options options = new Options();
    options.addOption(
        Arguments.valued(
            ReportFormat.OPTION,
            "FORMAT",
            "text (the default, on standard error); or, on standard output, json, github"
                + " (workflow commands), sarif (2.1.0) or junit (XML)"));
    Telling.addTo(options);
    Input.addTo(options);
    FactOptions.addTo(options);
    return options;
  }

  @Override
  public String explanation() {
    return """
        FILE is a file, a pattern in quotes ('courses/**/*.md'), or - for standard input.
        What is known of the course comes from the options, else from the file's own
        front matter, else from the course.yaml beside it.

        The exit code is 0 if all is well, 1 if there are findings at or above --fail-on,
        2 if a file could not be read or an option is wrong. `schedule rules` lists what
        is checked.

        Examples:
          schedule check schedule.md
          schedule check schedule.md --year 2025 --meets 'TuTh 10:10-11:25'
          schedule check 'courses/**/*.md' --format github --fail-on warning
        """;
  }

  @Override
  public int run(Arguments arguments, Environment environment) throws CannotRunException {
    Telling telling = Telling.of(arguments, Severity.NOTE, environment);
    ReadOptions options = FactOptions.of(arguments);
    Optional<TextFormat> stated = Input.statedFormat(arguments);
    if (arguments.operands().isEmpty()) {
      throw new CannotRunException("no file to check", "as in `schedule check schedule.md`");
    }
    List<Checked> files = new ArrayList<>();
    boolean isComplete = true;
    for (String operand : arguments.operands()) {
      try {
        for (String name : FilePattern.expand(operand)) {
          files.add(check(new Input(name, stated), options, environment));
        }
      } catch (CannotRunException trouble) {
        // The other files are checked all the same.
        environment.complain(trouble);
        isComplete = false;
      }
    }
    int code = telling.tell(files, environment);
    return isComplete ? code : Main.COULD_NOT_RUN;
  }

  private static Checked check(Input input, ReadOptions options, Environment environment)
      throws CannotRunException {
    ScheduleFile file = input.read(options, environment);
    return new Checked(input.shown(), file.schedule().entries().size(), file.check());
  }
}
