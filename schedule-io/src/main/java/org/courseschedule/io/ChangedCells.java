package org.courseschedule.io;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.table.Blanks;
import org.courseschedule.table.Row;

/** What is to stand in some cells of a row that is there. */
final class ChangedCells implements RowCells {

  private final Row row;
  private final Map<Integer, RichText> texts = new TreeMap<>();

  ChangedCells(Row row) {
    this.row = row;
  }

  /** By column the cells that are to say something else. */
  Map<Integer, RichText> texts() {
    return texts;
  }

  @Override
  public String cell(int column) {
    return Blanks.normalize(text(column).plain());
  }

  /** Whether a cell says this and nothing else. */
  boolean says(int column, RichText text) {
    return text(column).equals(text);
  }

  private RichText text(int column) {
    RichText read = column < row.cells().size() ? row.cells().get(column).text() : RichText.EMPTY;
    return texts.getOrDefault(column, read);
  }

  /** What stands in the cell keeps its look; text of several looks stays as it is. */
  @Override
  public void put(int column, String cell) {
    List<Run> runs = text(column).runs();
    if (runs.isEmpty()) {
      set(column, RichText.of(cell));
    } else if (runs.size() == 1) {
      set(column, new RichText(List.of(runs.get(0).withText(cell))));
    }
  }

  @Override
  public void set(int column, RichText text) {
    if (column < row.cells().size()) {
      texts.put(column, text);
    }
  }
}
