package org.courseschedule.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courseschedule.finding.Nearest;

/** All commands, and the choice among them. */
final class Commands {

  private static final List<Command> ALL =
      List.of(new ConvertCommand(), new CheckCommand(), new RulesCommand());

  private Commands() {}

  /** Runs the command that the first argument names; the result is the exit code. */
  static int run(List<String> args, Environment environment) throws CannotRunException {
    if (args.isEmpty()) {
      environment.say(Help.overview(ALL));
      return Main.COULD_NOT_RUN;
    }
    String first = args.get(0);
    switch (first) {
      case "-h", "--help", "help" -> environment.print(Help.overview(ALL));
      case "-V", "--version" -> environment.print(version());
      default -> {
        return run(named(first), args.subList(1, args.size()), environment);
      }
    }
    return Main.CLEAN;
  }

  private static int run(Command command, List<String> args, Environment environment)
      throws CannotRunException {
    Arguments arguments = Arguments.parse(command, args);
    if (arguments.has(Arguments.HELP)) {
      environment.print(Help.of(command));
      return Main.CLEAN;
    }
    return command.run(arguments, environment);
  }

  private static Command named(String name) throws CannotRunException {
    Optional<Command> found =
        ALL.stream().filter(command -> command.name().equals(name)).findFirst();
    if (found.isPresent()) {
      return found.get();
    }
    String kind = name.startsWith("-") ? "no option `" : "no command `";
    List<String> names = ALL.stream().map(Command::name).toList();
    throw new CannotRunException(
        kind + name + "`" + Nearest.suggestion(name, names), "`schedule --help` lists them");
  }

  private static String version() {
    try (InputStream text =
        Objects.requireNonNull(Commands.class.getResourceAsStream("version.txt"))) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new IllegalStateException("the jar is damaged", unreadable);
    }
  }
}
