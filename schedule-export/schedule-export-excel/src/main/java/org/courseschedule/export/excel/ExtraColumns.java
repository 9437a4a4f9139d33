package org.courseschedule.export.excel;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.courseschedule.model.Extra;
import org.jspecify.annotations.Nullable;

/** The further columns of the table, in the order in which their names first appear. */
final class ExtraColumns {

  /**
   * A column of the table.
   *
   * @param name its header
   * @param nth which of the columns of this name it is, from 1
   */
  private record Key(String name, int nth) {}

  private ExtraColumns() {}

  static List<Column<Listed>> of(List<Listed> entries) {
    List<Map<Key, Integer>> byEntry =
        entries.stream().map(listed -> keys(listed.entry().extras())).toList();
    Set<Key> all = new LinkedHashSet<>();
    byEntry.forEach(keys -> all.addAll(keys.keySet()));
    return all.stream().map(key -> column(key, byEntry)).toList();
  }

  /** Which of the extras stands in which column. */
  private static Map<Key, Integer> keys(List<Extra> extras) {
    Map<Key, Integer> keys = new LinkedHashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (int index = 0; index < extras.size(); index++) {
      String name = extras.get(index).name();
      keys.put(new Key(name, counts.merge(name, 1, Integer::sum)), index);
    }
    return keys;
  }

  private static Column<Listed> column(Key key, List<Map<Key, Integer>> byEntry) {
    String header = key.name().isBlank() ? "(no name)" : key.name();
    return new Column<>(header, listed -> cell(listed, byEntry.get(listed.index()).get(key)));
  }

  private static Cell cell(Listed listed, @Nullable Integer extra) {
    return extra == null
        ? Cell.BLANK
        : ScheduleSheet.marked(
            listed.entry(),
            Cell.of(listed.entry().extras().get(extra).text(), listed.extra(extra)));
  }
}
