package org.courseschedule.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes, a schedule comes back, and every finding can be shown. */
class TotalityTest {

  /** Guards against a hang; says nothing of how fast reading is. */
  private static final Duration LIMIT = Duration.ofMinutes(5);

  static List<Path> fixtures() throws Exception {
    return Fuzz.fixtures();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void everyFixtureIsASchedule(Path fixture) throws IOException {
    assertThat(Sound.read(fixture.toString(), Files.readAllBytes(fixture)).schedule().entries())
        .hasSizeGreaterThan(2);
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void everyPrefixIsRead(Path fixture) throws IOException {
    byte[] bytes = Files.readAllBytes(fixture);
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          for (int end = 0; end <= bytes.length; end++) {
            Sound.read(fixture.toString(), Arrays.copyOf(bytes, end));
          }
        });
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void everySuffixIsRead(Path fixture) throws IOException {
    byte[] bytes = Files.readAllBytes(fixture);
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          for (int start = 0; start <= bytes.length; start++) {
            Sound.read(fixture.toString(), Arrays.copyOfRange(bytes, start, bytes.length));
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
}
