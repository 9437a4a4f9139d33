package org.courseschedule.export.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.courseschedule.model.ClassNumber;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.Link;
import org.courseschedule.model.Milestone;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.model.RichText.Style;
import org.courseschedule.model.Schedule;
import org.courseschedule.model.When;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Schedules for tests, and what is written of them. */
final class Pages {

  static final LocalDate DAY = LocalDate.of(2025, 9, 2); // A Tuesday.

  private Pages() {}

  static String html(Schedule schedule, HtmlSettings settings) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      HtmlExport.write(schedule, settings, out);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  static Document page(Schedule schedule) {
    return page(schedule, HtmlSettings.DEFAULT);
  }

  static Document page(Schedule schedule, HtmlSettings settings) {
    Document page = Jsoup.parse(html(schedule, settings));
    page.outputSettings().prettyPrint(false);
    return page;
  }

  static Document page(Entry... entries) {
    return page(schedule(entries));
  }

  static Schedule schedule(Entry... entries) {
    return Schedule.of(CourseFacts.NONE.withTitle("Ice and fire"), List.of(entries));
  }

  static Entry numbered(int number, LocalDate day, String topic) {
    return topic(day, RichText.of(topic)).withNumber(ClassNumber.of(number));
  }

  static Entry topic(RichText topic) {
    return topic(DAY, topic);
  }

  private static Entry topic(LocalDate day, RichText topic) {
    return Entry.on(day, EntryKind.CLASS).withTopic(topic, List.of());
  }

  static Entry due(LocalDate day, String work) {
    RichText text = RichText.of(work + " due");
    return Entry.on(day, EntryKind.CLASS)
        .withTopic(RichText.of("Topic"), List.of())
        .withNotes(text)
        .withMilestones(List.of(new Milestone(Milestone.Kind.DUE, work, text)));
  }

  static When when(String text, DateRange... days) {
    return new When(RichText.of(text), List.of(days), Map.of(), Optional.empty());
  }

  static Run link(String text, String target) {
    return new Run(text, Set.of(), Optional.of(new Link(target)), Optional.empty());
  }

  static Run styled(String text, Style... styles) {
    return new Run(text, Set.of(styles), Optional.empty(), Optional.empty());
  }

  static RichText text(Run... runs) {
    return new RichText(List.of(runs));
  }
}
