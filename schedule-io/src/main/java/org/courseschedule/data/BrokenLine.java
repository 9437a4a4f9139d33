package org.courseschedule.data;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Fix;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Span;

/**
 * A line that keeps a text from being YAML.
 *
 * @param place the line, without the marks of a list before it
 * @param fault from where it cannot be read to its end
 * @param words what is wrong there
 */
record BrokenLine(Place place, Place fault, String words) {

  /**
   * The blanks and dashes before what a line says; they hold the structure and stay. A tab is at
   * fault itself.
   */
  private static final Pattern LEAD = Pattern.compile(" *+(?:- *+)*+");

  private static final Pattern UNSPACED_KEY = Pattern.compile("[A-Za-z_][\\w-]*+:(?=[^\\s:/])");

  /** The line at fault; empty if the parser names none, or it says nothing. */
  static Optional<BrokenLine> of(YamlProblem problem, Place yaml) {
    if (problem.place().isEmpty()) {
      return Optional.empty();
    }
    int offset = problem.place().get().span().start();
    Span line = yaml.source().lineSpan(yaml.source().line(offset));
    String text = yaml.source().text(line);
    Matcher lead = LEAD.matcher(text);
    int start = lead.lookingAt() ? lead.end() : 0;
    if (text.substring(start).isBlank()) {
      return Optional.empty();
    }
    Place said = new Place(yaml.source(), new Span(line.start() + start, line.end()));
    int from = Math.max(said.span().start(), offset);
    Place fault = new Place(yaml.source(), new Span(from, Math.max(from, line.end())));
    return Optional.of(new BrokenLine(said, fault, problem.words()));
  }

  /** Makes the line blank in a copy of the text; empty if it was blank there already. */
  Optional<Finding> leaveOut(StringBuilder text) {
    Span span = place.span();
    if (text.substring(span.start(), span.end()).isBlank()) {
      return Optional.empty();
    }
    text.replace(span.start(), span.end(), " ".repeat(span.length()));
    return Optional.of(finding());
  }

  private Finding finding() {
    Finding finding =
        Finding.of(
            Rule.DOCUMENT_UNREADABLE, fault, "this line is no YAML and is left out: " + words);
    Matcher key = UNSPACED_KEY.matcher(place.text());
    if (!key.lookingAt()) {
      return finding.withHelp("correct the line; a value that holds `: ` or ` #` stands in quotes");
    }
    int colon = place.span().start() + key.end();
    return finding
        .withHelp("write a blank after the colon")
        .withFix(new Fix(new Place(place.source(), new Span(colon, colon)), " "));
  }
}
