package org.courseschedule.check;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins;
import org.courseschedule.finding.Origins.EntryOrigin;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Severity;
import org.courseschedule.finding.Source;
import org.courseschedule.finding.Span;
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
import org.courseschedule.model.Reading;
import org.courseschedule.model.RichText;
import org.courseschedule.model.Schedule;
import org.courseschedule.model.Term;
import org.courseschedule.model.TimeRange;
import org.courseschedule.model.When;

/**
 * A table as text, read just well enough to try the checks on it with true places. The columns are
 * {@code Date}, {@code #}, {@code Topic}, {@code Notes}, {@code Reading}; any other is an extra.
 */
record TestTable(String text, CourseFacts facts, LinkTargets targets) {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern WHEN =
      Pattern.compile(
          "(?:Class (?<number>\\d+[a-z]?) \\()?(?:(?<weekday>[A-Z][a-z]{2}) )?"
              + "(?<month>[A-Z][a-z]{2}) (?<day>\\d+)(?: (?<year>\\d{4}))?(?:(?<mark>[-,]) ?(?<last>\\d+))?\\)?"
              + "(?: (?<time>\\d+:\\d+.*))?");

  private static final Pattern MILESTONE =
      Pattern.compile("(?<what>[^,;]+?) (?<verb>posted|due)|(?<todo>Send [^,;]+)");

  private static final Pattern LINK = Pattern.compile("\\[(.*?)\\]\\((.*?)\\)");

  static TestTable of(String... lines) {
    return new TestTable(
        String.join("\n", lines) + "\n",
        CourseFacts.NONE.withYear(Year.of(2025)),
        LinkTargets.UNKNOWN);
  }

  TestTable meets(String pattern) {
    return with(facts.withMeets(MeetingPattern.parse(pattern).orElseThrow()));
  }

  TestTable holidays() {
    return with(facts.withHolidays(Holiday.calendar("US").orElseThrow()));
  }

  TestTable term(String first, String last) {
    return with(
        facts.withTerm(
            Term.UNSTATED.withFirst(LocalDate.parse(first)).withLast(LocalDate.parse(last))));
  }

  TestTable with(CourseFacts facts) {
    return new TestTable(text, facts, targets);
  }

  TestTable linking(LinkTargets targets) {
    return new TestTable(text, facts, targets);
  }

  /** This table with a part of its text, which must be there, replaced. */
  TestTable replace(String part, String replacement) {
    if (!text.contains(part)) {
      throw new IllegalArgumentException("not in the table: " + part);
    }
    return new TestTable(text.replace(part, replacement), facts, targets);
  }

  /** This table without the line that holds a text. */
  TestTable without(String part) {
    String line = text.lines().filter(l -> l.contains(part)).findFirst().orElseThrow();
    return replace(line + "\n", "");
  }

  /** All findings, each as {@code severity rule @cell}. */
  List<String> findings() {
    return check().stream().map(TestTable::told).toList();
  }

  /** The findings graver than a note. */
  List<String> complaints() {
    return check().stream()
        .filter(f -> f.isAtLeast(Severity.WARNING))
        .map(TestTable::told)
        .toList();
  }

  private static String told(Finding finding) {
    return finding.rule().id() + " @ " + finding.place().text().strip();
  }

  /** What the checks find, and before it what the reader would. */
  List<Finding> check() {
    Reader reader = new Reader(Source.of("schedule.md", text), facts.year().orElseThrow());
    reader.read();
    Schedule schedule = Schedule.of(facts, reader.entries);
    Origins origins =
        new Origins(Place.startOf(reader.source), reader.columns, reader.entryOrigins);
    List<Finding> all = new ArrayList<>(reader.findings);
    all.addAll(Checks.run(schedule, origins, targets, reader.findings));
    return all;
  }

  private static final class Reader {

