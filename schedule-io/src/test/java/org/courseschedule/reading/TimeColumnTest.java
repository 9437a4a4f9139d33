package org.courseschedule.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.courseschedule.finding.Source;
import org.courseschedule.format.CsvReader;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Times of day in columns of their own, as calendars keep them. */
class TimeColumnTest {

  private static List<String> csv(String... lines) {
    Source source = Source.of("plan.csv", String.join("\n", lines) + "\n");
    return ScheduleReader.read(CsvReader.read(source), CourseFacts.NONE, Tables.REFERENCE)
        .schedule()
        .entries()
        .stream()
        .map(TimeColumnTest::told)
        .toList();
  }

  private static String told(Entry entry) {
    String time = entry.when().time().map(range -> " " + range).orElse("");
    return entry.when().days().get(0) + time + " " + entry.kind() + " " + entry.topic().plain();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Start,End",
        "Start Time,End Time",
        "startTime,endTime",
        "Begin,Finish",
        "From,To",
        "Beginn,Ende",
        "von,bis",
        "Début,Fin",
        "Hora inicio,Hora fin",
        "Ora inizio,Ora fine",
        "Início,Fim"
      })
  void aTimeGoesFromOneColumnToAnother(String columns) {
    assertThat(
            csv(
                "Date," + columns + ",Topic",
                "2025-09-02,10:10,11:25,Trees",
                "2025-09-04,10:10,1:25,Graphs",
                "2025-09-09,10:10,,Flows"))
        .containsExactly(
            "2025-09-02 10:10-11:25 CLASS Trees",
            "2025-09-04 10:10-13:25 CLASS Graphs",
            "2025-09-09 10:10 CLASS Flows");
  }

  @Test
  void theExportOfACalendarIsReadAsItStands() {
    assertThat(
            csv(
                "Subject,Start Date,Start Time,End Date,End Time,All Day Event,Description,Location",
                "Trees,9/2/2025,10:10:00 AM,9/2/2025,11:25:00 AM,False,Read the first chapter,114",
                "HW 1 due,9/16/2025,11:59:00 PM,9/16/2025,11:59:00 PM,False,,",
                "Fall break,10/13/2025,12:00:00 AM,10/15/2025,12:00:00 AM,True,,",
                "Retreat,11/3/2025,,11/4/2025,,True,No class,"))
        .containsExactly(
            "2025-09-02 10:10-11:25 CLASS Trees",
            "2025-09-16 23:59 DEADLINE HW 1 due",
            "2025-10-13/2025-10-14 BREAK Fall break",
            "2025-11-03/2025-11-04 BREAK Retreat");
  }

  @Test
  void theExportOfACalendarInGermanIsReadAsItStands() {
    assertThat(
            csv(
                "Betreff;Beginnt am;Beginnt um;Endet am;Endet um;Ganztägiges Ereignis;Ort",
                "Bäume;2.9.2025;10:10:00;2.9.2025;11:25:00;Aus;114",
                "Graphen;16.9.2025;10:10:00;16.9.2025;11:25:00;Aus;114"))
        .containsExactly(
            "2025-09-02 10:10-11:25 CLASS Bäume", "2025-09-16 10:10-11:25 CLASS Graphen");
  }

  @Test
  void beginAndEndMayStateTheDayWithTheTime() {
    assertThat(
            csv(
                "title,start,end",
                "Trees,2025-09-02T10:10:00,2025-09-02T11:25:00",
                "Fall break,2025-10-13T00:00:00,2025-10-15T00:00:00"))
        .containsExactly(
            "2025-09-02 10:10-11:25 CLASS Trees", "2025-10-13/2025-10-14 BREAK Fall break");
  }
}
