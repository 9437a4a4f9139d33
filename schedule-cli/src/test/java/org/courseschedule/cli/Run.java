package org.courseschedule.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What a run of the command left behind. */
record Run(int code, String out, String err) {

  /** A document without a table: one error, whatever else is read from it. */
  static final String NO_TABLE = "Nothing but prose.\n";

  static Run of(String... args) {
    return of(Map.of(), InputStream.nullInputStream(), args);
  }

  static Run of(Map<String, String> variables, InputStream in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(List.of(args), Environment.of(in, out, err, variables));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static InputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
