package org.courseschedule.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Source;
import org.courseschedule.reading.FactsReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text of about a megabyte that would keep a careless reader busy for hours, or end it. */
class PathologicalInputTest {

  /** Guards against a hang; says nothing of how fast reading is. */
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private static final int SIZE = 1 << 20;

  private static final String TABLE =
      "| # | Date | Topic | Notes | Readings | Due | Time |\n|---|---|---|---|---|---|---|\n";

  private static final String FIRST_ROW = "| 1 | Sep 2 | Intro | n | r | d | 10:00 |\n";

  /** A text with a name for reports. */
  record Input(String name, String text) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static String fill(String piece) {
    return piece.repeat(SIZE / piece.length());
  }

  static Stream<Input> repetitions() {
    return Stream.of(
            "|",
            "[",
            "]",
            "`",
            "*",
            "_",
            "~",
            "<",
            "&",
            "!",
            "(",
            "\\",
            " ",
            "\u00a0",
            ":",
            ",",
            ";",
            "-",
            "=",
            "#",
            ".",
            "0",
            "a",
            "A",
            "§",
            "😀",
            "<!--",
            "<!-- ",
            "<?",
            "<a ",
            "<br>",
            "<li>",
            "<b>",
            "[a][a]",
            "[a](",
            "![a](",
            "[a](b \"",
            "**a ",
            "*a _b ",
            "~~a~~ ",
            "&amp;",
            "> ",
            "- ",
            "1. ",
            "a\n",
            "a|b\n",
            "|-",
            "\n|-|\n",
            "``` ",
            "Sep 2, ",
            "Sep 2 - ",
            "9/2/",
            "1-1-",
            "1.1.",
            "ch1.1",
            "Tue ",
            "AB, ",
            "AB: x, ",
            "AB & ",
            "HW1 due, ",
            "HW1 posted; ",
            "due ",
            "(a, ",
            "a, ",
            "a; ",
            "Bengio+ 2003, ",
            "A'",
            "a-",
            "test - ",
            "no class ",
            "10:00 - ",
            "class ",
            "monday ",
            "exam review ",
            "[a]: b\n",
            "\u0000",
            "\r",
            "\u2028",
            "\ufeff")
        .map(piece -> new Input(piece, fill(piece)));
  }

  @ParameterizedTest
  @MethodSource("repetitions")
  void anythingRepeatedIsReadInARowOfCells(Input input) {
    String piece = oneLine(input, SIZE / 7);
    String row =
        Stream.of(
                "1 ", "Sep 2 ", "AB: x, CD: y ", "No class, test ", "HW1 posted ", "due ", "6 pm ")
            .map(start -> start + piece + " x")
            .collect(Collectors.joining(" | ", "| ", " |\n"));

    assertThat(readInTime(TABLE + FIRST_ROW + row).schedule().entries()).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("repetitions")
  void anythingRepeatedIsReadInAHeaderAndAsProse(Input input) {
    String header = "| Date | x" + oneLine(input, SIZE / 8) + "x |\n|---|---|\n";
    String prose = "x " + input.text().substring(0, SIZE / 4);

    assertThat(readInTime(header + "| Sep 2 | y |\n\n\n" + prose).schedule().entries())
        .first()
        .satisfies(entry -> assertThat(entry.when().text().plain()).isEqualTo("Sep 2"));
  }

  @ParameterizedTest
  @MethodSource("repetitions")
  void anythingRepeatedIsReadAsAFact(Input input) {
    String yaml = "holidays: " + input.text().substring(0, SIZE / 4);

    assertTimeoutPreemptively(
        LIMIT, () -> FactsReader.readFile(Place.of(Source.of("course.yaml", yaml))));
  }

  private static String oneLine(Input input, int length) {
    return input.text().substring(0, length).replaceAll("[\n\r|]", " ");
  }

  static Stream<Input> documents() {
    return Stream.of(
        new Input("many tables", fill("| Date |\n|---|\n| Sep 2 |\n\n")),
        new Input("many rows", TABLE + fill("| 1 | Sep 2 | a | b | c | d | 1:00 |\n")),
        new Input(
            "many short rows below a wide header",
            fill("|a").substring(SIZE / 2) + "\n|-\n" + fill("|a\n").substring(SIZE / 2)),
        new Input("a wide table", fill("|a") + "\n" + "|-".repeat(SIZE / 2) + "\n|Sep 2|\n"),
        new Input("a wide row", "|Date|Topic|\n|-|-|\n" + "|Sep 2" + fill("|a")),
        new Input("a long delimiter", "|a|\n" + fill("|-") + "x\n"),
        new Input("a long row of dashes", "|a|\n|" + fill("-") + "x\n"),
        new Input(
            "many definitions", TABLE + "| 1 | Sep 2 | [l1] |\n\n" + lines(SIZE / 10, "[l%d]: u")),
        new Input(
            "one definition, many uses", TABLE + fill("| 1 | Sep 2 | [a][a] |\n") + "\n\n[a]: u\n"),
        new Input(
            "many definitions, all used",
            TABLE
                + lines(SIZE / 50, "| 1 | Sep 2 | [x][l%d] |")
                + "\n\n"
                + lines(SIZE / 50, "[l%d]: u")),
        new Input(
            "many definitions, used in prose",
            lines(SIZE / 50, "[x][l%d]") + "\n\n" + lines(SIZE / 50, "[l%d]: u")),
        new Input(
            "backticks of every length",
            IntStream.range(1, 1400).mapToObj("`"::repeat).collect(Collectors.joining(" "))),
        new Input("nested quotations", fill("> ".repeat(1000) + "a\n")),
        new Input("nested lists", lines(1400, "%s- a")),
        new Input(
            "a comment that never ends",
            TABLE + "| 1 | Sep 2 | a |\n<!--\n" + fill("| 1 | Sep 4 | b |\n")),
        new Input("comments between rows", TABLE + fill("| 1 | Sep 2 | a |\n<!-- x -->\n")),
        new Input("text between rows", TABLE + fill("| 1 | Sep 2 | a |\ntext\n")),
        new Input("many headings", fill("# Fall 2025\n")),
        new Input("front matter", "---\n" + fill("a: b\n") + "---\n" + TABLE),
        new Input("days without class", "---\nholidays:\n" + fill("- x: 2025-01-01\n") + "---\n"),
        new Input("grid borders", TABLE + fill("+---+\n")),
        new Input("a wide grid", TABLE + "\n" + fill("+-") + "+\n| a\n"),
        new Input("short lines in a wide grid", "+-".repeat(900) + "+\n" + fill("|\n")),
        new Input("rows in a wide grid", "+-".repeat(900) + "+\n" + fill("| a\n+-+\n")),
        new Input("a grid of one cell", TABLE + "\n+---+\n" + fill("| a |\n")),
        new Input("open HTML tables", TABLE + fill("<table><tr><td>")),
        new Input("HTML tables without cells", TABLE + fill("<table>")),
        new Input("many HTML tables", fill("<table><tr><td>Sep 2</table>")),
        new Input("HTML cells", TABLE + "\n<table>" + fill("<td>")),
        new Input("HTML rows", TABLE + "\n<table>" + fill("<tr><td>x\n\n")),
        new Input("tags that never end", TABLE + "\n<table><tr>" + fill("<td ")),
        new Input("comments that never end", TABLE + "\n<table><tr><td>" + fill("<!-- ")),
        new Input("wide cells", "<table>" + fill("<tr><td colspan=1000 rowspan=1000000>Sep 2")),
        new Input("long cells", "<table><tr>" + "<td rowspan=65534>a".repeat(1000) + fill("<tr>x")),
        new Input("inline HTML in a cell", TABLE + "\n<table><tr><td>" + fill("<b><p>")),
        new Input("templates in a row", TABLE + "| 1 | Sep 2 |" + fill("{{ a | b ")),
        new Input("comments in rows", TABLE + fill("| 1 | Sep 2 <!-- |\n")),
        new Input("impossible dates", TABLE + fill("| 1 | Sep 31 |\n")),
        new Input("weekdays", TABLE + fill("| 1 | Mon Sep 2 |\n")));
  }

  private static String lines(int count, String pattern) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                pattern.startsWith("%s")
                    ? pattern.formatted(" ".repeat(i % 700))
                    : pattern.formatted(i))
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aHostileDocumentIsReadToItsEnd(Input input) {
    assertThat(readInTime(input.text()).findings()).isNotEmpty();
  }

