package org.courseschedule.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hostile input is read to its end. {@link LinearTime} tells how the time grows, with texts of up
 * to 4 MB.
 */
class PathologicalInputTest {

  /** Guards against a hang; says nothing of how fast reading is. */
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private static final int SIZE = 1 << 17;

  static Stream<HostileInput> cells() {
    return HostileInputs.cells();
  }

  static Stream<HostileInput> headersAndProse() {
    return HostileInputs.headersAndProse();
  }

  static Stream<HostileInput> documents() {
    return HostileInputs.documents();
  }

  static Stream<HostileInput> data() {
    return Stream.of(HostileInputs.sheets(), HostileInputs.yaml(), HostileInputs.json())
        .flatMap(inputs -> inputs);
  }

  static Stream<HostileInput> facts() {
    return HostileInputs.facts();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void anythingRepeatedIsReadInARowOfCells(HostileInput input) {
    assertThat(readInTime(input).schedule().entries()).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("headersAndProse")
  void anythingRepeatedIsReadInAHeaderAndAsProse(HostileInput input) {
    assertThat(readInTime(input).schedule().entries())
        .first()
        .satisfies(entry -> assertThat(entry.when().text().plain()).isEqualTo("Sep 2"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aHostileDocumentIsReadToItsEnd(HostileInput input) {
    assertThat(readInTime(input).findings()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("data")
  void hostileDataIsReadToItsEnd(HostileInput input) {
    assertThat(readInTime(input).schedule()).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("facts")
  void hostileFactsAreReadToTheirEnd(HostileInput input) {
    String text = input.text().apply(SIZE);

    assertTimeoutPreemptively(LIMIT, () -> input.read(text));
  }

  private static ScheduleFile readInTime(HostileInput input) {
    String text = input.text().apply(SIZE);
    return assertTimeoutPreemptively(LIMIT, () -> input.readSchedule(text));
  }
}
