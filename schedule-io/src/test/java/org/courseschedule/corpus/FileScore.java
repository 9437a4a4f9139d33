package org.courseschedule.corpus;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Severity;
import org.courseschedule.io.ReadOptions;
import org.courseschedule.io.ScheduleFile;
import org.courseschedule.io.ScheduleFiles;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.DateRange;
import org.courseschedule.model.Entry;

/**
 * How one published schedule is read.
 *
 * @param file the schedule
 * @param rows the labelled rows beside those that were read, the year given
 * @param read how many rows were read
 * @param dated how many of them name a day
 * @param first the first day that was read, the year given
 * @param last the last one
 * @param year whether the year is found without being given
 * @param unread the findings that say that tables are left out, or that there is none
 * @param warnings the findings at warning or above, the year not given
 */
record FileScore(
    CorpusFile file,
    Alignment rows,
    int read,
    int dated,
    String first,
    String last,
    boolean year,
    int unread,
    List<Finding> warnings) {

  private static final Set<Rule> UNREAD = Set.of(Rule.TABLE_UNREAD, Rule.TABLE_MISSING);

  static FileScore of(CorpusFile file) throws IOException {
    CourseFacts facts =
        file.isYearKnown() ? CourseFacts.NONE.withYear(Year.of(file.year())) : CourseFacts.NONE;
    ScheduleFile given = ScheduleFiles.read(file.path(), ReadOptions.DEFAULT.withFacts(facts));
    ScheduleFile alone = ScheduleFiles.read(file.path());
    List<List<Entry>> rows = rows(file, given);
    return new FileScore(
        file,
        Alignment.of(file.labels(), file.isLabelled() ? labels(rows) : List.of()),
        rows.size(),
        (int) rows.stream().filter(row -> !row.get(0).when().isUndated()).count(),
        days(rows).map(DateRange::first).min(LocalDate::compareTo).map(Object::toString).orElse(""),
        days(rows).map(DateRange::last).max(LocalDate::compareTo).map(Object::toString).orElse(""),
        year(alone).equals(Optional.of(file.isYearKnown() ? file.year() : 0)),
        (int) given.findings().stream().filter(finding -> UNREAD.contains(finding.rule())).count(),
        alone.check().stream().filter(finding -> finding.isAtLeast(Severity.WARNING)).toList());
  }

  /** The entries row by row, those in labelled tables alone where a file is labelled. */
  private static List<List<Entry>> rows(CorpusFile file, ScheduleFile read) {
    List<List<Entry>> rows = new ArrayList<>();
    int before = -1;
    for (int i = 0; i < read.schedule().entries().size(); i++) {
      int line = read.origins().entries().get(i).row().line();
      int start = read.origins().entries().get(i).row().span().start();
      if (file.isLabelled() && !file.isLabelled(line)) {
        continue;
      }
      if (start != before) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(read.schedule().entries().get(i));
      before = start;
    }
    return rows;
  }

  private static List<Label> labels(List<List<Entry>> rows) {
    return rows.stream().map(Label::of).toList();
  }

  private static Stream<DateRange> days(List<List<Entry>> rows) {
    return rows.stream().flatMap(List::stream).flatMap(entry -> entry.when().days().stream());
  }

  private static Optional<Integer> year(ScheduleFile read) {
    return read.schedule().entries().stream()
        .flatMap(entry -> entry.when().first().stream())
        .findFirst()
        .map(LocalDate::getYear);
  }

  /** Whether as many rows name a day as should, from the right first day to the right last one. */
  boolean isCovered() {
    return dated == file.datedRows() && (!file.isYearKnown() || isSpanRight());
  }

  private boolean isSpanRight() {
    return first.equals(file.first()) && last.equals(file.last());
  }

  /** One line of the table. */
  String line() {
    String labelled =
        file.isLabelled()
            ? String.format(
                Locale.ROOT,
                "%5d %6d %6d %8d %7d %5d",
                file.labels().size(),
                rows.right(Label::date),
                rows.right(Label::kind),
                rows.right(Label::session),
                rows.right(Label::topic),
                rows.lost())
            : " ".repeat(42);
    return String.format(
        Locale.ROOT,
        "%-4s %s  %4d/%-4d %4d/%-4d %s..%s %-5s %4d",
        file.id(),
        labelled,
        read,
        file.rows(),
        dated,
        file.datedRows(),
        mark(first, file.first()),
        mark(last, file.last()),
        year ? "right" : file.isYearKnown() ? "wrong" : "?",
        warnings.size());
  }

  private static String mark(String read, String wanted) {
    return (read.isEmpty() ? "none      " : read) + (read.equals(wanted) ? " " : "!");
  }
}
