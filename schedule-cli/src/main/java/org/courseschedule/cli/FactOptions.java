package org.courseschedule.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.commons.cli.Options;
import org.courseschedule.io.ReadOptions;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.reading.FactKey;

/** What is known of the course, as options: one for each {@link FactKey}. */
final class FactOptions {

  private static final String REFERENCE = "reference";

  private FactOptions() {}

  static void addTo(Options options) {
    for (FactKey fact : FactKey.values()) {
      options.addOption(
          Arguments.valued(
              fact.key(), "TEXT", fact.description() + ", as in `" + fact.example() + "`"));
    }
    options.addOption(
        Arguments.valued(REFERENCE, "DATE", "a day near the term, for a table that shows no year"));
  }

  static ReadOptions of(Arguments arguments) throws CannotRunException {
    ReadOptions options = ReadOptions.DEFAULT.withFacts(facts(arguments));
    Optional<String> reference = arguments.value(REFERENCE);
    return reference.isEmpty() ? options : options.withReference(day(reference.get()));
  }

  static boolean statesReference(Arguments arguments) {
    return arguments.has(REFERENCE);
  }

  private static CourseFacts facts(Arguments arguments) throws CannotRunException {
    CourseFacts facts = CourseFacts.NONE;
    for (FactKey fact : FactKey.values()) {
      for (String text : arguments.values(fact.key())) {
        Optional<CourseFacts> more = fact.read(facts, text);
        facts = more.orElseThrow(() -> notUnderstood(fact.key(), text, fact.example()));
      }
    }
    return facts;
  }

  private static LocalDate day(String text) throws CannotRunException {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notADay) {
      throw notUnderstood(REFERENCE, text, "2025-09-01");
    }
  }

  private static CannotRunException notUnderstood(String option, String text, String example) {
    String quoted = example.matches("[\\w:/.-]+") ? example : "'" + example + "'";
    return new CannotRunException(
        "`--" + option + "` does not take `" + text + "`",
        "for example --" + option + " " + quoted);
  }
}
