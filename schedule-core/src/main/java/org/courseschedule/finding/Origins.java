package org.courseschedule.finding;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.courseschedule.model.Schedule;

/**
 * Where the parts of a schedule came from, kept beside it.
 *
 * @param document the start of the schedule's source
 * @param columns the header of a column of the table, by what the column holds
 * @param entries the places of each entry, in the order of the schedule's entries
 */
public record Origins(Place document, Map<Field, Place> columns, List<EntryOrigin> entries) {

  /** A part of an entry. */
  public enum Field {
    WHEN,
    NUMBER,
    TOPIC,
    MILESTONES,
    READINGS,
    NOTES
  }

  /**
   * Where one entry came from.
   *
   * @param row all of it
   * @param cells the cells of its fields; a field without a cell is absent
   * @param extras the cells of its extras, in their order
   */
  public record EntryOrigin(Place row, Map<Field, Place> cells, List<Place> extras) {
    public EntryOrigin {
      cells = Map.copyOf(cells);
      extras = List.copyOf(extras);
    }
  }

  public Origins {
    columns = Map.copyOf(columns);
    entries = List.copyOf(entries);
  }

  /**
   * The origins of a schedule that was made by a program: each entry is named by its place in it.
   */
  public static Origins none(Schedule schedule) {
    List<EntryOrigin> entries =
        IntStream.rangeClosed(1, schedule.entries().size())
            .mapToObj(
                number ->
                    new EntryOrigin(
                        Place.startOf(Source.of("entry " + number, "")), Map.of(), List.of()))
            .toList();
    return new Origins(Place.startOf(Source.of("schedule", "")), Map.of(), entries);
  }

  /**
   * Where a field of an entry came from; the whole row if it has no cell of its own.
   *
   * @param entry the entry's index, from 0
   */
  public Place place(int entry, Field field) {
    EntryOrigin origin = entries.get(entry);
    return origin.cells().getOrDefault(field, origin.row());
  }

  /**
   * Where an extra of an entry came from; the whole row if that is not known.
   *
   * @param entry the entry's index, from 0
   * @param extra the extra's index, from 0
   */
  public Place extra(int entry, int extra) {
    EntryOrigin origin = entries.get(entry);
    return extra < origin.extras().size() ? origin.extras().get(extra) : origin.row();
  }

  /** The header of the column that holds a field; the start of the document if there is none. */
  public Place column(Field field) {
    return columns.getOrDefault(field, document);
  }

  /** The index of the entry in whose row a place lies. */
  public OptionalInt entryAt(Place place) {
    return IntStream.range(0, entries.size())
        .filter(entry -> entries.get(entry).row().contains(place))
        .findFirst();
  }
}
