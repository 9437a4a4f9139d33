package org.courseschedule.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.courseschedule.finding.Finding;
import org.courseschedule.model.Entry;

/** What holds of everything that is read, whatever the bytes. */
final class Sound {

  private Sound() {}

  /**
   * Reads and checks without an exception, points at text that is there, and has an origin for each
   * entry.
   *
   * @param name its suffix tells the format
   */
  static ScheduleFile read(String name, byte[] bytes) {
    ScheduleFile file = readAny(name, bytes);
    for (Finding finding : file.check()) {
      assertThat(finding.toString()).contains(finding.rule().id());
      assertThat(finding.place().text()).isNotNull();
    }
    List<Entry> entries = file.schedule().entries();
    assertThat(file.origins().entries()).hasSameSizeAs(entries);
    for (int i = 0; i < entries.size(); i++) {
      assertThat(file.origins().entries().get(i).extras()).hasSameSizeAs(entries.get(i).extras());
    }
    return file;
  }

  private static ScheduleFile readAny(String name, byte[] bytes) {
    try {
      return ScheduleFiles.read(new ByteArrayInputStream(bytes), name, ReadOptions.DEFAULT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
