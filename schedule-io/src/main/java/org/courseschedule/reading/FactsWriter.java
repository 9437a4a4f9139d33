package org.courseschedule.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.Holiday;
import org.courseschedule.model.Link;
import org.courseschedule.model.NoClassDays;

/** Writes course facts as YAML, one {@link FactKey} a line, as {@link FactsReader} reads them. */
final class FactsWriter {

  /** What means its text in every version of YAML. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\d](?:[\\p{L}\\d ._/()+&-]|:(?! )|,(?= ))*+(?<! )");

  /** What some readers of YAML take for something other than text. */
  private static final Pattern NO_TEXT =
      Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|nan");

  private final List<String> lines = new ArrayList<>();

  private FactsWriter() {}

  /** The lines for these facts; none for facts that are absent. */
  static List<String> write(CourseFacts facts) {
    FactsWriter writer = new FactsWriter();
    writer.add(FactKey.CODE, facts.code());
    writer.add(FactKey.TITLE, facts.title());
    writer.add(FactKey.YEAR, facts.year().map(year -> "%04d".formatted(year.getValue())));
    writer.add(FactKey.TERM, facts.term().name());
    writer.add(FactKey.FIRST_DAY, facts.term().first().map(Object::toString));
    writer.add(FactKey.LAST_DAY, facts.term().last().map(Object::toString));
    writer.add(FactKey.MEETS, facts.meets().map(Object::toString));
    writer.add(FactKey.ZONE, facts.zone().map(Object::toString));
    writer.add(FactKey.LOCATION, facts.location());
    writer.add(FactKey.LINKS, facts.links().stream().map(Link::target).toList());
    writer.add(FactKey.HOLIDAYS, holidays(facts));
    return List.copyOf(writer.lines);
  }

  private void add(FactKey key, Optional<String> value) {
    value.ifPresent(text -> lines.add(key.key() + ": " + scalar(text)));
  }

  private void add(FactKey key, List<String> values) {
    if (values.size() == 1) {
      add(key, Optional.of(values.get(0)));
    } else if (!values.isEmpty()) {
      lines.add(key.key() + ":");
      values.forEach(value -> lines.add("  - " + scalar(value)));
    }
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
        : quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || c == 0x7f || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029' || c== '\u0085' || c == '\ufeff') {
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
