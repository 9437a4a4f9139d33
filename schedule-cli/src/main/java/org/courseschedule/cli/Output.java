package org.courseschedule.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.courseschedule.io.ScheduleFiles;

/**
 * A file to write, or standard output.
 *
 * @param name as it was typed; {@code -} is standard output
 * @param format what to write
 */
record Output(String name, OutputFormat format) {

  boolean isStandard() {
    return name.equals(Input.STANDARD);
  }

  /** As messages show it. */
  String shown() {
    return isStandard() ? "<stdout>" : name;
  }

  /** Finds out, before any work is done, whether it can be written. */
  void prove(Input input, Environment environment) throws CannotRunException {
    if (isStandard()) {
      if (format == OutputFormat.XLSX && environment.isTerminal("out")) {
        throw new CannotRunException(
            "a spreadsheet is not for a terminal", "name a file, or lead the output to one");
      }
      return;
    }
    Path file = Input.path(name);
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw new CannotRunException("`" + name + "` is a folder", "name another output");
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw new CannotRunException(
          "cannot write `" + name + "`: there is no such folder", "make the folder first");
    }
    if (!Files.isWritable(Files.exists(file) ? file : folder)) {
      throw new CannotRunException("cannot write `" + name + "`: permission denied");
    }
    if (isSame(file, input)) {
      throw new CannotRunException("`" + name + "` is the input itself", "name another output");
    }
  }

  private static boolean isSame(Path file, Input input) throws CannotRunException {
    try {
      return !input.isStandard()
          && Files.exists(file)
          && Files.isSameFile(file, Input.path(input.name()));
    } catch (IOException notThere) {
      return false;
    }
  }

  /** Writes all of it, or nothing. */
  void write(byte[] content, Environment environment) throws CannotRunException {
    if (isStandard()) {
      environment.print(content);
      return;
    }
    try {
      ScheduleFiles.write(Input.path(name), out -> out.write(content));
    } catch (IOException trouble) {
      throw CannotRunException.of("cannot write `" + name + "`", trouble);
    }
  }
}
