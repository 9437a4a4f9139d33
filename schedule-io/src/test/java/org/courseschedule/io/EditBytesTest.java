package org.courseschedule.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.courseschedule.corpus.Corpus;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.Entry;
import org.courseschedule.model.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not edited stays the same bytes, in every encoding. */
class EditBytesTest {

  private static final Charset WINDOWS_1252 = FoundEncoding.WINDOWS_1252;

  private static final String TABLE =
      """
      # S\u00e9minaire d'alg\u00e8bre, Fall 2025

      | Date  | Th\u00e8me    | Notes |
      |-------|----------|-------|
      | Sep 2 | Th\u00e9or\u00e8me | cha\u00een\u00e9 |
      | Sep 4 | Sch\u00e9ma   | d\u00e9j\u00e0  |
      | Sep 9 | Syst\u00e8me  | d\u00e9but |
      """;

  private static final String SHEET =
      "Th\u00e8me;Date;No\u00ebl\nTh\u00e9or\u00e8me;2025-09-02;d\u00e9j\u00e0\nSch\u00e9ma;2025-09-04;cha\u00eene\n";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ''",
    "UTF-8, \ufeff",
    "UTF-16LE, \ufeff",
    "UTF-16BE, \ufeff",
    "UTF-16LE, ''",
    "UTF-16BE, ''",
    "windows-1252, ''"
  })
  void theEncodingAndItsMarkStay(Charset charset, String mark) {
    for (String text : List.of(TABLE, SHEET)) {
      for (String lineEnd : List.of("\n", "\r\n")) {
        String before = mark + text.replace("\n", lineEnd);
        byte[] bytes = before.getBytes(charset);
        String name = text.equals(TABLE) ? "schedule.md" : "schedule.csv";
        ScheduleEdit edit = ScheduleEdit.of(name, bytes, ReadOptions.DEFAULT);

        ScheduleEdit.Result result = retitled(edit, "Th\u00e9orie \u2026");

        assertThat(result.findings()).isEmpty();
        assertThat(new String(result.bytes(), charset))
            .isEqualTo(before.replaceFirst("Th\u00e9or\u00e8me( \\|)?", "Th\u00e9orie \u2026$1"));
      }
    }
  }

  @Test
  void aCharacterThatTheEncodingDoesNotHaveIsToldAndNothingIsWritten() {
    byte[] bytes = TABLE.getBytes(WINDOWS_1252);
    ScheduleEdit edit = ScheduleEdit.of("schedule.md", bytes, ReadOptions.DEFAULT);

    ScheduleEdit.Result result = retitled(edit, "\u00e9t\u00e9 \ud83d\ude00");

    assertThat(result.bytes()).isEqualTo(bytes);
    assertThat(result.findings())
        .singleElement()
        .extracting(Finding::message)
        .isEqualTo(
            "the edit is not written: `\ud83d\ude00` cannot be written in `windows-1252`, the"
                + " encoding of the file");
  }

  @Test
  void mixedLineEndsStayOnTheirLines() {
    String text =
        "| Date | Topic |\r\n|---|---|\n| Sep 2 | a |\r| Sep 4 | b |\r\n| Sep 9 | c |\n\r\nx";
    ScheduleEdit edit = ScheduleEdit.of("schedule.md", utf8(text), ReadOptions.DEFAULT);
    List<Entry> entries = new ArrayList<>(edit.file().schedule().entries());
    entries.set(1, entries.get(1).withTopic(RichText.of("d"), List.of()));

    byte[] bytes = edit.apply(edit.file().schedule().withEntries(entries)).bytes();

    assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(text.replace("b", "d"));
  }

  @Test
  void bytesThatAreNoTextAreNotTouched() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(utf8("Date,Topic\n2025-09-02,\u65e5\n2025-09-04,b"));
    bytes.write(0xff);
    ScheduleEdit edit = ScheduleEdit.of("a.csv", bytes.toByteArray(), ReadOptions.DEFAULT);

    ScheduleEdit.Result result = retitled(edit, "c");

    assertThat(result.bytes()).isEqualTo(bytes.toByteArray());
    assertThat(result.findings()).extracting(Finding::rule).containsExactly(Rule.EDIT_UNWRITTEN);
    assertThat(edit.apply(edit.file().schedule()).bytes()).isEqualTo(bytes.toByteArray());
  }

  @Test
  void whatIsOverTheBoundIsNotTouched() {
    byte[] bytes = utf8(SHEET);
    ScheduleEdit edit =
        ScheduleEdit.of("a.csv", bytes, ReadOptions.DEFAULT.withMaxBytes(bytes.length - 1));

    ScheduleEdit.Result result =
        edit.apply(edit.file().schedule().withEntries(read(SHEET).schedule().entries()));

    assertThat(result.bytes()).isEqualTo(bytes);
    assertThat(result.findings())
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .contains("not all of the file can be read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../examples", "src/test/resources/org/courseschedule/io"})
  void everyFixtureComesBackByteForByte(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      List<Path> readable =
          files.filter(file -> TextFormat.of(file.toString()).isPresent()).toList();

      assertThat(readable).isNotEmpty().allSatisfy(EditBytesTest::comesBack);
    }
  }

  @Test
  void everyPublishedFileComesBackByteForByte() throws IOException {
    assertThat(Corpus.files()).allSatisfy(EditBytesTest::comesBack);
  }

  /** Unedited, and after an edit that was taken back, where one can be made. */
  private static void comesBack(Path path) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    ScheduleEdit edit = ScheduleEdit.of(path, ReadOptions.DEFAULT);
    List<Entry> entries = new ArrayList<>(edit.file().schedule().entries());

    assertThat(edit.apply(edit.file().schedule()).bytes()).isEqualTo(bytes);
    if (entries.size() > 1) {
      Collections.swap(entries, 0, 1);
      ScheduleEdit.Result there = edit.apply(edit.file().schedule().withEntries(entries));
      ScheduleEdit again =
          ScheduleEdit.of(
              path.toString(),
              there.bytes(),
              ReadOptions.DEFAULT.withFacts(edit.file().schedule().course()));
      // A row that had its day from one that moved states it now, and goes on doing so.
      boolean isFollowed = entries.size() > 2 && entries.get(2).when().text().isBlank();
      if (there.findings().isEmpty() && !isFollowed) {
        assertThat(again.file().schedule().entries()).isEqualTo(entries);
        assertThat(lines(there.bytes())).isEqualTo(lines(bytes));
        assertThat(again.apply(edit.file().schedule()).bytes()).isEqualTo(bytes);
      }
    }
  }

  /** The bytes of each line, in the order of their content. */
  private static List<String> lines(byte[] bytes) {
    String[] lines = new String(bytes, StandardCharsets.ISO_8859_1).split("[\r\n]+", -1);
    return Arrays.stream(lines).filter(line -> !line.isEmpty()).sorted().toList();
  }

  private static ScheduleEdit.Result retitled(ScheduleEdit edit, String topic) {
    List<Entry> entries = new ArrayList<>(edit.file().schedule().entries());
    entries.set(0, entries.get(0).withTopic(RichText.of(topic), List.of()));
    return edit.apply(edit.file().schedule().withEntries(entries));
  }

  private static ScheduleFile read(String csv) {
    return ScheduleEdit.of("a.csv", utf8(csv), ReadOptions.DEFAULT).file();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
