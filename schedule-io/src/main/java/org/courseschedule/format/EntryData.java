package org.courseschedule.format;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.courseschedule.data.Data;
import org.courseschedule.data.Data.Field;
import org.courseschedule.data.Data.Fields;
import org.courseschedule.data.Data.Text;
import org.courseschedule.data.DataReading;
import org.courseschedule.data.JsonReader;
import org.courseschedule.data.JsonWriter;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins;
import org.courseschedule.finding.Origins.EntryOrigin;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Source;
import org.courseschedule.model.ClassNumber;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.Extra;
import org.courseschedule.model.Milestone;
import org.courseschedule.model.NoClass;
import org.courseschedule.model.Presentation;
import org.courseschedule.model.RichText;

/**
 * An entry as a mapping of the project's own schema. What a key leaves out has its documented
 * default; nothing is inferred, and every entry is read back as it was.
 */
public final class EntryData {

  static final List<String> KEYS =
      List.of(
          "date",
          "date-text",
          "weekdays",
          "time",
          "kind",
          "number",
          "topic",
          "presentations",
          "milestones",
          "reading-text",
          "readings",
          "notes",
          "no-class",
          "extras");

  static final List<String> PRESENTATION_KEYS = List.of("presenters", "title");
  static final List<String> MILESTONE_KEYS = List.of("kind", "what", "text");
  static final List<String> NO_CLASS_KEYS = List.of("reason", "follows");
  static final List<String> EXTRA_KEYS = List.of("name", "text");

  private EntryData() {}

  /** The entry as a mapping; what has its default is left out. */
  public static Fields write(Entry entry) {
    List<Field> fields = new ArrayList<>();
    WhenData.write(entry.when(), fields);
    if (entry.kind() != usualKind(entry.noClass())) {
      fields.add(Field.of("kind", Data.text(FieldsReader.name(entry.kind()))));
    }
    entry.number().ifPresent(number -> fields.add(Field.of("number", number(number))));
    add(fields, "topic", entry.topic());
    add(fields, "presentations", entry.presentations(), EntryData::presentation);
    add(fields, "milestones", entry.milestones(), EntryData::milestone);
    add(fields, "reading-text", entry.readingText());
    add(fields, "readings", entry.readings(), ReadingData::write);
    add(fields, "notes", entry.notes());
    entry.noClass().ifPresent(noClass -> fields.add(Field.of("no-class", noClass(noClass))));
    add(fields, "extras", entry.extras(), EntryData::extra);
    return Data.fields(fields);
  }

  /** The entry as JSON on one line. */
  public static String toJson(Entry entry) {
    return JsonWriter.writeLine(write(entry));
  }

  /** The entry that {@link #toJson} wrote; empty if the text is not an entry, whole and correct. */
  public static Optional<Entry> fromJson(String json) {
    DataReading reading = JsonReader.read(Source.of("entry", json));
    List<Finding> findings = new ArrayList<>(reading.findings());
    Optional<Entry> entry =
        reading
            .root()
            .filter(Fields.class::isInstance)
            .map(fields -> read((Fields) fields, findings));
    return findings.isEmpty() ? entry : Optional.empty();
  }

  /** The kind where none is written. */
  private static EntryKind usualKind(Optional<NoClass> noClass) {
    return noClass.isPresent() ? EntryKind.BREAK : EntryKind.CLASS;
  }

  private static Data number(ClassNumber number) {
    return number.part().isEmpty() ? Data.bare(number) : Data.text(number.toString());
  }

  private static void add(List<Field> fields, String key, RichText text) {
    if (!text.equals(RichText.EMPTY)) {
      fields.add(Field.of(key, RichTextData.write(text)));
    }
  }

  private static <T> void add(
      List<Field> fields, String key, List<T> items, Function<T, Data> writer) {
    if (!items.isEmpty()) {
      fields.add(Field.of(key, Data.items(items.stream().map(writer).toList())));
    }
  }

  private static Data presentation(Presentation presentation) {
    List<Field> fields = new ArrayList<>();
    add(fields, "presenters", presentation.presenters(), Data::text);
    add(fields, "title", presentation.title());
    return Data.fields(fields);
  }

  private static Data milestone(Milestone milestone) {
    List<Field> fields = new ArrayList<>();
    fields.add(Field.of("kind", Data.text(FieldsReader.name(milestone.kind()))));
    fields.add(Field.of("what", Data.text(milestone.what())));
    if (!milestone.text().equals(RichText.of(milestone.what()))) {
      fields.add(Field.of("text", RichTextData.write(milestone.text())));
    }
    return Data.fields(fields);
  }

  private static Data noClass(NoClass noClass) {
    Data reason = Data.text(noClass.reason());
    return noClass
        .follows()
        .<Data>map(
            day ->
                Data.fields(
                    Field.of("reason", reason),
                    Field.of("follows", Data.text(FieldsReader.name(day)))))
        .orElse(reason);
  }

