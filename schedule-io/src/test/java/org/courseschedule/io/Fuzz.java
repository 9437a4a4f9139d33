package org.courseschedule.io;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Reads changed fixtures of every format by the million and keeps those that are not read soundly.
 * The input of a number is always the same, so the number alone repeats it.
 *
 * <p>Arguments: how many inputs, one million unless stated, and the number of the first, 0 unless
 * stated.
 */
final class Fuzz {

  private static final int SHOWN_EVERY = 20_000;

  /** After so many faults it is time to mend them. */
  private static final int MOST_FAULTS = 20;

  /** The longer look is taken at one input in so many. */
  private static final int LOOKED_AT_LONGER = 50;

  /** The least time in nanoseconds that is worth telling as the slowest input so far. */
  private static final long SLOW = 200_000_000L;

  private Fuzz() {}

  /** Runs it; the exit code is not 0 if an input was not read soundly. */
  public static void main(String[] args) throws Exception {
    long count = args.length > 0 ? Long.parseLong(args[0]) : 1_000_000;
    long first = args.length > 1 ? Long.parseLong(args[1]) : 0;
    System.exit(run(first, count) == 0 ? 0 : 1);
  }

  /**
   * Reads inputs.
   *
   * @return how many were not read soundly
   */
  static int run(long first, long count) throws Exception {
    List<Path> fixtures = fixtures();
    int faults = 0;
    long slowest = SLOW;
    for (long i = first; i < first + count && faults < MOST_FAULTS; i++) {
      long start = System.nanoTime();
      faults += isRead(i, fixtures) ? 0 : 1;
      long took = System.nanoTime() - start;
      if (took > slowest) {
        slowest = took;
        System.out.println("input " + i + " took " + took / 1_000_000 + " ms");
      }
      if ((i + 1 - first) % SHOWN_EVERY == 0) {
        System.out.println(i + 1 - first + " inputs read, " + faults + " not soundly");
      }
    }
    return faults;
  }

  private static boolean isRead(long number, List<Path> fixtures) throws IOException {
    Random random = new Random(number);
    Path fixture = fixtures.get(random.nextInt(fixtures.size()));
    byte[] input = Mutations.of(Files.readAllBytes(fixture), random);
    String name = fixture.getFileName().toString();
    try {
      Sound.read(name, input);
      if (number % LOOKED_AT_LONGER == 0) {
        Sound.readAndWriteAgain(name, input);
      }
      return true;
    } catch (RuntimeException | Error trouble) {
      Path kept = Files.write(Path.of("target", "fuzz-" + number + "-" + name), input);
      System.out.println("input " + number + " is not read soundly; it is kept as " + kept);
      trouble.printStackTrace(System.out);
      return false;
    }
  }

  /** The published schedule and the fixtures beside this class, whatever their format. */
  static List<Path> fixtures() throws IOException, URISyntaxException {
    URL folder = Objects.requireNonNull(Fuzz.class.getResource("weekdays.md"));
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()).getParent())) {
      return Stream.concat(Stream.of(PublishedScheduleTest.FILE), files)
          .filter(file -> TextFormat.of(file.toString()).isPresent())
          .sorted()
          .toList();
    }
  }
}
