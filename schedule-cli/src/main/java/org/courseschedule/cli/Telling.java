package org.courseschedule.cli;

import java.util.List;
import org.apache.commons.cli.Options;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Severity;

/**
 * How findings are told, and which of them make the command fail.
 *
 * @param format in which form; text goes to standard error, the others to standard output
 * @param least from which findings on, in text
 * @param failOn from which findings on the command fails
 * @param paint how text is coloured
 * @param isQuiet whether text is left out
 */
record Telling(ReportFormat format, Severity least, FailOn failOn, Paint paint, boolean isQuiet) {

  private static final String QUIET = "quiet";

  static void addTo(Options options) {
    options.addOption(
        Arguments.valued(
            FailOn.OPTION,
            "LEVEL",
            "fail for findings from this level on: note, warning, error (the default) or never"));
    options.addOption(
        Arguments.valued(Color.OPTION, "WHEN", "color the findings: auto, always or never"));
    options.addOption(Arguments.flag("q", QUIET, "say nothing but why the command cannot run"));
  }

  /** As the options say. */
  static Telling of(Arguments arguments, Severity least, Environment environment)
      throws CannotRunException {
    return new Telling(
        arguments.choice(ReportFormat.OPTION, ReportFormat.TEXT),
        least,
        arguments.choice(FailOn.OPTION, FailOn.ERROR),
        arguments.choice(Color.OPTION, Color.AUTO).paint(environment),
        arguments.has(QUIET));
  }

  boolean isFailure(List<Finding> findings) {
    return findings.stream().anyMatch(failOn::isReachedBy);
  }

  /** Tells what was found; the result is the exit code. */
  int tell(List<Checked> files, Environment environment) throws CannotRunException {
    String report = report().of(files);
    if (format != ReportFormat.TEXT) {
      environment.print(report);
    } else if (!isQuiet) {
      environment.say(report);
    }
    if (!isQuiet) {
      files.forEach(file -> environment.say(file.summary() + "\n"));
    }
    return files.stream().anyMatch(file -> isFailure(file.findings())) ? Main.FOUND : Main.CLEAN;
  }

  private Report report() {
    return switch (format) {
      case TEXT -> new TextReport(least, paint);
      case JSON -> new JsonReport();
      case GITHUB -> new GithubReport();
      case SARIF -> new SarifReport();
      case JUNIT -> new JunitReport(failOn);
    };
  }
}