  private static Data extra(Extra extra) {
    return Data.fields(
        Field.of("name", Data.text(extra.name())),
        Field.of("text", RichTextData.write(extra.text())));
  }

  /**
   * Reads an entry. A value that is wrong is left out, alone, and reported.
   *
   * @param findings where to report
   */
  public static Entry read(Fields mapping, List<Finding> findings) {
    FieldsReader fields = FieldsReader.of(mapping, KEYS, findings);
    Optional<NoClass> noClass = fields.value("no-class").flatMap(value -> noClass(value, fields));
    return new Entry(
        fields
            .read(
                "kind",
                FieldsReader.oneOf(EntryKind.values()),
                FieldsReader.names(EntryKind.values()))
            .orElse(usualKind(noClass)),
        fields.read("number", Notations::number, "a number as `7` or `7a`"),
        WhenData.read(fields),
        RichTextData.read(fields, "topic"),
        list(fields, "presentations", EntryData::presentation),
        list(fields, "milestones", EntryData::milestone),
        RichTextData.read(fields, "reading-text"),
        list(fields, "readings", ReadingData::read),
        RichTextData.read(fields, "notes"),
        noClass,
        list(fields, "extras", EntryData::extra));
  }

  /** Reads one value of a mapping. */
  private interface ItemReader<T> {
    Optional<T> read(Data item, FieldsReader entry);
  }

  private static <T> List<T> list(FieldsReader entry, String key, ItemReader<T> reader) {
    return entry.items(key).stream().flatMap(item -> reader.read(item, entry).stream()).toList();
  }

  private static Optional<Presentation> presentation(Data item, FieldsReader entry) {
    Optional<FieldsReader> fields = entry.fields(item, "presentations", PRESENTATION_KEYS);
    List<String> presenters =
        fields
            .map(
                value ->
                    value.items("presenters").stream()
                        .flatMap(
                            one -> value.read(one, "presenters", Optional::of, "names").stream())
                        .toList())
            .orElse(List.of());
    if (fields.isPresent() && presenters.isEmpty()) {
      entry.invalid(item, "presentations", "a mapping with `presenters`, and their `title`");
    }
    return presenters.isEmpty()
        ? Optional.empty()
        : fields.map(value -> new Presentation(presenters, RichTextData.read(value, "title")));
  }

  private static Optional<Milestone> milestone(Data item, FieldsReader entry) {
    Optional<FieldsReader> fields = entry.fields(item, "milestones", MILESTONE_KEYS);
    if (fields.isPresent() && fields.get().value("kind").isEmpty()) {
      entry.invalid(item, "milestones", "a mapping with `kind` and `what`");
    }
    return fields.flatMap(
        value -> {
          String what = value.text("what").orElse("");
          RichText text =
              value.value("text").isPresent()
                  ? RichTextData.read(value, "text")
                  : RichText.of(what);
          return value
              .read(
                  "kind",
                  FieldsReader.oneOf(Milestone.Kind.values()),
                  FieldsReader.names(Milestone.Kind.values()))
              .map(kind -> new Milestone(kind, what, text));
        });
  }

  private static Optional<NoClass> noClass(Data value, FieldsReader entry) {
    return value instanceof Text reason
        ? Optional.of(new NoClass(reason.text(), Optional.empty()))
        : entry
            .fields(value, "no-class", NO_CLASS_KEYS)
            .map(
                fields ->
                    new NoClass(
                        fields.text("reason").orElse(""),
                        fields.read(
                            "follows",
                            FieldsReader.oneOf(DayOfWeek.values()),
                            FieldsReader.names(DayOfWeek.values()))));
  }

  private static Optional<Extra> extra(Data item, FieldsReader entry) {
    return entry
        .fields(item, "extras", EXTRA_KEYS)
        .map(
            fields -> new Extra(fields.text("name").orElse(""), RichTextData.read(fields, "text")));
  }

  /** Where an entry and its parts stand. */
  public static EntryOrigin origin(Fields mapping) {
    Map<Origins.Field, Place> cells = new EnumMap<>(Origins.Field.class);
    Map.of(
            Origins.Field.WHEN, List.of("date", "date-text"),
            Origins.Field.NUMBER, List.of("number"),
            Origins.Field.TOPIC, List.of("topic", "presentations"),
            Origins.Field.MILESTONES, List.of("milestones"),
            Origins.Field.READINGS, List.of("reading-text", "readings"),
            Origins.Field.NOTES, List.of("notes"))
        .forEach(
            (part, keys) ->
                keys.stream()
                    .flatMap(key -> mapping.field(key).stream())
                    .findFirst()
                    .ifPresent(field -> cells.put(part, field.value().place())));
    List<Place> extras =
        FieldsReader.of(mapping, KEYS, new ArrayList<>()).items("extras").stream()
            .filter(Fields.class::isInstance)
            .map(Data::place)
            .toList();
    return new EntryOrigin(mapping.place(), cells, extras);
  }
}
