package org.courseschedule.reading;

import java.util.List;
import java.util.Optional;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.model.RichText.Style;
import org.courseschedule.table.Cell;

/**
 * A cell that begins with a title in strong letters and goes on with something else: {@code
 * **Liberty** Mill, On Liberty}.
 *
 * @param title what it begins with
 * @param rest what follows
 */
record LeadText(RichText title, RichText rest) {

  /** Parts a cell; empty if it does not begin with strong letters. */
  static Optional<LeadText> of(RichText text) {
    List<Run> runs = text.visible().toList();
    int end = 0;
    int length = 0;
    while (end < runs.size() && isTitle(runs.get(end))) {
      length += runs.get(end).text().length();
      end++;
    }
    TextParts parts = new TextParts(text);
    RichText title = parts.trimmed(0, length);
    return title.isBlank()
        ? Optional.empty()
        : Optional.of(new LeadText(title, parts.trimmed(length, parts.plain().length())));
  }

  /** Parts a cell; one that does not begin so is a title as a whole. */
  static LeadText orWhole(RichText text) {
    return of(text).orElse(new LeadText(text, RichText.EMPTY));
  }

  private static boolean isTitle(Run run) {
    boolean isBlankInLine = run.text().isBlank() && run.text().indexOf('\n') < 0;
    return isBlankInLine || run.styles().contains(Style.STRONG);
  }

  /** Whether most of a column's cells begin so, and some go on. */
  static boolean isHabit(List<Cell> cells) {
    List<LeadText> leads = cells.stream().flatMap(cell -> of(cell.text()).stream()).toList();
    return leads.size() > 1
        && 2 * leads.size() > cells.size()
        && leads.stream().anyMatch(lead -> !lead.rest().isBlank());
  }
}