  static Stream<Input> sheets() {
    String table = "Date,Topic,Notes\nSep 2,a,b\n";
    return Stream.of(
            ",",
            "\"",
            "\"\"",
            "\n",
            "\r",
            ",\"",
            "\n\n,",
            "a\n\n",
            "a,b\n\n",
            "a,\n\n1,2\n\n",
            "Date,Topic\n",
            "\"a\"b",
            ",\"\"a\"\"b",
            "a;b,",
            "\t|;,",
            "---\n",
            "*a,",
            "<b>,",
            "'=",
            "Sep 2,\n")
        .map(piece -> new Input(piece, table + fill(piece).substring(0, SIZE / 4)));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void aHostileSheetIsReadToItsEnd(Input input) {
    assertThat(readInTime("schedule.csv", input.text()).schedule()).isNotNull();
    String wide = "---\n" + ",".repeat(SIZE / 4);
    assertThat(readInTime("schedule.csv", wide + input.text())).isNotNull();
  }

  static Stream<Input> facts() {
    return Stream.of(
        new Input("many holidays", "holidays:\n" + fill("- x: 2025-01-01\n")),
        new Input(
            "aliases",
            "holidays:\n- &a {"
                + "x: 2025-01-01, ".repeat(SIZE / 50)
                + "}\n"
                + "- *a\n".repeat(SIZE / 10)),
        new Input(
            "few aliases",
            "holidays:\n- &a {"
                + "x: 2025-01-01, ".repeat(SIZE / 20)
                + "}\n"
                + "- *a\n".repeat(40)),
        new Input(
            "aliases of aliases",
            IntStream.range(1, 40)
                .mapToObj(i -> "a%d: &a%d [*a%d, *a%d]".formatted(i, i, i - 1, i - 1))
                .collect(Collectors.joining("\n", "a0: &a0 [x]\n", "\nholidays: *a39"))),
        new Input("nesting", "holidays: " + fill("[")),
        new Input("unknown keys", lines(SIZE / 10, "key%d: x")),
        new Input("emoji", lines(SIZE / 10, "😀%d: x")),
        new Input("comma list", "holidays: " + fill("2025-01-01, ") + "US"),
        new Input("a line of blanks", "links: a" + fill(" ") + "b"));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void hostileFactsAreReadToTheirEnd(Input input) {
    Place yaml = Place.of(Source.of("course.yaml", input.text()));

    assertTimeoutPreemptively(LIMIT, () -> FactsReader.readFile(yaml));
  }

  private static ScheduleFile readInTime(String text) {
    return readInTime("schedule.md", text);
  }

  private static ScheduleFile readInTime(String name, String text) {
    return assertTimeoutPreemptively(LIMIT, () -> read(name, text));
  }

  private static ScheduleFile read(String name, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ScheduleFiles.read(new ByteArrayInputStream(bytes), name, ReadOptions.DEFAULT);
  }
}
