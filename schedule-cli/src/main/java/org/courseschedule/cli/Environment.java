package org.courseschedule.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What a process is given.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error; text is UTF-8 whatever the locale
 * @param variables the environment variables
 */
record Environment(
    InputStream in, OutputStream out, PrintStream err, Map<String, String> variables) {

  /**
   * Names the streams that are a terminal, {@code out err}. The launcher sets it: what {@code
   * System.console()} means changed between Java 17 and 25, and neither tells the streams apart.
   */
  static final String TERMINAL = "SCHEDULE_TERMINAL";

  /** If set, an internal error shows where it happened. */
  static final String DEBUG = "SCHEDULE_DEBUG";

  static Environment ofProcess() {
    return of(
        // Without a buffer JDK 17 asks for the position in a pipe, which has none.
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.getenv());
  }

  static Environment of(
      InputStream in, OutputStream out, OutputStream err, Map<String, String> variables) {
    return new Environment(
        in, out, new PrintStream(err, true, StandardCharsets.UTF_8), Map.copyOf(variables));
  }

  boolean isTerminal(String stream) {
    return List.of(variables.getOrDefault(TERMINAL, "").split(" ", -1)).contains(stream);
  }

  /** Writes text to standard output. */
  void print(String text) throws CannotRunException {
    print(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes to standard output. A reader that has seen enough and closed the pipe ({@code | head})
   * is no trouble.
   */
  void print(byte[] content) throws CannotRunException {
    try {
      out.write(content);
      out.flush();
    } catch (IOException trouble) {
      if (!String.valueOf(trouble.getMessage()).contains("pipe")) {
        throw CannotRunException.of("cannot write standard output", trouble);
      }
    }
  }

  /** Writes text to standard error. */
  void say(String text) {
    err.print(text);
    err.flush();
  }

  void complain(CannotRunException trouble) {
    say("schedule: " + Visible.of(String.valueOf(trouble.getMessage())) + "\n");
    if (!trouble.help().isEmpty()) {
      say("  help: " + Visible.of(trouble.help()) + "\n");
    }
  }

  void complain(Throwable bug) {
    say("schedule: internal error: " + Visible.of(bug.toString()) + "\n");
    if (variables.containsKey(DEBUG)) {
      bug.printStackTrace(err);
    } else {
      say("  help: please report it, with the input and what " + DEBUG + "=1 shows\n");
    }
  }
}
