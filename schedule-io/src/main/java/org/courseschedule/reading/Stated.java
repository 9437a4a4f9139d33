package org.courseschedule.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.model.RichText.Style;

/**
 * What stands beside a table because the table cannot say it, in the notation of the own schema. It
 * goes before what is read from the table.
 *
 * @param year the calendar year of the first date, where the course facts do not state it
 * @param facts the course facts that are stated and not written under their own keys
 * @param course these facts, as JSON
 * @param prose the paragraphs behind those that stand in the text, each as JSON
 * @param entries by the index of the entry what its row cannot say, as JSON
 * @param alone whether the rows say nothing else
 */
public record Stated(
    OptionalInt year,
    Set<FactKey> facts,
    Optional<String> course,
    List<String> prose,
    Map<Integer, String> entries,
    boolean alone) {

  /** Nothing is stated. */
  public static final Stated NOTHING =
      new Stated(OptionalInt.empty(), Set.of(), Optional.empty(), List.of(), Map.of(), false);

  /** The name of the column of {@link #entries}. */
  public static final String ENTRY = "schedule:entry";

  /** The front matter's key of {@link #year}. */
  public static final String YEAR = "schedule:year";

  /** The front matter's key of {@link #course}. */
  public static final String COURSE = "schedule:course";

  /** The front matter's key of {@link #prose}. */
  public static final String PROSE = "schedule:prose";

  public Stated {
    facts = Set.copyOf(facts);
    prose = List.copyOf(prose);
    entries = Map.copyOf(entries);
  }

  /**
   * A statement of an entry as it stands in its cell. Code needs no escapes, and pages show it as
   * what it is. A pipe would part cells, a tag might begin.
   */
  public static RichText cell(String json) {
    Run code =
        new Run(
            json.replace("|", "\\u007c").replace("<", "\\u003c"),
            Set.of(Style.CODE),
            Optional.empty(),
            Optional.empty());
    return new RichText(List.of(code));
  }

  /** This with a year. */
  public Stated withYear(int year) {
    return new Stated(OptionalInt.of(year), facts, course, prose, entries, alone);
  }

  /** This with course facts. */
  public Stated withCourse(Set<FactKey> facts, Optional<String> course) {
    return new Stated(year, facts, course, prose, entries, alone);
  }

  /** This with paragraphs. */
  public Stated withProse(List<String> prose) {
    return new Stated(year, facts, course, prose, entries, alone);
  }

  /** This with rows that say nothing else. */
  public Stated withAlone() {
    return new Stated(year, facts, course, prose, entries, true);
  }

  /** This with entries. */
  public Stated withEntries(Map<Integer, String> entries) {
    return new Stated(year, facts, course, prose, entries, alone);
  }
}
