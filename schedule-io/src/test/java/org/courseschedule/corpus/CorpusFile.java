package org.courseschedule.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A published schedule of the corpus, and what is known of it.
 *
 * @param id its number
 * @param path where it lies
 * @param rows how many rows its tables of meetings have
 * @param datedRows how many of them carry a date themselves
 * @param first the earliest date; empty if nobody knows
 * @param last the latest date
 * @param statesYear whether its text tells the year
 */
record CorpusFile(
    String id,
    Path path,
    int rows,
    int datedRows,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    boolean statesYear) {

  /** Where the corpus lies, seen from this module; it is not part of the project. */
  static final Path CORPUS = Path.of("../../shared/corpus");

  /** A part of a file with labels: the lines of one table. */
  record Lines(int first, int last) {}

  /** Every file of the corpus, in the order of their numbers. */
  static List<CorpusFile> all() throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(CORPUS)) {
      paths = walk.filter(Files::isRegularFile).sorted().toList();
    }
    return lines("index.tsv").stream()
        .map(parts -> of(parts, paths))
        .sorted(Comparator.comparing(CorpusFile::id))
        .toList();
  }

  private static CorpusFile of(String[] parts, List<Path> paths) {
    Path path =
        paths.stream()
            .filter(file -> file.getFileName().toString().startsWith(parts[0] + "-"))
            .findFirst()
            .orElseThrow();
    return new CorpusFile(
        parts[0],
        path,
        Integer.parseInt(parts[5]),
        Integer.parseInt(parts[6]),
        date(parts[7]),
        date(parts[8]),
        parts[9].equals("yes"));
  }

  private static Optional<LocalDate> date(String text) {
    return text.equals("?") ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  /** What a careful person reads in it; empty if nobody has written that down. */
  Optional<List<Label>> labels() throws IOException {
    Path labels = CORPUS.resolve("labels/" + id + ".tsv");
    return Files.exists(labels) ? Optional.of(Label.read(labels)) : Optional.empty();
  }

  /** The lines of the tables to which the labels belong. */
  List<Lines> labelledTables() throws IOException {
    return lines("labels/TABLES.tsv").stream()
        .filter(parts -> parts[0].equals(id))
        .map(parts -> new Lines(Integer.parseInt(parts[2]), Integer.parseInt(parts[3])))
        .toList();
  }

  private static List<String[]> lines(String file) throws IOException {
    try (Stream<String> lines = Files.lines(CORPUS.resolve(file), StandardCharsets.UTF_8)) {
      return lines.skip(1).map(line -> line.split("\t", -1)).toList();
    }
  }
}
