package org.courseschedule.io;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The text formats in which a schedule is read. A new format is one more value. */
@SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
public enum TextFormat {
  /** Markdown with a table; see {@link org.courseschedule.format.MarkdownReader}. */
  MD(".md", ".markdown", ".qmd", ".rmd"),
  /** CSV; see {@link org.courseschedule.format.CsvReader}. */
  CSV(".csv", ".tsv"),
  /** YAML; see {@link org.courseschedule.data.YamlReader}. */
  YAML(".yaml", ".yml"),
  /** JSON; see {@link org.courseschedule.data.JsonReader}. */
  JSON(".json");

  private final List<String> suffixes;

  TextFormat(String... suffixes) {
    this.suffixes = List.of(suffixes);
  }

  /** The format that a file's suffix names, in any case; empty if it names none. */
  public static Optional<TextFormat> of(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.suffixes.stream().anyMatch(name::endsWith))
        .findFirst();
  }

  /** The suffixes of its files, the usual one first. */
  public List<String> suffixes() {
    return suffixes;
  }
}
