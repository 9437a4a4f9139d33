package org.courseschedule.io;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.courseschedule.data.Data;
import org.courseschedule.data.Data.Field;
import org.courseschedule.data.Data.Fields;
import org.courseschedule.data.Data.Items;
import org.courseschedule.data.Data.Text;
import org.courseschedule.format.FieldsReader;
import org.courseschedule.format.Notations;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.Holiday;
import org.courseschedule.model.Link;
import org.courseschedule.model.MeetingPattern;
import org.courseschedule.model.MeetingPattern.Slot;
import org.courseschedule.model.NoClassDays;
import org.courseschedule.model.TimeRange;
import org.courseschedule.reading.FactKey;

/**
 * Course facts as fields of the project's own schema, under their documented keys. Besides what
 * {@link FactKey} reads, each has a form that holds every value exactly.
 */
final class FactsData {

  static final List<String> SLOT_KEYS = List.of("days", "time");
  static final List<String> NO_CLASS_KEYS = List.of("name", "days");

  private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{N} .'-]{0,99}");

  private static final String CALENDAR = "US";

  private FactsData() {}

  static void write(CourseFacts facts, List<Field> fields) {
    text(fields, FactKey.CODE, facts.code());
    text(fields, FactKey.TITLE, facts.title());
    facts.year().ifPresent(year -> fields.add(field(FactKey.YEAR, Data.bare(year))));
    text(fields, FactKey.TERM, facts.term().name());
    text(fields, FactKey.FIRST_DAY, facts.term().first().map(LocalDate::toString));
    text(fields, FactKey.LAST_DAY, facts.term().last().map(LocalDate::toString));
    facts.meets().ifPresent(meets -> fields.add(field(FactKey.MEETS, meets(meets))));
    text(fields, FactKey.ZONE, facts.zone().map(ZoneId::getId));
    text(fields, FactKey.LOCATION, facts.location());
    list(
        fields,
        FactKey.LINKS,
        facts.links().stream().map(link -> Data.text(link.target())).toList());
    list(fields, FactKey.HOLIDAYS, holidays(facts));
    text(fields, FactKey.LANG, facts.language());
  }

  private static Field field(FactKey key, Data value) {
    return Field.of(key.key(), value);
  }

  private static void text(List<Field> fields, FactKey key, Optional<String> text) {
    text.ifPresent(value -> fields.add(field(key, Data.text(value))));
  }

  private static void list(List<Field> fields, FactKey key, List<? extends Data> items) {
    if (!items.isEmpty()) {
      fields.add(field(key, Data.items(items)));
    }
  }

  private static Data meets(MeetingPattern meets) {
    if (MeetingPattern.parse(meets.toString()).equals(Optional.of(meets))) {
      return Data.text(meets.toString());
    }
    return Data.items(meets.slots().stream().map(FactsData::slot).toList());
  }

  private static Data slot(Slot slot) {
    List<Field> fields = new ArrayList<>();
    fields.add(
        Field.of(
            "days", Data.items(slot.days().stream().map(day -> Data.text(name(day))).toList())));
    slot.time().ifPresent(time -> fields.add(Field.of("time", Data.text(time.toString()))));
    return Data.fields(fields);
  }

  private static String name(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }

  private static List<Data> holidays(CourseFacts facts) {
    List<Data> items = new ArrayList<>();
    Set<Holiday> calendar = Holiday.calendar(CALENDAR).orElseThrow();
    boolean isWhole = facts.holidays().containsAll(calendar);
    if (isWhole) {
      items.add(Data.text(CALENDAR));
    }
    facts.holidays().stream()
        .filter(holiday -> !isWhole || !calendar.contains(holiday))
        .forEach(holiday -> items.add(Data.text(holiday.toString())));
    facts.noClass().forEach(days -> items.add(noClass(days)));
    return items;
  }

  /** The name is the key, unless it is hardly a name. */
  private static Data noClass(NoClassDays days) {
    Data range = Data.text(days.days().toString());
    return NAME.matcher(days.name()).matches() && !NO_CLASS_KEYS.contains(days.name())
        ? Data.fields(Field.of(days.name(), range))
        : Data.fields(Field.of("name", Data.text(days.name())), Field.of("days", range));
  }

  /** Reads the facts among the fields; a value that is wrong is left out, alone, and reported. */
  static CourseFacts read(FieldsReader fields) {
    CourseFacts facts = CourseFacts.NONE;
    for (FactKey key : FactKey.values()) {
      Optional<Data> value = fields.value(key.key());
      if (value.isPresent()) {
        facts = read(facts, key, value.get(), fields);
      }
    }
    return facts;
  }

  private static CourseFacts read(CourseFacts facts, FactKey key, Data value, FieldsReader fields) {
    boolean isList = key == FactKey.LINKS || key == FactKey.HOLIDAYS;
    if (!isList || !(value instanceof Items list)) {
      return readOne(facts, key, value, fields);
    }
    CourseFacts read = facts;
    for (Data item : list.items()) {
      read = readOne(read, key, item, fields);
    }
    return read;
  }

