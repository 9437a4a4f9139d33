package org.courseschedule.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One published schedule, and what a careful person found in it.
 *
 * <p>The corpus is a folder {@code shared/corpus} beside the checkout; it is not part of the
 * project.
 *
 * @param id the file's number in the corpus
 * @param path where it lies
 * @param rows how many rows its list of meetings has, blank ones and titles too
 * @param datedRows how many of them name a day
 * @param first the first day, {@code ?} if nobody can know the year
 * @param last the last day
 * @param yearStated whether a reader of the text can find the year
 * @param labels what each row says; empty if the file is not labelled
 * @param tables the first and the last line of each labelled table
 */
record CorpusFile(
    String id,
    Path path,
    int rows,
    int datedRows,
    String first,
    String last,
    boolean yearStated,
    List<Label> labels,
    List<int[]> tables) {

  /** All files that the index lists, in its order. */
  static List<CorpusFile> all() throws IOException {
    List<CorpusFile> files = new ArrayList<>();
    for (List<String> line : lines("index.tsv")) {
      String id = line.get(0);
      files.add(
          new CorpusFile(
              id,
              path(line.get(1), id),
              Integer.parseInt(line.get(5)),
              Integer.parseInt(line.get(6)),
              line.get(7),
              line.get(8),
              line.get(9).equals("yes"),
              labels(id),
              tables(id)));
    }
    return files;
  }

  private static Path path(String folder, String id) throws IOException {
    try (Stream<Path> files = Files.list(Corpus.FOLDER.resolve(folder))) {
      return files
          .filter(path -> path.getFileName().toString().startsWith(id + "-"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static List<Label> labels(String id) throws IOException {
    Path labels = Corpus.FOLDER.resolve("labels/" + id + ".tsv");
    return Files.exists(labels) ? Label.read(labels) : List.of();
  }

  private static List<int[]> tables(String id) throws IOException {
    return lines("labels/TABLES.tsv").stream()
        .filter(line -> line.get(0).equals(id))
        .map(line -> new int[] {Integer.parseInt(line.get(2)), Integer.parseInt(line.get(3))})
        .toList();
  }

  private static List<List<String>> lines(String table) throws IOException {
    try (Stream<String> lines = Files.lines(Corpus.FOLDER.resolve(table), StandardCharsets.UTF_8)) {
      return lines.skip(1).map(line -> List.of(line.split("\t", -1))).toList();
    }
  }

  boolean isLabelled() {
    return !labels.isEmpty();
  }

  boolean isYearKnown() {
    return first.length() > 4;
  }

  /** The year of the first day. */
  int year() {
    return Integer.parseInt(first.substring(0, 4));
  }

  /** Whether a line lies in a labelled table. */
  boolean isLabelled(int line) {
    return tables.stream().anyMatch(table -> table[0] <= line && line <= table[1]);
  }
}
