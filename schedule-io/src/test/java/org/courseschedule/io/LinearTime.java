package org.courseschedule.io;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Reads and checks hostile texts of growing size and prints how the time grows: twice the text
 * should take twice the time. All are read in small sizes, and of each group those that are read
 * most slowly and whose time grows fastest in sizes of 1, 2 and 4 MB.
 */
final class LinearTime {

  private static final int MEGABYTE = 1 << 20;

  /** The smallest size in which all are read. */
  private static final int SMALL = MEGABYTE / 8;

  /** How many of each group are read in great sizes because they are slow. */
  private static final int SLOWEST = 2;

  /** One text, and how the time to read it grows. */
  private record Measured(HostileInput input, Growth growth) {

    static Measured of(HostileInput input, int smallest) {
      Measured measured =
          new Measured(
              input, Growth.of(smallest, size -> reading(input, size), LinearTime::busyNanos));
      System.err.println(measured);
      return measured;
    }

    private static Runnable reading(HostileInput input, int size) {
      String text = input.text().apply(size);
      return () -> input.read(text);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%s%s: %d, %d, %d ms; %.1f, %.1f",
          growth.isTooFast() ? "TOO FAST: " : "",
          input,
          growth.nanos().get(0) / 1_000_000,
          growth.nanos().get(1) / 1_000_000,
          growth.nanos().get(2) / 1_000_000,
          growth.first(),
          growth.second());
    }
  }

  private LinearTime() {}

  /** How long this process has been busy, whatever else the machine does. */
  private static long busyNanos() {
    return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElseThrow();
  }

  /**
   * Reads the texts with a part in their names.
   *
   * @param part the part; {@code all} for every text
   * @return those that grow too fast in great sizes
   */
  static List<String> run(String part) {
    Map<String, List<Measured>> groups = new LinkedHashMap<>();
    HostileInputs.all()
        .filter(input -> part.equals("all") || input.toString().contains(part))
        .map(input -> Measured.of(input, SMALL))
        .forEach(
            one -> groups.computeIfAbsent(one.input().group(), g -> new ArrayList<>()).add(one));
    System.out.println("| texts | how many | median | which at 1, 2, 4 MB | s at 4 MB | ratios |");
    System.out.println("|---|---|---|---|---|---|");
    List<String> tooFast = new ArrayList<>();
    groups.forEach(
        (group, members) -> {
          String start =
              String.format(
                  Locale.ROOT, "| %s | %d | %.1f |", group, members.size(), median(members));
          for (HostileInput input : worst(members)) {
            Measured great = Measured.of(input, MEGABYTE);
            System.out.println(start + cells(great));
            start = "| | | |";
            if (great.growth().isTooFast()) {
              tooFast.add(great.toString());
            }
          }
        });
    return tooFast;
  }

  /** The slowest, and the one whose time grows fastest. */
  private static Set<HostileInput> worst(List<Measured> members) {
    Set<HostileInput> worst = new TreeSet<>(Comparator.comparing(HostileInput::toString));
    sorted(members, one -> one.growth().longest()).limit(SLOWEST).forEach(worst::add);
    sorted(members, one -> one.growth().worst()).limit(1).forEach(worst::add);
    return worst;
  }

  private static Stream<HostileInput> sorted(
      List<Measured> members, ToDoubleFunction<Measured> by) {
    return members.stream().sorted(Comparator.comparingDouble(by).reversed()).map(Measured::input);
  }

  private static String cells(Measured one) {
    return String.format(
        Locale.ROOT,
        " `%s` | %.1f | %.1f, %.1f |",
        one.input().toString().replaceFirst("^[^:]*+: ", "").replace("|", "\\|"),
        one.growth().longest() / 1e9,
        one.growth().first(),
        one.growth().second());
  }

  private static double median(List<Measured> members) {
    List<Double> ratios = members.stream().map(one -> one.growth().second()).sorted().toList();
    return ratios.get(ratios.size() / 2);
  }
}
