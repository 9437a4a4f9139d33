package org.courseschedule.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;

/**
 * A date that comes after a later one. As few dates as possible are blamed: of several explanations
 * that are as short, the one that keeps the dates which are on usual weekdays and named once.
 */
final class DateOutOfOrder implements Check {

  private static final int FORTNIGHT = 14;

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (List<Integer> entries : Stretches.of(subject)) {
      findings.addAll(new Stretch(subject, entries, order(subject, entries)).findings());
    }
    return findings;
  }

  private static Order order(Subject subject, List<Integer> entries) {
    long[] days = new long[entries.size()];
    long before = Long.MIN_VALUE;
    for (int i = 0; i < days.length; i++) {
      List<DateRange> ranges = subject.entry(entries.get(i)).when().days();
      // A range may begin before the row above it, as long as it does not end before that.
      long first = ranges.get(0).first().toEpochDay();
      long last = ranges.get(ranges.size() - 1).last().toEpochDay();
      days[i] = Math.max(first, Math.min(last, before));
      if (isListedEarly(subject.entry(entries.get(i)), days[i] - before)) {
        days[i] = before;
      }
      before = days[i];
    }
    return Order.of(days, credits(subject, entries), false);
  }

  /** Work may stand below the class in which it begins, and is due after the next. */
  private static boolean isListedEarly(Entry entry, long ahead) {
    return entry.kind() == EntryKind.DEADLINE && ahead > 0 && ahead <= FORTNIGHT;
  }

  private static int[] credits(Subject subject, List<Integer> entries) {
    Set<DayOfWeek> usual = subject.usualWeekdays();
    Map<LocalDate, Integer> rows = new HashMap<>();
    entries.forEach(i -> rows.merge(subject.firstDay(i), 1, Integer::sum));
    return entries.stream()
        .mapToInt(
            i -> {
              Entry entry = subject.entry(i);
              LocalDate day = subject.firstDay(i);
              boolean isUsual = usual.contains(day.getDayOfWeek());
              boolean isHoliday = subject.course().holidayOn(day).isPresent();
              return (entry.when().statedWeekdays().isEmpty() ? 0 : 8)
                  + ((entry.isMeeting() ? isUsual && !isHoliday : isUsual || isHoliday) ? 4 : 0)
                  + (rows.getOrDefault(day, 0) == 1 ? 2 : 0)
                  + (entry.isMeeting() ? 1 : 0);
            })
        .toArray();
  }

  /** The entries of one stretch, and which of them stray. */
  private record Stretch(Subject subject, List<Integer> entries, Order order) {

    List<Finding> findings() {
      if (order.isChaos()) {
        return List.of(chaos());
      }
      Map<Integer, Integer> exchanges = order.exchanges();
      Set<Integer> exchanged = new HashSet<>(exchanges.values());
      List<List<Finding>> runs = new ArrayList<>();
      int before = -2;
      for (int stray : order.strays()) {
        if (exchanges.containsKey(stray)) {
          Run.add(runs, false, exchange(stray, exchanges.get(stray)));
        } else if (!exchanged.contains(stray)) {
          Run.add(runs, before == stray - 1, stray(stray));
          before = stray;
        }
      }
      return runs.stream().map(run -> Run.joined(run, "so does this row")).toList();
    }

    private Finding chaos() {
      int strays = order.strays().size();
      return Finding.of(
              Rule.DATE_OUT_OF_ORDER,
              place(order.strays().get(0)),
              "the dates are not in order: `%d` of `%d` would have to change"
                  .formatted(strays, entries.size()))
          .withHelp("list the rows by date");
    }

    private Finding exchange(int first, int second) {
      return Finding.of(
              Rule.DATE_OUT_OF_ORDER,
              place(first),
              "%s and %s stand in each other's place".formatted(day(first), day(second)))
          .withRelated(place(second), "the other one")
          .withHelp("exchange the two dates, or the two rows");
    }

    private Finding stray(int stray) {
      OptionalInt neighbour = order.neighbourToExchange(stray);
      OptionalInt before = order.keptBefore(stray);
      boolean isLate = before.isPresent() && order.value(before.getAsInt()) > order.value(stray);
      int witness = isLate ? before.getAsInt() : order.keptAfter(stray).orElse(stray);
      if (MovedClass.is(subject, entries.get(stray), entries.get(witness))) {
        return MovedClass.finding(subject, entries.get(stray), entries.get(witness));
      }
      return Finding.of(
              Rule.DATE_OUT_OF_ORDER,
              place(stray),
              "%s comes %s %s".formatted(day(stray), isLate ? "after" : "before", day(witness)))
          .withRelated(place(witness), isLate ? "the later date" : "the earlier date")
          .withHelp(
              neighbour.isPresent()
                  ? "exchange the two, or correct the one that is wrong"
                  : "correct the date, or move the row to its place");
    }

    private String day(int position) {
      return Words.day(subject.firstDay(entries.get(position)));
    }

    private Place place(int position) {
      return subject.place(entries.get(position), Field.WHEN);
    }
  }
}
