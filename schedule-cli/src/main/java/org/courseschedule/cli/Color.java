package org.courseschedule.cli;

/** When standard error is coloured. */
enum Color {
  /** On a terminal, unless {@code NO_COLOR} is set (no-color.org) or the terminal is dumb. */
  AUTO,
  ALWAYS,
  NEVER;

  static final String OPTION = "color";

  Paint paint(Environment environment) {
    return switch (this) {
      case ALWAYS -> Paint.COLORED;
      case NEVER -> Paint.PLAIN;
      case AUTO -> wantsColor(environment) ? Paint.COLORED : Paint.PLAIN;
    };
  }

  private static boolean wantsColor(Environment environment) {
    return environment.isTerminal("err")
        && environment.variables().getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.variables().getOrDefault("TERM", "").equals("dumb");
  }
}
