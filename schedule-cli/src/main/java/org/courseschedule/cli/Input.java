package org.courseschedule.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.cli.Options;
import org.courseschedule.io.ReadOptions;
import org.courseschedule.io.ScheduleFile;
import org.courseschedule.io.ScheduleFiles;
import org.courseschedule.io.TextFormat;

/**
 * A file to read, or standard input.
 *
 * @param name as it was typed; {@code -} is standard input
 * @param stated the format that was stated, so that the suffix does not matter
 */
record Input(String name, Optional<TextFormat> stated) {

  private static final String FORMAT = "from";

  /** Stands for standard input or output in place of a file's name. */
  static final String STANDARD = "-";

  static void addTo(Options options) {
    options.addOption(
        Arguments.valued(
            FORMAT,
            "FORMAT",
            "the input's format whatever its suffix (for standard input md unless stated): "
                + String.join(", ", Arguments.words(TextFormat.class))));
  }

  static Optional<TextFormat> statedFormat(Arguments arguments) throws CannotRunException {
    return arguments.has(FORMAT)
        ? Optional.of(arguments.choice(FORMAT, TextFormat.MD))
        : Optional.empty();
  }

  /** All suffixes, for messages. */
  private static String suffixes() {
    return Arrays.stream(TextFormat.values())
        .flatMap(format -> format.suffixes().stream())
        .collect(Collectors.joining(", "));
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

  ScheduleFile read(ReadOptions known, Environment environment) throws CannotRunException {
    ReadOptions options = stated.map(known::withFormat).orElse(known);
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
    if (stated.isEmpty() && Files.exists(file) && TextFormat.of(name).isEmpty()) {
      throw new CannotRunException(
          "cannot tell the format of `" + name + "`: this version reads " + suffixes(),
          "if it is Markdown all the same, add --from md");
    }
    return file;
  }
}
