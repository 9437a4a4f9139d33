package org.courseschedule.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something to say of a schedule: what, where, and what to do about it.
 *
 * @param rule which rule it breaks
 * @param place where
 * @param message what is wrong, in lower case, with the values in backticks; stands alone
 * @param related further places that belong to it
 * @param help what to do; empty if the message says it all
 * @param fix a change that would resolve it, where there is exactly one
 */
public record Finding(
    Rule rule,
    Place place,
    String message,
    List<Related> related,
    Optional<String> help,
    Optional<Fix> fix) {

  /**
   * A further place that belongs to a finding.
   *
   * @param place where
   * @param message why it is shown
   */
  public record Related(Place place, String message) {}

  /** By place; at one place the graver first, then by rule. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::place)
          .thenComparing(Finding::severity, Comparator.reverseOrder())
          .thenComparing(Finding::rule);

  private static final Pattern LINE_ENDS = Pattern.compile("\\R");

  /** Puts the message on one line, whatever the values in it. */
  public Finding {
    message = LINE_ENDS.matcher(message).replaceAll(" ");
    related = List.copyOf(related);
  }

  /** A finding with nothing but its message. */
  public static Finding of(Rule rule, Place place, String message) {
    return new Finding(rule, place, message, List.of(), Optional.empty(), Optional.empty());
  }

  /** How much it matters. */
  public Severity severity() {
    return rule.severity();
  }

  /** Whether it matters at least as much. */
  public boolean isAtLeast(Severity severity) {
    return severity().compareTo(severity) >= 0;
  }

  /** This finding with a further place. */
  public Finding withRelated(Place place, String message) {
    List<Related> more = new ArrayList<>(related);
    more.add(new Related(place, message));
    return new Finding(rule, this.place, this.message, more, help, fix);
  }

  /** This finding with what to do. */
  public Finding withHelp(String help) {
    return new Finding(rule, place, message, related, Optional.of(help), fix);
  }

  /** This finding with a change that would resolve it. */
  public Finding withFix(Fix fix) {
    return new Finding(rule, place, message, related, help, Optional.of(fix));
  }

  /** {@code schedule.md:12:3: error: the message [the-rule]}. */
  @Override
  public String toString() {
    return place
        + ": "
        + severity().name().toLowerCase(Locale.ROOT)
        + ": "
        + message
        + " ["
        + rule.id()
        + "]";
  }
}
