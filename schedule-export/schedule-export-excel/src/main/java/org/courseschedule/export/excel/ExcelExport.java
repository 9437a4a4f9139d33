package org.courseschedule.export.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins;
import org.courseschedule.model.Schedule;

/**
 * Writes a schedule as a spreadsheet (XLSX, ECMA-376) that people can sort, filter and print.
 *
 * <p>The same schedule gives the same bytes, whatever the clock, the locale and the zone.
 */
public final class ExcelExport {

  private ExcelExport() {}

  /** Writes a schedule that was made by a program; findings name entries by their place in it. */
  public static List<Finding> write(Schedule schedule, OutputStream out) throws IOException {
    return write(schedule, Origins.none(schedule), out);
  }

  /**
   * Writes a schedule.
   *
   * @param schedule what to write
   * @param origins where its parts came from, for the findings; one for each entry
   * @param out takes the file's bytes; it is flushed and left open
   * @return what a spreadsheet cannot hold as it stands (a cell over 32,767 characters, more than
   *     65,530 links on a sheet) and what was done instead, ordered by place; usually empty
   * @throws IOException if the stream cannot be written
   */
  public static List<Finding> write(Schedule schedule, Origins origins, OutputStream out)
      throws IOException {
    List<Finding> findings = new ArrayList<>();
    List<Sheet> sheets = new ArrayList<>();
    for (Grid grid : grids(schedule, origins)) {
      findings.addAll(Limits.textTooLong(grid));
      sheets.add(Limits.cut(Layout.of(grid), origins.document(), findings));
    }
    LinkPlan plan = LinkPlan.of(sheets, origins.document());
    findings.addAll(plan.findings());
    FixedZip.rewrite(BookWriter.write(schedule.course(), plan), out);
    return findings.stream().distinct().sorted(Finding.ORDER).toList();
  }

  private static List<Grid> grids(Schedule schedule, Origins origins) {
    List<Listed> entries = Listed.all(schedule, origins);
    Stream<Grid> further =
        Stream.of(
            DeadlinesSheet.of(entries, origins.document()),
            ReadingsSheet.of(entries, origins.document()),
            PresentationsSheet.of(entries, origins.document()),
            CourseSheet.of(schedule, origins.document()));
    return Stream.concat(
            Stream.of(ScheduleSheet.of(entries, origins.document())),
            further.filter(grid -> !grid.isEmpty()))
        .toList();
  }
}
