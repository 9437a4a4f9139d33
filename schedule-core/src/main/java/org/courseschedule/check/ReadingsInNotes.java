package org.courseschedule.check;

import java.util.List;
import java.util.regex.Pattern;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;

/**
 * Notes that read like readings, in a table that has a column of readings, in rows where that is
 * blank. It is one finding for the column. It needs a note that cites a work; only then are bare
 * names, such as {@code HNSW, CAGRA}, taken for works too.
 */
final class ReadingsInNotes implements Check {

  private static final int SHOWN = 3;

  private static final int LONGEST_NAME = 100;

  private static final Pattern WORK =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'\u2019-]{1,40}(\\+|,? et al\\.?,?| (and|&) \\p{Lu}[\\p{L}'\u2019-]{1,40},?),? \\(?\\d{4}"
              + "|\\b[Pp]apers?$|\\b[Pp]apers?\\s*[,;]"
              + "|\\b(?i:ch|chap|chapters?)\\.? ?\\d"
              + "|\\b([Rr]ead|[Rr]eadings?):"
              + "|\\barxiv\\b|\\bdoi\\.org\\b|\\bopenreview\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** A word that was coined: {@code S4D}, {@code DeepSeek-V3}, {@code LoRA}. */
  private static final Pattern COINED =
      Pattern.compile("(?U)[\\p{L}\\p{N}/.+-]*\\p{L}[\\p{Lu}\\p{N}][\\p{L}\\p{N}/.+-]*");

  /** How ordinary notes begin. */
  private static final Pattern ORDINARY =
      Pattern.compile(
          "(?is)\\b(quiz|labs?|hw\\d*|homework|exams?|midterms?|finals?|projects?|guest|zoom|online|remote"
              + "|room|review|recitation|no|bring|recording|recorded|slides?|video|tb[ad]|tas?|oh|office"
              + "|demo|due|out|posted|released|send|sign|note|holiday|break|virtual|hybrid|in-class"
              + "|canceled|cancelled|optional|presentations?|prof|dr|add|drop|deadline|monday|tuesday"
              + "|wednesday|thursday|friday|day|first|last|ps\\d*|a\\d|p\\d|lecture|lec\\d*)\\b.*");

  @Override
  public List<Finding> check(Subject subject) {
    boolean hasReadings =
        subject.origins().columns().containsKey(Field.READINGS)
            || subject.schedule().entries().stream().anyMatch(e -> !e.readingText().isBlank());
    List<Integer> candidates =
        subject.indexes().filter(i -> isCandidate(subject.entry(i))).boxed().toList();
    boolean hasWorks = candidates.stream().anyMatch(i -> namesWork(notes(subject, i)));
    List<Integer> rows =
        candidates.stream()
            .filter(i -> namesWork(notes(subject, i)) || listsNames(notes(subject, i)))
            .toList();
    return hasReadings && hasWorks ? List.of(finding(subject, rows)) : List.of();
  }

  private static boolean isCandidate(Entry entry) {
    return entry.kind() == EntryKind.CLASS
        && !entry.notes().isBlank()
        && entry.readingText().isBlank()
        && entry.milestones().stream()
            .noneMatch(m -> entry.notes().plain().contains(m.text().plain().strip()));
  }

  private static String notes(Subject subject, int index) {
    return subject.entry(index).notes().plain().strip();
  }

  private static boolean namesWork(String notes) {
    return WORK.matcher(notes).find();
  }

  private static boolean listsNames(String notes) {
    List<String> items = List.of(notes.split("[,;\n]", -1));
    return items.stream().map(String::strip).noneMatch(ReadingsInNotes::isOrdinary)
        && items.stream().map(String::strip).anyMatch(ReadingsInNotes::isName);
  }

  private static boolean isOrdinary(String item) {
    return item.isEmpty()
        || item.length() > LONGEST_NAME
        || item.split("\\s+", -1).length > 4
        || ORDINARY.matcher(item).lookingAt();
  }

  private static boolean isName(String item) {
    List<String> words = List.of(item.split("\\s+", -1));
    return words.stream().anyMatch(word -> COINED.matcher(word).matches())
        || words.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
  }

  private static Finding finding(Subject subject, List<Integer> rows) {
    List<String> names = rows.stream().map(i -> Words.shortest(subject, i)).toList();
    boolean areClasses = rows.stream().allMatch(i -> subject.entry(i).number().isPresent());
    Finding finding =
        Finding.of(
                Rule.READINGS_IN_NOTES,
                subject.origins().column(Field.NOTES),
                "the notes of %s read like readings"
                    .formatted(
                        (areClasses ? rows.size() == 1 ? "class " : "classes " : "")
                            + Words.list(names)))
            .withHelp("move them to the column of readings, which is blank in these rows");
    for (int i : rows.subList(0, Math.min(SHOWN, rows.size()))) {
      finding = finding.withRelated(subject.place(i, Field.NOTES), "reads like a reading");
    }
    return finding;
  }
}
