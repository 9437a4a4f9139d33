package org.courseschedule.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.apache.commons.cli.Options;
import org.courseschedule.io.ReadOptions;
import org.courseschedule.io.ScheduleFile;
import org.courseschedule.io.ScheduleFiles;

/**
 * A file to read, or standard input.
 *
 * @param name as it was typed; {@code -} is standard input
 * @param isOfAnyName whether the format was stated, so that the suffix does not matter
 */
record Input(String name, boolean isOfAnyName) {

  /** Stands for standard input or output in place of a file's name. */
  static final String STANDARD = "-";

  static void addTo(Options options) {
    options.addOption(
        Arguments.valued(
            InputFormat.OPTION,
            "FORMAT",
            "the input's format whatever its suffix: md (the default for standard input)"));
  }

  static boolean isFormatStated(Arguments arguments) throws CannotRunException {
    arguments.choice(InputFormat.OPTION, InputFormat.MD);
    return arguments.has(InputFormat.OPTION);
  }

  static Path path(String name) throws CannotRunException {
    try {
      return Path.of(name);
    } catch (InvalidPathException notAPath) {
      throw new CannotRunException("`" + name + "` is no path: " + notAPath.getReason());
    }
  }

  boolean isStandard() {
    return name.equals(STANDARD);
  }

  /** As messages show it. */
  String shown() {
    return isStandard() ? "<stdin>" : name;
  }

  /** The file's name without folder and suffix: what is written beside it is called so. */
  String stem() throws CannotRunException {
    return isStandard()
        ? "schedule"
        : String.valueOf(path(name).getFileName()).replaceFirst("(?<=.)\\.[^.]*$", "");
  }

  ScheduleFile read(ReadOptions options, Environment environment) throws CannotRunException {
    try {
      return isStandard()
          ? ScheduleFiles.read(environment.in(), shown(), options)
          : ScheduleFiles.read(file(), options);
    } catch (IOException trouble) {
      throw CannotRunException.of("cannot read `" + shown() + "`", trouble);
    }
  }

  private Path file() throws CannotRunException {
    Path file = path(name);
    if (Files.isDirectory(file)) {
      throw new CannotRunException(
          "`" + name + "` is a folder",
          "name its files, as in '" + name.replaceAll("/+$", "") + "/**/*.md'");
    }
    if (!isOfAnyName && Files.exists(file) && !InputFormat.isKnown(name)) {
      throw new CannotRunException(
          "cannot tell the format of `" + name + "`: this version reads " + InputFormat.known(),
          "if it is Markdown all the same, add --from md");
    }
    return file;
  }
}
