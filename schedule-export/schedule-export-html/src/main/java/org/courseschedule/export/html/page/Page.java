package org.courseschedule.export.html.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.courseschedule.model.Schedule;

/**
 * The whole page.
 *
 * @param language the language of the schedule
 * @param head what stands above the table
 * @param notes the text from around the table
 * @param table the table
 * @param weeks the strip
 * @param months the month view
 * @param downloads other forms of the schedule
 * @param data the schedule for machines
 * @param style the style sheet
 * @param script the script
 */
public record Page(
    String language,
    Head head,
    List<Inline> notes,
    Table table,
    List<Week> weeks,
    List<Month> months,
    List<Download> downloads,
    String data,
    Asset style,
    Asset script) {

  /** Longer notes stand below the table, so that it is not pushed out of sight. */
  private static final int LONGEST_ABOVE = 600;

  /** The page of a schedule. */
  public static Page of(Schedule schedule, Optional<URI> feed, List<URI> files) {
    Table table = Table.of(schedule);
    List<Row> rows = table.groups().stream().flatMap(group -> group.rows().stream()).toList();
    Head head = Head.of(schedule);
    return new Page(
        table.language(),
        head,
        schedule.prose().stream()
            .filter(text -> !text.isBlank() && !Names.line(text.plain()).equals(head.title()))
            .map(Inline::of)
            .toList(),
        table,
        Week.all(rows),
        Month.all(rows),
        Download.all(feed, files),
        StructuredData.of(schedule, rows),
        Asset.of("schedule.css", "page.css"),
        Asset.of("page.js"));
  }

  /** All of it, as HTML. */
  @SuppressWarnings("NullAway") // null is how templates are told that nothing intercepts them
  public String html() {
    StringOutput out = new StringOutput();
    JtepageGenerated.render(new OwaspHtmlTemplateOutput(out), null, this);
    return Forbidden.replace(out.toString());
  }

  /** What the page may load and run: its own style and script, and nothing from elsewhere. */
  public String policy() {
    return String.join(
        "; ",
        "default-src 'none'",
        "style-src " + style.hash(),
        "script-src " + script.hash(),
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'");
  }

  /** Whether the notes are short enough to stand above the table. */
  public boolean isNotesAbove() {
    return notes.stream().mapToInt(Inline::length).sum() <= LONGEST_ABOVE;
  }
}
