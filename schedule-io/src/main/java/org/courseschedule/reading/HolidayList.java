package org.courseschedule.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.Holiday;
import org.courseschedule.model.NoClassDays;

/** Days without class as course facts list them: {@code US, Fall break 2025-10-13/2025-10-14}. */
final class HolidayList {

  private static final Pattern NAMED_DAYS =
      Pattern.compile(
          "(?<name>.*?)(?<first>\\d{4}-\\d{2}-\\d{2})"
              + "(?:\\s*(?:/|\\.\\.|to|[-\u2013\u2014])\\s*(?<last>\\d{4}-\\d{2}-\\d{2}))?");

  /** The look behind keeps a long run of blanks from being tried anew at each. */
  private static final Pattern NAME_END = Pattern.compile("(?<![\\s:])[\\s:]++$");

  private HolidayList() {}

  /** The facts with the listed days added; empty if an item of the list is not understood. */
  static Optional<CourseFacts> addTo(CourseFacts facts, String list) {
    Set<Holiday> holidays = EnumSet.noneOf(Holiday.class);
    holidays.addAll(facts.holidays());
    List<NoClassDays> days = new ArrayList<>(facts.noClass());
    for (String item : list.split(",", -1)) {
      Optional<Set<Holiday>> known =
          Holiday.calendar(item).or(() -> Holiday.named(item).map(Set::of));
      Optional<NoClassDays> named = namedDays(item.strip());
      if (known.isEmpty() && named.isEmpty()) {
        return Optional.empty();
      }
      known.ifPresent(holidays::addAll);
      named.ifPresent(days::add);
    }
    return Optional.of(facts.withHolidays(holidays).withNoClass(days));
  }

  private static Optional<NoClassDays> namedDays(String item) {
    Matcher matcher = NAMED_DAYS.matcher(item);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String name = NAME_END.matcher(matcher.group("name")).replaceAll("");
    String last = matcher.group("last");
    try {
      LocalDate first = LocalDate.parse(matcher.group("first"));
      DateRange range = new DateRange(first, last == null ? first : LocalDate.parse(last));
      return Optional.of(new NoClassDays(name.isEmpty() ? "no class" : name, range));
    } catch (DateTimeException | IllegalArgumentException impossible) {
      return Optional.empty();
    }
  }
}
