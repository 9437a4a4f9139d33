package org.courseschedule.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.courseschedule.data.Data.Field;
import org.courseschedule.data.Data.Fields;
import org.courseschedule.data.Data.Items;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Rule;

/** Finds names that stand twice in one mapping, of which most readers keep only one. */
final class RepeatedKeys {

  private RepeatedKeys() {}

  static void addTo(List<Finding> findings, Data data) {
    if (data instanceof Items list) {
      list.items().forEach(item -> addTo(findings, item));
    } else if (data instanceof Fields mapping) {
      Map<String, Field> seen = new HashMap<>();
      for (Field field : mapping.fields()) {
        Field first = seen.putIfAbsent(field.name(), field);
        if (first != null) {
          findings.add(repeated(first, field));
        }
        addTo(findings, field.value());
      }
    }
  }

  private static Finding repeated(Field first, Field second) {
    return Finding.of(
            Rule.KEY_REPEATED,
            second.namePlace(),
            "the key `%s` stands twice in one mapping".formatted(second.name()))
        .withRelated(first.namePlace(), "it stands here first")
        .withHelp("keep one of the two, or rename one");
  }
}
