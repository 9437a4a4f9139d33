package org.courseschedule.cli;

import java.util.List;
import java.util.stream.Stream;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Finding.Related;
import org.courseschedule.finding.Fix;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Severity;

/**
 * Findings for people, in the manner of a compiler: what, where, the line with marks, what to do.
 *
 * @param least which findings are told at all
 * @param paint how
 */
record TextReport(Severity least, Paint paint) implements Report {

  @Override
  public String of(List<Checked> files) {
    StringBuilder text = new StringBuilder();
    for (Checked file : files) {
      for (Finding finding : file.findings()) {
        if (finding.isAtLeast(least)) {
          text.append(of(finding)).append('\n');
        }
      }
    }
    return text.toString();
  }

  private String of(Finding finding) {
    String margin = " ".repeat(gutter(finding));
    StringBuilder text = new StringBuilder();
    Severity severity = finding.severity();
    title(text, severity, "[" + finding.rule().id() + "]", finding.message());
    place(text, finding.place(), margin, '^', severity);
    for (Related related : finding.related()) {
      title(text, Severity.NOTE, "", related.message());
      place(text, related.place(), margin, '-', Severity.NOTE);
    }
    finding.help().ifPresent(help -> advice(text, margin, "help", help));
    finding.fix().ifPresent(fix -> advice(text, margin, "fix", told(fix)));
    return text.toString();
  }

  private void title(StringBuilder text, Severity severity, String rule, String message) {
    text.append(paint.severity(severity, Arguments.word(severity) + rule))
        .append(paint.strong(": " + Visible.of(message)))
        .append('\n');
  }

  private void place(StringBuilder text, Place place, String margin, char mark, Severity severity) {
    text.append(margin).append(paint.frame("-->")).append(' ');
    text.append(Visible.of(place.toString())).append('\n');
    if (place.source().text().isEmpty()) {
      return;
    }
    Snippet snippet = Snippet.of(place, mark);
    String number = Integer.toString(place.line());
    String bar = margin + paint.frame(" |");
    text.append(bar).append('\n');
    text.append(" ".repeat(margin.length() - number.length()))
        .append(paint.frame(number + " |"))
        .append(' ')
        .append(snippet.line())
        .append('\n');
    String blanks = snippet.marks().substring(0, snippet.marks().indexOf(mark));
    text.append(bar).append(' ').append(blanks);
    text.append(paint.severity(severity, snippet.marks().substring(blanks.length()))).append('\n');
  }

  private void advice(StringBuilder text, String margin, String word, String advice) {
    text.append(margin).append(paint.frame(" = ")).append(paint.strong(word + ": "));
    text.append(Visible.of(advice)).append('\n');
  }

  private static String told(Fix fix) {
    if (fix.replacement().isEmpty()) {
      return "remove `" + fix.place().text() + "`";
    }
    return fix.place().span().length() == 0
        ? "write `" + fix.replacement() + "` at " + fix.place()
        : "replace `" + fix.place().text() + "` by `" + fix.replacement() + "`";
  }

  /** The width of the largest line number that is shown. */
  private static int gutter(Finding finding) {
    return Stream.concat(Stream.of(finding.place()), finding.related().stream().map(Related::place))
        .mapToInt(place -> Integer.toString(place.line()).length())
        .max()
        .orElse(1);
  }
}
