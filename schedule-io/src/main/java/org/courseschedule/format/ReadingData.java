package org.courseschedule.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courseschedule.data.Data;
import org.courseschedule.data.Data.Field;
import org.courseschedule.data.Data.Text;
import org.courseschedule.model.Citation;
import org.courseschedule.model.Reading;
import org.courseschedule.model.RichText;

/** An item to read as a value: its label alone, or a mapping with what is understood of it. */
final class ReadingData {

  static final List<String> KEYS = List.of("label", "citation", "locator");
  static final List<String> CITATION_KEYS = List.of("author", "others", "year");

  private ReadingData() {}

  static Data write(Reading reading) {
    Data label = RichTextData.write(reading.label());
    if (reading.equals(Reading.of(reading.label())) && label instanceof Text) {
      return label;
    }
    List<Field> fields = new ArrayList<>();
    fields.add(Field.of("label", label));
    reading.citation().ifPresent(cited -> fields.add(Field.of("citation", write(cited))));
    reading.locator().ifPresent(part -> fields.add(Field.of("locator", Data.text(part))));
    return Data.fields(fields);
  }

  private static Data write(Citation citation) {
    List<Field> fields = new ArrayList<>();
    fields.add(Field.of("author", Data.text(citation.author())));
    if (citation.others()) {
      fields.add(Field.of("others", Data.bare(true)));
    }
    fields.add(Field.of("year", Data.bare(citation.year())));
    return Data.fields(fields);
  }

  static Optional<Reading> read(Data value, FieldsReader entry) {
    if (value instanceof Text) {
      RichText label = RichTextData.read(value, "readings", entry.findings());
      return Optional.of(Reading.of(label));
    }
    return entry
        .fields(value, "readings", KEYS)
        .map(
            fields ->
                new Reading(
                    RichTextData.read(fields, "label"),
                    fields.value("citation").flatMap(cited -> citation(cited, fields)),
                    fields.text("locator")));
  }

  private static Optional<Citation> citation(Data value, FieldsReader reading) {
    Optional<FieldsReader> fields = reading.fields(value, "citation", CITATION_KEYS);
    Optional<Integer> year =
        fields.flatMap(cited -> cited.read("year", Notations::integer, "a year as `2003`"));
    if (fields.isPresent() && year.isEmpty() && fields.get().value("year").isEmpty()) {
      reading.invalid(value, "citation", "a mapping with `author` and `year`");
    }
    return year.map(
        when ->
            new Citation(
                fields.get().text("author").orElse(""), truth(fields.get(), "others"), when));
  }

  private static boolean truth(FieldsReader fields, String key) {
    return fields.read(key, ReadingData::truth, "`true` or `false`").orElse(false);
  }

  private static Optional<Boolean> truth(String text) {
    return switch (text) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
