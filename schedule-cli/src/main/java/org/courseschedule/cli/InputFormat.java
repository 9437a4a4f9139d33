package org.courseschedule.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What can be read. A new format is one more value. */
@SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
enum InputFormat {
  MD(".md", ".markdown", ".qmd", ".rmd");

  static final String OPTION = "from";

  private final List<String> suffixes;

  InputFormat(String... suffixes) {
    this.suffixes = List.of(suffixes);
  }

  /** Whether a file of this name is read in any format. */
  static boolean isKnown(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .flatMap(format -> format.suffixes.stream())
        .anyMatch(name::endsWith);
  }

  /** All suffixes, for messages. */
  static String known() {
    return Arrays.stream(values())
        .flatMap(format -> format.suffixes.stream())
        .collect(Collectors.joining(", "));
  }
}
