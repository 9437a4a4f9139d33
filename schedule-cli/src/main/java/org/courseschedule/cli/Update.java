package org.courseschedule.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.cli.Options;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Rule;
import org.courseschedule.io.ReadOptions;
import org.courseschedule.io.ScheduleEdit;
import org.courseschedule.io.TextFormat;
import org.courseschedule.model.Schedule;

/** A file that is there already, and takes an edited schedule line by line. */
final class Update {

  static final String OPTION = "update";

  private static final Set<OutputFormat> FORMATS = Set.of(OutputFormat.MD, OutputFormat.CSV);

  /** What is told of values that are not read. */
  private static final Set<Rule> LEFT_OUT =
      Set.of(
          Rule.DOCUMENT_UNREADABLE,
          Rule.LIMIT_EXCEEDED,
          Rule.KEY_UNKNOWN,
          Rule.KEY_REPEATED,
          Rule.VALUE_INVALID,
          Rule.QUOTE_UNCLOSED);

  private final ScheduleEdit edit;

  private Update(ScheduleEdit edit) {
    this.edit = edit;
  }

  static void addTo(Options options) {
    options.addOption(
        Arguments.flag(
            null,
            OPTION,
            "md, csv: change in an existing output only the lines that have to change"));
  }

  /** Reads what the output holds. */
  static Update of(Output output, ReadOptions options) throws CannotRunException {
    if (output.isStandard() || !FORMATS.contains(output.format())) {
      throw new CannotRunException(
          "--" + OPTION + " changes Markdown and CSV files, not `" + output.shown() + "`",
          "leave it out to write all of it");
    }
    Path file = Input.path(output.name());
    if (!Files.exists(file)) {
      throw new CannotRunException(
          "`" + output.name() + "` does not exist, so there is nothing to update",
          "leave out --" + OPTION + " to write it");
    }
    try {
      TextFormat format = TextFormat.valueOf(output.format().name());
      return new Update(ScheduleEdit.of(file, options.withFormat(format)));
    } catch (IOException trouble) {
      throw CannotRunException.of("cannot read `" + output.name() + "`", trouble);
    }
  }

  /**
   * Whether reading an edited schedule left something out, which would then be taken for removed.
   */
  static boolean isHalfRead(List<Finding> findings) {
    return findings.stream().map(Finding::rule).anyMatch(LEFT_OUT::contains);
  }

  /** A day of the term that the file is about. */
  Optional<LocalDate> day() {
    return edit.file().schedule().entries().stream()
        .flatMap(entry -> entry.when().first().stream())
        .findFirst();
  }

  /**
   * The file with an edited schedule in it. Facts and text that the edited one does not have stay:
   * a spreadsheet has no place for them.
   *
   * @param findings where it is told what the file cannot say
   */
  Content content(Schedule edited, List<Finding> findings) {
    Schedule old = edit.file().schedule();
    Schedule wanted =
        new Schedule(
            edited.course().orElse(old.course()),
            edited.entries(),
            edited.prose().isEmpty() ? old.prose() : edited.prose());
    ScheduleEdit.Result result = edit.apply(wanted);
    findings.addAll(result.findings());
    return new Content(result.bytes(), told(result.changes()));
  }

  private static String told(ScheduleEdit.Changes changes) {
    if (changes.equals(ScheduleEdit.Changes.NONE)) {
      return " (no row changed)";
    }
    return " (rows: %d changed, %d added, %d removed)"
        .formatted(changes.changed(), changes.added(), changes.removed());
  }
}
