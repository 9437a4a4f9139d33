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
import java.util.regex.Pattern;
import org.courseschedule.check.LinkTargets;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Place;
import org.courseschedule.model.Link;
import org.courseschedule.reading.FactsReader;

/** Reads schedules from files, and writes files whole or not at all. */
public final class ScheduleFiles {

  /** The file beside a schedule that states the facts of its course. */
  public static final String FACTS_FILE = "course.yaml";

  /** A path with a suffix, other than those of pages that sites generate. */
  private static final Pattern SOURCE_FILE =
      Pattern.compile(".*[^/.]\\.(?!html?$|php$|aspx?$)[A-Za-z][A-Za-z0-9]{0,5}");

  /** More unfinished writes of one file than ever stand beside it. */
  private static final int MAX_ATTEMPTS = 100;

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
    InputReader reader = reader(file, options);
    try (InputStream in = Files.newInputStream(file)) {
      return reader.read(in.readNBytes(options.maxBytes() + 1));
    }
  }

  /** Reads the bytes of a file, with what stands beside it. */
  static InputReader reader(Path file, ReadOptions options) throws IOException {
    InputReader alone = InputReader.of(file.toString(), options);
    Path factsFile = file.resolveSibling(FACTS_FILE);
    return new InputReader(
        alone.name(),
        options,
        Files.exists(factsFile) ? facts(factsFile) : alone.beside(),
        link -> target(file, link));
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
    return InputReader.of(name, options).read(in.readNBytes(options.maxBytes() + 1));
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
