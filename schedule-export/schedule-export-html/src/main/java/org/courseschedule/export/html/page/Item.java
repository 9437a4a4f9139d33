package org.courseschedule.export.html.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryText;
import org.courseschedule.model.Extra;
import org.courseschedule.model.Milestone;
import org.courseschedule.model.RichText;

/**
 * An entry in the month view, in brief.
 *
 * @param row the entry in the table, where all of it stands
 * @param text its topic, or what comes nearest
 * @param milestones what is handed out, handed in or to be done
 */
public record Item(Row row, String text, List<Work> milestones) {

  /** No longer text is of use in a month's small field. */
  private static final int LONGEST = 90;

  private static final Comparator<RichText> LENGTH =
      Comparator.comparingInt(text -> text.plain().length());

  /**
   * A milestone in brief.
   *
   * @param style the class that styles it
   * @param text what it says
   */
  public record Work(String style, String text) {}

  static Item of(Row row) {
    Entry entry = row.entry();
    String text =
        Stream.of(
                Stream.of(EntryText.topic(entry)),
                entry.milestones().stream().map(Milestone::text),
                entry.extras().stream().map(Extra::text).max(LENGTH).stream(),
                Stream.of(entry.notes(), entry.readingText(), entry.when().text()))
            .flatMap(texts -> texts)
            .map(part -> brief(part.plain()))
            .filter(part -> !part.isEmpty())
            .findFirst()
            .orElse("");
    List<Work> works =
        entry.milestones().stream()
            .map(Item::work)
            .filter(work -> !work.text().equals(text))
            .toList();
    return new Item(row, text, works);
  }

  private static Work work(Milestone milestone) {
    return new Work(Names.style(milestone.kind()), brief(milestone.text().plain()));
  }

  private static String brief(String text) {
    String line = Names.line(text);
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return line.substring(0, end).stripTrailing() + "\u2026";
  }
}
