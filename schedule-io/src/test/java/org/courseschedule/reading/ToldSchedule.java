package org.courseschedule.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.courseschedule.finding.Finding;
import org.courseschedule.format.InlineWriter;
import org.courseschedule.io.ScheduleFile;
import org.courseschedule.model.Entry;
import org.courseschedule.model.Milestone;
import org.courseschedule.model.Presentation;
import org.courseschedule.model.Reading;
import org.courseschedule.model.RichText;
import org.courseschedule.model.When;

/**
 * A schedule in lines, as {@code docs/reading.md} describes them: each entry, what belongs to it
 * indented below, then the findings.
 */
final class ToldSchedule {

  private static final String FACT = "fact ";
  private static final String PROSE = "prose ";
  private static final String BELOW = "    ";

  private ToldSchedule() {}

  /** The lines; facts and prose only where the expected lines have some. */
  static List<String> tell(ScheduleFile file, List<String> expected) {
    List<String> lines = new ArrayList<>();
    if (expected.stream().anyMatch(line -> line.startsWith(FACT))) {
      FactsWriter.write(file.schedule().course()).forEach(fact -> lines.add(FACT + fact));
    }
    if (expected.stream().anyMatch(line -> line.startsWith(PROSE))) {
      file.schedule().prose().forEach(text -> lines.add(PROSE + told(text)));
    }
    for (Entry entry : file.schedule().entries()) {
      lines.add(entry(entry));
      below(entry).forEach(line -> lines.add(BELOW + line));
    }
    file.findings().forEach(finding -> lines.add(told(finding)));
    return lines;
  }

  private static String entry(Entry entry) {
    return Stream.of(
            days(entry.when()),
            entry.when().time().map(Object::toString).orElse(""),
            entry.number().map(number -> "#" + number).orElse(""),
            entry.kind().name().toLowerCase(Locale.ROOT),
            told(entry.topic()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String days(When when) {
    return when.isUndated()
        ? when.text().isBlank() ? "no day" : "no day (" + told(when.text()) + ")"
        : when.days().stream()
            .map(
                days ->
                    days.isSingleDay()
                        ? day(when, days.first())
                        : day(when, days.first()) + "/" + day(when, days.last()))
            .collect(Collectors.joining(", "));
  }

  private static String day(When when, LocalDate day) {
    return Optional.ofNullable(when.statedWeekdays().get(day))
        .map(weekday -> name(weekday).substring(0, 3) + " " + day)
        .orElse(day.toString());
  }

  private static String name(DayOfWeek weekday) {
    return weekday.name().charAt(0) + weekday.name().substring(1).toLowerCase(Locale.ROOT);
  }

  private static List<String> below(Entry entry) {
    List<String> lines = new ArrayList<>();
    entry
        .noClass()
        .flatMap(none -> none.follows())
        .ifPresent(weekday -> lines.add("follows: " + name(weekday)));
    entry.presentations().forEach(talk -> lines.add(talk(talk)));
    entry.milestones().forEach(milestone -> lines.add(milestone(milestone)));
    entry.readings().forEach(reading -> lines.add(reading(reading)));
    if (!entry.notes().isBlank()) {
      lines.add("notes: " + told(entry.notes()));
    }
    entry.extras().forEach(extra -> lines.add(extra.name() + ": " + told(extra.text())));
    return lines;
  }

  private static String talk(Presentation talk) {
    return "talk by " + String.join(", ", talk.presenters()) + ": " + told(talk.title());
  }

  private static String milestone(Milestone milestone) {
    return switch (milestone.kind()) {
      case RELEASED -> "released: " + milestone.what();
      case DUE -> "due: " + milestone.what();
      case TO_DO -> "to do: " + milestone.what();
    };
  }

  private static String reading(Reading reading) {
    return "reading: "
        + told(reading.label())
        + reading.citation().map(work -> ", by " + work).orElse("")
        + reading.locator().map(part -> ", part " + part).orElse("");
  }

  private static String told(RichText text) {
    RichText shown = new RichText(text.visible().toList());
    return new InlineWriter().write(shown).orElseGet(shown::plain).replace("\n", "<br>");
  }

  private static String told(Finding finding) {
    return "! " + finding.rule().id() + ", line " + finding.place().line();
  }
}
