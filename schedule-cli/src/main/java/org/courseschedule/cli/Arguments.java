package org.courseschedule.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.courseschedule.finding.Nearest;
import org.jspecify.annotations.Nullable;

/** What a command was given. Options are named by their long name. */
final class Arguments {

  static final String HELP = "help";

  private final CommandLine line;

  private Arguments(CommandLine line) {
    this.line = line;
  }

  /** Takes the words apart; options may stand anywhere before {@code --}. */
  static Arguments parse(Command command, List<String> words) throws CannotRunException {
    Options options = withHelp(command);
    DefaultParser parser =
        DefaultParser.builder()
            .setAllowPartialMatching(false)
            .setStripLeadingAndTrailingQuotes(false)
            .get();
    try {
      return new Arguments(parser.parse(options, words.toArray(String[]::new)));
    } catch (UnrecognizedOptionException unknown) {
      throw unknown(command, unknown.getOption(), options);
    } catch (MissingArgumentException missing) {
      Option option = missing.getOption();
      throw new CannotRunException(
          "`--" + option.getLongOpt() + "` needs a value: " + option.getDescription(),
          seeHelp(command));
    } catch (ParseException other) {
      throw new CannotRunException(String.valueOf(other.getMessage()), seeHelp(command));
    }
  }

  static Options withHelp(Command command) {
    return command.options().addOption(flag("h", HELP, "show this"));
  }

  static Option flag(@Nullable String letter, String name, String description) {
    return Option.builder(letter).longOpt(name).desc(description).get();
  }

  static Option valued(String name, String value, String description) {
    return Option.builder().longOpt(name).hasArg().argName(value).desc(description).get();
  }

  private static CannotRunException unknown(Command command, String typed, Options options) {
    String name = typed.split("=", 2)[0];
    List<String> names =
        options.getOptions().stream().map(option -> "--" + option.getLongOpt()).toList();
    return new CannotRunException(
        "no option `" + name + "`" + Nearest.suggestion(name, names), seeHelp(command));
  }

  private static String seeHelp(Command command) {
    return "`schedule " + command.name() + " --help` lists the options";
  }

  /** The words that are no options, in order. */
  List<String> operands() {
    return line.getArgList();
  }

  boolean has(String option) {
    return line.hasOption(option);
  }

  /** The option's value; the last if it is given more than once. */
  Optional<String> value(String option) {
    List<String> values = values(option);
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
  }

  List<String> values(String option) {
    return line.hasOption(option) ? List.of(line.getOptionValues(option)) : List.of();
  }

  /** The option's value as one of a few words. */
  <E extends Enum<E>> E choice(String option, E otherwise) throws CannotRunException {
    Optional<String> text = value(option);
    return text.isEmpty()
        ? otherwise
        : choice("--" + option, text.get(), otherwise.getDeclaringClass());
  }

  /** The value that a word names. */
  static <E extends Enum<E>> E choice(String option, String text, Class<E> choices)
      throws CannotRunException {
    for (E value : choices.getEnumConstants()) {
      if (word(value).equals(text)) {
        return value;
      }
    }
    List<String> words = words(choices);
    throw new CannotRunException(
        "no `" + option + " " + text + "`" + Nearest.suggestion(text, words),
        "one of " + String.join(", ", words));
  }

  static List<String> words(Class<? extends Enum<?>> choices) {
    return Stream.of(choices.getEnumConstants()).map(Arguments::word).toList();
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
