package org.courseschedule.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.courseschedule.data.Data;
import org.courseschedule.data.JsonWriter;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.Holiday;
import org.courseschedule.model.Link;
import org.courseschedule.model.NoClassDays;

/** Writes course facts as YAML, one {@link FactKey} a line, as {@link FactsReader} reads them. */
public final class FactsWriter {

  /** What means its text in every version of YAML. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\d](?:[\\p{L}\\d ._/()+&-]|:(?! )|,(?= ))*+(?<! )");

  /** What some readers of YAML take for something other than text. */
  private static final Pattern NO_TEXT =
      Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|nan");

  private FactsWriter() {}

  /** The lines for these facts; none for facts that are absent. */
  public static List<String> write(CourseFacts facts) {
    return Arrays.stream(FactKey.values()).flatMap(key -> write(key, facts).stream()).toList();
  }

  /** The lines for one fact; none if it is absent. */
  public static List<String> write(FactKey key, CourseFacts facts) {
    List<String> values = values(key, facts);
    if (values.size() == 1) {
      return List.of(key.key() + ": " + scalar(values.get(0)));
    }
    List<String> lines = new ArrayList<>();
    if (!values.isEmpty()) {
      lines.add(key.key() + ":");
      values.forEach(value -> lines.add("  - " + scalar(value)));
    }
    return lines;
  }

  private static List<String> values(FactKey key, CourseFacts facts) {
    return switch (key) {
      case CODE -> facts.code().stream().toList();
      case TITLE -> facts.title().stream().toList();
      case YEAR -> facts.year().map(year -> "%04d".formatted(year.getValue())).stream().toList();
      case TERM -> facts.term().name().stream().toList();
      case FIRST_DAY -> facts.term().first().map(Object::toString).stream().toList();
      case LAST_DAY -> facts.term().last().map(Object::toString).stream().toList();
      case MEETS -> facts.meets().map(Object::toString).stream().toList();
      case ZONE -> facts.zone().map(Object::toString).stream().toList();
      case LOCATION -> facts.location().stream().toList();
      case LINKS -> facts.links().stream().map(Link::target).toList();
      case HOLIDAYS -> holidays(facts);
      case LANG -> facts.language().stream().toList();
    };
  }

  private static List<String> holidays(CourseFacts facts) {
    List<String> values = new ArrayList<>();
    Set<Holiday> rest = EnumSet.noneOf(Holiday.class);
    rest.addAll(facts.holidays());
    Set<Holiday> closed = Holiday.calendar("US").orElse(Set.of());
    if (rest.containsAll(closed)) {
      rest.removeAll(closed);
      values.add("US");
    }
    rest.forEach(holiday -> values.add(holiday.toString()));
    for (NoClassDays days : facts.noClass()) {
      values.add((days.name() + " " + days.days()).strip());
    }
    return values;
  }

  /** The text as it stands, or in quotes as JSON has it (RFC 8259, section 7). */
  static String scalar(String text) {
    return PLAIN.matcher(text).matches() && !NO_TEXT.matcher(text).matches()
        ? text
        : JsonWriter.writeLine(Data.text(text));
  }
}
