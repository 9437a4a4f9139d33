package org.courseschedule.export.html.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.courseschedule.model.Schedule;

/**
 * The table alone, to stand in a page of someone else: no script, no style, no empty line (at which
 * Markdown would take up again) and no curly bracket (which site generators read as theirs).
 *
 * @param table the table
 */
public record Fragment(Table table) {

  /** The fragment of a schedule. */
  public static Fragment of(Schedule schedule) {
    return new Fragment(Table.of(schedule));
  }

  /** All of it, as HTML. */
  @SuppressWarnings("NullAway") // null is how templates are told that nothing intercepts them
  public String html() {
    StringOutput out = new StringOutput();
    JtefragmentGenerated.render(new OwaspHtmlTemplateOutput(out), null, this);
    return Forbidden.replace(out.toString()).replace("{", "&#123;").replace("}", "&#125;");
  }
}
