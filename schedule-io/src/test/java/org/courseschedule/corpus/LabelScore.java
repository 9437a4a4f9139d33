package org.courseschedule.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.courseschedule.corpus.CorpusFile.Lines;
import org.courseschedule.io.ScheduleFile;
import org.courseschedule.model.Entry;

/**
 * How well the rows of a file are read, held against its labels.
 *
 * @param rows how many rows are labelled
 * @param dates how many of them have the right date
 * @param kinds the right kind
 * @param numbers the right class number
 * @param topics the right topic
 * @param lost how many labelled rows have no entry
 * @param wrong each row that differs, as wanted and as read
 */
record LabelScore(
    int rows, int dates, int kinds, int numbers, int topics, int lost, List<String> wrong) {

  static LabelScore of(List<Label> labels, CorpusFile corpusFile, ScheduleFile file)
      throws IOException {
    List<Optional<Label>> read = aligned(labels, read(corpusFile.labelledTables(), file));
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      if (!read.get(i).equals(Optional.of(labels.get(i)))) {
        wrong.add("want " + labels.get(i));
        wrong.add(" got " + read.get(i).map(Label::toString).orElse("nothing"));
      }
    }
    return new LabelScore(
        labels.size(),
        right(labels, read, Label::date),
        right(labels, read, Label::kind),
        right(labels, read, Label::session),
        right(labels, read, Label::topic),
        (int) read.stream().filter(Optional::isEmpty).count(),
        wrong);
  }

  static LabelScore total(List<LabelScore> scores) {
    return new LabelScore(
        scores.stream().mapToInt(LabelScore::rows).sum(),
        scores.stream().mapToInt(LabelScore::dates).sum(),
        scores.stream().mapToInt(LabelScore::kinds).sum(),
        scores.stream().mapToInt(LabelScore::numbers).sum(),
        scores.stream().mapToInt(LabelScore::topics).sum(),
        scores.stream().mapToInt(LabelScore::lost).sum(),
        List.of());
  }

  /** What share of the rows a count is, in per cent. */
  double percent(int count) {
    return 100.0 * count / rows;
  }

  private static int right(
      List<Label> labels, List<Optional<Label>> read, Function<Label, String> part) {
    return (int)
        IntStream.range(0, labels.size())
            .filter(i -> read.get(i).map(part).equals(Optional.of(part.apply(labels.get(i)))))
            .count();
  }

  /** The rows of the labelled tables; entries that share a row are one. */
  private static List<Label> read(List<Lines> tables, ScheduleFile file) {
    List<Label> rows = new ArrayList<>();
    List<Entry> entries = file.schedule().entries();
    List<Entry> row = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      int line = line(file, i);
      if (tables.stream().anyMatch(table -> table.first() <= line && line <= table.last())) {
        row.add(entries.get(i));
        if (i + 1 == entries.size() || !isSameRow(file, i)) {
          rows.add(Label.of(row));
          row.clear();
        }
      }
    }
    return rows;
  }

  private static boolean isSameRow(ScheduleFile file, int entry) {
    return file.origins()
        .entries()
        .get(entry)
        .row()
        .equals(file.origins().entries().get(entry + 1).row());
  }

  private static int line(ScheduleFile file, int entry) {
    return file.origins().entries().get(entry).row().line();
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
}
