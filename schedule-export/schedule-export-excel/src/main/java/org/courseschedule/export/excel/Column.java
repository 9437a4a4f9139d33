package org.courseschedule.export.excel;

import java.util.function.Function;

/**
 * A column of a sheet.
 *
 * @param header its name
 * @param cell what it shows of an item
 * @param <T> what the rows of the sheet stand for
 */
record Column<T>(String header, Function<T, Cell> cell) {

  /** This column for rows that stand for something else, from which its item follows. */
  <S> Column<S> of(Function<S, T> item) {
    return new Column<>(header, item.andThen(cell));
  }
}
