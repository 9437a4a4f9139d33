package org.courseschedule.cli;

import java.util.List;

/** Where the process begins and ends. */
public final class Main {

  /** The exit code if nothing was found. */
  static final int CLEAN = 0;

  /** The exit code if there are findings at or above the level that was asked for. */
  static final int FOUND = 1;

  /** The exit code if the command could not do its work. */
  static final int COULD_NOT_RUN = 2;

  private Main() {}

  /** Runs the command and exits the JVM with its code: 0 clean, 1 findings, 2 could not run. */
  public static void main(String[] args) {
    System.exit(run(List.of(args), Environment.ofProcess()));
  }

  /** Runs the command; the result is the exit code. Throws nothing, whatever the input. */
  static int run(List<String> args, Environment environment) {
    try {
      return Commands.run(args, environment);
    } catch (CannotRunException trouble) {
      environment.complain(trouble);
    } catch (RuntimeException | Error bug) {
      environment.complain(bug);
    }
    return COULD_NOT_RUN;
  }
}
