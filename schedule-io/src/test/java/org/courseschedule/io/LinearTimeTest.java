package org.courseschedule.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Run alone, with {@code -Dlinear=} and a part of the texts' names: it measures, and takes long.
 */
@EnabledIfSystemProperty(named = "linear", matches = ".*")
class LinearTimeTest {

  @Test
  void timeGrowsAsTheTextDoes() {
    assertThat(LinearTime.run(System.getProperty("linear"))).isEmpty();
  }
}
