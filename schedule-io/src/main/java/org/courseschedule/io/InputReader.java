package org.courseschedule.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courseschedule.check.LinkTargets;
import org.courseschedule.data.JsonReader;
import org.courseschedule.data.YamlReader;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Source;
import org.courseschedule.format.CsvReader;
import org.courseschedule.format.MarkdownReader;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.RichText;
import org.courseschedule.model.Schedule;
import org.courseschedule.reading.FactsReader;
import org.courseschedule.reading.ScheduleReader;
import org.courseschedule.reading.ScheduleReading;
import org.courseschedule.table.TableDocument;

/**
 * Reads the bytes of a schedule.
 *
 * @param name stands for them in findings
 * @param options how to read them
 * @param beside the facts from the file beside it
 * @param targets which relative links lead to files that exist
 */
record InputReader(
    String name, ReadOptions options, FactsReader.Result beside, LinkTargets targets) {

  private static final FactsReader.Result NO_FACTS =
      new FactsReader.Result(CourseFacts.NONE, List.of());

  /** Reads what has nothing beside it. */
  static InputReader of(String name, ReadOptions options) {
    return new InputReader(name, options, NO_FACTS, LinkTargets.UNKNOWN);
  }

  TextFormat format() {
    return options.format().or(() -> TextFormat.of(name)).orElse(TextFormat.MD);
  }

  boolean isTooLong(byte[] bytes) {
    return bytes.length > options.maxBytes();
  }

  /** Reads bytes; whatever they are, there is a result. */
  ScheduleFile read(byte[] bytes) {
    return isTooLong(bytes) ? tooLong() : read(Decoder.decode(name, bytes));
  }

  private ScheduleFile read(Decoder text) {
    Source source = text.source();
    List<Finding> findings = new ArrayList<>(text.findings());
    findings.addAll(beside.findings());
    ScheduleReading reading =
        switch (format()) {
          case MD -> readTables(MarkdownReader.read(source), findings);
          case CSV -> readTables(CsvReader.read(source), findings);
          case YAML ->
              DataSchedule.read(source, YamlReader.read(source), options, beside.facts(), findings);
          case JSON ->
              DataSchedule.read(source, JsonReader.read(source), options, beside.facts(), findings);
        };
    findings.sort(Finding.ORDER);
    return new ScheduleFile(reading.schedule(), reading.origins(), targets, findings);
  }

  private ScheduleReading readTables(TableDocument document, List<Finding> findings) {
    Optional<FactsReader.Result> frontMatter =
        document.frontMatter().map(FactsReader::readFrontMatter);
    frontMatter.ifPresent(matter -> findings.addAll(matter.findings()));
    StatedKeys keys = StatedKeys.of(document.frontMatter());
    CourseFacts stated =
        keys.over(frontMatter.map(FactsReader.Result::facts).orElse(CourseFacts.NONE), findings);
    CourseFacts facts = options.facts().orElse(stated).orElse(beside.facts());
    StatedEntries entries = StatedEntries.of(document);
    ScheduleReading reading =
        entries.over(ScheduleReader.read(entries.document(), facts, options.reference()));
    findings.addAll(document.findings());
    findings.addAll(reading.findings());
    List<RichText> prose = new ArrayList<>(reading.schedule().prose());
    prose.addAll(keys.prose(findings));
    Schedule schedule = new Schedule(facts, reading.schedule().entries(), prose);
    return new ScheduleReading(schedule, reading.origins(), findings);
  }

  private ScheduleFile tooLong() {
    Schedule schedule = Schedule.of(options.facts(), List.of());
    Finding finding =
        Finding.of(
                Rule.LIMIT_EXCEEDED,
                Place.startOf(Source.of(name, "")),
                "the input is over the bound of `" + options.maxBytes() + "` bytes and is not read")
            .withHelp("split it, or raise the bound");
    return new ScheduleFile(
        schedule, Origins.none(schedule), LinkTargets.UNKNOWN, List.of(finding));
  }
}
