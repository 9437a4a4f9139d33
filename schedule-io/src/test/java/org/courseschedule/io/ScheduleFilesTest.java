package org.courseschedule.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.courseschedule.check.LinkTargets;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleFilesTest {

  private static final String TABLE = "| Date | Topic |\n|---|---|\n| Sep 2 | Café |\n";

  private static final ReadOptions YEAR =
      ReadOptions.DEFAULT.withFacts(CourseFacts.NONE.withYear(Year.of(2025)));

  @TempDir Path folder;

  private static ScheduleFile read(byte[] bytes) throws IOException {
    return ScheduleFiles.read(new ByteArrayInputStream(bytes), "<stdin>", YEAR);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  private static String topic(ScheduleFile file, int entry) {
    return file.schedule().entries().get(entry).topic().plain();
  }

  @Test
  void bytesThatAreNoUtf8AreReportedWithTheirOffsetAndTheTextIsStillRead() throws IOException {
    byte[] head = utf8(TABLE + "| Sep 4 | Caf");
    byte[] bad = {(byte) 0xE9};

    ScheduleFile file = read(joined(head, bad, utf8(" au lait |\n| Sep 9 | "), bad, utf8(" |\n")));

    assertThat(topic(file, 1)).isEqualTo("Caf\ufffd au lait");
    assertThat(topic(file, 2)).isEqualTo("\ufffd");
    assertThat(file.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo(Rule.ENCODING_INVALID);
              assertThat(finding.message()).contains("`0xE9`", "`" + head.length + "`", "1 more");
              assertThat(finding.place().line()).isEqualTo(4);
              assertThat(finding.place().column()).isEqualTo(14);
              assertThat(finding.place().text()).isEqualTo("\ufffd");
            });
  }

  @Test
  void aCharacterThatIsCutOffAtTheEndIsReported() throws IOException {
    byte[] text = utf8(TABLE + "\nCafé");

    ScheduleFile file = read(Arrays.copyOf(text, text.length - 1));

    assertThat(file.findings()).extracting(Finding::rule).containsExactly(Rule.ENCODING_INVALID);
    assertThat(file.schedule().prose().get(0).plain()).isEqualTo("Caf\ufffd");
  }

  @Test
  void aByteOrderMarkIsNoText() throws IOException {
    byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    assertThat(read(joined(mark, utf8(TABLE))).schedule()).isEqualTo(read(utf8(TABLE)).schedule());
    assertThat(read(joined(mark, utf8("---\nyear: x\n---\n" + TABLE))).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.place().column()).isEqualTo(7));
    assertThat(read(joined(mark, utf8(TABLE), new byte[] {(byte) 0xFF})).findings().get(0))
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .contains("`" + (mark.length + utf8(TABLE).length) + "`");
              assertThat(finding.place().text()).isEqualTo("\ufffd");
            });
  }

  @Test
  void anInputOverTheBoundIsNotReadAndThatIsSaid() throws IOException {
    int size = utf8(TABLE).length;
    ByteArrayInputStream in = new ByteArrayInputStream(utf8(TABLE));

    ScheduleFile file = ScheduleFiles.read(in, "<stdin>", YEAR.withMaxBytes(size - 1));

    assertThat(file.findings()).extracting(Finding::rule).containsExactly(Rule.LIMIT_EXCEEDED);
    assertThat(file.findings().get(0).message()).contains("`" + (size - 1) + "`");
    assertThat(file.schedule().entries()).isEmpty();
    in.reset();
    assertThat(ScheduleFiles.read(in, "<stdin>", YEAR.withMaxBytes(size)).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void aBoundThatIsNoneIsRefused(int bound) {
    assertThatThrownBy(() -> YEAR.withMaxBytes(bound))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(Integer.toString(bound));
  }

  @Test
  void aFileAndAStreamAreReadAlike() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), TABLE);

    assertThat(ScheduleFiles.read(file, YEAR).schedule()).isEqualTo(read(utf8(TABLE)).schedule());
  }

  @Test
  void nearerFactsGoBeforeFartherOnes() throws IOException {
    Files.writeString(folder.resolve("course.yaml"), "year: 2021\ntitle: far\ncode: X\n");
    Path file =
        Files.writeString(folder.resolve("a.md"), "---\nyear: 2023\ntitle: near\n---\n" + TABLE);

    CourseFacts inFiles = ScheduleFiles.read(file).schedule().course();
    CourseFacts withOptions = ScheduleFiles.read(file, YEAR).schedule().course();

    assertThat(inFiles.year()).hasValue(Year.of(2023));
    assertThat(inFiles.title()).hasValue("near");
    assertThat(inFiles.code()).hasValue("X");
    assertThat(withOptions.year()).hasValue(Year.of(2025));
    assertThat(withOptions.title()).hasValue("near");
  }

  @Test
  void whatIsWrongInTheFactsIsAFindingInTheirFile() throws IOException {
    Files.writeString(folder.resolve("course.yaml"), "year: soon\n");
    Path file = Files.writeString(folder.resolve("a.md"), TABLE);

    assertThat(ScheduleFiles.read(file, YEAR).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.place()).asString().endsWith("course.yaml:1:7"));
  }

  @Test
  void factsOverTheBoundAreNotReadAndThatIsSaid() throws IOException {
    Files.writeString(folder.resolve("course.yaml"), "# " + "x".repeat(2 << 20));
    Path file = Files.writeString(folder.resolve("a.md"), TABLE);

    assertThat(ScheduleFiles.read(file, YEAR).findings())
        .extracting(Finding::rule)
        .containsExactly(Rule.LIMIT_EXCEEDED);
  }

  @Test
  void aFileThatIsNotThereIsAnIOException() {
    assertThatThrownBy(() -> ScheduleFiles.read(folder.resolve("none.md")))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("none.md");
  }

  @Test
  void aFolderIsAnIOException() {
    assertThatThrownBy(() -> ScheduleFiles.read(folder)).isInstanceOf(IOException.class);
  }

  @Test
  void aLinkToAFileIsLookedUpBesideTheSchedule() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), TABLE);
    Files.writeString(folder.resolve("slides 1.pdf"), "");

    ScheduleFile read = ScheduleFiles.read(file);

    assertThat(read.links().of(new Link("slides%201.pdf"))).isEqualTo(LinkTargets.Target.EXISTS);
    assertThat(read.links().of(new Link("slides%201.pdf#page=2")))
        .isEqualTo(LinkTargets.Target.EXISTS);
    assertThat(read.links().of(new Link("slides2.pdf"))).isEqualTo(LinkTargets.Target.MISSING);
    assertThat(read.links().of(new Link("../slides2.pdf?x=y")))
        .isEqualTo(LinkTargets.Target.MISSING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/a.pdf",
        "//host/a.pdf",
        "a/",
        "page.html",
        "#top",
        "?x=a.pdf",
        "a%zz.pdf",
        "a b.pdf",
        "mailto:me@example.edu",
        "https://example.edu/a.pdf",
        "a%00.pdf"
      })
  void aLinkThatASiteMayServeIsNotCalledMissing(String target) throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), TABLE);

    assertThat(ScheduleFiles.read(file).links().of(new Link(target)))
        .isEqualTo(LinkTargets.Target.UNKNOWN);
  }

  @Test
  void writingMakesAFileOrReplacesOne() throws IOException {
    Path target = folder.resolve("out.txt");

    ScheduleFiles.write(target, out -> out.write(utf8("one")));
    assertThat(target).hasContent("one");
    ScheduleFiles.write(target, out -> out.write(utf8("two")));
    assertThat(target).hasContent("two");
    assertThat(names()).containsExactly("out.txt");
  }

  @Test
  void contentThatFailsLeavesTheTargetAsItWas() throws IOException {
    Path target = Files.writeString(folder.resolve("out.txt"), "old");

    assertThatThrownBy(
            () ->
                ScheduleFiles.write(
                    target,
                    out -> {
                      out.write(1);
                      throw new IOException("disk full");
                    }))
        .hasMessage("disk full");
    assertThatThrownBy(
            () ->
                ScheduleFiles.write(
                    target,
                    out -> {
                      throw new IllegalStateException("a mistake");
                    }))
        .hasMessage("a mistake");

    assertThat(target).hasContent("old");
    assertThat(names()).containsExactly("out.txt");
  }

  @Test
  void contentThatFailsLeavesNoNewFile() throws IOException {
    assertThatThrownBy(
            () ->
                ScheduleFiles.write(
                    folder.resolve("out.txt"),
                    out -> {
                      throw new IOException("disk full");
                    }))
        .hasMessage("disk full");

    assertThat(names()).isEmpty();
  }

  @Test
  void theTargetOfALinkIsReplacedAndNotTheLink() throws IOException {
    Path target = Files.writeString(folder.resolve("real.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("real.txt"));

    ScheduleFiles.write(link, out -> out.write(utf8("new")));

    assertThat(link).isSymbolicLink();
    assertThat(target).hasContent("new");
    assertThat(names()).containsExactly("link.txt", "real.txt");
  }

  @Test
  void aNewFileHasThePermissionsOfAnyNewFile() throws IOException {
    Path ordinary = Files.createFile(folder.resolve("ordinary.txt"));
    Path target = folder.resolve("out.txt");

    ScheduleFiles.write(target, out -> out.write(1));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
        .isEqualTo(PosixFilePermissions.toString(Files.getPosixFilePermissions(ordinary)));
  }

  @Test
  void aFileThatIsReplacedKeepsItsPermissions() throws IOException {
    Path target = Files.writeString(folder.resolve("out.txt"), "old");
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-rw-r--"));

    ScheduleFiles.write(target, out -> out.write(1));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
        .isEqualTo("rw-rw-r--");
  }

  @Test
  void aPartLeftByAnotherWriteIsNotTouched() throws IOException {
    Path left = Files.writeString(folder.resolve(".out.txt.part0"), "another's");

    ScheduleFiles.write(folder.resolve("out.txt"), out -> out.write(utf8("one")));

    assertThat(left).hasContent("another's");
    assertThat(names()).containsExactly(".out.txt.part0", "out.txt");
  }

  @Test
  void aTargetThatCannotBeIsAnIOException() {
    assertThatThrownBy(() -> ScheduleFiles.write(folder, out -> out.write(1)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is a directory");
    assertThatThrownBy(() -> ScheduleFiles.write(folder.resolve("no/out.txt"), out -> out.write(1)))
        .isInstanceOf(NoSuchFileException.class);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aDateThatSpansRowsIsNotRepeated() throws IOException {
    String html =
        """
        # Fall 2024

        <table>
        <tr><th>Date</th><th>Topic</th></tr>
        <tr><td>Sep 10</td><td>Trees</td></tr>
        <tr><td rowspan="2">Sep 17</td><td>Heaps</td></tr>
        <tr><td>Graphs</td></tr>
        <tr><td>Sep 24</td><td>Flows</td></tr>
        </table>
        """;
    ScheduleFile file =
        ScheduleFiles.read(
            new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)),
            "a.md",
            ReadOptions.DEFAULT);
    assertThat(file.check()).isEmpty();
  }
}
