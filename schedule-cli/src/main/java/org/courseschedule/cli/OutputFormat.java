package org.courseschedule.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.courseschedule.export.excel.ExcelExport;
import org.courseschedule.export.html.HtmlExport;
import org.courseschedule.export.ics.IcsExport;
import org.courseschedule.finding.Finding;
import org.courseschedule.io.ScheduleData;
import org.courseschedule.io.ScheduleFile;
import org.courseschedule.io.ScheduleText;
import org.courseschedule.io.TextFormat;

/**
 * What can be written. A new format is one more value; its writer, and the libraries behind it, are
 * loaded when it first writes.
 */
@SuppressWarnings("ImmutableEnumChecker") // the writers hold no state
enum OutputFormat {
  ICS(
      ".ics",
      (file, settings, out) ->
          IcsExport.write(file.schedule(), file.origins(), settings.ics(), out)),
  XLSX(".xlsx", (file, settings, out) -> ExcelExport.write(file.schedule(), file.origins(), out)),
  HTML(
      ".html",
      (file, settings, out) -> {
        HtmlExport.write(file.schedule(), settings.html(), out);
        return List.of();
      }),
  MD(".md", (file, settings, out) -> text(ScheduleText.write(file.schedule(), TextFormat.MD), out)),
  CSV(
      ".csv",
      (file, settings, out) ->
          text(settings.csv(ScheduleText.write(file.schedule(), TextFormat.CSV)), out)),
  YAML(".yaml", (file, settings, out) -> text(ScheduleData.toYaml(file.schedule()), out)),
  JSON(".json", (file, settings, out) -> text(ScheduleData.toJson(file.schedule()), out));

  static final String OPTION = "to";

  private final String suffix;
  private final Writer writer;

  OutputFormat(String suffix, Writer writer) {
    this.suffix = suffix;
    this.writer = writer;
  }

  @FunctionalInterface
  private interface Writer {
    List<Finding> write(ScheduleFile file, OutputSettings settings, OutputStream out)
        throws IOException;
  }

  private static List<Finding> text(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    return List.of();
  }

  /** The format that a file's suffix names; empty if it names none. */
  static Optional<OutputFormat> of(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> name.endsWith(format.suffix))
        .findFirst()
        .or(() -> ofText(name));
  }

  /** A further suffix of a text format; what is written has no tabs between its fields. */
  private static Optional<OutputFormat> ofText(String name) {
    return TextFormat.of(name)
        .filter(format -> !name.endsWith(".tsv"))
        .map(format -> valueOf(format.name()));
  }

  /** All suffixes, for messages. */
  static String known() {
    return Arrays.stream(values()).map(format -> format.suffix).collect(Collectors.joining(", "));
  }

  String suffix() {
    return suffix;
  }

  /** Writes all of the schedule; what the format cannot hold is in the findings. */
  List<Finding> write(ScheduleFile file, OutputSettings settings, OutputStream out)
      throws IOException {
    return writer.write(file, settings, out);
  }
}
