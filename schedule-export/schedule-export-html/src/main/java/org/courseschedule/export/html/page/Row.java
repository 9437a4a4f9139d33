package org.courseschedule.export.html.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.Milestone;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the table.
 *
 * @param id its anchor
 * @param entry the entry
 * @param published what the table says of the date, where the days do not say all of it
 * @param cells the cells beside number and date
 * @param startsWeek whether the entry before lies in another week
 */
public record Row(
    String id, Entry entry, Optional<Inline> published, List<Cell> cells, boolean startsWeek) {

  /**
   * A cell.
   *
   * @param column where it stands
   * @param text what it says; no segments if nothing
   */
  public record Cell(Column column, Inline text) {}

  /** The classes that style it. */
  public String style() {
    return "schedule-row "
        + Names.style(entry.kind())
        + (isDue() ? " schedule-has-due" : "")
        + (startsWeek ? " schedule-week-start" : "");
  }

  /** The class's number; empty if it has none. */
  public String number() {
    return entry.number().map(Object::toString).orElse("");
  }

  /** The kind in a word, where it is no ordinary class. */
  public String kind() {
    return switch (entry.kind()) {
      case CLASS, OTHER -> "";
      case EXAM -> "Exam";
      case BREAK -> "Break";
      case DEADLINE -> "Deadline";
    };
  }

  /** Whether the class meets. */
  public boolean isMeeting() {
    return entry.isMeeting();
  }

  /** The days, each run of days once. */
  public List<DateRange> days() {
    return entry.when().days();
  }

  /**
   * The first day as ISO 8601 writes it; null, which leaves the attribute out, if there is none.
   */
  public @Nullable String first() {
    return entry.when().first().map(LocalDate::toString).orElse(null);
  }

  /** The last day as ISO 8601 writes it; null, which leaves the attribute out, if there is none. */
  public @Nullable String last() {
    return entry.when().last().map(LocalDate::toString).orElse(null);
  }

  /** The time of day that the entry states; empty if it states none, or in a column of its own. */
  public String time() {
    boolean hasColumn =
        cells.stream()
            .filter(cell -> cell.column().name().equalsIgnoreCase("time"))
            .anyMatch(cell -> cell.text().length() > 0);
    return hasColumn ? "" : entry.when().time().map(Names::time).orElse("");
  }

  /** Whether work is handed in. */
  public boolean isDue() {
    return entry.kind() == EntryKind.DEADLINE
        || entry.milestones().stream().anyMatch(item -> item.kind() == Milestone.Kind.DUE);
  }
}
