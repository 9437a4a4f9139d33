package org.courseschedule.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes, a schedule comes back, and every finding can be shown. */
class TotalityTest {

  /** Guards against a hang; says nothing of how fast reading is. */
  private static final Duration LIMIT = Duration.ofMinutes(5);

  private static final int MUTATIONS = 3000;

  static Stream<String> fixtures() {
    return Stream.of(
        "published",
        "weekdays.md",
        "numbers.md",
        "talks.md",
        "breaks.md",
        "grid.md",
        "spans.md",
        "sheet.csv");
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
    assertThat(Sound.read(name(fixture), bytes(fixture)).schedule().entries())
        .hasSizeGreaterThan(2);
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void everyPrefixIsRead(String fixture) throws IOException {
    byte[] bytes = bytes(fixture);
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          for (int end = 0; end <= bytes.length; end++) {
            Sound.read(name(fixture), Arrays.copyOf(bytes, end));
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
            Sound.read(name(fixture), Arrays.copyOfRange(bytes, start, bytes.length));
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
            Sound.read(name(fixture), Mutations.of(bytes, random));
          }
        });
  }

  @ParameterizedTest
  @EnumSource(TextFormat.class)
  void randomBytesAreReadInEveryFormat(TextFormat format) {
    Random random = new Random(format.name().hashCode());
    for (int length : new int[] {0, 1, 2, 3, 10, 100, 1000}) {
      for (int i = 0; i < 50; i++) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        Sound.read("schedule" + format.suffixes().get(0), bytes);
      }
    }
  }

  private static String name(String fixture) {
    return fixture.equals("published") ? "schedule.md" : fixture;
  }
}
