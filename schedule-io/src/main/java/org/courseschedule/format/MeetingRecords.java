package org.courseschedule.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.courseschedule.data.Data;
import org.courseschedule.data.Data.Field;
import org.courseschedule.data.Data.Fields;
import org.courseschedule.data.Data.Text;

/**
 * Weeks that tell their meetings under keys, {@code tuesday: {date: , topic: }}: each is a record,
 * with its key and with what stands beside it in the week; of that, lists are the first one's.
 *
 * @param namesDay whether a value names a day
 */
record MeetingRecords(Predicate<Data> namesDay) {

  /** The keys that the day of a meeting stands under. */
  static final Pattern DATE =
      Pattern.compile("(?iu)date|day|when|fecha|d\u00eda|datum|tag|data|jour|giorno");

  /** A week has not more meetings. */
  private static final int MOST = 20;

  /** The meetings of the weeks if at least half of them have several; else the records given. */
  static List<Fields> split(List<Fields> weeks, Predicate<Data> namesDay) {
    MeetingRecords records = new MeetingRecords(namesDay);
    long several = weeks.stream().filter(week -> records.of(week).size() > 1).count();
    return several == 0 || 2 * several < weeks.size()
        ? weeks
        : weeks.stream().flatMap(week -> records.opened(week).stream()).toList();
  }

  /** The first records under keys of a week that have a date; none if the week has one itself. */
  private List<Field> of(Fields week) {
    return week.fields().stream().anyMatch(field -> namesDay.test(field.value()))
        ? List.of()
        : week.fields().stream()
            .filter(field -> field.value() instanceof Fields meeting && isDated(meeting))
            .limit(MOST)
            .toList();
  }

  private boolean isDated(Fields record) {
    return record.fields().stream()
        .anyMatch(field -> DATE.matcher(field.name()).matches() && namesDay.test(field.value()));
  }

  private List<Fields> opened(Fields week) {
    List<Field> meetings = of(week);
    List<Field> beside = new ArrayList<>(week.fields());
    beside.removeAll(meetings);
    List<Fields> opened = new ArrayList<>();
    for (Field meeting : meetings) {
      Fields own = RecordLevels.named(meeting);
      List<Field> fields = new ArrayList<>(beside);
      fields.addAll(own.fields());
      opened.add(new Fields(fields, own.place()));
      beside.removeIf(field -> !(field.value() instanceof Text));
    }
    return meetings.isEmpty() ? List.of(week) : opened;
  }
}
