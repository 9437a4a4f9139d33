package org.courseschedule.io;

import static org.courseschedule.io.HostileInputs.fill;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Hostile documents of Markdown and hostile files of facts, each of its own shape. */
final class HostileDocuments {

  private HostileDocuments() {}

  /**
   * Documents of Markdown.
   *
   * @param table a header and its line of dashes
   */
  static Stream<HostileInput> markdown(String table) {
    return Stream.of(tables(), rows(table), definitions(table), grids(table), html(table), nested())
        .flatMap(documents -> documents);
  }

  private static Stream<HostileInput> tables() {
    return Stream.of(
        md("many tables", size -> fill("| Date |\n|---|\n| Sep 2 |\n\n", size)),
        md(
            "many short rows below a wide header",
            size -> fill("|a", size / 2) + "\n|-\n" + fill("|a\n", size / 2)),
        md(
            "a wide table",
            size -> fill("|a", size / 2) + "\n" + fill("|-", size / 2) + "\n|Sep 2|\n"),
        md(
            "many wide tables",
            size ->
                fill(
                    "|a".repeat(HostileInputs.WIDE)
                        + "\n"
                        + "|-".repeat(HostileInputs.WIDE)
                        + "\n|Sep 2|\n\n",
                    size)),
        md("a wide row", size -> "|Date|Topic|\n|-|-|\n|Sep 2" + fill("|a", size)),
        md("a long delimiter", size -> "|a|\n" + fill("|-", size) + "x\n"),
        md("a long row of dashes", size -> "|a|\n|" + fill("-", size) + "x\n"),
        md("many headings", size -> fill("# Fall 2025\n", size)));
  }

  private static Stream<HostileInput> rows(String table) {
    return Stream.of(
        md("many rows", size -> table + fill("| 1 | Sep 2 | a | b | c | d | 1:00 |\n", size)),
        md("comments between rows", size -> table + fill("| 1 | Sep 2 | a |\n<!-- x -->\n", size)),
        md("text between rows", size -> table + fill("| 1 | Sep 2 | a |\ntext\n", size)),
        md(
            "a comment that never ends",
            size -> table + "| 1 | Sep 2 | a |\n<!--\n" + fill("| 1 | Sep 4 | b |\n", size)),
        md("templates in a row", size -> table + "| 1 | Sep 2 |" + fill("{{ a | b ", size)),
        md("comments in rows", size -> table + fill("| 1 | Sep 2 <!-- |\n", size)),
        md("impossible dates", size -> table + fill("| 1 | Sep 31 |\n", size)),
        md("weekdays", size -> table + fill("| 1 | Mon Sep 2 |\n", size)),
        md("ambiguous dates", size -> table + fill("| 1 | 3/4 | a |\n", size)),
        md("rows without dates", size -> table + fill("| 1 | | a |\n", size)),
        md("work on other days", size -> table + fill("| 1 | Sep 2 | HW1 due 9/5 |\n", size)));
  }

  private static Stream<HostileInput> definitions(String table) {
    return Stream.of(
        md(
            "many definitions",
            size -> table + "| 1 | Sep 2 | [l1] |\n\n" + lines(size / 10, "[l%d]: u")),
        md(
            "one definition, many uses",
            size -> table + fill("| 1 | Sep 2 | [a][a] |\n", size) + "\n\n[a]: u\n"),
        md(
            "many definitions, all used",
            size ->
                table
                    + lines(size / 50, "| 1 | Sep 2 | [x][l%d] |")
                    + "\n\n"
                    + lines(size / 50, "[l%d]: u")),
        md(
            "many definitions, used in prose",
            size -> lines(size / 50, "[x][l%d]") + "\n\n" + lines(size / 50, "[l%d]: u")));
  }

  private static Stream<HostileInput> grids(String table) {
    return Stream.of(
        md("dashes above columns", size -> table + fill("\n-- --\na b\n", size)),
        md("rules without an end", size -> table + fill("\n---\na\n-- --\nb\n", size)),
        md("many columns of dashes", size -> table + "\na\n" + fill("-- ", size) + "--\nb\n"),
        md("a long row below dashes", size -> "a b\n-- --\n" + fill("b ", size) + "\n"),
        md("grid borders", size -> table + fill("+---+\n", size)),
        md("a wide grid", size -> table + "\n" + fill("+-", size) + "+\n| a\n"),
        md("short lines in a wide grid", size -> "+-".repeat(900) + "+\n" + fill("|\n", size)),
        md("rows in a wide grid", size -> "+-".repeat(900) + "+\n" + fill("| a\n+-+\n", size)),
        md("a grid of one cell", size -> table + "\n+---+\n" + fill("| a |\n", size)),
        md("a grid of many rows", size -> "+---+\n| a |\n+===+\n" + fill("| 1 |\n+---+\n", size)));
  }

