package org.courseschedule.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Why the command cannot do its work; never leaves this package. */
final class CannotRunException extends Exception {

  private static final long serialVersionUID = 1;

  private final String help;

  /**
   * A reason.
   *
   * @param message what is wrong, in one line
   * @param help what to do, in one line; empty if the message says it all
   */
  CannotRunException(String message, String help) {
    super(message);
    this.help = help;
  }

  CannotRunException(String message) {
    this(message, "");
  }

  /** Trouble with a file or stream, said in plain words and without the path of a helper file. */
  static CannotRunException of(String attempt, IOException trouble) {
    return new CannotRunException(attempt + ": " + reason(trouble));
  }

  private static String reason(IOException trouble) {
    if (trouble instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (trouble instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (trouble instanceof FileSystemException file && file.getReason() != null) {
      return file.getReason();
    }
    return Objects.requireNonNullElse(trouble.getMessage(), trouble.getClass().getSimpleName());
  }

  String help() {
    return help;
  }
}
