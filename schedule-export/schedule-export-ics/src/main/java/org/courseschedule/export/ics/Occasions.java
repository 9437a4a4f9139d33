package org.courseschedule.export.ics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.EntryText;
import org.courseschedule.model.Milestone;
import org.courseschedule.model.RichText;
import org.courseschedule.model.Schedule;
import org.courseschedule.model.StatedDate;

/** Lists what a feed holds of a schedule, in the order listed there. */
final class Occasions {

  private static final Pattern WHITE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");
  private static final Pattern PLACE =
      Pattern.compile("(?i)(?:location|room|place|where)\\b.{0,20}");
  private static final Pattern UNSURE =
      Pattern.compile("(?i)\\?|\\btentative|\\btent\\.|\\btbc\\b");

  private final Schedule schedule;
  private final Origins origins;
  private final IcsSettings settings;
  private final MeetingTimes times;
  private final List<Occasion> occasions = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private Occasions(Schedule schedule, Origins origins, IcsSettings settings) {
    this.schedule = schedule;
    this.origins = origins;
    this.settings = settings;
    this.times = new MeetingTimes(schedule);
  }

  /**
   * The occasions of a schedule.
   *
   * @param findings takes what a calendar cannot hold
   */
  static List<Occasion> of(
      Schedule schedule, Origins origins, IcsSettings settings, List<Finding> findings) {
    Occasions all = new Occasions(schedule, origins, settings);
    for (int index = 0; index < schedule.entries().size(); index++) {
      all.add(index, schedule.entries().get(index));
    }
    findings.addAll(all.findings);
    return List.copyOf(all.occasions);
  }

  private void add(int index, Entry entry) {
    boolean isDeadline = entry.kind() == EntryKind.DEADLINE;
    FeedContent unwanted = isDeadline ? FeedContent.CLASSES : FeedContent.DEADLINES;
    boolean isToldByItsWork = isDeadline && !entry.milestones().isEmpty();
    if (settings.content() != unwanted && !isToldByItsWork) {
      addEntry(index, entry);
    }
    if (settings.content() != FeedContent.CLASSES) {
      for (Milestone milestone : entry.milestones()) {
        addMilestone(index, entry, milestone);
      }
    }
  }

  private void addEntry(int index, Entry entry) {
    Category category = Category.of(entry.kind());
    String summary = summary(entry);
    List<Times> all = times.of(entry);
    if (all.isEmpty()) {
      leaveOut(index, summary, "has no date");
    }
    for (Times when : all) {
      add(index, entry, category, when, summary, remarks(entry).toList());
    }
  }

  private void addMilestone(int index, Entry entry, Milestone milestone) {
    Category category = Category.of(milestone.kind());
    String what = oneLine(milestone.what().isBlank() ? milestone.text().plain() : milestone.what());
    String summary = category.summary(Optional.empty(), what);
    Optional<Times> when = times.of(entry, category, DueTime.in(milestone.text().plain()));
    if (when.isEmpty()) {
      leaveOut(index, summary, "has no date");
      return;
    }
    Remark words = new Remark("", milestone.text());
    Stream<Remark> cells =
        remarks(entry).filter(cell -> !cell.text().plain().strip().equals(words.plain()));
    List<Remark> remarks =
        Stream.concat(Stream.of(words, Remark.of(summary(entry))), cells)
            .filter(remark -> !remark.isBlank() && !remark.plain().equals(what))
            .distinct()
            .toList();
    add(index, entry, category, when.get(), summary, remarks);
  }

  private void add(
      int index, Entry entry, Category category, Times when, String summary, List<Remark> remarks) {
    if (!when.isWritable()) {
      leaveOut(index, summary, "has a year that a calendar cannot hold");
      return;
    }
    boolean isTask =
        settings.deadlines() == DeadlineForm.TODO
            && (category == Category.DUE || category == Category.TO_DO);
    Optional<String> place = category.isMeeting() ? location(entry) : Optional.empty();
    boolean isUnsure = UNSURE.matcher(entry.when().text().plain()).find();
    List<String> links = List.copyOf(LinkedText.addresses(texts(entry)));
    occasions.add(new Occasion(category, isTask, when, summary, remarks, links, place, isUnsure));
  }

  private void leaveOut(int index, String summary, String why) {
    String message = "`" + shortened(summary) + "` " + why + " and is not in the calendar";
    findings.add(Finding.of(Rule.EVENT_LEFT_OUT, origins.place(index, Field.WHEN), message));
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= 60
        ? text
        : text.substring(0, text.offsetByCodePoints(0, 59)) + "\u2026";
  }

  private static Stream<RichText> texts(Entry entry) {
    return Stream.concat(
        Stream.of(EntryText.topic(entry), EntryText.notes(entry), EntryText.readings(entry)),
        entry.extras().stream().map(extra -> extra.text()));
  }

  private static String summary(Entry entry) {
    String what =
        Stream.of(EntryText.topic(entry), entry.notes(), entry.when().text())
            .limit(entry.number().isPresent() ? 1 : entry.kind() == EntryKind.CLASS ? 2 : 3)
            .map(text -> oneLine(text.plain()))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    Category category = Category.of(entry.kind());
    String summary = category.summary(entry.number(), what);
    return summary.isEmpty() ? category.label() : summary;
  }

  private static String oneLine(String text) {
    return WHITE.matcher(text).replaceAll(" ").strip();
  }

  private static Stream<Remark> remarks(Entry entry) {
    RichText topic = EntryText.topic(entry);
    Stream<Remark> about =
        Stream.of(
            new Remark("Date", StatedDate.saysMore(entry) ? entry.when().text() : RichText.EMPTY),
            new Remark("", topic.links().isEmpty() ? RichText.EMPTY : topic));
    Stream<Remark> talks =
        entry.presentations().stream()
            .map(talk -> new Remark("Presentation", EntryText.talk(talk)));
    Stream<Remark> cells =
        Stream.of(
            new Remark("Notes", EntryText.notes(entry)),
            new Remark("Reading", EntryText.readings(entry)));
    Stream<Remark> extras =
        entry.extras().stream().map(extra -> new Remark(extra.name(), extra.text()));
    return Stream.of(about, talks, cells, extras)
        .flatMap(part -> part)
        .filter(remark -> !remark.isBlank())
        .distinct();
  }

  private Optional<String> location(Entry entry) {
    return entry.extras().stream()
        .filter(extra -> PLACE.matcher(extra.name().strip()).matches())
        .map(extra -> oneLine(extra.text().plain()))
        .filter(place -> !place.isEmpty())
        .findFirst()
        .or(() -> schedule.course().location());
  }
}