  private static Stream<HostileInput> html(String table) {
    return Stream.of(
        md("open HTML tables", size -> table + fill("<table><tr><td>", size)),
        md("HTML tables without cells", size -> table + fill("<table>", size)),
        md("many HTML tables", size -> fill("<table><tr><td>Sep 2</table>", size)),
        md("HTML cells", size -> table + "\n<table>" + fill("<td>", size)),
        md("HTML rows", size -> table + "\n<table>" + fill("<tr><td>x\n\n", size)),
        md("tags that never end", size -> table + "\n<table><tr>" + fill("<td ", size)),
        md("comments that never end", size -> table + "\n<table><tr><td>" + fill("<!-- ", size)),
        md(
            "wide cells",
            size -> "<table>" + fill("<tr><td colspan=1000 rowspan=1000000>Sep 2", size)),
        md(
            "long cells",
            size -> "<table><tr>" + "<td rowspan=65534>a".repeat(1000) + fill("<tr>x", size)),
        md("inline HTML in a cell", size -> table + "\n<table><tr><td>" + fill("<b><p>", size)));
  }

  private static Stream<HostileInput> nested() {
    return Stream.of(
        md(
            "backticks of every length",
            size ->
                IntStream.range(1, (int) Math.sqrt(2.0 * size))
                    .mapToObj("`"::repeat)
                    .collect(Collectors.joining(" "))),
        md("nested quotations", size -> fill("> ".repeat(1000) + "a\n", size)),
        md(
            "nested lists",
            size ->
                IntStream.range(0, size / 350)
                    .mapToObj(i -> " ".repeat(i % 700) + "- a")
                    .collect(Collectors.joining("\n"))),
        md("front matter", size -> "---\n" + fill("a: b\n", size) + "---\n| Date |\n|---|\n"),
        md("days without class", size -> "---\nholidays:\n" + fill("- x: 2025-01-01\n", size)));
  }

  private static HostileInput md(String name, IntFunction<String> text) {
    return new HostileInput("Markdown", name, "a.md", text);
  }

  private static String lines(int count, String pattern) {
    return IntStream.range(0, count).mapToObj(pattern::formatted).collect(Collectors.joining("\n"));
  }

  /** Files of facts, of a quarter of the size so that the greatest is within the bound. */
  static Stream<HostileInput> facts() {
    return Stream.of(
        facts("many holidays", size -> "holidays:\n" + fill("- x: 2025-01-01\n", size)),
        facts("aliases", size -> aliases(size / 50, size / 10)),
        facts("few aliases", size -> aliases(size / 20, 40)),
        facts(
            "aliases of aliases",
            size ->
                IntStream.range(1, size / 40)
                    .mapToObj(i -> "a%d: &a%d [*a%d, *a%d]".formatted(i, i, i - 1, i - 1))
                    .collect(Collectors.joining("\n", "a0: &a0 [x]\n", "\nholidays: *a39"))),
        facts("nesting", size -> "holidays: " + fill("[", size)),
        facts("unknown keys", size -> lines(size / 12, "key%d: x")),
        facts("emoji", size -> lines(size / 12, "\ud83d\ude00%d: x")),
        facts("comma list", size -> "holidays: " + fill("2025-01-01, ", size) + "US"),
        facts("a line of blanks", size -> "links: a" + fill(" ", size) + "b"));
  }

  private static String aliases(int values, int uses) {
    return "holidays:\n- &a {" + "x: 2025-01-01, ".repeat(values) + "}\n" + "- *a\n".repeat(uses);
  }

  private static HostileInput facts(String name, IntFunction<String> text) {
    return new HostileInput(
        "facts", name, ScheduleFiles.FACTS_FILE, size -> text.apply(size / 4 - 100));
  }
}
