package org.courseschedule.corpus;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.courseschedule.io.TextFormat;

/** Published schedules, which are no part of the project: a folder beside the checkout. */
public final class Corpus {

  /** Where they lie, seen from this module. */
  static final Path FOLDER = Path.of("../../shared/corpus");

  private Corpus() {}

  /** Skips the test if they are not here, and says so. */
  static void assumeHere() {
    assumeThat(FOLDER)
        .as("the corpus, a folder `shared/corpus` beside the checkout, is not here")
        .isDirectory();
  }

  /** Every file that can be read, in order; without the corpus the test is skipped. */
  public static List<Path> files() throws IOException {
    assumeHere();
    try (Stream<Path> walk = Files.walk(FOLDER)) {
      return walk.filter(path -> TextFormat.of(path.toString()).isPresent()).sorted().toList();
    }
  }
}
