package org.courseschedule.export.excel;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the reader does not tell of a workbook, taken from its XML. */
final class WorkbookXml {

  private WorkbookXml() {}

  /** The colour of a cell's background, without alpha; empty if it has none. */
  static String fill(Workbook book, String sheet, String cell) {
    int style = Integer.parseInt(one(book.part(sheet), "<c r=\"" + cell + "\" s=\"(\\d+)\""));
    String styles = book.part("xl/styles.xml");
    String format = all(one(styles, "<cellXfs[^>]*>(.*?)</cellXfs>"), "<xf ([^>]*)>").get(style);
    int fill = Integer.parseInt(one(format, "fillId=\"(\\d+)\""));
    String used = all(one(styles, "<fills[^>]*>(.*?)</fills>"), "<fill>(.*?)</fill>").get(fill);
    return used.contains("rgb=") ? one(used, "<fgColor rgb=\"(?:FF)?([0-9A-F]{6})\"") : "";
  }

  /** The heights of a sheet's rows. */
  static List<Double> heights(Workbook book, String sheet) {
    return all(book.part(sheet), "<row [^>]*ht=\"([0-9.]+)\"").stream()
        .map(Double::valueOf)
        .toList();
  }

  /** Where each cell with a link leads: {@code B2 https://example.org/}. */
  static List<String> links(Workbook book, String number) {
    String sheet = book.part("xl/worksheets/sheet" + number + ".xml");
    return all(sheet, "<hyperlink ([^>]*)/>").stream()
        .map(link -> one(link, "ref=\"([A-Z0-9]+)\"") + " " + target(book, number, link))
        .collect(Collectors.toList());
  }

  private static String target(Workbook book, String number, String link) {
    if (link.contains("location=")) {
      return one(link, "location=\"([^\"]*)\"");
    }
    String id = one(link, "r:id=\"(\\w+)\"");
    String relations = book.part("xl/worksheets/_rels/sheet" + number + ".xml.rels");
    String relation =
        all(relations, "<Relationship ([^>]*)/>").stream()
            .filter(one -> one.contains("Id=\"" + id + "\""))
            .findFirst()
            .orElseThrow();
    return one(relation, "Target=\"([^\"]*)\"");
  }

  static List<String> all(String text, String pattern) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private static String one(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
    if (!matcher.find()) {
      throw new IllegalArgumentException("no " + pattern + " in " + text);
    }
    return matcher.group(1);
  }
}
