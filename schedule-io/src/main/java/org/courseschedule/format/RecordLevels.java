package org.courseschedule.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.courseschedule.data.Data;
import org.courseschedule.data.Data.Field;
import org.courseschedule.data.Data.Fields;
import org.courseschedule.data.Data.Items;
import org.courseschedule.data.Data.Text;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Span;

/**
 * Finds which records of nested lists are the rows: the outermost ones of which at least half have
 * a date under one key; of weeks with a date their meetings that have one. What stands beside the
 * inner list ({@code week: 1}) belongs to each of its rows, or if it is a list to the first.
 */
final class RecordLevels {

  /** Longer text names no day. */
  private static final int MAX_DATE = 120;

  /** Lists of records within records go no deeper. */
  private static final int MAX_DEPTH = 4;

  private static final Pattern NAMED_FOR_DATES =
      Pattern.compile("(?i)(?!due).{0,20}(date|day|when).{0,20}");

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday"
              + "|saturday|sunday)s?",
          Pattern.CASE_INSENSITIVE);

  /** What the meetings of a week that has a date itself are listed under. */
  private static final Pattern SESSIONS =
      Pattern.compile(
          "(?i)(?:lecture|class|session|meeting|seminar|day|event|entrie|item)(?:e?s)|schedule");

  private final Predicate<String> namesDay;

  /** The days of one row, counted: {@code date1}, {@code date_2}. */
  private static final Pattern COUNTED =
      Pattern.compile("(?:date|day)[ _-]?\\d", Pattern.CASE_INSENSITIVE);

  RecordLevels(Predicate<String> namesDay) {
    this.namesDay = namesDay;
  }

  /** The rows of a list of records. */
  List<Fields> rows(List<Fields> listed) {
    List<Fields> records = MeetingRecords.split(listed, this::namesDay);
    List<Fields> rows = records;
    Level level = level(records, MAX_DEPTH);
    for (String key : level.dates() > 0 ? level.keys() : weekdays(records)) {
      rows = opened(rows, key);
    }
    NestedEvents events = new NestedEvents(this::namesDay);
    return rows.stream().flatMap(events::split).map(this::withDate).toList();
  }

  /** What leads from weeks without dates to meetings on days of them: {@code day: Mon}. */
  private static List<String> weekdays(List<Fields> records) {
    return records.stream()
        .flatMap(week -> week.fields().stream())
        .filter(field -> SESSIONS.matcher(field.name()).matches())
        .filter(field -> inner(field.value()).stream().anyMatch(RecordLevels::hasDay))
        .map(Field::name)
        .findFirst()
        .stream()
        .toList();
  }

  private static boolean hasDay(Fields record) {
    return record.fields().stream()
        .anyMatch(
            field ->
                NAMED_FOR_DATES.matcher(field.name()).matches() && field.value() instanceof Text);
  }

  /**
   * A level of nested lists.
   *
   * @param keys those that lead to it
   * @param dates how many of its records have a date, those under a key for dates counted twice
   */
  private record Level(List<String> keys, long dates) {}

  /** The level of the rows; the outermost if none has dates. */
  private Level level(List<Fields> records, int depth) {
    Level best = new Level(List.of(), dates(records.stream().map(this::withDate).toList()));
    if (depth == 0) {
      return best;
    }
    boolean areWeeks = best.dates() > 0;
    Map<String, List<Fields>> inner = new LinkedHashMap<>();
    for (Fields record : records) {
      for (Field field : record.fields()) {
        List<Fields> below =
            areWeeks && !SESSIONS.matcher(field.name()).matches()
                ? List.of()
                : inner(field.value());
        if (!below.isEmpty()) {
          inner.computeIfAbsent(field.name(), key -> new ArrayList<>()).addAll(below);
        }
      }
    }
    for (Map.Entry<String, List<Fields>> list : inner.entrySet()) {
      Level below = level(list.getValue(), depth - 1);
      boolean areMeetings = areWeeks && best.keys().isEmpty() && below.dates() == best.dates();
      if (below.dates() > best.dates() || areMeetings) {
        List<String> keys = new ArrayList<>(List.of(list.getKey()));
        keys.addAll(below.keys());
        best = new Level(keys, below.dates());
      }
    }
    return best;
  }

  /** The records of a list, or of a mapping from names to records. */
  static List<Fields> inner(Data value) {
    List<Fields> records = new ArrayList<>();
    if (value instanceof Items list) {
      list.items().stream()
          .filter(Fields.class::isInstance)
          .forEach(item -> records.add((Fields) item));
    } else if (value instanceof Fields mapping
        && mapping.fields().size() > 1
        && mapping.fields().stream().allMatch(field -> field.value() instanceof Fields)) {
      for (Field field : mapping.fields()) {
        records.add(named(field));
      }
    }
    return records;
  }

  /** A record that stands under its name, with the name as its first value. */
  static Fields named(Field field) {
    List<Field> fields = new ArrayList<>();
    Text name = new Text(field.name(), true, field.namePlace());
    fields.add(new Field("", field.namePlace(), name));
    fields.addAll(((Fields) field.value()).fields());
    int end = Math.max(field.namePlace().span().end(), field.value().place().span().end());
    Span span = new Span(field.namePlace().span().start(), end);
    return new Fields(fields, new Place(field.namePlace().source(), span));
  }

  /** Each record of the inner lists, with what stands beside them in the outer record. */
  private static List<Fields> opened(List<Fields> records, String key) {
    List<Fields> rows = new ArrayList<>();
    for (Fields outer : records) {
      List<Fields> inner = outer.field(key).map(field -> inner(field.value())).orElse(List.of());
      List<Field> beside =
          outer.fields().stream().filter(field -> !field.name().equals(key)).toList();
      List<Field> scalars = beside.stream().filter(field -> field.value() instanceof Text).toList();
      if (inner.isEmpty()) {
        rows.add(outer);
      }
      for (int i = 0; i < inner.size(); i++) {
        Fields own = inner.get(i);
        // Of two values of one name the row's own comes first.
        List<Field> fields = new ArrayList<>(own.fields());
        List<Field> shared = i == 0 ? beside : scalars;
        fields.addAll(
            0, shared.stream().filter(field -> own.field(field.name()).isEmpty()).toList());
        fields.addAll(
            shared.stream().filter(field -> own.field(field.name()).isPresent()).toList());
        rows.add(new Fields(fields, own.place()));
      }
    }
    return rows;
  }

  /** How many records have a date under one key; none if fewer than half have. */
  private long dates(List<Fields> records) {
    Map<String, Integer> counts = new HashMap<>();
    int most = 0;
    for (Fields record : records) {
      for (Field field : record.fields()) {
        if (namesDay(field.value())) {
          int weight = NAMED_FOR_DATES.matcher(field.name()).matches() ? 2 : 1;
          int count = counts.merge(field.name(), 1, Integer::sum);
          most = 2 * count >= records.size() ? Math.max(most, weight * count) : most;
        }
      }
    }
    return most;
  }

  private boolean namesDay(Data value) {
    return value instanceof Text text
        && text.text().length() <= MAX_DATE
        && text.text().codePoints().anyMatch(Character::isDigit)
        && namesDay.test(text.text());
  }

  /**
   * A record with dates under weekdays or counted keys, {@code monday: 2015-01-26}, {@code date1:
   * 2015-01-26}, has them under one key.
   */
  private Fields withDate(Fields record) {
    List<Field> days =
        record.fields().stream()
            .filter(field -> isWeekday(field) || COUNTED.matcher(field.name()).matches())
            .filter(field -> namesDay(field.value()))
            .toList();
    if (days.isEmpty() || record.field("date").isPresent()) {
      return withRange(record);
    }
    List<Field> fields = new ArrayList<>(record.fields());
    fields.set(fields.indexOf(days.get(0)), joined(days));
    fields.removeAll(days);
    return new Fields(fields, record.place());
  }

  private static final Pattern FIRST = Pattern.compile("(?i)start|from|begin|first");

  private static final Pattern LAST = Pattern.compile("(?i)end|to|until|till|last");

  /** A record with the first and the last day of its date under keys, {@code {start: , end: }}. */
  private Fields withRange(Fields record) {
    List<Field> fields =
        record.fields().stream()
            .map(field -> NAMED_FOR_DATES.matcher(field.name()).matches() ? range(field) : field)
            .toList();
    return fields.equals(record.fields()) ? record : new Fields(fields, record.place());
  }

  private Field range(Field field) {
    List<Field> ends = field.value() instanceof Fields both ? both.fields() : List.of();
    boolean isRange =
        ends.size() == 2
            && FIRST.matcher(ends.get(0).name()).matches()
            && LAST.matcher(ends.get(1).name()).matches()
            && ends.stream().allMatch(end -> namesDay(end.value()));
    if (!isRange) {
      return field;
    }
    String text = ((Text) ends.get(0).value()).text() + " - " + ((Text) ends.get(1).value()).text();
    return new Field(field.name(), field.namePlace(), new Text(text, true, field.value().place()));
  }

  private static boolean isWeekday(Field field) {
    return WEEKDAY.matcher(field.name()).matches();
  }

  private static Field joined(List<Field> days) {
    StringBuilder text = new StringBuilder();
    Place first = days.get(0).value().place();
    int end = first.span().end();
    for (Field day : days) {
      String weekday = isWeekday(day) ? day.name().toLowerCase(Locale.ROOT) + " " : "";
      text.append(text.length() == 0 ? "" : ", ").append(weekday);
      text.append(((Text) day.value()).text());
      end = Math.max(end, day.value().place().span().end());
    }
    Place place = new Place(first.source(), new Span(first.span().start(), end));
    return new Field("date", days.get(0).namePlace(), new Text(text.toString(), true, place));
  }
}
