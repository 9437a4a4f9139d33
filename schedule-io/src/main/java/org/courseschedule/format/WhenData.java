package org.courseschedule.format;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.courseschedule.data.Data;
import org.courseschedule.data.Data.Field;
import org.courseschedule.data.Data.Fields;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.RichText;
import org.courseschedule.model.When;

/** The days and times of an entry as fields of its mapping. */
final class WhenData {

  private static final String DAYS =
      "a day as `2025-09-02`, a range as `2025-09-02/2025-09-05`, or a list of them in order";

  private static final String WEEKDAYS =
      "days and the weekdays they are given: `2025-09-02: monday`";

  private WhenData() {}

  static void write(When when, List<Field> fields) {
    List<Data> days = when.days().stream().<Data>map(range -> Data.text(range.toString())).toList();
    if (!days.isEmpty()) {
      fields.add(Field.of("date", days.size() == 1 ? days.get(0) : Data.items(days)));
    }
    if (!when.text().equals(usualText(when.days()))) {
      fields.add(Field.of("date-text", RichTextData.write(when.text())));
    }
    if (!when.statedWeekdays().isEmpty()) {
      List<Field> weekdays = new ArrayList<>();
      new TreeMap<>(when.statedWeekdays())
          .forEach(
              (day, weekday) ->
                  weekdays.add(Field.of(day.toString(), Data.text(FieldsReader.name(weekday)))));
      fields.add(Field.of("weekdays", Data.fields(weekdays)));
    }
    when.time().ifPresent(time -> fields.add(Field.of("time", Data.text(time.toString()))));
  }

  static When read(FieldsReader fields) {
    List<DateRange> days = days(fields);
    RichText text =
        fields.value("date-text").isPresent()
            ? RichTextData.read(fields, "date-text")
            : usualText(days);
    return new When(
        text,
        days,
        weekdays(fields),
        fields.read("time", Notations::time, "a time as `10:10` or `10:10-11:25`"));
  }

  /** What the days are called where nothing else is said. */
  private static RichText usualText(List<DateRange> days) {
    return RichText.of(days.stream().map(DateRange::toString).collect(Collectors.joining(", ")));
  }

  private static List<DateRange> days(FieldsReader fields) {
    List<DateRange> days = new ArrayList<>();
    for (Data item : fields.items("date")) {
      Optional<DateRange> range = fields.read(item, "date", Notations::days, DAYS);
      if (range.isPresent() && !days.isEmpty() && !isAfter(range.get(), days)) {
        fields.invalid(item, "date", DAYS);
      } else {
        range.ifPresent(days::add);
      }
    }
    return days;
  }

  private static boolean isAfter(DateRange range, List<DateRange> days) {
    return range.first().isAfter(days.get(days.size() - 1).last());
  }

  private static Map<LocalDate, DayOfWeek> weekdays(FieldsReader fields) {
    Map<LocalDate, DayOfWeek> weekdays = new TreeMap<>();
    Optional<Data> value = fields.value("weekdays");
    if (value.isPresent() && !(value.get() instanceof Fields)) {
      fields.invalid(value.get(), "weekdays", WEEKDAYS);
    } else if (value.isPresent()) {
      for (Field field : ((Fields) value.get()).fields()) {
        Optional<LocalDate> day = Notations.date(field.name());
        Optional<DayOfWeek> weekday =
            fields.read(
                field.value(), "weekdays", FieldsReader.oneOf(DayOfWeek.values()), WEEKDAYS);
        if (day.isEmpty()) {
          fields.invalid(value.get(), "weekdays", WEEKDAYS);
        } else {
          weekday.ifPresent(stated -> weekdays.put(day.get(), stated));
        }
      }
    }
    return weekdays;
  }
}
