package org.courseschedule.export.excel;

import java.util.ArrayList;
import java.util.List;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Place;
import org.courseschedule.model.Presentation;

/** A row for each talk. */
final class PresentationsSheet {

  private record Item(Listed listed, Presentation talk) {
    Place place() {
      return listed.place(Field.TOPIC);
    }
  }

  private PresentationsSheet() {}

  static Grid of(List<Listed> entries, Place document) {
    List<Column<Item>> columns = new ArrayList<>();
    WhenColumns.BRIEF.forEach(column -> columns.add(column.of(Item::listed)));
    columns.add(
        new Column<>(
            "Presenters",
            item -> Cell.of(String.join(", ", item.talk().presenters()), item.place())));
    columns.add(new Column<>("Title", item -> Cell.of(item.talk().title(), item.place())));
    List<Item> items =
        entries.stream()
            .flatMap(
                listed -> listed.entry().presentations().stream().map(one -> new Item(listed, one)))
            .toList();
    return Grid.of("Presentations", document, columns, items, item -> Tint.PLAIN);
  }
}
