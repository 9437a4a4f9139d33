package org.courseschedule.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.courseschedule.check.LinkTargets;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Source;
import org.courseschedule.model.Schedule;

/** Reads schedules from files, and writes files whole or not at all. */
public final class ScheduleFiles {

  private ScheduleFiles() {}

  /** Something that writes a file's content. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it. The stream is closed by the caller. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** Reads a file, with the {@code course.yaml} beside it if there is one. */
  public static ScheduleFile read(Path file) throws IOException {
    return read(file, ReadOptions.DEFAULT);
  }

  /** Reads a file, with the {@code course.yaml} beside it if there is one. */
  public static ScheduleFile read(Path file, ReadOptions options) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString(), options);
    }
  }

  /** Reads a stream to its end; the name stands for it in findings. */
  public static ScheduleFile read(InputStream in, String name, ReadOptions options)
      throws IOException {
    Source source = Source.of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    Schedule schedule = Schedule.of(options.facts(), List.of());
    return new ScheduleFile(
        schedule,
        Origins.none(schedule),
        LinkTargets.UNKNOWN,
        List.of(Finding.of(Rule.TABLE_MISSING, Place.startOf(source), "no table")));
  }

  /**
   * Writes a file: all of it appears under its name, or an existing one stays as it is.
   *
   * @throws IOException if the target cannot be written; no part of it is left
   */
  public static void write(Path target, Content content) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    Path part = Files.createTempFile(folder, "." + target.getFileName(), ".part");
    try {
      try (OutputStream out = Files.newOutputStream(part)) {
        content.writeTo(out);
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
