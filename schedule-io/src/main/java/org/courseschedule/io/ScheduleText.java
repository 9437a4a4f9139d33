package org.courseschedule.io;

import org.courseschedule.format.CsvDocument;
import org.courseschedule.format.MarkdownWriter;
import org.courseschedule.model.Schedule;

/** Writes schedules as text. */
public final class ScheduleText {

  private ScheduleText() {}

  /**
   * Writes a schedule; reading the text gives an equal one, whatever the file's name is and
   * whatever the reference date.
   */
  public static String write(Schedule schedule, TextFormat format) {
    return switch (format) {
      case MD -> new TableText(schedule, format, MarkdownWriter::write).write();
      case CSV -> new TableText(schedule, format, CsvDocument::write).write();
      case YAML -> ScheduleData.toYaml(schedule);
      case JSON -> ScheduleData.toJson(schedule);
    };
  }
}
