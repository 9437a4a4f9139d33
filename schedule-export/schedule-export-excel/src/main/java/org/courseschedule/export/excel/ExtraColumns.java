package org.courseschedule.export.excel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.courseschedule.model.Extra;

/** The further columns of the table, in the order in which their names first appear. */
final class ExtraColumns {

  /**
   * A column of the table.
   *
   * @param name its header
   * @param nth how many columns of this name stand before it in the same row
   */
  private record Key(String name, int nth) {}

  private ExtraColumns() {}

  static List<Column<Listed>> of(List<Listed> entries) {
    Set<Key> keys = new LinkedHashSet<>();
    entries.forEach(listed -> keys.addAll(keys(listed.entry().extras())));
    return keys.stream().map(ExtraColumns::column).toList();
  }

  private static List<Key> keys(List<Extra> extras) {
    List<Key> keys = new ArrayList<>();
    for (Extra extra : extras) {
      int nth = (int) keys.stream().filter(key -> key.name().equals(extra.name())).count();
      keys.add(new Key(extra.name(), nth));
    }
    return keys;
  }

  private static Column<Listed> column(Key key) {
    String header = key.name().isBlank() ? "(no name)" : key.name();
    return new Column<>(header, listed -> cell(listed, key));
  }

  private static Cell cell(Listed listed, Key key) {
    int index = keys(listed.entry().extras()).indexOf(key);
    return index < 0
        ? Cell.BLANK
        : ScheduleSheet.marked(
            listed.entry(),
            Cell.of(listed.entry().extras().get(index).text(), listed.extra(index)));
  }
}
