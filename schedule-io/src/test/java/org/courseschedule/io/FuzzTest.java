package org.courseschedule.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * A few thousand changed fixtures in every build; as many as wanted with {@code -Dfuzz=1000000}.
 */
class FuzzTest {

  private static final long COUNT = Long.getLong("fuzz", 4_000);

  private static final long FIRST = Long.getLong("fuzz.first", 0);

  @Test
  void everyChangedFixtureIsReadSoundly() throws Exception {
    assertThat(Fuzz.run(FIRST, COUNT)).isZero();
  }
}
