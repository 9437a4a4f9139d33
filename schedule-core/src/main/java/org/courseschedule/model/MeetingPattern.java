package org.courseschedule.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The weekdays and times at which a class meets in an ordinary week: {@code TuTh 10:10-11:25}, or
 * {@code MW 10:00-11:00, F 9:00-10:00}.
 *
 * @param slots at least one, those without a time last; no weekday stands in two of them
 */
public record MeetingPattern(List<Slot> slots) {

  /**
   * Weekdays that share one time.
   *
   * @param days at least one, iterated from Monday on
   * @param time when, if stated
   */
  public record Slot(Set<DayOfWeek> days, Optional<TimeRange> time) {

    /**
     * Copies the days.
     *
     * @throws IllegalArgumentException if there are no days
     */
    public Slot {
      if (days.isEmpty()) {
        throw new IllegalArgumentException("a slot needs a weekday");
      }
      days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    @Override
    public String toString() {
      String letters = days.stream().map(LETTERS::get).collect(Collectors.joining());
      return time.map(range -> letters + " " + range).orElse(letters);
    }
  }

  private static final Map<DayOfWeek, String> LETTERS =
      Map.of(
          DayOfWeek.MONDAY, "M",
          DayOfWeek.TUESDAY, "Tu",
          DayOfWeek.WEDNESDAY, "W",
          DayOfWeek.THURSDAY, "Th",
          DayOfWeek.FRIDAY, "F",
          DayOfWeek.SATURDAY, "Sa",
          DayOfWeek.SUNDAY, "Su");

  /**
   * Every spelling of a weekday that a pattern may use, longest first so that none hides another.
   */
  private static final Map<String, DayOfWeek> SPELLINGS = spellings();

  private static final Pattern SLOT =
      Pattern.compile(
          "(?<days>(?:(?:"
              + String.join("|", SPELLINGS.keySet())
              + ")\\.?[\\s/&+]*){1,20})"
              + "(?<time>\\d{1,2}:\\d{2}(?:\\s*[-\u2013\u2014]\\s*\\d{1,2}:\\d{2})?)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DAY =
      Pattern.compile(String.join("|", SPELLINGS.keySet()), Pattern.CASE_INSENSITIVE);

  /**
   * Checks the slots, and lists those without a time last, so that what is printed reads back.
   *
   * @throws IllegalArgumentException if there is no slot, or a weekday stands in two
   */
  public MeetingPattern {
    slots =
        slots.stream().sorted(Comparator.comparing((Slot slot) -> slot.time().isEmpty())).toList();
    if (slots.isEmpty()) {
      throw new IllegalArgumentException("a meeting pattern needs a slot");
    }
    Set<DayOfWeek> seen = EnumSet.noneOf(DayOfWeek.class);
    for (DayOfWeek day : slots.stream().flatMap(slot -> slot.days().stream()).toList()) {
      if (!seen.add(day)) {
        throw new IllegalArgumentException(day + " stands in two slots");
      }
    }
  }

  /** A pattern of these weekdays, with no time. */
  public static MeetingPattern of(DayOfWeek first, DayOfWeek... more) {
    return new MeetingPattern(List.of(new Slot(EnumSet.of(first, more), Optional.empty())));
  }

  /**
   * Reads a pattern: weekdays as {@code M Tu W Th F Sa Su}, {@code T} and {@code R} for Tuesday and
   * Thursday, or by their English names and usual abbreviations, run together or apart; then
   * optionally a time on the 24-hour clock; further slots after a comma.
   *
   * @return empty if the text is not such a pattern, or a weekday stands in two slots
   */
  public static Optional<MeetingPattern> parse(String text) {
    List<Slot> slots = new ArrayList<>();
    Set<DayOfWeek> seen = EnumSet.noneOf(DayOfWeek.class);
    for (String part : text.split("[,;]", -1)) {
      Optional<Slot> slot = slot(part.strip());
      if (slot.isEmpty() || slot.get().days().stream().anyMatch(day -> !seen.add(day))) {
        return Optional.empty();
      }
      slots.add(slot.get());
    }
    return Optional.of(new MeetingPattern(merged(slots)));
  }

  private static Optional<Slot> slot(String text) {
    Matcher matcher = SLOT.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Set<DayOfWeek> days = new TreeSet<>();
    Matcher day = DAY.matcher(matcher.group("days"));
    while (day.find()) {
      days.add(SPELLINGS.get(day.group().toLowerCase(Locale.ROOT)));
    }
    String time = matcher.group("time");
    if (time == null) {
      return Optional.of(new Slot(days, Optional.empty()));
    }
    return TimeRange.parse(time).map(range -> new Slot(days, Optional.of(range)));
  }

  /**
   * Slots without a time that a later slot with one speaks for: {@code Tu, Th 10:10} is one slot.
   */
  private static List<Slot> merged(List<Slot> slots) {
    List<Slot> merged = new ArrayList<>();
    Set<DayOfWeek> pending = EnumSet.noneOf(DayOfWeek.class);
    for (Slot slot : slots) {
      pending.addAll(slot.days());
      if (slot.time().isPresent()) {
        merged.add(new Slot(pending, slot.time()));
        pending.clear();
      }
    }
    if (!pending.isEmpty()) {
      merged.add(new Slot(pending, Optional.empty()));
    }
    return merged;
  }

  private static Map<String, DayOfWeek> spellings() {
    Map<String, DayOfWeek> spellings =
        new TreeMap<>(
            Comparator.comparing(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(Locale.ROOT);
      spellings.put(name, day);
      spellings.put(name.substring(0, 3), day);
      spellings.put(name.substring(0, 2), day);
    }
    spellings.put("m", DayOfWeek.MONDAY);
    spellings.put("w", DayOfWeek.WEDNESDAY);
    spellings.put("f", DayOfWeek.FRIDAY);
    spellings.put("tues", DayOfWeek.TUESDAY);
    spellings.put("thur", DayOfWeek.THURSDAY);
    spellings.put("thurs", DayOfWeek.THURSDAY);
    spellings.put("t", DayOfWeek.TUESDAY);
    spellings.put("r", DayOfWeek.THURSDAY);
    return spellings;
  }

  /** The weekdays of the pattern, iterated from Monday on. */
  public Set<DayOfWeek> days() {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    slots.forEach(slot -> days.addAll(slot.days()));
    return days;
  }

  /** Whether the class ordinarily meets on this day of the week. */
  public boolean meetsOn(LocalDate day) {
    return slots.stream().anyMatch(slot -> slot.days().contains(day.getDayOfWeek()));
  }

  /**
   * When the class ordinarily meets on this weekday; empty if it does not, or no time is stated.
   */
  public Optional<TimeRange> timeOn(DayOfWeek day) {
    return slots.stream().filter(slot -> slot.days().contains(day)).findFirst().flatMap(Slot::time);
  }

  /** {@code TuTh 10:10-11:25}; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return slots.stream().map(Slot::toString).collect(Collectors.joining(", "));
  }
}