    private final Source source;
    private final Year year;
    private final Map<Field, Place> columns = new EnumMap<>(Field.class);
    private final List<Entry> entries = new ArrayList<>();
    private final List<EntryOrigin> entryOrigins = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private List<String> header = List.of();

    Reader(Source source, Year year) {
      this.source = source;
      this.year = year;
    }

    void read() {
      for (int line = 1; line < source.lineCount(); line++) {
        if (source.lineText(line + 1).startsWith("|-")) {
          header = cells(line).stream().map(place -> place.text().strip()).toList();
          for (int c = 0; c < header.size(); c++) {
            Place place = cells(line).get(c);
            field(header.get(c)).ifPresent(f -> columns.putIfAbsent(f, place));
          }
        } else if (source.lineText(line).startsWith("| ")) {
          row(line);
        }
      }
    }

    private List<Place> cells(int line) {
      Span span = source.lineSpan(line);
      List<Place> cells = new ArrayList<>();
      int start = span.start() + 1;
      for (int i = start; i < span.end(); i++) {
        if (source.text().charAt(i) == '|') {
          cells.add(new Place(source, new Span(start, i)));
          start = i + 1;
        }
      }
      return cells;
    }

    private static Optional<Field> field(String name) {
      return switch (name) {
        case "Date" -> Optional.of(Field.WHEN);
        case "#" -> Optional.of(Field.NUMBER);
        case "Topic" -> Optional.of(Field.TOPIC);
        case "Notes" -> Optional.of(Field.NOTES);
        case "Reading" -> Optional.of(Field.READINGS);
        default -> Optional.empty();
      };
    }

    private void row(int line) {
      Map<Field, Place> cells = new EnumMap<>(Field.class);
      Map<Field, RichText> texts = new HashMap<>();
      List<Extra> extras = new ArrayList<>();
      List<Place> extraPlaces = new ArrayList<>();
      List<Place> places = cells(line);
      Place row = new Place(source, source.lineSpan(line));
      for (int c = 0; c < Math.min(places.size(), header.size()); c++) {
        Place place = places.get(c);
        RichText text = richText(place.text().strip());
        Optional<Field> field = field(header.get(c));
        field.ifPresent(f -> cells.put(f, place));
        field.ifPresent(f -> texts.put(f, text));
        if (field.isEmpty()) {
          extras.add(new Extra(header.get(c), text));
          extraPlaces.add(place);
        }
      }
      if (places.size() > header.size()) {
        findings.add(Finding.of(Rule.CELL_SURPLUS, places.get(header.size()), "surplus"));
      }
      entries.add(entry(cells, texts).withExtras(extras));
      cells.putIfAbsent(Field.NUMBER, cells.get(Field.WHEN));
      entryOrigins.add(new EntryOrigin(row, cells, extraPlaces));
    }

    private Entry entry(Map<Field, Place> cells, Map<Field, RichText> texts) {
      RichText topic = texts.getOrDefault(Field.TOPIC, RichText.EMPTY);
      RichText notes = texts.getOrDefault(Field.NOTES, RichText.EMPTY);
      RichText readings = texts.getOrDefault(Field.READINGS, RichText.EMPTY);
      List<Milestone> milestones = new ArrayList<>(milestones(topic));
      milestones.addAll(milestones(notes));
      Matcher when = WHEN.matcher(texts.getOrDefault(Field.WHEN, RichText.EMPTY).plain());
      boolean dated = when.matches();
      Entry entry =
          Entry.on(LocalDate.EPOCH, kind(topic.plain(), dated, !milestones.isEmpty()))
              .withWhen(dated ? when(when, cells) : When.NONE)
              .withTopic(topic, List.of())
              .withNotes(notes)
              .withReadings(
                  readings, readings.isBlank() ? List.of() : List.of(Reading.of(readings)))
              .withMilestones(milestones);
      String number =
          dated && when.group("number") != null
              ? when.group("number")
              : texts.getOrDefault(Field.NUMBER, RichText.EMPTY).plain();
      Optional<ClassNumber> parsed = ClassNumber.parse(number);
      Entry numbered = parsed.map(entry::withNumber).orElse(entry);
      return numbered.kind() == EntryKind.BREAK
          ? numbered.withNoClass(noClass(topic.plain()))
          : numbered;
    }

