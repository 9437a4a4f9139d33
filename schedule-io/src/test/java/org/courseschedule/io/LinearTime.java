package org.courseschedule.io;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads hostile texts of 1, 2 and 4 MB and prints how the time grows: twice the text should take
 * twice the time. A text that grows faster, whenever it is measured, is named.
 */
final class LinearTime {

  private static final int MEGABYTE = 1 << 20;

  /** More than twice, by what caches and the collection of garbage add. */
  private static final double BOUND = 2.6;

  /** How often a text is measured before it is said to grow too fast. */
  private static final int TRIES = 4;

  /** Shorter times cannot be told exactly; what is read faster is read repeatedly. */
  private static final long LEAST_NANOS = 100_000_000;

  private LinearTime() {}

  /** How the time to read grows when the text grows from 1 to 2 and from 2 to 4 MB. */
  private record Growth(HostileInput input, List<Long> nanos) {

    static Growth of(HostileInput input) {
      input.read(input.text().apply(MEGABYTE / 4)); // for the compiler
      Growth growth = new Growth(input, times(input));
      for (int tries = 1; tries < TRIES && growth.worst() > BOUND; tries++) {
        growth = growth.leastOf(times(input));
      }
      return growth;
    }

    private static List<Long> times(HostileInput input) {
      return Stream.of(1, 2, 4).map(megabytes -> time(input, megabytes)).toList();
    }

    private Growth leastOf(List<Long> others) {
      return new Growth(
          input,
          IntStream.range(0, nanos.size())
              .mapToObj(i -> Math.min(nanos.get(i), others.get(i)))
              .toList());
    }

    double first() {
      return (double) nanos.get(1) / nanos.get(0);
    }

    double second() {
      return (double) nanos.get(2) / nanos.get(1);
    }

    double worst() {
      return Math.max(first(), second());
    }
  }

  private static long time(HostileInput input, int megabytes) {
    String text = input.text().apply(megabytes * MEGABYTE);
    long start = busy();
    for (int readings = 1; ; readings++) {
      input.read(text);
      long took = busy() - start;
      if (took >= LEAST_NANOS) {
        return took / readings;
      }
    }
  }

  /** How long this process has been busy, whatever else the machine does. */
  private static long busy() {
    return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElseThrow();
  }

  /**
   * Reads the texts with a part in their names.
   *
   * @return those that grow too fast
   */
  static List<String> run(String part) {
    Map<String, List<Growth>> groups = new LinkedHashMap<>();
    HostileInputs.all()
        .filter(input -> input.toString().contains(part))
        .map(Growth::of)
        .peek(LinearTime::tell)
        .forEach(
            growth ->
                groups
                    .computeIfAbsent(growth.input().group(), name -> new ArrayList<>())
                    .add(growth));
    System.out.println("| texts | how many | 2 MB / 1 MB | 4 MB / 2 MB | the fastest growing |");
    System.out.println("|---|---|---|---|---|");
    groups.forEach((group, members) -> System.out.println(line(group, members)));
    return groups.values().stream()
        .flatMap(List::stream)
        .filter(one -> one.worst() > BOUND)
        .map(one -> one.input().toString())
        .toList();
  }

  private static void tell(Growth growth) {
    List<Long> nanos = growth.nanos();
    System.err.printf(
        Locale.ROOT,
        "%s%s: %d, %d, %d ms; %.1f, %.1f%n",
        growth.worst() > BOUND ? "TOO FAST: " : "",
        growth.input(),
        nanos.get(0) / 1_000_000,
        nanos.get(1) / 1_000_000,
        nanos.get(2) / 1_000_000,
        growth.first(),
        growth.second());
  }

  private static String line(String group, List<Growth> members) {
    Growth worst = members.stream().max(Comparator.comparingDouble(Growth::worst)).orElseThrow();
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.1f | %.1f | `%s`: %.1f |",
        group,
        members.size(),
        median(members.stream().map(Growth::first).sorted().toList()),
        median(members.stream().map(Growth::second).sorted().toList()),
        worst.input().toString().replaceFirst(".*: ", "").replace("|", "\\|"),
        worst.worst());
  }

  private static double median(List<Double> sorted) {
    return sorted.get(sorted.size() / 2);
  }
}
