package org.courseschedule.io;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.courseschedule.model.Citation;
import org.courseschedule.model.ClassNumber;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.Extra;
import org.courseschedule.model.Holiday;
import org.courseschedule.model.Link;
import org.courseschedule.model.MeetingPattern;
import org.courseschedule.model.Milestone;
import org.courseschedule.model.NoClass;
import org.courseschedule.model.NoClassDays;
import org.courseschedule.model.Presentation;
import org.courseschedule.model.Reading;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.model.RichText.Style;
import org.courseschedule.model.Schedule;
import org.courseschedule.model.Term;
import org.courseschedule.model.TimeRange;
import org.courseschedule.model.When;

/**
 * Arbitrary schedules, for round trips: every component of the model, with texts that mean
 * something in one format or another. The same seed gives the same schedules.
 */
public final class Schedules {

  /** What has a meaning in YAML, JSON, CSV, Markdown, HTML or a spreadsheet, or none anywhere. */
  private static final List<String> HOSTILE =
      List.of(
          "",
          " ",
          "  lead",
          "trail ",
          "\n",
          "a\nb",
          "a\r\nb",
          "\t",
          "\0",
          "\u0007",
          "\u0085",
          "\u2028",
          "\u2029",
          "\ufeff",
          "\u200b",
          "\u00a0",
          "\ud83d\ude00",
          "\ud83d",
          "\uffff",
          "no",
          "Yes",
          "on",
          "y",
          "~",
          "null",
          "NULL",
          "true",
          "010",
          "0o7",
          "0x1F",
          "1e3",
          "1_000",
          "12:30",
          "14:00:05",
          "2025-09-02",
          "2025-09-02/2025-09-05",
          ".inf",
          "=",
          "<<",
          "---",
          "...",
          "- a",
          "? a",
          ": a",
          "a: b",
          "a:b",
          "a #b",
          "#a",
          "a,b",
          "[a]",
          "{a}",
          "[a](b)",
          "&a",
          "*a",
          "*a*",
          "**a**",
          "_a_",
          "__a",
          "~~a~~",
          "`a`",
          "``",
          "!a",
          "!!int 3",
          "|",
          "a|b",
          "\\|",
          "\\",
          ">",
          "%a",
          "@a",
          "'",
          "\"",
          "'a'",
          "\"a\"",
          "=1+1",
          "+1",
          "-1",
          "@SUM(A1)",
          "<b>a</b>",
          "<br>",
          "<!-- a -->",
          "&amp;",
          "&lt;",
          "&#0;",
          "{: .due}",
          "{{ a }}",
          "{% a %}",
          "$x$",
          ";",
          "Class 5 (Sep 16)",
          "DL: a, LG: b",
          "HW1 due",
          "No class",
          "Bengio+ 2003",
          "\u00fc\u00df",
          "\u65e5\u4ed8",
          "\u05d0\u05d1",
          "a".repeat(1100));

  private static final List<String> WORDS =
      List.of("Trees", "graphs", "and", "HW1", "notes", "ch7.4", "of", "Search", "x", "due");

  private static final List<String> TARGETS =
      List.of(
          "https://example.edu/a",
          "http://example.edu/a_b_(c)?d=e&f=g#h",
          "mailto:a@example.edu",
          "notes/week 1.pdf",
          "../a.md",
          "#part",
          "a|b",
          "a<b>",
          "a\"b'",
          "//example.edu");

  private final Random random;

  private Schedules(long seed) {
    random = new Random(seed);
  }

  /** So many schedules, by a seed. */
  public static Stream<Schedule> of(long seed, int count) {
    Schedules schedules = new Schedules(seed);
    return IntStream.range(0, count).mapToObj(i -> schedules.schedule());
  }

  private Schedule schedule() {
    return new Schedule(facts(), list(4, this::entry), list(3, this::richText));
  }

  private CourseFacts facts() {
    return new CourseFacts(
        maybe(this::text),
        maybe(this::text),
        maybe(() -> Year.of(pick(List.of(2025, 1, 0, -44, 12_345)))),
        term(),
        maybe(this::meets),
        maybe(
            () ->
                pick(
                    List.of(
                        ZoneId.of("America/New_York"),
                        ZoneId.of("UTC+2"),
                        ZoneOffset.ofHoursMinutes(5, 30),
                        ZoneOffset.UTC))),
        maybe(this::text),
        list(3, this::link),
        some(Holiday.class),
        list(3, () -> new NoClassDays(text(), range(day()))),
        maybe(() -> pick(List.of("de", "pt-BR", "zh-Hant"))));
  }

