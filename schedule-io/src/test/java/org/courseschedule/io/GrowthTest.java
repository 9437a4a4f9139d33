package org.courseschedule.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;

class GrowthTest {

  private static Growth growth(LongUnaryOperator nanos) {
    AtomicLong clock = new AtomicLong();
    return Growth.of(
        1000, size -> () -> clock.addAndGet(nanos.applyAsLong(size)), () -> clock.get());
  }

  @Test
  void timeThatGrowsWithTheSizeIsNotTooFast() {
    assertThat(growth(size -> 7 * size).worst()).isBetween(1.99, 2.01);
    assertThat(growth(size -> 7 * size).isTooFast()).isFalse();
    assertThat(
            growth(size -> size * Long.numberOfTrailingZeros(Long.highestOneBit(size))).isTooFast())
        .isFalse();
  }

  @Test
  void timeThatGrowsWithTheSquareOfTheSizeIsTooFast() {
    assertThat(growth(size -> size * size).isTooFast()).isTrue();
    assertThat(growth(size -> 5_000 * size + size * size).isTooFast()).isFalse();
    assertThat(growth(size -> 2_000 * size + 2 * size * size).isTooFast()).isTrue();
  }

  @Test
  void timeIsMeasuredAnewBeforeItIsSaidToGrowTooFast() {
    AtomicLong runs = new AtomicLong();

    Growth disturbedOnce = growth(size -> 200_000 * size * (runs.incrementAndGet() == 3 ? 10 : 1));

    assertThat(disturbedOnce.isTooFast()).isFalse();
  }
}
