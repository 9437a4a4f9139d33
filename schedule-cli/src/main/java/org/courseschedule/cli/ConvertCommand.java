package org.courseschedule.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.cli.Options;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Severity;
import org.courseschedule.io.ReadOptions;
import org.courseschedule.io.ScheduleFile;

/** {@code schedule convert}: turns a schedule into other forms. */
final class ConvertCommand implements Command {

  private static final String STRICT = "strict";

  private static final int NOTHING_WRITTEN = 1;

  @Override
  public String name() {
    return "convert";
  }

  @Override
  public String summary() {
    return "turn a schedule into a calendar, a page or a spreadsheet";
  }

  @Override
  public String usage() {
    return "IN OUT [OPTION...]  or  IN -o FOLDER --to FORMATS [OPTION...]";
  }

  @Override
  public Options options() {
    Options options = new Options();
    Outputs.addTo(options);
    Update.addTo(options);
    OutputSettings.addTo(options);
    options.addOption(
        Arguments.flag(null, STRICT, "write nothing if there are findings to fail for"));
    Telling.addTo(options);
    Input.addTo(options);
    FactOptions.addTo(options);
    return options;
  }

  @Override
  public String explanation() {
    return """
        The formats follow from the suffixes. - is standard input or output; for output
        say the format with --to. What is known of the course comes from the options,
        else from the file's own front matter, else from the course.yaml beside it.

        What is wrong with the schedule is told on standard error (notes are only
        counted; `schedule check` shows them). The output is written all the same, whole
        or not at all, unless --strict is given or no entry was read. The exit code is 0
        if all is well, 1 if there are findings at or above --fail-on or nothing was
        written for what was found, 2 if the output could not be written.

        With --update an output that exists keeps every line that says the same; only
        rows that are edited, new or gone change. What it cannot say is told. Nothing is
        written if the edited schedule holds something that is not understood.

        Examples:
          schedule convert schedule.md schedule.xlsx
          schedule convert schedule.md -o site/ --to ics,html,xlsx
          schedule convert schedule.md site/schedule.ics --previous site/schedule.ics
          schedule convert edited.csv schedule.md --update
          schedule convert - - --to xlsx --year 2025 < schedule.md > schedule.xlsx
        """;
  }

  @Override
  public int run(Arguments arguments, Environment environment) throws CannotRunException {
    Telling telling = Telling.of(arguments, Severity.WARNING, environment);
    ReadOptions options = FactOptions.of(arguments);
    if (arguments.operands().isEmpty()) {
      throw new CannotRunException(
          "nothing to convert", "as in `schedule convert schedule.md schedule.xlsx`");
    }
    Input input = new Input(arguments.operands().get(0), Input.statedFormat(arguments));
    List<Output> outputs = Outputs.of(arguments, input);
    OutputSettings settings = OutputSettings.of(arguments, outputs, environment);
    for (Output output : outputs) {
      output.prove(input, environment);
    }
    Map<Output, Update> updates = updates(outputs, arguments, options);
    ScheduleFile file = input.read(near(updates, arguments, options), environment);
    List<Finding> findings = new ArrayList<>(file.check());
    boolean isHalfRead = !updates.isEmpty() && Update.isHalfRead(file.findings());
    Map<Output, Content> contents = new LinkedHashMap<>();
    for (Output output : isHalfRead ? List.<Output>of() : outputs) {
      contents.put(
          output,
          updates.containsKey(output)
              ? updates.get(output).content(file.schedule(), findings)
              : content(output, file, settings, findings));
    }
    findings.sort(Finding.ORDER);
    int entries = file.schedule().entries().size();
    // An output without an entry is of no use, and may take the place of a good one.
    if (entries == 0 || isHalfRead || (arguments.has(STRICT) && telling.isFailure(findings))) {
      String why = isHalfRead ? "not all of it is understood; nothing written" : "nothing written";
      String name = input.shown() + " (" + why + ")";
      int code = telling.tell(List.of(new Checked(name, entries, findings)), environment);
      return Math.max(NOTHING_WRITTEN, code);
    }
    for (Map.Entry<Output, Content> made : contents.entrySet()) {
      made.getKey().write(made.getValue().bytes(), environment);
    }
    String names =
        contents.entrySet().stream()
            .map(made -> made.getKey().shown() + made.getValue().told())
            .collect(Collectors.joining(", "));
    return telling.tell(List.of(new Checked(names, entries, findings)), environment);
  }

  private static Map<Output, Update> updates(
      List<Output> outputs, Arguments arguments, ReadOptions options) throws CannotRunException {
    Map<Output, Update> updates = new LinkedHashMap<>();
    if (arguments.has(Update.OPTION)) {
      for (Output output : outputs) {
        updates.put(output, Update.of(output, options));
      }
    }
    return updates;
  }

  /** An edited schedule that shows no year is of the same term as the file before the edit. */
  private static ReadOptions near(
      Map<Output, Update> updates, Arguments arguments, ReadOptions options) {
    return FactOptions.statesReference(arguments)
        ? options
        : updates.values().stream()
            .flatMap(update -> update.day().stream())
            .findFirst()
            .map(options::withReference)
            .orElse(options);
  }

  /** All of an output, made before any is written; what it cannot hold is added to the findings. */
  private static Content content(
      Output output, ScheduleFile file, OutputSettings settings, List<Finding> findings)
      throws CannotRunException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try {
      findings.addAll(output.format().write(file, settings, content));
    } catch (IOException trouble) {
      throw CannotRunException.of("cannot make `" + output.shown() + "`", trouble);
    }
    return new Content(content.toByteArray(), "");
  }
}
