package org.courseschedule.export.html.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.courseschedule.model.Entry;

/** The anchors of the entries: what a link to one of them ends with. */
final class Ids {

  private Ids() {}

  /** One for each entry, each only once; those that share a number or a day are counted on. */
  static List<String> of(List<Entry> entries) {
    Map<String, Integer> uses = new HashMap<>();
    List<String> ids = new ArrayList<>();
    for (Entry entry : entries) {
      String id = wanted(entry, ids.size() + 1);
      int use = uses.merge(id, 1, Integer::sum);
      ids.add(use == 1 ? id : id + "-" + use);
    }
    return ids;
  }

  private static String wanted(Entry entry, int row) {
    return entry
        .number()
        .map(number -> "class-" + number)
        .or(() -> entry.when().first().map(day -> "day-" + day))
        .orElse("row-" + row);
  }
}
