package org.courseschedule.reading;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What stands beside a table because the table cannot say it, or says it only to one who knows the
 * year. It goes before what is read from the table.
 *
 * @param year the calendar year of the first date, where the course facts do not state it
 * @param course the course facts that their own keys cannot say
 * @param prose how many paragraphs stand in the text; the further ones are stated
 * @param entries by the index of the entry what its row cannot say
 */
public record Stated(
    OptionalInt year, Optional<String> course, int prose, Map<Integer, String> entries) {

  /** The name of the column of {@link #entries}. */
  public static final String ENTRY = "schedule:entry";

  /** The front matter's key of {@link #year}. */
  public static final String YEAR = "schedule:year";

  /** The front matter's key of {@link #course}. */
  public static final String COURSE = "schedule:course";

  /** The front matter's key of the further paragraphs. */
  public static final String PROSE = "schedule:prose";

  public Stated {
    entries = Map.copyOf(entries);
  }
}
