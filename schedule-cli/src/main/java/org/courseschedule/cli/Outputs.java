package org.courseschedule.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** Which files {@code convert} is asked to write. */
final class Outputs {

  private static final String FOLDER = "output";

  private Outputs() {}

  static void addTo(Options options) {
    options.addOption(
        Option.builder("o")
            .longOpt(FOLDER)
            .hasArg()
            .argName("FOLDER")
            .desc("write there, under the input's name with the format's suffix; needs --to")
            .get());
    options.addOption(
        Arguments.valued(
            OutputFormat.OPTION,
            "FORMATS",
            "what to write, apart by commas: "
                + String.join(", ", Arguments.words(OutputFormat.class))));
  }

  /** The outputs that the arguments ask for, at least one. */
  static List<Output> of(Arguments arguments, Input input) throws CannotRunException {
    Set<OutputFormat> formats = formats(arguments);
    Optional<String> folder = arguments.value(FOLDER);
    int operands = arguments.operands().size();
    if (operands != (folder.isPresent() ? 1 : 2)) {
      throw new CannotRunException(
          folder.isPresent()
              ? "with -o, `convert` takes one name, the input's, not " + operands
              : "`convert` takes two names, the input's and the output's, not " + operands,
          "as in `schedule convert schedule.md schedule.xlsx`");
    }
    if (folder.isPresent()) {
      return in(folder.get(), formats, input);
    }
    String target = arguments.operands().get(1);
    return isFolder(target) && !formats.isEmpty()
        ? in(target, formats, input)
        : List.of(named(target, formats));
  }

  private static boolean isFolder(String target) throws CannotRunException {
    return target.endsWith("/")
        || (!target.equals(Input.STANDARD) && Files.isDirectory(Input.path(target)));
  }

  private static Set<OutputFormat> formats(Arguments arguments) throws CannotRunException {
    Set<OutputFormat> formats = new LinkedHashSet<>();
    for (String list : arguments.values(OutputFormat.OPTION)) {
      for (String word : list.split(",", -1)) {
        formats.add(Arguments.choice("--" + OutputFormat.OPTION, word, OutputFormat.class));
      }
    }
    return formats;
  }

  private static List<Output> in(String folder, Set<OutputFormat> formats, Input input)
      throws CannotRunException {
    if (formats.isEmpty()) {
      throw new CannotRunException("-o needs --to", "as in `-o site/ --to xlsx`");
    }
    List<Output> outputs = new ArrayList<>();
    for (OutputFormat format : formats) {
      Path file = Input.path(folder).resolve(input.stem() + format.suffix());
      outputs.add(new Output(file.toString(), format));
    }
    return outputs;
  }

  private static Output named(String name, Set<OutputFormat> formats) throws CannotRunException {
    if (isFolder(name)) {
      throw new CannotRunException(
          "`" + name + "` is a folder", "say what to write into it: " + name + " --to xlsx,ics");
    }
    if (formats.size() > 1) {
      throw new CannotRunException(
          "several formats do not fit into `" + name + "`", "name a folder with -o");
    }
    Optional<OutputFormat> format = formats.stream().findFirst().or(() -> OutputFormat.of(name));
    return new Output(name, format.orElseThrow(() -> unknown(name)));
  }

  private static CannotRunException unknown(String name) {
    return name.equals(Input.STANDARD)
        ? new CannotRunException("standard output has no suffix", "say the format: --to xlsx")
        : new CannotRunException(
            "cannot tell the format of `" + name + "`: this version writes " + OutputFormat.known(),
            "give it such a suffix, or say the format: --to xlsx");
  }
}
