package org.courseschedule.io;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the time that some work takes grows while its size is doubled twice.
 *
 * @param nanos the time for the smallest size, for twice and for four times that
 */
record Growth(List<Long> nanos) {

  /** More than twice, by what caches and the collection of garbage add. */
  private static final double BOUND = 2.6;

  /** How often it is measured before it is said to grow too fast. */
  private static final int TRIES = 4;

  /** Shorter times cannot be told exactly; what takes less is done repeatedly. */
  private static final long LEAST_NANOS = 100_000_000;

  /**
   * Measures.
   *
   * @param smallest the smallest size
   * @param work prepares the work of a size; only doing it is measured
   * @param clock nanoseconds
   */
  static Growth of(int smallest, IntFunction<Runnable> work, LongSupplier clock) {
    Growth growth = once(smallest, work, clock);
    for (int tries = 1; tries < TRIES && growth.isTooFast(); tries++) {
      growth = growth.leastOf(once(smallest, work, clock));
    }
    return growth;
  }

  private static Growth once(int smallest, IntFunction<Runnable> work, LongSupplier clock) {
    return new Growth(
        Stream.of(1, 2, 4).map(times -> time(work.apply(times * smallest), clock)).toList());
  }

  private static long time(Runnable work, LongSupplier clock) {
    long start = clock.getAsLong();
    for (int times = 1; ; times++) {
      work.run();
      long took = clock.getAsLong() - start;
      if (took >= LEAST_NANOS) {
        return took / times;
      }
    }
  }

  private Growth leastOf(Growth other) {
    return new Growth(
        IntStream.range(0, nanos.size())
            .mapToObj(i -> Math.min(nanos.get(i), other.nanos.get(i)))
            .toList());
  }

  /** How much longer the second size takes than the first. */
  double first() {
    return (double) nanos.get(1) / nanos.get(0);
  }

  /** How much longer the third size takes than the second. */
  double second() {
    return (double) nanos.get(2) / nanos.get(1);
  }

  double worst() {
    return Math.max(first(), second());
  }

  /** Whether twice the size takes clearly more than twice the time. */
  boolean isTooFast() {
    return worst() > BOUND;
  }

  /** The time of the greatest size. */
  long longest() {
    return nanos.get(2);
  }
}
