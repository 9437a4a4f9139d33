package org.courseschedule.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.courseschedule.finding.Finding;
import org.courseschedule.model.Entry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes, a schedule comes back, and every finding can be shown. */
class TotalityTest {

  /** Guards against a hang; says nothing of how fast reading is. */
  private static final Duration LIMIT = Duration.ofMinutes(5);

  private static final int MUTATIONS = 4000;

  /** What a table's grammar is made of, to be put where it does not belong. */
  private static final List<String> PIECES =
      List.of(
          "|",
          "\n",
          "\r",
          "\\",
          "`",
          "*",
          "_",
          "[",
          "]",
          "(",
          ")",
          "<",
          ">",
          "&",
          "!",
          "~~",
          "#",
          "-",
          "---",
          "|---|",
          "```",
          "<!--",
          "-->",
          "<table>",
          "</table>",
          "<tr>",
          "<td rowspan=3>",
          "+---+",
          "{{ | }}",
          "> ",
          "    ",
          "\t",
          "\u00a0",
          "\u0000",
          "\ufeff",
          "\u2028",
          "é",
          "😀",
          "Sep 31",
          "2/29",
          "Mon",
          "Class 9",
          "No class",
          "due",
          "posted",
          "AB, CD: x",
          "Fall 1999",
          "0000-00-00",
          "9999-12-31",
          "99/99/99",
          "25:61",
          "[x]: y\n",
          "[x](javascript:x)",
          "---\n",
          "year: x\n",
          ": ",
          "&amp;");

  static Stream<String> fixtures() {
    return Stream.of(
        "published", "weekdays.md", "numbers.md", "talks.md", "breaks.md", "grid.md", "spans.md");
  }

  private static byte[] bytes(String fixture) throws IOException {
    if (fixture.equals("published")) {
      return Files.readAllBytes(PublishedScheduleTest.FILE);
    }
    try (InputStream in = TotalityTest.class.getResourceAsStream(fixture)) {
      return in.readAllBytes();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void everyFixtureIsASchedule(String fixture) throws IOException {
    assertThat(read(bytes(fixture)).schedule().entries()).hasSizeGreaterThan(2);
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void everyPrefixIsRead(String fixture) throws IOException {
    byte[] bytes = bytes(fixture);
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          for (int end = 0; end <= bytes.length; end++) {
            assertSound(Arrays.copyOf(bytes, end));
          }
        });
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void everySuffixIsRead(String fixture) throws IOException {
    byte[] bytes = bytes(fixture);
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          for (int start = 0; start <= bytes.length; start++) {
            assertSound(Arrays.copyOfRange(bytes, start, bytes.length));
          }
        });
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void everyMutationIsRead(String fixture) throws IOException {
    byte[] bytes = bytes(fixture);
    Random random = new Random(fixture.hashCode());
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          for (int i = 0; i < MUTATIONS; i++) {
            assertSound(mutated(bytes, random));
          }
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 10, 100, 1000})
  void randomBytesAreRead(int length) {
    Random random = new Random(length);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      assertSound(bytes);
    }
  }

  /** Up to five changes: a part cut out, doubled or moved, a piece put in, a byte changed. */
  private static byte[] mutated(byte[] original, Random random) {
    byte[] bytes = original;
    for (int changes = 1 + random.nextInt(5); changes > 0 && bytes.length > 0; changes--) {
      int at = random.nextInt(bytes.length);
      int end = Math.min(bytes.length, at + random.nextInt(40));
      byte[] part = Arrays.copyOfRange(bytes, at, end);
      bytes =
          switch (random.nextInt(5)) {
            case 0 -> replaced(bytes, at, end, new byte[0]);
            case 1 -> replaced(bytes, at, at, part);
            case 2 -> replaced(bytes, random.nextInt(bytes.length), part);
            case 3 -> replaced(bytes, at, at, piece(random));
            default -> replaced(bytes, at, at + 1, new byte[] {(byte) random.nextInt(256)});
          };
    }
    return bytes;
  }

  private static byte[] piece(Random random) {
    return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] replaced(byte[] bytes, int at, byte[] part) {
    return replaced(bytes, at, at, part);
  }

  private static byte[] replaced(byte[] bytes, int start, int end, byte[] part) {
    byte[] replaced = Arrays.copyOf(bytes, start + part.length + bytes.length - end);
    System.arraycopy(part, 0, replaced, start, part.length);
    System.arraycopy(bytes, end, replaced, start + part.length, bytes.length - end);
    return replaced;
  }

  /** Reads without an exception, points at text that is there, and has an origin for each entry. */
  private static void assertSound(byte[] bytes) {
    ScheduleFile file = read(bytes);
    for (Finding finding : file.findings()) {
      assertThat(finding.toString()).contains(finding.rule().id());
      assertThat(finding.place().text()).isNotNull();
    }
    List<Entry> entries = file.schedule().entries();
    assertThat(file.origins().entries()).hasSameSizeAs(entries);
    for (int i = 0; i < entries.size(); i++) {
      assertThat(file.origins().entries().get(i).extras()).hasSameSizeAs(entries.get(i).extras());
    }
  }

  private static ScheduleFile read(byte[] bytes) {
    try {
      return ScheduleFiles.read(
          new ByteArrayInputStream(bytes), "schedule.md", ReadOptions.DEFAULT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