  private static CourseFacts readOne(
      CourseFacts facts, FactKey key, Data value, FieldsReader fields) {
    Optional<CourseFacts> more =
        exact(facts, key, value, fields)
            .or(() -> value instanceof Text text ? key.read(facts, text.text()) : Optional.empty());
    if (more.isEmpty()) {
      fields.invalid(value, key.key(), key.description() + ", as `" + key.example() + "`");
    }
    return more.orElse(facts);
  }

  private static Optional<CourseFacts> exact(
      CourseFacts facts, FactKey key, Data value, FieldsReader fields) {
    if (key == FactKey.MEETS && value instanceof Items list) {
      return pattern(list, fields).map(facts::withMeets);
    }
    if (key == FactKey.HOLIDAYS && value instanceof Fields named) {
      return noClass(facts, named, fields);
    }
    return value instanceof Text text ? exact(facts, key, text.text()) : Optional.empty();
  }

  /** What is written is taken as it is, blanks included. */
  private static Optional<CourseFacts> exact(CourseFacts facts, FactKey key, String text) {
    return switch (key) {
      case CODE -> Optional.of(facts.withCode(text));
      case TITLE -> Optional.of(facts.withTitle(text));
      case TERM -> Optional.of(facts.withTerm(facts.term().withName(text)));
      case LOCATION -> Optional.of(facts.withLocation(text));
      case YEAR -> Notations.integer(text).flatMap(FactsData::year).map(facts::withYear);
      case LINKS -> Link.parse(text).map(link -> withLink(facts, link));
      case HOLIDAYS -> titled(text).map(holiday -> withHoliday(facts, holiday));
      default -> Optional.empty();
    };
  }

  private static Optional<Year> year(int year) {
    try {
      return Optional.of(Year.of(year));
    } catch (DateTimeException beyond) {
      return Optional.empty();
    }
  }

  private static CourseFacts withLink(CourseFacts facts, Link link) {
    return facts.withLinks(with(facts.links(), link));
  }

  private static CourseFacts withHoliday(CourseFacts facts, Holiday holiday) {
    Set<Holiday> holidays = EnumSet.of(holiday);
    holidays.addAll(facts.holidays());
    return facts.withHolidays(holidays);
  }

  /** The holiday of exactly this name, which another one's pattern may match too. */
  private static Optional<Holiday> titled(String text) {
    return Arrays.stream(Holiday.values())
        .filter(holiday -> holiday.toString().equals(text))
        .findFirst();
  }

  /** Days under their name: {@code Fall break: 2025-10-13/2025-10-14}. */
  private static Optional<CourseFacts> noClass(
      CourseFacts facts, Fields named, FieldsReader fields) {
    List<NoClassDays> days = new ArrayList<>(facts.noClass());
    if (named.fields().size() == 2 && named.field("name").isPresent()) {
      return fields
          .fields(named, "holidays", NO_CLASS_KEYS)
          .flatMap(value -> noClass(value))
          .map(more -> facts.withNoClass(with(days, more)));
    }
    for (Field field : named.fields()) {
      Optional<NoClassDays> read =
          field.value() instanceof Text text
              ? Notations.days(text.text()).map(range -> new NoClassDays(field.name(), range))
              : Optional.empty();
      if (read.isEmpty()) {
        return Optional.empty();
      }
      days.add(read.get());
    }
    return Optional.of(facts.withNoClass(days));
  }

  private static Optional<NoClassDays> noClass(FieldsReader value) {
    return value
        .read("days", Notations::days, "a day as `2025-10-13`, or two with a slash between them")
        .flatMap(days -> value.text("name").map(name -> new NoClassDays(name, days)));
  }

  private static <T> List<T> with(List<T> items, T more) {
    List<T> all = new ArrayList<>(items);
    all.add(more);
    return all;
  }

  private static Optional<MeetingPattern> pattern(Items list, FieldsReader fields) {
    List<Slot> slots = new ArrayList<>();
    for (Data item : list.items()) {
      fields.fields(item, "meets", SLOT_KEYS).flatMap(FactsData::slot).ifPresent(slots::add);
    }
    try {
      return slots.size() == list.items().size()
          ? Optional.of(new MeetingPattern(slots))
          : Optional.empty();
    } catch (IllegalArgumentException weekdayInTwo) {
      return Optional.empty();
    }
  }

  private static Optional<Slot> slot(FieldsReader slot) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (Data item : slot.items("days")) {
      slot.read(item, "days", FactsData::weekday, "weekdays as `monday`").ifPresent(days::add);
    }
    Optional<TimeRange> time = slot.read("time", Notations::time, "a time as `10:10-11:25`");
    return days.isEmpty() ? Optional.empty() : Optional.of(new Slot(days, time));
  }

  private static Optional<DayOfWeek> weekday(String text) {
    return Arrays.stream(DayOfWeek.values()).filter(day -> name(day).equals(text)).findFirst();
  }
}
