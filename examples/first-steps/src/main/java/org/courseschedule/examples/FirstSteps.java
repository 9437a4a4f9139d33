package org.courseschedule.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.courseschedule.export.excel.ExcelExport;
import org.courseschedule.finding.Finding;
import org.courseschedule.io.ScheduleFile;
import org.courseschedule.io.ScheduleFiles;
import org.courseschedule.model.Entry;

public final class FirstSteps {

  private FirstSteps() {}

  public static void main(String[] args) throws IOException {
    ScheduleFile file = ScheduleFiles.read(Path.of(args[0]));
    for (Entry entry : file.schedule().entries()) {
      System.out.println(entry.when().days() + " " + entry.kind() + " " + entry.topic());
    }
    for (Finding finding : file.check()) {
      System.out.println(finding);
    }
    ScheduleFiles.write(
        Path.of(args[1]), out -> ExcelExport.write(file.schedule(), file.origins(), out));
  }
}
