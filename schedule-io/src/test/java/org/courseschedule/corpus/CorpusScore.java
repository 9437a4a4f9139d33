package org.courseschedule.corpus;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Severity;
import org.courseschedule.io.ReadOptions;
import org.courseschedule.io.ScheduleFile;
import org.courseschedule.io.ScheduleFiles;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.Entry;

/**
 * How well one published schedule is read.
 *
 * @param file the schedule
 * @param entries how many rows are read
 * @param dated how many of them have a date
 * @param first the earliest date, the year given
 * @param last the latest date, the year given
 * @param year whether the year is found without being given
 * @param labels its rows held against the labels, where there are some, the year given
 * @param findings what is found at warning or above, the year not given
 */
record CorpusScore(
    CorpusFile file,
    int entries,
    int dated,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    boolean year,
    Optional<LabelScore> labels,
    List<Finding> findings) {

  static CorpusScore of(CorpusFile file) throws IOException {
    CourseFacts facts =
        file.first()
            .map(day -> CourseFacts.NONE.withYear(Year.of(day.getYear())))
            .orElse(CourseFacts.NONE);
    ScheduleFile given = ScheduleFiles.read(file.path(), ReadOptions.DEFAULT.withFacts(facts));
    ScheduleFile asIs = ScheduleFiles.read(file.path());
    Optional<List<Label>> labels = file.labels();
    return new CorpusScore(
        file,
        given.schedule().entries().size(),
        (int) given.schedule().entries().stream().filter(e -> !e.when().isUndated()).count(),
        first(given),
        last(given),
        first(asIs).isPresent()
            && first(asIs).map(LocalDate::getYear).equals(first(given).map(LocalDate::getYear)),
        labels.isEmpty() ? Optional.empty() : Optional.of(LabelScore.of(labels.get(), file, given)),
        asIs.check().stream().filter(finding -> finding.isAtLeast(Severity.WARNING)).toList());
  }

  static List<CorpusScore> all() throws IOException {
    List<CorpusScore> scores = new ArrayList<>();
    for (CorpusFile file : CorpusFile.all()) {
      scores.add(of(file));
    }
    return scores;
  }

  private static Optional<LocalDate> first(ScheduleFile file) {
    return file.schedule().entries().stream()
        .map(Entry::when)
        .flatMap(when -> when.first().stream())
        .min(LocalDate::compareTo);
  }

  private static Optional<LocalDate> last(ScheduleFile file) {
    return file.schedule().entries().stream()
        .map(Entry::when)
        .flatMap(when -> when.last().stream())
        .max(LocalDate::compareTo);
  }

  /** Whether no row of the schedule's tables is without an entry, as far as a count can tell. */
  boolean hasAllRows() {
    return entries >= Math.min(file.rows(), file.datedRows());
  }

  /**
   * Prints a line for each file and the totals; with {@code --wrong} each row that differs from its
   * label as well, with {@code --findings} what is found at warning or above.
   */
  public static void main(String[] args) throws IOException {
    List<String> options = List.of(args);
    List<CorpusScore> scores = all();
    System.out.println(
        "file  labels  dates  kinds  numbers  topics  lost | entries of  dated of  first       last"
            + "        | year   findings");
    for (CorpusScore score : scores) {
      System.out.println(score);
      if (options.contains("--wrong")) {
        score.labels().ifPresent(l -> l.wrong().forEach(line -> System.out.println("   " + line)));
      }
      if (options.contains("--findings")) {
        score.findings().forEach(finding -> System.out.println("   " + finding));
      }
    }
    printTotals(scores);
  }

  private static void printTotals(List<CorpusScore> scores) {
    LabelScore total =
        LabelScore.total(scores.stream().flatMap(score -> score.labels().stream()).toList());
    System.out.printf(
        "labelled rows %d: dates %.1f %%, kinds %.1f %%, numbers %.1f %%, topics %.1f %%, lost %d%n",
        total.rows(),
        total.percent(total.dates()),
        total.percent(total.kinds()),
        total.percent(total.numbers()),
        total.percent(total.topics()),
        total.lost());
    System.out.printf(
        "files %d: all rows in %d, years right in %d, of the %d that tell the year in %d%n",
        scores.size(),
        scores.stream().filter(CorpusScore::hasAllRows).count(),
        scores.stream().filter(CorpusScore::year).count(),
        scores.stream().filter(score -> score.file().statesYear()).count(),
        scores.stream().filter(score -> score.file().statesYear() && score.year()).count());
  }

  /** One line of the table that {@link #main} prints; a star marks what differs from the index. */
  @Override
  public String toString() {
    String counts =
        labels
            .map(
                l ->
                    "%6d %6d %6d %8d %7d %5d"
                        .formatted(
                            l.rows(), l.dates(), l.kinds(), l.numbers(), l.topics(), l.lost()))
            .orElse(" ".repeat(43));
    return "%-5s %s | %5d %4d  %4d %4d %s %s | %s %3d"
        .formatted(
            file.id(),
            counts,
            entries,
            file.rows(),
            dated,
            file.datedRows(),
            shown(first, file.first()),
            shown(last, file.last()),
            year ? "right" : "wrong",
            findings.size());
  }

  private static String shown(Optional<LocalDate> read, Optional<LocalDate> wanted) {
    return read.map(LocalDate::toString).orElse("-         ") + (read.equals(wanted) ? " " : "*");
  }
}
