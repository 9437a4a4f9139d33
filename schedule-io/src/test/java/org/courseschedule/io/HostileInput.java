package org.courseschedule.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Source;
import org.courseschedule.reading.FactsReader;

/**
 * A text in any size that would keep a careless reader busy for hours, or end it.
 *
 * @param group where in which format it hurts
 * @param name tells it from the others of its group
 * @param file the name under which it is read, which tells the format
 * @param text its text, of about so many characters
 */
record HostileInput(String group, String name, String file, IntFunction<String> text) {

  /** Reads a text of this kind and checks the schedule; facts alone if the file is one of facts. */
  void read(String text) {
    if (file.equals(ScheduleFiles.FACTS_FILE)) {
      FactsReader.readFile(Place.of(Source.of(file, text)));
    } else {
      readSchedule(text).check();
    }
  }

  /** Reads a text of this kind as a schedule. */
  ScheduleFile readSchedule(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      return ScheduleFiles.read(new ByteArrayInputStream(bytes), file, ReadOptions.DEFAULT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    String shown = name.length() > 30 ? name.substring(0, 30) : name;
    return group + ": " + shown.replace("\n", "\\n").replace("\r", "\\r");
  }
}