  private Term term() {
    LocalDate first = day();
    return new Term(
        maybe(this::text), maybe(() -> first), maybe(() -> first.plusDays(random.nextInt(99))));
  }

  private MeetingPattern meets() {
    List<DayOfWeek> days = new ArrayList<>(List.of(DayOfWeek.values()));
    Collections.shuffle(days, random);
    int middle = 1 + random.nextInt(3);
    List<MeetingPattern.Slot> slots = new ArrayList<>();
    slots.add(new MeetingPattern.Slot(Set.copyOf(days.subList(0, middle)), maybe(this::time)));
    if (random.nextBoolean()) {
      slots.add(
          new MeetingPattern.Slot(Set.copyOf(days.subList(middle, middle + 2)), maybe(this::time)));
    }
    return new MeetingPattern(slots);
  }

  /** An arbitrary entry. */
  private Entry entry() {
    return new Entry(
        pick(List.of(EntryKind.values())),
        maybe(() -> new ClassNumber(random.nextInt(60), pick(List.of("", "", "a", "z")))),
        when(),
        richText(),
        list(2, () -> new Presentation(presenters(), richText())),
        list(2, () -> new Milestone(pick(List.of(Milestone.Kind.values())), text(), richText())),
        richText(),
        list(2, () -> new Reading(richText(), maybe(this::citation), maybe(this::text))),
        richText(),
        maybe(() -> new NoClass(text(), maybe(() -> pick(List.of(DayOfWeek.values()))))),
        list(3, () -> new Extra(pick(List.of("Room", "Room", text())), richText())));
  }

  private List<String> presenters() {
    List<String> names = new ArrayList<>(list(2, this::text));
    names.add(text());
    return names;
  }

  private Citation citation() {
    return new Citation(text(), random.nextBoolean(), 1900 + random.nextInt(130));
  }

  private When when() {
    List<DateRange> days = new ArrayList<>();
    LocalDate next = day();
    int count = pick(List.of(0, 1, 1, 1, 2, 3));
    for (int i = 0; i < count; i++) {
      DateRange range = range(next);
      days.add(range);
      next = range.last().plusDays(1 + random.nextInt(5));
    }
    if (random.nextBoolean() && days.size() == 1) {
      return When.on(days.get(0));
    }
    Map<LocalDate, DayOfWeek> weekdays = new TreeMap<>();
    days.forEach(
        range -> {
          if (random.nextBoolean()) {
            weekdays.put(range.first(), pick(List.of(DayOfWeek.values())));
          }
        });
    return new When(richText(), days, weekdays, maybe(this::time));
  }

  private LocalDate day() {
    return LocalDate.of(2024, 9, 1).plusDays(random.nextInt(700));
  }

  private DateRange range(LocalDate first) {
    return random.nextBoolean()
        ? DateRange.of(first)
        : new DateRange(first, first.plusDays(random.nextInt(9)));
  }

  private TimeRange time() {
    LocalTime start = LocalTime.of(random.nextInt(22), random.nextInt(60));
    LocalTime exact = random.nextInt(5) == 0 ? start.plusSeconds(random.nextInt(60)) : start;
    return new TimeRange(exact, maybe(() -> exact.plusMinutes(1 + random.nextInt(59))));
  }

  private Link link() {
    return new Link(pick(TARGETS));
  }

  private RichText richText() {
    return switch (random.nextInt(6)) {
      case 0 -> RichText.EMPTY;
      case 1, 2, 3 -> RichText.of(text());
      default -> new RichText(list(4, this::run));
    };
  }

  private Run run() {
    Set<Style> styles = EnumSet.noneOf(Style.class);
    styles.addAll(list(2, () -> pick(List.of(Style.values()))));
    Optional<Link> image = random.nextInt(8) == 0 ? Optional.of(link()) : Optional.empty();
    return new Run(text(), styles, maybe(this::link), image);
  }

  private String text() {
    return switch (random.nextInt(4)) {
      case 0 -> pick(HOSTILE);
      case 1 -> pick(HOSTILE) + pick(WORDS) + pick(HOSTILE);
      default -> pick(WORDS) + " " + pick(WORDS);
    };
  }

  private <E extends Enum<E>> Set<E> some(Class<E> type) {
    Set<E> some = EnumSet.noneOf(type);
    if (random.nextBoolean()) {
      for (E value : type.getEnumConstants()) {
        if (random.nextInt(3) > 0) {
          some.add(value);
        }
      }
    }
    return some;
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> list(int most, Supplier<T> item) {
    return IntStream.range(0, random.nextInt(most + 1)).mapToObj(i -> item.get()).toList();
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
