package org.courseschedule.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
import org.courseschedule.model.Link;
import org.courseschedule.model.RichText;
import org.courseschedule.model.Schedule;
import org.courseschedule.reading.FactsReader;
import org.courseschedule.reading.ScheduleReader;
import org.courseschedule.reading.ScheduleReading;
import org.courseschedule.table.TableDocument;

/** Reads schedules from files, and writes files whole or not at all. */
public final class ScheduleFiles {

  /** The file beside a schedule that states the facts of its course. */
  public static final String FACTS_FILE = "course.yaml";

  /** A path with a suffix, other than those of pages that sites generate. */
  private static final Pattern SOURCE_FILE =
      Pattern.compile(".*[^/.]\\.(?!html?$|php$|aspx?$)[A-Za-z][A-Za-z0-9]{0,5}");

  /** More unfinished writes of one file than ever stand beside it. */
  private static final int MAX_ATTEMPTS = 100;

  private static final FactsReader.Result NO_FACTS =
      new FactsReader.Result(CourseFacts.NONE, List.of());

  private ScheduleFiles() {}

  /** Something that writes a file's content. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it. The stream is closed by the caller. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Reads a file, with the {@code course.yaml} beside it if there is one.
   *
   * @throws IOException if a file cannot be read; what is wrong in it is a finding instead
   */
  public static ScheduleFile read(Path file) throws IOException {
    return read(file, ReadOptions.DEFAULT);
  }

  /**
   * Reads a file, with the {@code course.yaml} beside it if there is one.
   *
   * @throws IOException if a file cannot be read; what is wrong in it is a finding instead
   */
  public static ScheduleFile read(Path file, ReadOptions options) throws IOException {
    Path factsFile = file.resolveSibling(FACTS_FILE);
    LinkTargets targets = link -> target(file, link);
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(options.maxBytes() + 1);
      FactsReader.Result facts = Files.exists(factsFile) ? facts(factsFile) : NO_FACTS;
      return read(file.toString(), bytes, options, facts, targets);
    }
  }

  private static FactsReader.Result facts(Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      // One byte over the bound is enough for the reader to say so.
      bytes = in.readNBytes(FactsReader.MAX_LENGTH + 1);
    }
    Decoder text = Decoder.decode(file.toString(), bytes);
    FactsReader.Result facts = FactsReader.readFile(Place.of(text.source()));
    List<Finding> findings = new ArrayList<>(text.findings());
    findings.addAll(facts.findings());
    return new FactsReader.Result(facts.facts(), findings);
  }

  /**
   * Reads a stream to its end.
   *
   * @param in the stream, which is not closed
   * @param name stands for it in findings
   * @throws IOException if it cannot be read; what is wrong in it is a finding instead
   */
  public static ScheduleFile read(InputStream in, String name, ReadOptions options)
      throws IOException {
    byte[] bytes = in.readNBytes(options.maxBytes() + 1);
    return read(name, bytes, options, NO_FACTS, LinkTargets.UNKNOWN);
  }

  private static ScheduleFile read(
      String name,
      byte[] bytes,
      ReadOptions options,
      FactsReader.Result factsFile,
      LinkTargets targets) {
    if (bytes.length > options.maxBytes()) {
      return tooLong(name, options);
    }
    Decoder text = Decoder.decode(name, bytes);
    List<Finding> findings = new ArrayList<>(text.findings());
    findings.addAll(factsFile.findings());
    ScheduleReading reading =
        switch (format(name, options)) {
          case MD ->
              readTables(MarkdownReader.read(text.source()), options, factsFile.facts(), findings);
          case CSV ->
              readTables(CsvReader.read(text.source()), options, factsFile.facts(), findings);
          case YAML ->
              DataSchedule.read(
                  text.source(),
                  YamlReader.read(text.source()),
                  options,
                  factsFile.facts(),
                  findings);
          case JSON ->
              DataSchedule.read(
                  text.source(),
                  JsonReader.read(text.source()),
                  options,
                  factsFile.facts(),
                  findings);
        };
    findings.sort(Finding.ORDER);
    return new ScheduleFile(reading.schedule(), reading.origins(), targets, findings);
  }

  private static ScheduleReading readTables(
      TableDocument document, ReadOptions options, CourseFacts beside, List<Finding> findings) {
    Optional<FactsReader.Result> frontMatter =
        document.frontMatter().map(FactsReader::readFrontMatter);
    frontMatter.ifPresent(matter -> findings.addAll(matter.findings()));
    StatedKeys keys = StatedKeys.of(document.frontMatter());
    CourseFacts stated =
        keys.over(frontMatter.map(FactsReader.Result::facts).orElse(CourseFacts.NONE), findings);
    CourseFacts facts = options.facts().orElse(stated).orElse(beside);
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

  private static TextFormat format(String name, ReadOptions options) {
    return options.format().or(() -> TextFormat.of(name)).orElse(TextFormat.MD);
  }

  private static ScheduleFile tooLong(String name, ReadOptions options) {
    Source source = Source.of(name, "");
    Schedule schedule = Schedule.of(options.facts(), List.of());
    Finding finding =
        Finding.of(
                Rule.LIMIT_EXCEEDED,
                Place.startOf(source),
                "the input is over the bound of `" + options.maxBytes() + "` bytes and is not read")
            .withHelp("split it, or raise the bound");
    return new ScheduleFile(
        schedule, Origins.none(schedule), LinkTargets.UNKNOWN, List.of(finding));
  }

  /**
   * Whether a link's file is there. What a site may generate, and what is no path, is not known.
   */
  private static LinkTargets.Target target(Path file, Link link) {
    String path = link.target().replaceAll("[?#].*", "");
    if (!link.isRelative() || path.startsWith("/") || !SOURCE_FILE.matcher(path).matches()) {
      return LinkTargets.Target.UNKNOWN;
    }
    try {
      return Files.exists(file.resolveSibling(URI.create(path).getPath()))
          ? LinkTargets.Target.EXISTS
          : LinkTargets.Target.MISSING;
    } catch (IllegalArgumentException notAPath) {
      return LinkTargets.Target.UNKNOWN;
    }
  }

  /**
   * Writes a file: all of it appears under its name, or an existing one stays as it is.
   *
   * @throws IOException if the target cannot be written; no part of it is left
   */
  public static void write(Path target, Content content) throws IOException {
    // A link's target is replaced, not the link.
    Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    if (Files.isDirectory(file)) {
      throw new FileSystemException(target.toString(), null, "is a directory");
    }
    Path part = newPart(file);
    try {
      try (OutputStream out = Files.newOutputStream(part)) {
        content.writeTo(out);
      }
      if (Files.exists(file) && Files.getFileStore(file).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(file));
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** A new file beside the target, with the permissions that any new file gets there. */
  private static Path newPart(Path file) throws IOException {
    for (int attempt = 0; ; attempt++) {
      try {
        return Files.createFile(file.resolveSibling("." + file.getFileName() + ".part" + attempt));
      } catch (FileAlreadyExistsException taken) {
        if (attempt == MAX_ATTEMPTS) {
          throw taken;
        }
      }
    }
  }
}
