package org.courseschedule.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Severity;
import org.courseschedule.io.ReadOptions;
import org.courseschedule.io.ScheduleFile;
import org.courseschedule.io.ScheduleFiles;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.Entry;

/**
 * Scores the reading of published schedules against what careful people read in them.
 *
 * <p>The corpus is a folder {@code shared/corpus} beside the checkout; it is not part of the
 * project.
 */
final class CorpusScore {

  /** Where the corpus lies, seen from this module. */
  static final Path CORPUS = Path.of("../../shared/corpus");

  /**
   * How one file is read.
   *
   * @param id the file's number in the corpus
   * @param rows how many rows are labelled
   * @param dates how many of them have the right date, the year given
   * @param kinds the right kind
   * @param numbers the right class number
   * @param topics the right topic
   * @param lost how many labelled rows have no entry
   * @param year whether the year is found without being given
   */
  record Score(
      String id, int rows, int dates, int kinds, int numbers, int topics, int lost, boolean year) {}

  private CorpusScore() {}

  /** Prints a line for each labelled file, its wrong rows if asked for, and the totals. */
  public static void main(String[] args) throws IOException {
    boolean wrong = args.length > 0 && args[0].equals("--wrong");
    List<Score> scores = scoreAll(wrong);
    System.out.println("file  rows  dates  kinds  numbers  topics  lost  year");
    scores.forEach(CorpusScore::print);
    print(total(scores));
    System.out.println(
        "years " + scores.stream().filter(Score::year).count() + " of " + scores.size());
  }

  private static void print(Score score) {
    System.out.printf(
        "%-5s %5d %6d %6d %8d %7d %5d  %s%n",
        score.id(),
        score.rows(),
        score.dates(),
        score.kinds(),
        score.numbers(),
        score.topics(),
        score.lost(),
        score.year() ? "right" : "wrong");
  }

  /** The scores of all labelled files. */
  static List<Score> scoreAll(boolean printWrong) throws IOException {
    List<Score> scores = new ArrayList<>();
    for (String[] line : lines(CORPUS.resolve("index.tsv"))) {
      Path labels = CORPUS.resolve("labels/" + line[0] + ".tsv");
      if (Files.exists(labels)) {
        scores.add(score(line[0], line[7], Label.read(labels), printWrong));
      }
    }
    return scores;
  }

  static Score total(List<Score> scores) {
    return new Score(
        "all",
        scores.stream().mapToInt(Score::rows).sum(),
        scores.stream().mapToInt(Score::dates).sum(),
        scores.stream().mapToInt(Score::kinds).sum(),
        scores.stream().mapToInt(Score::numbers).sum(),
        scores.stream().mapToInt(Score::topics).sum(),
        scores.stream().mapToInt(Score::lost).sum(),
        scores.stream().allMatch(Score::year));
  }

  private static Score score(String id, String firstDate, List<Label> labels, boolean printWrong)
      throws IOException {
    Path file = file(id);
    Year year = Year.parse(firstDate.substring(0, 4));
    ScheduleFile given =
        ScheduleFiles.read(file, ReadOptions.DEFAULT.withFacts(CourseFacts.NONE.withYear(year)));
    List<Optional<Label>> read = aligned(labels, labelled(id, given));
    if (printWrong) {
      printWrong(id, labels, read);
    }
    return new Score(
        id,
        labels.size(),
        right(labels, read, Label::date),
        right(labels, read, Label::kind),
        right(labels, read, Label::session),
        right(labels, read, Label::topic),
        (int) read.stream().filter(Optional::isEmpty).count(),
        firstYear(ScheduleFiles.read(file)).equals(firstYear(given)));
  }

  private static void printWrong(String id, List<Label> labels, List<Optional<Label>> read) {
    for (int i = 0; i < labels.size(); i++) {
      if (!read.get(i).equals(Optional.of(labels.get(i)))) {
        System.out.println(id + " want " + labels.get(i));
        System.out.println(id + "  got " + read.get(i).map(Label::toString).orElse("nothing"));
      }
    }
  }

  private static Optional<Integer> firstYear(ScheduleFile file) {
    return file.schedule().entries().stream()
        .flatMap(entry -> entry.when().first().stream())
        .findFirst()
        .map(day -> day.getYear());
  }

  private static int right(
      List<Label> labels, List<Optional<Label>> read, Function<Label, String> part) {
    return (int)
        IntStream.range(0, labels.size())
            .filter(i -> read.get(i).map(part).equals(Optional.of(part.apply(labels.get(i)))))
            .count();
  }

  /** The entries that stand in a labelled table. */
  private static List<Label> labelled(String id, ScheduleFile file) throws IOException {
    List<int[]> tables =
        lines(CORPUS.resolve("labels/TABLES.tsv")).stream()
            .filter(line -> line[0].equals(id))
            .map(line -> new int[] {Integer.parseInt(line[2]), Integer.parseInt(line[3])})
            .toList();
    List<Label> labels = new ArrayList<>();
    List<Entry> entries = file.schedule().entries();
    for (int i = 0; i < entries.size(); i++) {
      int line = file.origins().entries().get(i).row().line();
      if (tables.stream().anyMatch(table -> table[0] <= line && line <= table[1])) {
        labels.add(Label.of(entries.get(i)));
      }
    }
    return labels;
  }

  /** For each wanted label the one read for the same row, by the best matching of the two lists. */
  private static List<Optional<Label>> aligned(List<Label> wanted, List<Label> read) {
    int[][] best = new int[wanted.size() + 1][read.size() + 1];
    for (int i = wanted.size() - 1; i >= 0; i--) {
      for (int j = read.size() - 1; j >= 0; j--) {
        int match = best[i + 1][j + 1] + 1 + 4 * agreement(wanted.get(i), read.get(j));
        best[i][j] = Math.max(match, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    List<Optional<Label>> aligned = new ArrayList<>();
    int j = 0;
    for (int i = 0; i < wanted.size(); i++) {
      while (j < read.size() && best[i][j] == best[i][j + 1]) {
        j++;
      }
      boolean matched = j < read.size() && best[i][j] != best[i + 1][j];
      aligned.add(matched ? Optional.of(read.get(j++)) : Optional.empty());
    }
    return aligned;
  }

  private static int agreement(Label one, Label other) {
    return (one.date().equals(other.date()) ? 1 : 0)
        + (one.session().equals(other.session()) ? 1 : 0)
        + (one.topic().equals(other.topic()) ? 2 : 0);
  }

  private static Path file(String id) throws IOException {
    try (Stream<Path> files = Files.list(CORPUS.resolve("markdown"))) {
      return files
          .filter(path -> path.getFileName().toString().startsWith(id + "-"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static List<String[]> lines(Path table) throws IOException {
    try (Stream<String> lines = Files.lines(table, StandardCharsets.UTF_8)) {
      return lines.skip(1).map(line -> line.split("\t", -1)).toList();
    }
  }

  /** What was found in a file at warning or above. */
  static List<Finding> warnings(Path file) throws IOException {
    return ScheduleFiles.read(file).check().stream()
        .filter(finding -> finding.isAtLeast(Severity.WARNING))
        .toList();
  }
}
