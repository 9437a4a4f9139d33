package org.courseschedule.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courseschedule.data.Data;
import org.courseschedule.data.Data.Fields;
import org.courseschedule.data.DataReading;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Source;
import org.courseschedule.format.RecordTables;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.Schedule;
import org.courseschedule.reading.FactsReader;
import org.courseschedule.reading.ScheduleReader;
import org.courseschedule.reading.ScheduleReading;
import org.courseschedule.table.TableDocument;

/**
 * Reads the schedule that a tree of values holds: one of the project's own schema, or lists of
 * records.
 */
final class DataSchedule {

  private DataSchedule() {}

  /**
   * Reads a schedule.
   *
   * @param beside the facts that a file beside this one states
   * @param findings where to report
   */
  static ScheduleReading read(
      Source source,
      DataReading data,
      ReadOptions options,
      CourseFacts beside,
      List<Finding> findings) {
    findings.addAll(data.findings());
    ScheduleReading reading =
        data.root().isPresent()
            ? read(source, data.root().get(), options, beside)
            : nothing(source, data, options.facts().orElse(beside));
    findings.addAll(reading.findings());
    return reading;
  }

  private static ScheduleReading read(
      Source source, Data root, ReadOptions options, CourseFacts beside) {
    if (ScheduleData.isOwn(root)) {
      ScheduleReading own = ScheduleData.read(source, (Fields) root);
      CourseFacts facts = options.facts().orElse(own.schedule().course()).orElse(beside);
      return new ScheduleReading(own.schedule().withCourse(facts), own.origins(), own.findings());
    }
    TableDocument tables = RecordTables.read(source, root, ScheduleReader::namesDay);
    CourseFacts facts = options.facts().orElse(FactsReader.readAround(root)).orElse(beside);
    if (tables.tables().isEmpty()) {
      return nothing(source, new DataReading(Optional.of(root), List.of()), facts);
    }
    ScheduleReading reading = ScheduleReader.read(tables, facts, options.reference());
    List<Finding> findings = new ArrayList<>(tables.findings());
    findings.addAll(reading.findings());
    return new ScheduleReading(reading.schedule(), reading.origins(), findings);
  }

  private static ScheduleReading nothing(Source source, DataReading data, CourseFacts facts) {
    Schedule schedule = Schedule.of(facts, List.of());
    Finding missing =
        Finding.of(Rule.TABLE_MISSING, Place.startOf(source), "no list of records with dates")
            .withHelp("write `schedule: 1`, then under `entries` a mapping for each row");
    return new ScheduleReading(
        schedule, Origins.none(schedule), data.findings().isEmpty() ? List.of(missing) : List.of());
  }
}
