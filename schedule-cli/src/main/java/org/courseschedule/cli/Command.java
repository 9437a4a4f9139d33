package org.courseschedule.cli;

import org.apache.commons.cli.Options;

/** One thing that can be asked of {@code schedule}. */
interface Command {

  /** The word by which it is called. */
  String name();

  /** What it does, in a few words. */
  String summary();

  /** What follows the name, {@code FILE... [OPTION...]}. */
  String usage();

  /** What one has to know beyond the list of options, with examples. */
  String explanation();

  /** What it understands; {@code --help} is added for all. */
  Options options();

  /** Does it; the result is the exit code. */
  int run(Arguments arguments, Environment environment) throws CannotRunException;
}
