package org.courseschedule.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.Entry;
import org.courseschedule.model.Schedule;

/**
 * Writes edited schedules into the file that they were read from: only the lines change that have
 * to say something else. All others stay as they are to the byte, with their line ends, and so do
 * the encoding and the byte order mark.
 */
public final class ScheduleEdit {

  /**
   * How many entries are written otherwise than they were read.
   *
   * @param changed those that say something else, and those that stand elsewhere
   * @param added new ones
   * @param removed those that are gone
   */
  public record Changes(int changed, int added, int removed) {

    /** Nothing is written otherwise. */
    public static final Changes NONE = new Changes(0, 0, 0);
  }

  /** The edited file. */
  public static final class Result {

    private final byte[] bytes;
    private final Changes changes;
    private final List<Finding> findings;

    private Result(byte[] bytes, Changes changes, List<Finding> findings) {
      this.bytes = bytes.clone();
      this.changes = changes;
      this.findings = List.copyOf(findings);
    }

    /** All of it; those that were read if nothing could be or had to be written. */
    public byte[] bytes() {
      return bytes.clone();
    }

    /** How many entries were edited; none if the edit is not written. */
    public Changes changes() {
      return changes;
    }

    /** What it cannot say. */
    public List<Finding> findings() {
      return findings;
    }
  }

  private static final String BY_HAND =
      "edit the table by hand, or write the whole schedule to a new file";

  private final InputReader reader;
  private final byte[] bytes;
  private final Decoder decoded;
  private final ScheduleFile file;

  private ScheduleEdit(InputReader reader, byte[] bytes) {
    this.reader = reader;
    this.bytes = bytes;
    this.decoded = Decoder.decode(reader.name(), bytes);
    this.file = reader.read(bytes);
  }

  /**
   * Reads a file, with the {@code course.yaml} beside it if there is one.
   *
   * @throws IOException if a file cannot be read; what is wrong in it is a finding instead
   */
  public static ScheduleEdit of(Path file, ReadOptions options) throws IOException {
    return new ScheduleEdit(ScheduleFiles.reader(file, options), Files.readAllBytes(file));
  }

  /**
   * Reads bytes.
   *
   * @param name stands for them in findings; its suffix tells the format unless the options do
   */
  public static ScheduleEdit of(String name, byte[] bytes, ReadOptions options) {
    return new ScheduleEdit(InputReader.of(name, options), bytes.clone());
  }

  /** What was read. */
  public ScheduleFile file() {
    return file;
  }

  /**
   * The file as it says an edited schedule. It is read back: what it says otherwise is a finding.
   */
  public Result apply(Schedule wanted) {
    if (wanted.equals(file.schedule())) {
      return new Result(bytes, Changes.NONE, List.of());
    }
    if (reader.isTooLong(bytes) || !Arrays.equals(bytes(decoded.source().text()), bytes)) {
      return unchanged(
          "the edit is not written: not all of the file can be read as text",
          "correct what `encoding-invalid` or `limit-exceeded` names, or write a new file");
    }
    Optional<EditedText> edit = EditedText.of(reader.format(), file, wanted);
    if (edit.isEmpty()) {
      return unchanged(
          "the edit is not written: only rows of tables in Markdown and CSV are edited in place",
          "write the whole schedule to a new file, or edit this one by hand");
    }
    return edit.filter(EditedText::keepsRows)
        .or(() -> edit.get().inPlace())
        .map(this::apply)
        .orElseGet(this::rowsMoved);
  }

  private Result rowsMoved() {
    return unchanged(
        "the edit is not written: rows that each tell of several days, and rows that are no"
            + " lines of a pipe table, are changed in place, but not added, removed or moved",
        "add and remove rows by hand and write the other changes again, or write the whole"
            + " schedule to a new file");
  }

  private Result apply(EditedText edit) {
    String text = new ProvedEdit(edit, written -> read(written).schedule().entries()).text();
    if (!decoded.encoding().canHold(text)) {
      return unchanged(
          "the edit is not written: `%s` cannot be written in `%s`, the encoding of the file"
              .formatted(unheld(text), decoded.encoding().charset().name()),
          "save the file as UTF-8, and write the edit again");
    }
    ScheduleFile read = read(text);
    List<Entry> entries = read.schedule().entries();
    if (entries.size() != edit.wanted().entries().size()) {
      return unchanged(
          "the edit is not written: `%d` entries would then be read, not `%d`"
              .formatted(entries.size(), edit.wanted().entries().size()),
          BY_HAND);
    }
    OptionalInt damaged = edit.entries().damaged(entries);
    if (damaged.isPresent()) {
      return unchanged(
          file.origins().place(edit.entries().near(damaged.getAsInt()), Field.WHEN),
          edit.entries().isNew(damaged.getAsInt())
              ? "the edit is not written: the new row below this one would be read otherwise"
              : "the edit is not written: this row would then be read otherwise",
          BY_HAND);
    }
    return new Result(bytes(text), edit.entries().changes(entries), EditFindings.of(edit, read));
  }

  private byte[] bytes(String text) {
    return decoded.encoding().bytes(text);
  }

  private ScheduleFile read(String text) {
    return reader.read(bytes(text));
  }

  /** The first character that the encoding does not have. */
  private String unheld(String text) {
    return text.codePoints()
        .mapToObj(Character::toString)
        .filter(character -> !decoded.encoding().canHold(character))
        .findFirst()
        .orElse("");
  }

  private Result unchanged(String message, String help) {
    return unchanged(file.origins().document(), message, help);
  }

  private Result unchanged(Place place, String message, String help) {
    Finding finding = Finding.of(Rule.EDIT_UNWRITTEN, place, message).withHelp(help);
    return new Result(bytes, Changes.NONE, List.of(finding));
  }
}