    private static EntryKind kind(String topic, boolean dated, boolean hasWork) {
      String lower = topic.toLowerCase(Locale.ROOT);
      if (lower.matches("no (class|lab)\\b.*") || lower.endsWith(" break")) {
        return EntryKind.BREAK;
      }
      if (lower.startsWith("exam") || lower.startsWith("midterm")) {
        return EntryKind.EXAM;
      }
      if (lower.endsWith(" due") || (lower.isEmpty() && hasWork)) {
        return EntryKind.DEADLINE;
      }
      return dated ? EntryKind.CLASS : EntryKind.OTHER;
    }

    private static List<Milestone> milestones(RichText text) {
      return MILESTONE
          .matcher(text.plain())
          .results()
          .map(
              m ->
                  m.group(3) != null
                      ? new Milestone(Milestone.Kind.TO_DO, m.group(3), RichText.of(m.group()))
                      : new Milestone(
                          m.group(2).equals("due") ? Milestone.Kind.DUE : Milestone.Kind.RELEASED,
                          m.group(1).strip(),
                          RichText.of(m.group().strip())))
          .toList();
    }

    private When when(Matcher matcher, Map<Field, Place> cells) {
      RichText text = RichText.of(matcher.group());
      try {
        LocalDate first = day(matcher, "day");
        List<DateRange> days = List.of(DateRange.of(first));
        if (matcher.group("last") != null) {
          LocalDate last = day(matcher, "last");
          days =
              matcher.group("mark").equals("-")
                  ? List.of(new DateRange(first, last))
                  : List.of(DateRange.of(first), DateRange.of(last));
        }
        return new When(
            text,
            days,
            weekday(matcher.group("weekday")).map(w -> Map.of(first, w)).orElse(Map.of()),
            Optional.ofNullable(matcher.group("time")).flatMap(TimeRange::parse));
      } catch (DateTimeException impossible) {
        findings.add(
            Finding.of(
                Rule.DATE_IMPOSSIBLE,
                Objects.requireNonNull(cells.get(Field.WHEN)),
                "no such day: " + text));
        return new When(text, List.of(), Map.of(), Optional.empty());
      }
    }

    private LocalDate day(Matcher matcher, String day) {
      int month = MONTHS.indexOf(matcher.group("month").toLowerCase(Locale.ROOT)) + 1;
      String stated = matcher.group("year");
      return LocalDate.of(
          stated == null ? year.getValue() : Integer.parseInt(stated),
          month,
          Integer.parseInt(matcher.group(day)));
    }

    private static Optional<DayOfWeek> weekday(String name) {
      return Optional.ofNullable(name)
          .flatMap(
              n ->
                  List.of(DayOfWeek.values()).stream()
                      .filter(d -> d.name().startsWith(n.toUpperCase(Locale.ROOT)))
                      .findFirst());
    }

    private static RichText richText(String text) {
      List<RichText.Run> runs = new ArrayList<>();
      Matcher link = LINK.matcher(text);
      int from = 0;
      while (link.find()) {
        runs.add(RichText.Run.of(text.substring(from, link.start())));
        Optional<Link> target = Optional.of(new Link(link.group(2)));
        runs.add(new RichText.Run(link.group(1), Set.of(), target, Optional.empty()));
        from = link.end();
      }
      runs.add(RichText.Run.of(text.substring(from)));
      return new RichText(runs);
    }
  }

  private static NoClass noClass(String topic) {
    return new NoClass(
        topic.replaceFirst("^No class,\\s*", ""),
        Arrays.stream(DayOfWeek.values())
            .filter(day -> topic.toUpperCase(Locale.ROOT).contains(day + " SCHEDULE"))
            .findFirst());
  }
}
