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
 * Reads changed fixtures of every format by the million and stops at the first that is not read
 * soundly. The input of a number is always the same, so the number alone repeats it.
 *
 * <p>Arguments: how many inputs, one million unless stated, and the number of the first, 0 unless
 * stated.
 */
final class Fuzz {

  private static final int SHOWN_EVERY = 100_000;

  /** The longer look is taken at one input in so many. */
  private static final int LOOKED_AT_LONGER = 16;

  /** The least time in nanoseconds that is worth telling as the slowest input so far. */
  private static final long SLOW = 200_000_000L;

  private Fuzz() {}

  /** Runs it; the exit code is not 0 if an input was not read. */
  public static void main(String[] args) throws Exception {
    long count = args.length > 0 ? Long.parseLong(args[0]) : 1_000_000;
    long first = args.length > 1 ? Long.parseLong(args[1]) : 0;
    List<Path> fixtures = fixtures();
    System.out.println(fixtures.size() + " fixtures");
    long slowest = SLOW;
    for (long i = first; i < first + count; i++) {
      long start = System.nanoTime();
      read(i, fixtures);
      long took = System.nanoTime() - start;
      if (took > slowest) {
        slowest = took;
        System.out.println("input " + i + " took " + took / 1_000_000 + " ms");
      }
      if ((i + 1 - first) % SHOWN_EVERY == 0) {
        System.out.println(i + 1 - first + " inputs read");
      }
    }
  }

  private static void read(long number, List<Path> fixtures) throws IOException {
    Random random = new Random(number);
    Path fixture = fixtures.get(random.nextInt(fixtures.size()));
    byte[] input = Mutations.of(Files.readAllBytes(fixture), random);
    String name = fixture.getFileName().toString();
    try {
      Sound.read(name, input);
      if (number % LOOKED_AT_LONGER == 0) {
        Sound.readAndWriteAgain(name, input);
      }
    } catch (RuntimeException | Error trouble) {
      Path kept = Files.write(Path.of("target", "fuzz-" + number + "-" + name), input);
      System.out.println("input " + number + " is not read soundly; it is kept as " + kept);
      throw trouble;
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
