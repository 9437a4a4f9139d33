package org.courseschedule.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.RichText;
import org.courseschedule.model.Schedule;
import org.courseschedule.model.When;
import org.courseschedule.table.DocumentText;

/** Lays out a schedule as a document with one table: the way back from {@link ScheduleReader}. */
public final class ScheduleWriter {

  private static final Entry NOTHING =
      Entry.on(LocalDate.EPOCH, EntryKind.OTHER).withWhen(When.NONE);

  private ScheduleWriter() {}

  /** The document that says the schedule, with what is stated beside the table. */
  public static DocumentText document(Schedule schedule, Stated stated) {
    // Rows that say nothing else need the columns that every schedule has, and no further ones.
    boolean alone = stated.alone();
    ScheduleColumns columns = ScheduleColumns.of(alone ? List.of() : schedule.entries());
    List<String> header = new ArrayList<>(columns.names());
    if (!stated.entries().isEmpty()) {
      header.add(Stated.ENTRY);
    }
    List<List<RichText>> rows = new ArrayList<>();
    for (int i = 0; i < schedule.entries().size(); i++) {
      Entry entry = schedule.entries().get(i);
      List<RichText> row = new ArrayList<>(columns.row(alone ? NOTHING : entry));
      if (!stated.entries().isEmpty()) {
        row.add(Stated.cell(stated.entries().getOrDefault(i, "")));
      }
      rows.add(row);
    }
    int inText = schedule.prose().size() - stated.prose().size();
    return new DocumentText(
        frontMatter(schedule, stated), schedule.prose().subList(0, inText), header, rows);
  }

  private static List<String> frontMatter(Schedule schedule, Stated stated) {
    List<String> lines = new ArrayList<>();
    for (FactKey key : FactKey.values()) {
      if (!stated.facts().contains(key)) {
        lines.addAll(FactsWriter.write(key, schedule.course()));
      }
    }
    stated.year().ifPresent(year -> lines.add(Stated.YEAR + ": " + year));
    stated.course().ifPresent(json -> lines.add(Stated.COURSE + ": " + json));
    if (!stated.prose().isEmpty()) {
      lines.add(Stated.PROSE + ":");
      stated.prose().forEach(json -> lines.add("  - " + json));
    }
    return lines;
  }
}
