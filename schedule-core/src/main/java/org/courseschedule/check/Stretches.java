package org.courseschedule.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.courseschedule.finding.Place;
import org.courseschedule.model.EntryKind;

/**
 * The stretches of a schedule within which time should go forward. There is one, unless the
 * document lists one thing after another in tables of their own: the lectures, then the labs.
 */
final class Stretches {

  /** So many rows are a list of their own, and not a row or two out of place. */
  private static final int FEW = 3;

  /** How much of the list above may have passed when the one below begins. */
  private static final int QUARTER = 4;

  private static final int WEEK = 7;

  private Stretches() {}

  /**
   * The indexes of the entries with trusted dates, stretch by stretch. A table that lists no
   * classes but what is due, or stands beside tables of classes, is in an order of its own and left
   * out.
   */
  static List<List<Integer>> of(Subject subject) {
    List<List<Integer>> stretches = new ArrayList<>();
    List<List<Integer>> tables = tables(subject);
    for (List<Integer> table : tables) {
      if (!listsClasses(subject, table) && (tables.size() > 1 || listsWork(subject, table))) {
        continue;
      }
      if (stretches.isEmpty() || goesBack(subject, stretches.get(stretches.size() - 1), table)) {
        stretches.add(new ArrayList<>(table));
      } else {
        stretches.get(stretches.size() - 1).addAll(table);
      }
    }
    return stretches;
  }

  private static boolean listsClasses(Subject subject, List<Integer> table) {
    return table.stream().anyMatch(i -> subject.entry(i).kind() == EntryKind.CLASS);
  }

  private static boolean listsWork(Subject subject, List<Integer> table) {
    return table.stream().anyMatch(i -> isWork(subject, i));
  }

  private static List<List<Integer>> tables(Subject subject) {
    List<List<Integer>> tables = new ArrayList<>();
    List<Integer> dated = subject.sequence().stream().filter(subject::isDateTrusted).toList();
    Set<Integer> restarts = restarts(subject, dated);
    closingWork(subject, dated).ifPresent(restarts::add);
    belowOpeningWork(subject, dated).ifPresent(restarts::add);
    int before = -1;
    for (int i : subject.sequence()) {
      boolean begins =
          before < 0 || restarts.contains(i) || isBetweenTables(subject, Math.min(before, i));
      if (begins && (tables.isEmpty() || !tables.get(tables.size() - 1).isEmpty())) {
        tables.add(new ArrayList<>());
      }
      if (subject.isDateTrusted(i) && !isDueDay(subject, i)) {
        tables.get(tables.size() - 1).add(i);
      }
      before = i;
    }
    return tables;
  }

  /** Whether a record that is listed by another day, that of the release, tells this one too. */
  private static boolean isDueDay(Subject subject, int index) {
    Place row = subject.origins().entries().get(index).row();
    return index > 0
        && subject.entry(index).kind() == EntryKind.DEADLINE
        && row.span().end() > row.span().start()
        && row.equals(subject.origins().entries().get(index - 1).row());
  }

  /**
   * Where dates begin anew: below a few rows in order a few others in order go back to where the
   * list began. Formats that know no tables list the lectures and then the labs so.
   */
  private static Set<Integer> restarts(Subject subject, List<Integer> dated) {
    Set<Integer> restarts = new HashSet<>();
    LocalDate start = dated.isEmpty() ? LocalDate.EPOCH : subject.firstDay(dated.get(0));
    for (int at = FEW; at + FEW <= dated.size(); at++) {
      List<LocalDate> above = days(subject, dated.subList(at - FEW, at));
      List<LocalDate> below = days(subject, dated.subList(at, at + FEW));
      long sinceStart = start.until(below.get(0), ChronoUnit.DAYS);
      boolean isRestart =
          isInOrder(above)
              && isInOrder(below)
              && sinceStart >= -WEEK
              && sinceStart * QUARTER <= start.until(above.get(FEW - 1), ChronoUnit.DAYS)
              && below.get(0).isBefore(above.get(0));
      if (isRestart) {
        restarts.add(dated.get(at));
      }
    }
    return restarts;
  }

