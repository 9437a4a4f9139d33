package org.courseschedule.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.courseschedule.finding.Finding;
import org.courseschedule.io.TextFormat;

/**
 * Scores the reading of published schedules against what careful people read in them.
 *
 * @param files how each file is read
 * @param unread the files in formats that are not read
 */
record CorpusScore(List<FileScore> files, List<CorpusFile> unread) {

  private static final String HEADER =
      "file  rows  dates  kinds  numbers  topics  lost   rows read dated rows first day   last day"
          + "    year   warnings";

  /** Prints the report; arguments choose files by their numbers. */
  public static void main(String[] args) throws IOException {
    List<String> ids = List.of(args);
    CorpusScore score = of(file -> ids.isEmpty() || ids.contains(file.id()));
    System.out.println(String.join("\n", score.details()));
    System.out.println(String.join("\n", score.report()));
  }

  static CorpusScore of(Predicate<CorpusFile> chosen) throws IOException {
    List<FileScore> files = new ArrayList<>();
    List<CorpusFile> unread = new ArrayList<>();
    for (CorpusFile file : CorpusFile.all()) {
      if (TextFormat.of(file.path().toString()).isEmpty()) {
        unread.add(file);
      } else if (chosen.test(file)) {
        files.add(FileScore.of(file));
      }
    }
    return new CorpusScore(files, unread);
  }

  /** A line for each file and the totals. */
  List<String> report() {
    List<String> lines = new ArrayList<>();
    lines.add(HEADER);
    files.forEach(file -> lines.add(file.line()));
    unread.forEach(file -> lines.add(file.id() + "  unread: " + file.path().getFileName()));
    lines.add(
        String.format(
            Locale.ROOT,
            "of %d labelled rows right: dates %.2f %%, kinds %.2f %%, numbers %.2f %%, topics %.2f %%; lost %d",
            labelled(),
            percent(Label::date),
            percent(Label::kind),
            percent(Label::session),
            percent(Label::topic),
            lost()));
    lines.add(
        "of %d files: dated rows and their span right in %d; year right in %d of %d that state it, %d of %d that do not; warnings %d"
            .formatted(
                files.size(),
                count(FileScore::isCovered),
                count(file -> file.file().yearStated() && file.year()),
                count(file -> file.file().yearStated()),
                count(file -> !file.file().yearStated() && file.year()),
                count(file -> !file.file().yearStated() && file.file().isYearKnown()),
                sum(file -> file.warnings().size())));
    return lines;
  }

  /** The rows that are not read as they should be, and the findings at warning or above. */
  List<String> details() {
    List<String> lines = new ArrayList<>();
    for (FileScore score : files) {
      List<String> wrong = score.rows().wrong();
      if (!wrong.isEmpty() || !score.warnings().isEmpty()) {
        lines.add(score.file().path().getFileName().toString());
        lines.addAll(wrong);
        score.warnings().stream().map(CorpusScore::told).forEach(lines::add);
      }
    }
    return lines;
  }

  private static String told(Finding finding) {
    return "  line %d %s: %s [%s]"
        .formatted(
            finding.place().line(),
            finding.rule().id(),
            finding.message(),
            finding.place().text().replace("\n", " "));
  }

  /** What part of the labelled rows is right, in percent. */
  double percent(Function<Label, String> part) {
    return 100.0 * sum(file -> file.rows().right(part)) / Math.max(1, labelled());
  }

  /** What part of the files whose text tells the year is given the right one, in percent. */
  double percentOfYears() {
    return 100.0
        * count(file -> file.file().yearStated() && file.year())
        / Math.max(1, count(file -> file.file().yearStated()));
  }

  int lost() {
    return sum(file -> file.rows().lost());
  }

  private int labelled() {
    return sum(file -> file.file().labels().size());
  }

  private int sum(ToIntFunction<FileScore> part) {
    return files.stream().mapToInt(part).sum();
  }

  private long count(Predicate<FileScore> kind) {
    return files.stream().filter(kind).count();
  }
}
