package org.courseschedule.data;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Source;

/** A value of a tree as YAML and JSON have it, and where it stands. */
public sealed interface Data {

  /** Where the value stands, quotes and brackets included. */
  Place place();

  /**
   * A scalar, as the text that is written: {@code 010}, {@code no} and {@code 14:00} are these very
   * characters.
   *
   * @param text what is written, without quotes and with escapes resolved
   * @param bare whether it stands without quotes, as numbers, {@code true} and {@code null} do
   * @param place where
   */
  record Text(String text, boolean bare, Place place) implements Data {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    /** Whether it says that there is no value. */
    public boolean isNull() {
      return bare && NULLS.contains(text);
    }
  }

  /**
   * A list.
   *
   * @param items in order
   * @param place from the first to the last
   */
  record Items(List<Data> items, Place place) implements Data {
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * A mapping of names to values.
   *
   * @param fields in order; a name may stand twice
   * @param place from the first to the last
   */
  record Fields(List<Field> fields, Place place) implements Data {
    public Fields {
      fields = List.copyOf(fields);
    }

    /** The first field of a name; empty if there is none. */
    public Optional<Field> field(String name) {
      return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
  }

  /**
   * A name and its value.
   *
   * @param name the name
   * @param namePlace where the name stands
   * @param value the value
   */
  record Field(String name, Place namePlace, Data value) {

    /** A field that stands nowhere yet. */
    public static Field of(String name, Data value) {
      return new Field(name, NOWHERE, value);
    }
  }

  /** The place of what a program made. */
  Place NOWHERE = Place.startOf(Source.of("schedule", ""));

  /** A text that stands nowhere yet. */
  static Text text(String text) {
    return new Text(text, false, NOWHERE);
  }

  /** A number or a truth value that stands nowhere yet. */
  static Text bare(Object value) {
    return new Text(value.toString(), true, NOWHERE);
  }

  /** A list that stands nowhere yet. */
  static Items items(List<? extends Data> items) {
    return new Items(List.copyOf(items), NOWHERE);
  }

  /** A mapping that stands nowhere yet. */
  static Fields fields(List<Field> fields) {
    return new Fields(fields, NOWHERE);
  }

  /** A mapping that stands nowhere yet. */
  static Fields fields(Field... fields) {
    return fields(Arrays.asList(fields));
  }
}