  private static List<LocalDate> days(Subject subject, List<Integer> entries) {
    return entries.stream().map(subject::firstDay).toList();
  }

  private static boolean isInOrder(List<LocalDate> days) {
    return days.stream().sorted().toList().equals(days);
  }

  /**
   * The first of the deadlines that close the list, if there are several and they go back to where
   * classes are: formats that know no tables list them so.
   */
  private static Optional<Integer> closingWork(Subject subject, List<Integer> dated) {
    int first = dated.size();
    while (first > 0 && isWork(subject, dated.get(first - 1))) {
      first--;
    }
    return first > 0 && first < dated.size() - 1 && isBefore(subject, dated, first, first - 1)
        ? Optional.of(dated.get(first))
        : Optional.empty();
  }

  /** The row below several deadlines that open the list, if it goes back and others with it. */
  private static Optional<Integer> belowOpeningWork(Subject subject, List<Integer> dated) {
    int at = 0;
    while (at < dated.size() && isWork(subject, dated.get(at))) {
      at++;
    }
    return at > 1
            && at + FEW <= dated.size()
            && isInOrder(days(subject, dated.subList(at, at + FEW)))
            && isBefore(subject, dated, at + 1, at - 1)
        ? Optional.of(dated.get(at))
        : Optional.empty();
  }

  private static boolean isWork(Subject subject, int index) {
    return subject.entry(index).kind() == EntryKind.DEADLINE;
  }

  private static boolean isBefore(Subject subject, List<Integer> dated, int one, int other) {
    return subject.firstDay(dated.get(one)).isBefore(subject.firstDay(dated.get(other)));
  }

  /**
   * Whether half of a table lies before the end of what was listed, so that it lists other things.
   */
  private static boolean goesBack(Subject subject, List<Integer> listed, List<Integer> table) {
    if (listed.isEmpty() || table.size() < 2) {
      return false;
    }
    LocalDate end = subject.firstDay(listed.get(listed.size() - 1));
    long before = table.stream().filter(i -> subject.firstDay(i).isBefore(end)).count();
    boolean isBeside = !subject.firstDay(table.get(0)).isBefore(subject.firstDay(listed.get(0)));
    return before * 2 > table.size() || (before * 2 == table.size() && isBeside);
  }

  /**
   * Whether a delimiter row, as Markdown has it below a header, stands between two entries, or the
   * key of another list, {@code deadlines:}.
   */
  private static boolean isBetweenTables(Subject subject, int index) {
    Place row = subject.origins().entries().get(index).row();
    Place next = subject.origins().entries().get(index + 1).row();
    int start = row.span().end();
    int end = next.span().start();
    if (start >= end || !row.source().equals(next.source())) {
      return false;
    }
    List<String> between = row.source().text().substring(start, end).lines().toList();
    return between.stream().anyMatch(Stretches::isDelimiterRow) || namesList(between);
  }

  /** A key with nothing behind it but its list, {@code deadlines:}, {@code "deadlines": [}. */
  private static final Pattern LIST_KEY =
      Pattern.compile(" *+(?:[\\p{L}_][^\\s:#|\"]*+|\"[^\"]++\") *+:[ \\[{]*+(?:#.*)?");

  /** Whether a key begins a list further left than anything else, and so none within a record. */
  private static boolean namesList(List<String> lines) {
    // The first ends a record, the last begins one.
    List<String> whole = lines.stream().skip(1).filter(line -> !line.isBlank()).toList();
    int least = whole.stream().mapToInt(Stretches::indentation).min().orElse(0);
    return whole.stream()
        .anyMatch(line -> indentation(line) == least && LIST_KEY.matcher(line).matches());
  }

  private static int indentation(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** A dash alone begins an item of YAML. */
  private static boolean isDelimiterRow(String line) {
    return (line.contains("--") || (line.indexOf('-') >= 0 && line.indexOf('|') >= 0))
        && line.chars().allMatch(c -> "|:- \t>".indexOf(c) >= 0);
  }
}
