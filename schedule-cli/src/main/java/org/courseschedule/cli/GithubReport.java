package org.courseschedule.cli;

import java.util.List;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Severity;

/** Findings as workflow commands, which GitHub shows beside the lines of a pull request. */
final class GithubReport implements Report {

  @Override
  public String of(List<Checked> files) {
    StringBuilder text = new StringBuilder();
    for (Checked file : files) {
      for (Finding finding : file.findings()) {
        text.append(command(finding)).append('\n');
      }
    }
    return text.toString();
  }

  private static String command(Finding finding) {
    Region region = Region.of(finding.place());
    // GitHub takes an end column only within one line.
    String end =
        region.endLine() == region.line()
            ? ",endColumn=" + region.endColumn()
            : ",endLine=" + region.endLine();
    return "::"
        + level(finding.severity())
        + " file="
        + property(finding.place().source().name())
        + ",line="
        + region.line()
        + ",col="
        + region.column()
        + end
        + ",title="
        + property(finding.rule().id())
        + "::"
        + data(finding.message())
        + finding.help().map(help -> "%0Ahelp: " + data(help)).orElse("");
  }

  private static String level(Severity severity) {
    return severity == Severity.NOTE ? "notice" : Arguments.word(severity);
  }

  /** Text after the double colon. */
  private static String data(String text) {
    return Visible.of(text).replace("%", "%25");
  }

  /** Text between the commas. */
  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
