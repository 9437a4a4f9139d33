package org.courseschedule.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.courseschedule.data.Data;
import org.courseschedule.data.Data.Field;
import org.courseschedule.data.Data.Fields;
import org.courseschedule.data.Data.Items;
import org.courseschedule.data.Data.Text;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Nearest;
import org.courseschedule.finding.Rule;

/** Reads the values of one mapping by their keys. What is wrong is reported and left out. */
public final class FieldsReader {

  private final Fields fields;
  private final List<Finding> findings;

  private FieldsReader(Fields fields, List<Finding> findings) {
    this.fields = fields;
    this.findings = findings;
  }

  /**
   * A reader of a mapping; a key that it cannot have is reported.
   *
   * @param keys those that it can have
   * @param findings where to report
   */
  public static FieldsReader of(Fields fields, List<String> keys, List<Finding> findings) {
    fields.fields().stream()
        .filter(field -> !keys.contains(field.name()))
        .forEach(field -> findings.add(unknown(field, keys)));
    return new FieldsReader(fields, findings);
  }

  private static Finding unknown(Field field, List<String> keys) {
    String help =
        Nearest.to(field.name(), keys)
            .map(nearest -> "did you mean `" + nearest + "`?")
            .orElse("the keys are `" + String.join("`, `", keys) + "`");
    return Finding.of(
            Rule.KEY_UNKNOWN,
            field.namePlace(),
            "there is no key `%s` here; it is left out".formatted(field.name()))
        .withHelp(help);
  }

  /** The value of a key; empty if there is none, or it is null. */
  public Optional<Data> value(String key) {
    return fields
        .field(key)
        .map(Field::value)
        .filter(value -> !(value instanceof Text text && text.isNull()));
  }

  /** The text of a key, exactly as it is written. */
  public Optional<String> text(String key) {
    return read(key, Optional::of, "one value");
  }

  /**
   * The value of a key that is written as text.
   *
   * @param expected what it has to be, for people
   */
  public <T> Optional<T> read(String key, Function<String, Optional<T>> parser, String expected) {
    return value(key).flatMap(value -> read(value, key, parser, expected));
  }

  /** One value that is written as text. */
  public <T> Optional<T> read(
      Data value, String key, Function<String, Optional<T>> parser, String expected) {
    Optional<T> read = value instanceof Text text ? parser.apply(text.text()) : Optional.empty();
    if (read.isEmpty()) {
      invalid(value, key, expected);
    }
    return read;
  }

  /** The items of a list; one value that is no list counts as its only item. */
  public List<Data> items(String key) {
    return value(key)
        .map(value -> value instanceof Items list ? list.items() : List.of(value))
        .orElse(List.of());
  }

  /** The mapping under a value; anything else is reported. */
  public Optional<FieldsReader> fields(Data value, String key, List<String> keys) {
    if (value instanceof Fields mapping) {
      return Optional.of(of(mapping, keys, findings));
    }
    invalid(value, key, "a mapping with `" + String.join("`, `", keys) + "`");
    return Optional.empty();
  }

  /** Reports a value that its key cannot have. */
  public void invalid(Data value, String key, String expected) {
    findings.add(invalidValue(value, key, expected));
  }

  /** A finding on a value that its key cannot have. */
  public static Finding invalidValue(Data value, String key, String expected) {
    String said = value instanceof Text text ? "`" + text.text().strip() + "`" : "a list";
    return Finding.of(
            Rule.VALUE_INVALID,
            value.place(),
            "%s is no value of `%s`; it is left out"
                .formatted(value instanceof Fields ? "a mapping" : said, key))
        .withHelp("`" + key + "` is " + expected);
  }

  List<Finding> findings() {
    return findings;
  }

  /** How a value of an enum is written: {@code TO_DO} as {@code to-do}. */
  static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Reads what {@link #name} writes, in any case. */
  static <E extends Enum<E>> Function<String, Optional<E>> oneOf(E[] values) {
    return text ->
        Arrays.stream(values)
            .filter(value -> name(value).equalsIgnoreCase(text.strip()))
            .findFirst();
  }

  /** Names all values of an enum, for people. */
  static String names(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> "`" + name(value) + "`")
        .collect(Collectors.joining(", ", "one of ", ""));
  }
}
