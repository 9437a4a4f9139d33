package org.courseschedule.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.courseschedule.data.Data;
import org.courseschedule.data.Data.Field;
import org.courseschedule.data.Data.Fields;
import org.courseschedule.data.Data.Text;

/**
 * What happens on another day than the record that it stands in, {@code due_event: {date: ,
 * description: }}: it is a row of its own, of the kind that its key names.
 *
 * @param namesDay whether a value names a day
 */
record NestedEvents(Predicate<Data> namesDay) {

  private static final Pattern TYPE = Pattern.compile("(?i)type|kind|category");

  /** What an event is about, and what the record is that it stands in. */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?iu)title|topic|name|description|t[i\u00ed]tulo|titre|titel|tema|thema|descri(?:pci\u00f3n|\u00e7\u00e3o)"
              + "|beschreibung");

  /** The record without its events, and each of these. */
  Stream<Fields> split(Fields record) {
    Set<String> days =
        record.fields().stream().filter(this::isDate).map(Field::name).collect(Collectors.toSet());
    Map<Boolean, List<Field>> byEvent =
        record.fields().stream().collect(Collectors.partitioningBy(field -> isEvent(field, days)));
    List<Field> events = byEvent.getOrDefault(true, List.of());
    Fields rest = new Fields(byEvent.getOrDefault(false, List.of()), record.place());
    return events.isEmpty()
        ? Stream.of(record)
        : Stream.concat(Stream.of(rest), events.stream().map(event -> row(event, rest)));
  }

  /** Whether a value is a record with a title, and with a day under a key of the outer one's. */
  private boolean isEvent(Field field, Set<String> days) {
    return !days.isEmpty()
        && field.value() instanceof Fields event
        && title(event).isPresent()
        && event.fields().stream().anyMatch(own -> days.contains(own.name()) && isDate(own));
  }

  private boolean isDate(Field field) {
    return MeetingRecords.DATE.matcher(field.name()).matches() && namesDay.test(field.value());
  }

  private static Optional<Field> title(Fields record) {
    return record.fields().stream()
        .filter(field -> TITLE.matcher(field.name()).matches() && field.value() instanceof Text)
        .findFirst();
  }

  /** An event as a row; its title stands where that of the record does. */
  private static Fields row(Field event, Fields record) {
    Text kind = new Text(event.name(), true, event.namePlace());
    List<Field> fields = new ArrayList<>();
    fields.add(new Field(name(record, TYPE).orElse("type"), event.namePlace(), kind));
    Fields own = (Fields) event.value();
    Optional<Field> title = title(own);
    for (Field field : own.fields()) {
      boolean isTitle = title.filter(field::equals).isPresent();
      Optional<String> name = isTitle ? title(record).map(Field::name) : Optional.empty();
      fields.add(new Field(name.orElse(field.name()), field.namePlace(), field.value()));
    }
    return new Fields(fields, record.place());
  }

  private static Optional<String> name(Fields record, Pattern names) {
    return record.fields().stream()
        .map(Field::name)
        .filter(name -> names.matcher(name).matches())
        .findFirst();
  }
}
