package org.courseschedule.export.excel;

import java.util.ArrayList;
import java.util.List;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Place;
import org.courseschedule.model.Citation;
import org.courseschedule.model.EntryText;
import org.courseschedule.model.Reading;

/** A row for each thing to read, with its own link. */
final class ReadingsSheet {

  private record Item(Listed listed, Reading reading) {
    Place place() {
      return listed.place(Field.READINGS);
    }
  }

  private ReadingsSheet() {}

  static Grid of(List<Listed> entries, Place document) {
    List<Column<Item>> columns = new ArrayList<>();
    WhenColumns.BRIEF.forEach(column -> columns.add(column.of(Item::listed)));
    columns.add(new Column<>("Reading", item -> Cell.of(item.reading().label(), item.place())));
    columns.add(
        new Column<>(
            "Citation",
            item -> Cell.of(item.reading().citation().map(Citation::toString), item.place())));
    columns.add(new Column<>("Part", item -> Cell.of(item.reading().locator(), item.place())));
    columns.add(
        new Column<>(
            "Topic",
            item ->
                Cell.of(EntryText.topic(item.listed().entry()), item.listed().place(Field.TOPIC))));
    List<Item> items =
        entries.stream()
            .flatMap(listed -> listed.entry().readings().stream().map(one -> new Item(listed, one)))
            .toList();
    return Grid.of("Readings", document, columns, items, item -> Tint.PLAIN);
  }
}
