package org.courseschedule.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.courseschedule.table.Cell;
import org.courseschedule.table.Table;

/**
 * Tables whose dates are no days of a course: when papers were published, when people joined, when
 * a page was changed.
 */
final class OtherDates {

  private static final Pattern OF_THE_PAST =
      Pattern.compile(
          "birthdays?|date of birth|born|geburtstag|anniversaire|cumplea\u00f1os|(?:date )?(?:published|joined|last (?:updated|modified|changed)|modified)|publication date|erschienen|publi\u00e9e?"
              + "|publicado|pubblicato|gepubliceerd");

  private static final Pattern VERSION =
      Pattern.compile("versi(?:on|\u00f3n|one)|revision|vers\u00e3o|versie");

  private static final Pattern CHANGES =
      Pattern.compile(
          "changes?|change ?log|what changed|modifications?|\u00e4nderung(?:en)?|cambios?|altera\u00e7(?:\u00e3o|\u00f5es)|modific(?:a|he)"
              + "|wijziging(?:en)?");

  private OtherDates() {}

  /** Whether the headers of a table say so; one that names topics or classes has those. */
  static boolean are(Table table, DateColumn date) {
    List<String> headers =
        table.header().cells().stream().map(Cell::plain).map(ColumnRole::folded).toList();
    boolean listsClasses =
        headers.stream()
            .map(ColumnRole::namedBy)
            .anyMatch(
                roles -> roles.contains(ColumnRole.TOPIC) || roles.contains(ColumnRole.NUMBER));
    return !listsClasses
        && (OF_THE_PAST.matcher(headers.get(date.index())).matches()
            || (has(headers, VERSION) && has(headers, CHANGES)));
  }

  private static boolean has(List<String> headers, Pattern name) {
    return headers.stream().anyMatch(header -> name.matcher(header).matches());
  }
}
