package org.courseschedule.export.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the clock out of a zip file. */
final class FixedZip {

  /**
   * About the earliest time that a zip file can state. At the very earliest the JDK adds a second
   * field, in the default time zone.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private FixedZip() {}

  /** Writes the same entries in the same order, all with one fixed time. */
  static void rewrite(byte[] zip, OutputStream out) throws IOException {
    ZipOutputStream target = new ZipOutputStream(out);
    try (ZipInputStream source = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(TIME);
        target.putNextEntry(same);
        source.transferTo(target);
        target.closeEntry();
      }
    }
    target.finish();
    target.flush();
  }
}
