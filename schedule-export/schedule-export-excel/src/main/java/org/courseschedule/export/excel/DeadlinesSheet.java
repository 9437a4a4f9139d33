package org.courseschedule.export.excel;

import java.util.ArrayList;
import java.util.List;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Place;
import org.courseschedule.model.Milestone;

/** A row for each milestone: what is released, due or to do, and when. */
final class DeadlinesSheet {

  private record Item(Listed listed, Milestone milestone) {
    Place place() {
      return listed.place(Field.MILESTONES);
    }
  }

  private DeadlinesSheet() {}

  static Grid of(List<Listed> entries, Place document) {
    List<Column<Item>> columns = new ArrayList<>();
    WhenColumns.BRIEF.forEach(column -> columns.add(column.of(Item::listed)));
    columns.add(new Column<>("What", item -> Cell.of(name(item.milestone().kind()), item.place())));
    columns.add(new Column<>("Work", item -> Cell.of(item.milestone().what(), item.place())));
    columns.add(
        new Column<>("As published", item -> Cell.of(item.milestone().text(), item.place())));
    List<Item> items =
        entries.stream()
            .flatMap(
                listed -> listed.entry().milestones().stream().map(one -> new Item(listed, one)))
            .toList();
    return Grid.of("Deadlines", document, columns, items, DeadlinesSheet::tint);
  }

  private static String name(Milestone.Kind kind) {
    return switch (kind) {
      case RELEASED -> "Released";
      case DUE -> "Due";
      case TO_DO -> "To do";
    };
  }

  private static Tint tint(Item item) {
    return item.milestone().kind() == Milestone.Kind.RELEASED ? Tint.PLAIN : Tint.DEADLINE;
  }
}
