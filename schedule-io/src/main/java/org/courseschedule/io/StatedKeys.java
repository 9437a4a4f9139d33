package org.courseschedule.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courseschedule.data.Data;
import org.courseschedule.data.Data.Field;
import org.courseschedule.data.Data.Fields;
import org.courseschedule.data.Data.Items;
import org.courseschedule.data.YamlReader;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.format.FieldsReader;
import org.courseschedule.format.RichTextData;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.RichText;
import org.courseschedule.reading.FactKey;
import org.courseschedule.reading.Stated;

/**
 * What front matter states under the reserved keys, in the notation of the own schema.
 *
 * @param keys the front matter; no fields if it has none of these keys
 */
record StatedKeys(Fields keys) {

  /** Reads the reserved keys of a document's front matter. */
  static StatedKeys of(Optional<Place> frontMatter) {
    return frontMatter
        .filter(yaml -> yaml.text().contains(Stated.COURSE) || yaml.text().contains(Stated.PROSE))
        .flatMap(yaml -> YamlReader.read(yaml, Rule.FACTS_UNREADABLE).root())
        .filter(Fields.class::isInstance)
        .map(fields -> new StatedKeys((Fields) fields))
        .orElse(new StatedKeys(Data.fields()));
  }

  /** The facts, and before them those that are stated. */
  CourseFacts over(CourseFacts facts, List<Finding> findings) {
    Optional<Data> course = keys.field(Stated.COURSE).map(Field::value);
    if (course.isEmpty()) {
      return facts;
    }
    if (!(course.get() instanceof Fields stated)) {
      findings.add(
          FieldsReader.invalidValue(course.get(), Stated.COURSE, "a mapping of course facts"));
      return facts;
    }
    List<Field> base = new ArrayList<>();
    FactsData.write(facts, base);
    List<String> names = new ArrayList<>();
    for (FactKey key : FactKey.values()) {
      names.add(key.key());
    }
    return FactsData.read(
        FieldsReader.of(Overlay.over(Data.fields(base), stated), names, findings));
  }

  /** The paragraphs behind those in the text. */
  List<RichText> prose(List<Finding> findings) {
    Optional<Data> prose = keys.field(Stated.PROSE).map(Field::value);
    List<Data> items =
        prose.isPresent() && prose.get() instanceof Items list
            ? list.items()
            : prose.stream().toList();
    return items.stream().map(item -> RichTextData.read(item, Stated.PROSE, findings)).toList();
  }
}
