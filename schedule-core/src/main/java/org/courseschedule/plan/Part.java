package org.courseschedule.plan;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.courseschedule.model.Entry;

/** A part of an entry in which two versions of it may differ. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
public enum Part {
  KIND(Entry::kind),
  NUMBER(Entry::number),
  /** The days, the time, or how the table writes them. */
  WHEN(Entry::when),
  TOPIC(Entry::topic),
  PRESENTATIONS(Entry::presentations),
  MILESTONES(Entry::milestones),
  /** The cell of readings, or what was understood of it. */
  READINGS(entry -> List.of(entry.readingText(), entry.readings())),
  NOTES(Entry::notes),
  NO_CLASS(Entry::noClass),
  EXTRAS(Entry::extras);

  private final Function<Entry, Object> value;

  Part(Function<Entry, Object> value) {
    this.value = value;
  }

  /** The parts in which two entries differ; none if they are equal. */
  public static Set<Part> differing(Entry one, Entry other) {
    return Arrays.stream(values())
        .filter(part -> !Objects.equals(part.value.apply(one), part.value.apply(other)))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
  }
}
