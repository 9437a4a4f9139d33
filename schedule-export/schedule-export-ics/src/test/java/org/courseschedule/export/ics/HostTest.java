package org.courseschedule.export.ics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.courseschedule.finding.Source;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.MeetingPattern;
import org.courseschedule.model.Schedule;
import org.junit.jupiter.api.Test;

/** Who hosts the library finds the process as it was. */
class HostTest {

  /** Runs in a process of its own, which has seen no other calendar library. */
  public static final class Probe {

    private Probe() {}

    public static void main(String[] args) throws IOException {
      TimeZone.getDefault(); // Java itself notes the default zone in a property when first asked.
      Set<String> zones = new TreeSet<>(ZoneId.getAvailableZoneIds());
      Map<Object, Object> properties = copy(System.getProperties());
      IcsSettings settings =
          IcsSettings.DEFAULT.withPrevious(Source.of("old.ics", "BEGIN:VCALENDAR"));
      IcsExport.write(SCHEDULE, settings, OutputStream.nullOutputStream());
      System.out.print(
          zones.equals(ZoneId.getAvailableZoneIds())
              && properties.equals(copy(System.getProperties())));
    }

    private static Map<Object, Object> copy(Properties properties) {
      return new TreeMap<>(properties);
    }
  }

  private static final Schedule SCHEDULE =
      Schedule.of(
          CourseFacts.NONE
              .withMeets(MeetingPattern.parse("TuTh 10:10-11:25").orElseThrow())
              .withZone(ZoneId.of("America/New_York")),
          List.of(Entries.lesson(1, Entries.DAY, "Trees")));

  /** The project's own classes, and nothing else. */
  private static String classPath() {
    return Stream.of(Probe.class, IcsExport.class, Schedule.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation().getPath())
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  @Test
  void zonesAndPropertiesStayAsTheyWere() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-cp",
                classPath(),
                Probe.class.getName())
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(err).isZero();
    assertThat(out).isEqualTo("true");
    assertThat(err).isEmpty();
  }
}
