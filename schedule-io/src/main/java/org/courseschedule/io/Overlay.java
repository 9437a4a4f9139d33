package org.courseschedule.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courseschedule.data.Data;
import org.courseschedule.data.Data.Field;
import org.courseschedule.data.Data.Fields;
import org.courseschedule.data.Data.Text;
import org.courseschedule.data.JsonWriter;

/** What one mapping has otherwise than another, as a mapping: its values go before the others. */
final class Overlay {

  private static final Data NULL = Data.bare("null");

  private Overlay() {}

  /** What has to be laid over a mapping to get another; a name that goes has the value null. */
  static Fields between(Fields from, Fields to) {
    List<Field> fields = new ArrayList<>();
    for (Field field : to.fields()) {
      Optional<String> old = from.field(field.name()).map(other -> text(other.value()));
      if (!old.equals(Optional.of(text(field.value())))) {
        fields.add(field);
      }
    }
    for (Field field : from.fields()) {
      if (to.field(field.name()).isEmpty()) {
        fields.add(Field.of(field.name(), NULL));
      }
    }
    return Data.fields(fields);
  }

  /** Two values are alike if they are written alike, wherever they stand. */
  private static String text(Data value) {
    return JsonWriter.writeLine(value);
  }

  /** A mapping with another one laid over it. */
  static Fields over(Fields base, Fields overlay) {
    List<Field> fields = new ArrayList<>();
    for (Field field : base.fields()) {
      if (overlay.field(field.name()).isEmpty()) {
        fields.add(field);
      }
    }
    overlay.fields().stream()
        .filter(field -> !(field.value() instanceof Text text && text.isNull()))
        .forEach(fields::add);
    return Data.fields(fields);
  }
}
