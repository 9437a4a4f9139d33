package org.courseschedule.export.html.page;

import java.util.List;

/**
 * Neighbouring rows of one month.
 *
 * @param month the month and its year; empty for rows before the first date
 * @param rows in the order listed
 */
public record Group(String month, List<Row> rows) {
  public Group {
    rows = List.copyOf(rows);
  }
}
