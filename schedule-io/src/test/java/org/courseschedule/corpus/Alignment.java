package org.courseschedule.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The rows that a careful person read, each beside the one that we read for it.
 *
 * @param wanted what should be read, in order
 * @param read what is, by the best matching of the two lists; empty for a row that was lost
 */
record Alignment(List<Label> wanted, List<Optional<Label>> read) {

  static Alignment of(List<Label> wanted, List<Label> read) {
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
    return new Alignment(wanted, aligned);
  }

  private static int agreement(Label one, Label other) {
    return (one.date().equals(other.date()) ? 1 : 0)
        + (one.session().equals(other.session()) ? 1 : 0)
        + (one.topic().equals(other.topic()) ? 2 : 0);
  }

  /** How many rows have a part right. */
  int right(Function<Label, String> part) {
    return (int)
        IntStream.range(0, wanted.size())
            .filter(i -> read.get(i).map(part).equals(Optional.of(part.apply(wanted.get(i)))))
            .count();
  }

  /** How many rows were lost. */
  int lost() {
    return (int) read.stream().filter(Optional::isEmpty).count();
  }

  /** A pair of lines for each row that is not wholly right. */
  List<String> wrong() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      if (!read.get(i).equals(Optional.of(wanted.get(i)))) {
        lines.add("  want " + wanted.get(i));
        lines.add("   got " + read.get(i).map(Label::toString).orElse("nothing"));
      }
    }
    return lines;
  }
}
